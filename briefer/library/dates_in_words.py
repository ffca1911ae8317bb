"""A date as people say it, read as a partial date: "early 2022", "next week", "March 3 to 5".

What is said in words that hold on any day ("early 2022") prints as it was said; what is
said from today ("next week") becomes the days that are meant.
"""

from __future__ import annotations

import calendar
import functools
import re
from collections.abc import Callable
from datetime import MAXYEAR, MINYEAR, date, timedelta

from briefer.library.dates import DateOrder, InvalidDate, Moment, PartialDate

_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_NAMES = {
    **{name: number for number, name in enumerate(_MONTHS, start=1)},
    **{name[:3]: number for number, name in enumerate(_MONTHS, start=1)},
    "sept": 9,
}
_MONTH = rf"(?P<month>{'|'.join(sorted(_NAMES, key=len, reverse=True))})\.?"
_YEAR = r"(?P<year>\d{4})"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_NUMBERS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
# First and last month of what a year is divided into; a winter ends in the next one.
_SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11)}
_HALVES = {
    "the first half of": (1, 6),
    "the second half of": (7, 12),
    "前半": (1, 6),
    "後半": (7, 12),
}
_THIRDS = {
    ("early", "the beginning of", "初め"): (1, 3),
    ("mid", "the middle of", "半ば"): (5, 8),
    ("late", "the end of", "末"): (10, 12),
}
_QUARTERS = {
    name: (3 * number - 2, 3 * number)
    for number, word in enumerate(("first", "second", "third", "fourth"), start=1)
    for name in (f"q{number}", f"the {word} quarter of")
}
_PARTS_OF_YEAR = {
    **_SEASONS,
    "winter": (12, 14),
    **dict(zip("春夏秋冬", ((3, 5), (6, 8), (9, 11), (12, 14)), strict=True)),
    **_QUARTERS,
    **_HALVES,
    **{name: span for names, span in _THIRDS.items() for name in names},
}
# First and last day of what a month is divided into.
_PARTS_OF_MONTH = {
    name: span
    for names, span in (
        (("early", "the beginning of", "上旬", "初め"), (1, 10)),
        (("mid", "the middle of", "中旬", "半ば"), (11, 20)),
        (("late", "the end of", "下旬", "末"), (21, 31)),
    )
    for name in names
}
_BEFORE_WORDS = re.compile(r"^(?:in|on|during) ", re.IGNORECASE)
_Read = Callable[["_Said"], PartialDate | None]


def date_in_words(text: str, today: date, order: DateOrder = "us") -> PartialDate | None:
    """Read a date as people say it; None for an empty text. Raises InvalidDate.

    ``order`` is the house's, which says whether 3/5/2022 is in March or in May.
    """
    plain = " ".join(text.split())
    if not plain:
        return None
    said = _Said(_plainest(plain), _BEFORE_WORDS.sub("", plain), today, order)
    for reading in _READINGS:
        try:
            found = reading(said)
        except (InvalidDate, ValueError, OverflowError):
            continue
        if found is not None:
            return found
    raise InvalidDate(f"{plain!r} is no date such as March 5, 2022, early 2022 or next week")


class _Said:
    """Be what was said: in its plainest form, as it was typed, and on which day."""

    def __init__(self, plain: str, typed: str, today: date, order: DateOrder) -> None:
        self.plain, self.typed, self.today, self.order = plain, typed, today, order


def _plainest(text: str) -> str:
    plain = re.sub(r"[\u2010-\u2015]", "-", text.casefold())
    plain = re.sub(r"^(?:in |on |from |during )(?!\d+ |a |an |one |two |three |four )", "", plain)
    plain = re.sub(r"^(early|late|mid|spring|summer|autumn|fall|winter) (?:in|of) ", r"\1 ", plain)
    plain = plain.replace("mid-", "mid ").replace(" of the year ", " of ")
    plain = re.sub(r"^the (spring|summer|autumn|fall|winter)", r"\1", plain)
    if re.match(r"(first|second|third|fourth|beginning|middle|end) ", plain):
        plain = f"the {plain}"
    return re.sub(r"^(?:about|around|circa|c\.) ", "~ ", plain)


# Readings, each of one form of words


def _as_the_library_writes(said: _Said) -> PartialDate | None:
    return PartialDate.parse(said.typed)


def _about(said: _Said) -> PartialDate | None:
    if not said.plain.startswith("~ "):
        return None
    found = date_in_words(said.plain[2:], said.today, said.order)
    if found is None or found.end is not None:
        return None
    start = found.start
    return PartialDate(Moment(start.year, start.month, start.day, about=True))


def _one(said: _Said) -> PartialDate | None:
    """Read a day, a month or a year; without a year the next one to come."""
    return PartialDate(_moment(said.plain, said))


def _moment(plain: str, said: _Said, year: int | None = None) -> Moment:
    numeric = re.fullmatch(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})", plain)
    if numeric:
        one, two, named = (int(part) for part in numeric.groups())
        return _checked(named, *((two, one) if said.order == "uk" else (one, two)))
    for form in _forms():
        match = form.fullmatch(plain)
        if match is None:
            continue
        parts = match.groupdict()
        month = _number_of(parts.get("month"))
        day = int(parts["day"]) if parts.get("day") else None
        if parts.get("year"):
            return _checked(int(parts["year"]), month, day)
        return _next(said.today, month or 0, day) if year is None else _checked(year, month, day)
    raise InvalidDate(plain)


@functools.cache
def _forms() -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(form)
        for form in (
            _YEAR,
            rf"{_YEAR}[-/.](?P<month>\d{{1,2}})(?:[-/.]{_DAY})?",
            rf"{_MONTH},? {_YEAR}",
            rf"{_MONTH} {_DAY}(?:,? {_YEAR})?",
            rf"{_DAY} {_MONTH}(?:,? {_YEAR})?",
            _MONTH,
            rf"{_YEAR}年(?:(?P<month>\d{{1,2}})月(?:{_DAY}日)?)?",
            rf"(?P<month>\d{{1,2}})月(?:{_DAY}日)?",
        )
    )


def _span(said: _Said) -> PartialDate | None:
    """Read two days or months: "March 3 to 5", "3-5 March 2022", "March to May 2022"."""
    match = re.fullmatch(
        r"(?:between )?(.+?)(?: ?- ?| to | until | and |～|から)(.+?)(?:まで)?", said.plain
    )
    if match is None or re.fullmatch(r"[\d-]+", said.plain):
        return None
    first, last = match.groups()
    if re.fullmatch(r"\d{1,2}(?:,? \d{4})?", last) and (month := re.match(_MONTH, first)):
        last = f"{month.group()} {last}"
    if re.fullmatch(r"\d{1,2}", first) and (month := re.search(rf"{_MONTH}.*", last)):
        first = f"{first} {month.group()}"
    end = _moment(last, said)
    start = _moment(first, said, end.year)
    if (start.year, start.month or 0) > (end.year, end.month or 0) and str(end.year) not in first:
        start = Moment(end.year - 1, start.month, start.day)  # from December to January
    return PartialDate.parse(f"{start}/{end}")


def _part_of_year(said: _Said) -> PartialDate | None:
    for word, (first, last) in _PARTS_OF_YEAR.items():
        match = re.fullmatch(rf"{word} ?{_YEAR}|(?P<ja>\d{{4}})年?の?{word}", said.plain)
        if match is not None:
            year = int(match["year"] or match["ja"])
            start = _checked(year, first, None)
            end = _checked(year + (last > 12), (last - 1) % 12 + 1, None)
            return PartialDate(start, end, said.typed)
    return None


def _part_of_month(said: _Said) -> PartialDate | None:
    for word, (first, last) in _PARTS_OF_MONTH.items():
        if said.plain.startswith(f"{word} "):
            month, words = _moment(said.plain.removeprefix(f"{word} "), said), said.typed
        elif said.plain.endswith(word):
            month, words = (
                _moment(said.plain.removesuffix(word).removesuffix("の"), said),
                said.typed,
            )
        else:
            continue
        if month.month is None or month.day is not None:
            continue
        days = calendar.monthrange(month.year, month.month)[1]
        if str(month.year) not in words:
            words = ""  # the year is in the date, and not in what was said
        start = Moment(month.year, month.month, first)
        return PartialDate(start, Moment(month.year, month.month, min(last, days)), words)
    return None


def _from_today(said: _Said) -> PartialDate | None:
    today, plain = said.today, said.plain
    days = {"today": 0, "tomorrow": 1, "今日": 0, "明日": 1}
    if plain in days:
        return PartialDate.of_day(today + timedelta(days=days[plain]))
    weeks = {"this week": 0, "next week": 1, "今週": 0, "来週": 1}
    if plain in weeks:
        monday = today + timedelta(days=7 * weeks[plain] - today.weekday())
        return PartialDate.parse(f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}")
    months = {"this month": 0, "next month": 1, "今月": 0, "来月": 1}
    if plain in months:
        return PartialDate(Moment(today.year, today.month).plus_months(months[plain]))
    years = {"this year": 0, "next year": 1, "今年": 0, "来年": 1}
    if plain in years:
        return PartialDate(Moment(today.year + years[plain]))
    return _in_some_time(said)


def _in_some_time(said: _Said) -> PartialDate | None:
    match = re.fullmatch(r"in (\d+|[a-z]+) (day|week|month|year)s?", said.plain)
    if match is None:
        return None
    count = int(match[1]) if match[1].isdigit() else _NUMBERS[match[1]]
    today = said.today
    if match[2] == "day":
        return PartialDate.of_day(today + timedelta(days=count))
    if match[2] == "week":
        day = today + timedelta(weeks=count)
        return PartialDate(Moment(day.year, day.month, day.day, about=True))
    months = count * (12 if match[2] == "year" else 1)
    return PartialDate(Moment(today.year, today.month).plus_months(months))


_READINGS: tuple[_Read, ...] = (
    _as_the_library_writes,
    _one,
    _from_today,
    _part_of_year,
    _part_of_month,
    _about,
    _span,
)


def _number_of(month: str | None) -> int | None:
    if not month:
        return None
    return int(month) if month.isdigit() else _NAMES[month]


def _checked(year: int, month: int | None, day: int | None) -> Moment:
    if not MINYEAR <= year <= MAXYEAR:
        raise InvalidDate(str(year))
    date(year, month or 1, day or 1)  # raises ValueError for what is in no calendar
    return Moment(year, month, day)


def _next(today: date, month: int, day: int | None) -> Moment:
    """Give the next such month or day, this one included."""
    this = _checked(today.year if (month, day) != (2, 29) else 2000, month, day)
    if (month, day or 31) >= (today.month, today.day) and (month, day) != (2, 29):
        return this
    year = today.year + ((month, day or 31) < (today.month, today.day))
    while (month, day) == (2, 29) and not calendar.isleap(year):
        year += 1
    return Moment(year, month, day)

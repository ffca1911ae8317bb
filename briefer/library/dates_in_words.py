"""A date as people say it on a day: "next week", "in two months", "March 5" without a year.

What is said from today becomes the days that are meant; all else is read as it is written.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from briefer.library.dates import DateOrder, InvalidDate, Moment, PartialDate
from briefer.library.fields.eras import OutsideEra
from briefer.library.fields.written_dates import read_written

_BEFORE = re.compile(
    r"^(?:in|on|during|from|between) (?!\d+ |an? |one |two |three |four |five |six )"
)
_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_DAYS = {"today": 0, "tomorrow": 1, "今日": 0, "本日": 0, "明日": 1}
_WEEKS = {"this week": 0, "next week": 1, "今週": 0, "来週": 1}
_MONTHS = {"this month": 0, "next month": 1, "今月": 0, "来月": 1}
_YEARS = {"this year": 0, "next year": 1, "今年": 0, "来年": 1}
_IN_SOME_TIME = re.compile(r"in (\d{1,4}|[a-z]+) (day|week|month|year)s?")
_YEAR = re.compile(r"\d{4}")
_YEARS_AHEAD = 8  # a leap day is never farther away


def date_in_words(text: str, today: date, order: DateOrder = "us") -> PartialDate | None:
    """Read a date as people say it; None for an empty text. Raises InvalidDate, OutsideEra.

    ``order`` is the house's, which says whether 3/5/2022 is in March or in May.
    """
    plain = " ".join(text.split())
    if not plain:
        return None
    said = from_today(plain, today)
    if said is not None:
        return said
    bare = _BEFORE.sub("", plain.replace(" and ", " to ") if plain[:8] == "between " else plain)
    try:
        return read_written(bare, day_first=order == "uk")
    except OutsideEra:
        raise
    except InvalidDate:
        return _in_the_next_year(bare, today, order)


def _in_the_next_year(bare: str, today: date, order: DateOrder) -> PartialDate:
    """Read a date without its year as the next one to come, today included."""
    if not _YEAR.search(bare):
        for year in range(today.year, today.year + _YEARS_AHEAD):
            for whole in (f"{bare} {year}", f"{bare}, {year}", f"{year}年{bare}"):
                try:
                    found = read_written(whole, day_first=order == "uk")
                except InvalidDate:
                    continue
                if found.last >= today:
                    return found
    raise InvalidDate(f"{bare!r} is no date such as March 5, 2022, early 2022 or next week")


def from_today(text: str, today: date) -> PartialDate | None:
    """Read what is said from today, "tomorrow" or "in two months"; None for all else."""
    plain = " ".join(text.casefold().split())
    this_month = Moment(today.year, today.month)
    if plain in _DAYS:
        return PartialDate.of_day(today + timedelta(days=_DAYS[plain]))
    if plain in _WEEKS:
        monday = today + timedelta(days=7 * _WEEKS[plain] - today.weekday())
        sunday = monday + timedelta(days=6)
        return PartialDate(_day(monday), _day(sunday))
    if plain in _MONTHS:
        return PartialDate(this_month.plus_months(_MONTHS[plain]))
    if plain in _YEARS:
        return PartialDate(Moment(today.year + _YEARS[plain]))
    match = _IN_SOME_TIME.fullmatch(plain)
    if match is None or not (match[1].isdigit() or match[1] in _NUMBERS):
        return None
    count = int(match[1]) if match[1].isdigit() else _NUMBERS[match[1]]
    if match[2] == "day":
        return PartialDate.of_day(today + timedelta(days=count))
    if match[2] == "week":
        return PartialDate(_day(today + timedelta(weeks=count), about=True))
    return PartialDate(this_month.plus_months(count * (12 if match[2] == "year" else 1)))


def _day(day: date, *, about: bool = False) -> Moment:
    return Moment(day.year, day.month, day.day, about)

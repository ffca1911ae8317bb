"""Dates as people write them: "15 Jan 2022", "early 2022", "January 15 to 18, 2022", 令和4年1月.

What comes out is a partial date (dates.py). A part of a year or of a month ("early
2022", "spring 2022") becomes the months or days it covers, printed in the same words.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator, Mapping
from datetime import timedelta
from types import MappingProxyType
from typing import NamedTuple

from briefer.library.dates import InvalidDate, Moment, PartialDate
from briefer.library.fields.date_spellings import EDTF_SEASON, plainly_spelled
from briefer.library.fields.eras import in_western_years

_SHORT_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LONG_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_MONTHS: Mapping[str, int] = MappingProxyType(
    {
        **{name: number for number, name in enumerate(_SHORT_MONTHS, start=1)},
        **{name: number for number, name in enumerate(_LONG_MONTHS, start=1)},
        "sept": 9,
    }
)
_WORD = r"(?P<month>[a-z]{3,9})\.?"
_YEAR = r"(?P<year>\d{4})"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_FORMS = tuple(
    re.compile(form, re.ASCII)
    for form in (
        rf"{_YEAR}",
        rf"{_YEAR}[-/.](?P<month>\d{{1,2}})",
        rf"{_YEAR}[-/.](?P<month>\d{{1,2}})[-/.]{_DAY}",
        rf"{_WORD},? {_YEAR}",
        rf"{_YEAR},? {_WORD}",
        rf"{_WORD} {_DAY},? {_YEAR}",
        rf"{_DAY} {_WORD},? {_YEAR}",
        rf"{_YEAR}年(?:(?P<month>\d{{1,2}})月)?(?:{_DAY}日)?",
    )
)
_NUMERIC = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})", re.ASCII)
_ABOUT = re.compile(r"(?:about|around|circa|ca\.|c\.) |約")
_AFTER_ABOUT = re.compile(r"(?:~|頃|ごろ)$")
_BETWEEN = re.compile(r"\s*(?:[–—～〜]|から)\s*|\s+(?:to|until|-|/)\s+")
# Two of them that follow each other are a range; others are two dates.
_BOTH = re.compile(r"\s+(?:and|&)\s+|[・、]|(?<=[a-z])/(?=[a-z])")
_UNTIL = re.compile(r"まで$")
_JAPANESE_START = re.compile(r"(?P<year>\d{4}年)(?P<month>\d{1,2}月)?")
_HYPHEN_AMONG_WORDS = re.compile(r"\s*-\s*")

# The months of parts of a year. A winter lies in two years and is not among them.
_PARTS_OF_YEAR: Mapping[str, tuple[int, int]] = MappingProxyType(
    {
        "early": (1, 3),
        "mid": (5, 8),
        "late": (10, 12),
        "spring": (3, 5),
        "summer": (6, 8),
        "autumn": (9, 11),
        "fall": (9, 11),
        "first half": (1, 6),
        "second half": (7, 12),
        "h1": (1, 6),
        "h2": (7, 12),
        "first quarter": (1, 3),
        "second quarter": (4, 6),
        "third quarter": (7, 9),
        "fourth quarter": (10, 12),
        "q1": (1, 3),
        "q2": (4, 6),
        "q3": (7, 9),
        "q4": (10, 12),
        "初め": (1, 3),
        "初頭": (1, 3),
        "半ば": (5, 8),
        "末": (10, 12),
        "春": (3, 5),
        "夏": (6, 8),
        "秋": (9, 11),
        "前半": (1, 6),
        "後半": (7, 12),
    }
)
_DAYS_OF_MONTH: Mapping[str, tuple[int, int]] = MappingProxyType(
    {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}
)
_PART_FIRST = re.compile(rf"(?:the )?(?P<part>[a-z0-9 ]+?)(?: of|-|,)?(?: the year)? ?{_YEAR}")
_PART_LAST = re.compile(rf"{_YEAR}[ 年]?の?,? ?(?P<part>[^\W\d][\w ]*?)", re.ASCII)
_JAPANESE_PART = re.compile(r"(?P<year>\d{4})年の?(?P<part>\D{1,2})")
_PART_OF_MONTH = re.compile(rf"(?P<part>early|mid|late)[- ]{_WORD},? {_YEAR}")
_JAPANESE_PART_OF_MONTH = re.compile(r"(?P<year>\d{4})年(?P<month>\d{1,2})月の?(?P<part>\D{1,2})")
_JAPANESE_DAYS: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("上旬", "初め", "初旬", "初頭"), "early"),
        **dict.fromkeys(("中旬", "半ば"), "mid"),
        **dict.fromkeys(("下旬", "末"), "late"),
    }
)
_DECADE = re.compile(r"(?:the )?(?P<tens>\d{3})(?:0s|x|0年代)", re.ASCII)
_MORE_OF_A_DATE = re.compile(r"(?:(?:to|or|and|until|through)\b|[-–—～〜/&~]).*\d|[\d\W]+$")
_LONGEST = 200  # characters of a text that can be a date


class _Text(NamedTuple):
    plain: str  # in small letters
    shown: str
    day_first: bool


def read_written(text: str, *, day_first: bool = False) -> PartialDate:
    """Read a date, a range, or a part of a year; a file's own form is read too.

    ``day_first`` says how 1/2/2022 is meant. Raises InvalidDate, and OutsideEra (eras.py).
    """
    shown = " ".join(text.split())
    if not shown or len(shown) > _LONGEST:
        raise InvalidDate(f"{shown[:20]!r} is not a date")
    plain = plainly_spelled(in_western_years(shown.casefold()))
    text_read = _Text(plain, plain if EDTF_SEASON.match(shown) else shown, day_first)
    for attempt in (_moment, _part_of_year, _part_of_month, _decade, _range):
        found = attempt(text_read)
        if found is not None:
            return found
    if _MORE_OF_A_DATE.match(shown.partition(" ")[2]):
        raise InvalidDate(f"{shown!r} is not a date")  # its second half are no words to print
    return PartialDate.parse(shown)


def read_moment(text: str, *, day_first: bool = False) -> Moment:
    """Read one day, month or year, perhaps only about; raise InvalidDate or OutsideEra."""
    plain = in_western_years(" ".join(text.casefold().split()))
    bare = _AFTER_ABOUT.sub("", _ABOUT.sub("", plain, count=1)).strip()
    try:
        year, month, day = _numbers(bare, day_first=day_first)
    except ValueError:
        raise InvalidDate(f"{text!r} is not a date") from None
    edtf = "-".join([f"{year:04d}", *(f"{part:02d}" for part in (month, day) if part is not None)])
    return Moment.parse(edtf + ("~" if bare != plain else ""))


def _numbers(plain: str, *, day_first: bool) -> tuple[int, int | None, int | None]:
    if numeric := _NUMERIC.fullmatch(plain):
        one, two, year = (int(part) for part in numeric.groups())
        return (year, two, one) if day_first else (year, one, two)
    for form in _FORMS:
        if match := form.fullmatch(plain):
            found = match.groupdict()
            month, day = found.get("month"), found.get("day")
            return int(found["year"]), _month(month) if month else None, int(day) if day else None
    raise ValueError(plain)


def _month(text: str) -> int:
    if text.isdigit():
        return int(text)
    if text not in _MONTHS:
        raise ValueError(text)
    return _MONTHS[text]


def _moment(text: _Text) -> PartialDate | None:
    try:
        return PartialDate(read_moment(text.plain, day_first=text.day_first))
    except InvalidDate:
        return None


def _part_of_year(text: _Text) -> PartialDate | None:
    for form in (_PART_FIRST, _PART_LAST, _JAPANESE_PART):
        match = form.fullmatch(text.plain)
        if match and match["part"].strip() in _PARTS_OF_YEAR and int(match["year"]):
            first, last = _PARTS_OF_YEAR[match["part"].strip()]
            year = int(match["year"])
            return PartialDate(Moment(year, first), Moment(year, last), text.shown)
    return None


def _part_of_month(text: _Text) -> PartialDate | None:
    if match := _PART_OF_MONTH.fullmatch(text.plain):
        month, part = _MONTHS.get(match["month"], 0), match["part"]
    elif match := _JAPANESE_PART_OF_MONTH.fullmatch(text.plain):
        month, part = int(match["month"]), _JAPANESE_DAYS.get(match["part"], "")
    else:
        return None
    year = int(match["year"])
    if not (year and 1 <= month <= 12 and part):
        return None
    first, last = _DAYS_OF_MONTH[part]
    last = min(last, monthrange(year, month)[1])
    return PartialDate(Moment(year, month, first), Moment(year, month, last), text.shown)


def _decade(text: _Text) -> PartialDate | None:
    match = _DECADE.fullmatch(text.plain)
    if match is None or not int(match["tens"]):
        return None
    first = int(match["tens"]) * 10
    words = "" if text.plain.endswith("x") else text.shown  # 202X is a file's spelling
    return PartialDate(Moment(first), Moment(first + 9), words)


def _range(text: _Text) -> PartialDate | None:
    for first, last in _two_halves(text.plain):
        try:
            start = read_moment(first, day_first=text.day_first)
            end = read_moment(last, day_first=text.day_first)
        except InvalidDate:
            continue
        if end.last < start.first:
            raise InvalidDate(f"{text.shown!r} ends before it begins")
        if _BOTH.search(text.plain) and end.first != start.last + timedelta(days=1):
            raise InvalidDate(f"{text.shown!r} is two dates")
        return PartialDate(start, end)
    return None


def _two_halves(plain: str) -> Iterator[tuple[str, str]]:
    """Part a range in two, and lend each half the year or month that it leaves to the other."""
    halves = _BETWEEN.split(_UNTIL.sub("", _BOTH.sub(" to ", plain)))
    if len(halves) != 2 and re.search("[a-z]{3}", plain):
        halves = _HYPHEN_AMONG_WORDS.split(plain)
    if len(halves) != 2:
        return
    first, last = halves
    yield first, last
    if (start := _JAPANESE_START.match(first)) and "年" not in last:  # 2022年1月15日から18日
        yield first, f"{start['year']}{'' if '月' in last else start['month'] or ''}{last}"
    if year := re.search(r"\d{4}$", last):
        yield f"{first} {year.group()}", last
        if first.isdigit():  # 15–18 January 2022
            yield f"{first} {last.partition(' ')[2]}", last
        month = first.partition(" ")[0]
        yield f"{first}, {year.group()}", f"{month} {last}"  # January 15–18, 2022

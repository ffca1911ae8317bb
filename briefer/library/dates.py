"""Partial dates: EDTF level 0 with "about", ranges, and words for how they print.

``2019``, ``2020-08``, ``2021-09-24``, ``2022-01~`` (about), ``2024-08-26/2024-08-27``;
after a space may stand the words to print instead: ``2022-01/2022-03 early 2022``.
The forms are those of ISO 8601-2 (EDTF, Library of Congress, 4 February 2019).
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import Literal

DateOrder = Literal["us", "uk", "iso", "ja"]

_MOMENT = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~)?", re.ASCII)
_DASH = "\N{EN DASH}"
# Not the calendar module's: those follow the machine's language, and a memo has its own.
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


class InvalidDate(ValueError):
    """Report a text that is no date, with what was expected."""


@functools.total_ordering
@dataclass(frozen=True, slots=True)
class Moment:
    """Be a year, a month or a day, perhaps only about."""

    year: int
    month: int | None = None
    day: int | None = None
    about: bool = False

    @classmethod
    def parse(cls, text: str) -> Moment:
        """Read one EDTF date; raise InvalidDate when it is none."""
        match = _MOMENT.fullmatch(text)
        if not match:
            raise InvalidDate(f"{text!r} is no date such as 2019, 2020-08, 2021-09-24 or 2022-01~")
        year, month, day, about = match.groups()
        try:
            date(int(year), int(month or 1), int(day or 1))
        except ValueError:
            raise InvalidDate(f"{text!r} is not a day of the calendar") from None
        return cls(int(year), int(month) if month else None, int(day) if day else None, bool(about))

    def __str__(self) -> str:
        """Write the moment as EDTF."""
        parts = [f"{self.year:04d}"] + [f"{p:02d}" for p in (self.month, self.day) if p]
        return "-".join(parts) + ("~" if self.about else "")

    def __lt__(self, other: Moment) -> bool:
        """Sort by first day, then by last; the certain one before the one that is about."""
        ours, theirs = (self.first, self.last), (other.first, other.last)
        return str(self) < str(other) if ours == theirs else ours < theirs

    @property
    def first(self) -> date:
        """The first day it covers, before "about" is taken into account."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """The last day it covers, before "about" is taken into account."""
        month = self.month or 12
        return date(self.year, month, self.day or _days_in(self.year, month))

    @property
    def slack(self) -> timedelta:
        """How far "about" may reach on each side: one unit of its own precision."""
        if not self.about:
            return timedelta(0)
        return timedelta(days=1 if self.day else 31 if self.month else 366)

    def plus_months(self, months: int) -> Moment:
        """Shift by whole months; a year shifted by part of a year becomes a month.

        The calendar's first and last year are not left.
        """
        precise = self.month is not None or months % 12 != 0
        year, month = divmod((self.year * 12 + (self.month or 1) - 1) + months, 12)
        year = min(max(year, MINYEAR), MAXYEAR)
        day = min(self.day, _days_in(year, month + 1)) if self.day else None
        return Moment(year, month + 1 if precise else None, day, self.about)


@functools.total_ordering
class PartialDate:
    """Be a moment or a range of them, with the words it prints as, if any.

    A plain class, since msgspec would read a dataclass as a mapping of its fields.
    """

    __slots__ = ("end", "start", "words")

    def __init__(self, start: Moment, end: Moment | None = None, words: str = "") -> None:
        self.start = start
        self.end = end
        self.words = words

    def __eq__(self, other: object) -> bool:
        """Be equal when every part is."""
        return isinstance(other, PartialDate) and self._parts == other._parts

    def __hash__(self) -> int:
        """Go by all parts, as equality does."""
        return hash(self._parts)

    def __repr__(self) -> str:
        """Show the date as the library's files hold it."""
        return f"PartialDate({str(self)!r})"

    @property
    def _parts(self) -> tuple[Moment, Moment | None, str]:
        return self.start, self.end, self.words

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read a partial date; raise InvalidDate when the text is none."""
        return _parse(text)

    @classmethod
    def of_day(cls, day: date) -> PartialDate:
        """Be one certain day."""
        return cls(Moment(day.year, day.month, day.day))

    def __str__(self) -> str:
        """Write the date as the library's files hold it."""
        return self.edtf + (f" {self.words}" if self.words else "")

    def __lt__(self, other: PartialDate) -> bool:
        """Sort by first day, then by last; dates of the same days by how they are written."""
        ours, theirs = (self.first, self.last), (other.first, other.last)
        return str(self) < str(other) if ours == theirs else ours < theirs

    @property
    def edtf(self) -> str:
        """The date as EDTF, without its words."""
        return f"{self.start}/{self.end}" if self.end else str(self.start)

    @property
    def first(self) -> date:
        """The first day it covers."""
        return self.start.first

    @property
    def last(self) -> date:
        """The last day it covers."""
        return (self.end or self.start).last

    @property
    def earliest(self) -> date:
        """The earliest day it can be, "about" taken into account."""
        return _shifted(self.first, -self.start.slack)

    @property
    def latest(self) -> date:
        """The latest day it can be, "about" taken into account."""
        return _shifted(self.last, (self.end or self.start).slack)

    @property
    def is_day(self) -> bool:
        """Whether it is one certain day."""
        return self.earliest == self.latest

    def certainly_before(self, other: PartialDate) -> bool:
        """Say whether every day it can be lies before every day the other can be."""
        return self.latest < other.earliest

    def certainly_after(self, other: PartialDate) -> bool:
        """Say whether every day it can be lies after every day the other can be."""
        return self.earliest > other.latest

    def months_until(self, later: PartialDate) -> tuple[int, int]:
        """Count whole months until a later date, at least and at most, never below 0."""
        least = _whole_months(self.latest, later.earliest)
        most = _whole_months(self.earliest, later.latest)
        return max(least, 0), max(most, 0)

    def plus_months(self, months: int) -> PartialDate:
        """Shift by whole months; words belong to the old date and are dropped."""
        start = self.start.plus_months(months)
        last = self.end or self.start
        end = last.plus_months(months)
        if last.month is None and end.month is not None:
            end = end.plus_months(11)  # what was a whole year still is one
        return PartialDate(start, end if self.end or end != start else None)

    def printed(self, order: DateOrder = "us") -> str:
        """Spell the date out in the house's order; words win except in ISO order."""
        if order == "iso":
            return self.edtf
        if self.words:
            return self.words
        if self.end is None:
            return _printed_moment(self.start, order)
        return _printed_range(self.start, self.end, order)


@functools.lru_cache(maxsize=65_536)
def _parse(text: str) -> PartialDate:
    edtf, _, words = text.strip().partition(" ")
    start, slash, end = edtf.partition("/")
    first = Moment.parse(start)
    last = Moment.parse(end) if slash else None
    if last and last.last < first.first:
        raise InvalidDate(f"{edtf!r} ends before it begins")
    return PartialDate(first, last, words.strip())


def _shifted(day: date, by: timedelta) -> date:
    try:
        return day + by
    except OverflowError:
        return day


def _days_in(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _whole_months(earlier: date, later: date) -> int:
    months = (later.year - earlier.year) * 12 + later.month - earlier.month
    last_of_month = _days_in(later.year, later.month)
    return months - (later.day < min(earlier.day, last_of_month))


def _printed_moment(moment: Moment, order: DateOrder) -> str:
    text = _day_month_year(moment, order)
    if not moment.about:
        return text
    return f"{text}頃" if order == "ja" else f"about {text}"


def _day_month_year(moment: Moment, order: DateOrder) -> str:
    if order == "ja":
        units = ((moment.year, "年"), (moment.month, "月"), (moment.day, "日"))
        return "".join(f"{number}{unit}" for number, unit in units if number)
    month = _MONTHS[moment.month - 1] if moment.month else ""
    if moment.day and order == "us":
        return f"{month} {moment.day}, {moment.year}"
    return " ".join(str(part) for part in (moment.day, month, moment.year) if part)


def _printed_range(start: Moment, end: Moment, order: DateOrder) -> str:
    same_month = (start.year, start.month) == (end.year, end.month)
    plain = not (start.about or end.about)
    if plain and same_month and start.day and end.day and order != "ja":
        days = f"{start.day}{_DASH}{end.day}"
        month = _MONTHS[(end.month or 1) - 1]
        return f"{month} {days}, {end.year}" if order == "us" else f"{days} {month} {end.year}"
    joint = "～" if order == "ja" else _DASH if start.month is None else " to "
    return f"{_printed_moment(start, order)}{joint}{_printed_moment(end, order)}"

"""Years of Japanese eras, as offices write them: 令和8年11月25日, R8.11.25, 平成元年.

An era begins and ends by a cabinet order under the Era Name Act (元号法, Act No. 43 of 1979):
平成 by Order No. 1 of 1989, 令和 by Order No. 143 of 2019, each from the day after the one before
ended; 昭和 by the imperial rescript of 25 December 1926. All of them lie after 1873, when Japan
took on the Gregorian calendar, so that months and days are the same.
"""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from briefer.library.dates import InvalidDate, Moment


class Era(NamedTuple):
    """Be an era by its name, the letter that stands for it, and its first and last day."""

    name: str
    letter: str
    first: date
    last: date


ERAS = (
    Era("昭和", "s", date(1926, 12, 25), date(1989, 1, 7)),
    Era("平成", "h", date(1989, 1, 8), date(2019, 4, 30)),
    Era("令和", "r", date(2019, 5, 1), date.max),
)
_BY_NAME = {key: era for era in ERAS for key in (era.name, era.letter)}
# What a Japanese keyboard writes full-width, and the eras that are one character.
_PLAIN = str.maketrans("０１２３４５６７８９．／－", "0123456789./-") | str.maketrans(
    {"㍼": "昭和", "㍻": "平成", "㋿": "令和"}
)
_YEAR = r"(?P<year>元|\d{1,2})"
_NAMED = re.compile(
    rf"(?P<era>昭和|平成|令和) ?{_YEAR}年(?=(?:(?P<month>\d{{1,2}})月(?:(?P<day>\d{{1,2}})日)?)?)",
    re.ASCII,
)
_LETTERED = re.compile(
    rf"(?<![a-z0-9])(?P<era>[shr]){_YEAR}"
    r"(?P<sign>[./-])(?P<month>\d{1,2})(?P=sign)(?P<day>\d{1,2})(?!\d)",
    re.ASCII | re.IGNORECASE,
)


class OutsideEra(InvalidDate):
    """Report a day that its era does not have, such as 平成32年."""

    def __init__(self, written: str) -> None:
        super().__init__(f"{written} lies outside its era")
        self.written = written


def in_western_years(text: str) -> str:
    """Write the years of eras in a text as those of the common era, all else as it is.

    What stands full-width becomes plain. Raises OutsideEra, and InvalidDate for a day that is
    none of the calendar.
    """
    plain = text.translate(_PLAIN)
    plain = _NAMED.sub(lambda found: f"{_year(found):04d}年", plain)
    return _LETTERED.sub(
        lambda found: f"{_year(found):04d}-{int(found['month']):02d}-{int(found['day']):02d}", plain
    )


def _year(found: re.Match[str]) -> int:
    """Give the common era's year, once it is certain that the era has the day."""
    era = _BY_NAME[found["era"].lower()]
    number = 1 if found["year"] == "元" else int(found["year"])
    year = era.first.year + number - 1
    parts = [f"{year:04d}", *(f"{int(found[p]):02d}" for p in ("month", "day") if found[p])]
    moment = Moment.parse("-".join(parts))
    if not number or moment.last < era.first or moment.first > era.last:
        raise OutsideEra(found.string.strip())
    return year

"""Dates as prose writes them: "May 2, 2019", "2 May 2019", "May 2019", 2019年5月2日, 2019-05-02."""

from __future__ import annotations

import calendar
import re
from typing import NamedTuple

from briefer.library.dates import InvalidDate, PartialDate

_MONTHS = {
    name.lower(): number
    for names in (calendar.month_name, calendar.month_abbr)
    for number, name in enumerate(names)
    if name
} | {"sept": 9}
# The longer name first, so that "May" is not read out of "Mayor" nor "Jan" out of "January".
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DAY = r"(?P<{0}>\d{{1,2}})(?:st|nd|rd|th)?"
_YEAR = r"(?P<{0}>(?:1[89]|20|21)\d\d)(?!\d)"
_DATE = re.compile(
    "|".join(
        (
            # The second day of "May 2-3, 2019" and of "26 to 27 August 2024".
            (
                rf"\b(?P<us_month>{_MONTH})\.? {_DAY.format('us_day')}"
                rf"(?:(?: ?[-–] ?| to | and )(?P<us_end>\d{{1,2}}))?,? {_YEAR.format('us_year')}"
            ),
            (
                rf"\b{_DAY.format('uk_day')}(?:(?: ?[-–] ?| to | and )(?P<uk_end>\d{{1,2}}))?"
                rf" (?:of )?(?P<uk_month>{_MONTH})\.?,? {_YEAR.format('uk_year')}"
            ),
            rf"\b(?P<month>{_MONTH})\.?,? (?:of )?{_YEAR.format('year')}",
            (
                r"(?<!\d)(?P<ja_year>\d{4}) ?年 ?(?P<ja_month>\d{1,2}) ?月"
                r"(?: ?(?P<ja_day>\d{1,2}) ?日)?"
            ),
            r"(?<![\d-])(?P<iso_year>\d{4})-(?P<iso_month>\d\d)-(?P<iso_day>\d\d)(?![\d-])",
        )
    ),
    re.IGNORECASE,
)
_YEAR_WRITTEN = re.compile(r"\d{4}")
_YEAR_ALONE = re.compile(r"(?<![\d.,$¥€£])(?:1[89]|20|21)\d\d(?![\d%]|[.,]\d)")


class ProseDate(NamedTuple):
    """Be a date in a text, with where it begins and ends there."""

    date: PartialDate
    start: int
    end: int


def dates_in(text: str) -> tuple[ProseDate, ...]:
    """Find the dates of a text that name at least a month and a year, in order.

    What looks like a date and is none of the calendar, such as May 32, is passed over.
    """
    if _YEAR_WRITTEN.search(text) is None:  # most texts: told ten times as fast
        return ()
    found = []
    for match in _DATE.finditer(text):
        date = _date_of(match)
        if date is not None:
            found.append(ProseDate(date, *match.span()))
    return tuple(found)


def speaks_of_another_time(text: str, dates: tuple[ProseDate, ...]) -> bool:
    """Say whether a text holds a year beside those of its dates."""
    rest = text
    for date in reversed(dates):
        rest = rest[: date.start] + rest[date.end :]
    return _YEAR_ALONE.search(rest) is not None


def _date_of(match: re.Match[str]) -> PartialDate | None:
    group = match.groupdict()
    for form in ("us_", "uk_", "", "ja_", "iso_"):
        year = group[f"{form}year"]
        if year is None:
            continue
        named = group[f"{form}month"]
        month = _MONTHS.get(named.lower()) or int(named)
        days = [int(d) for d in (group.get(f"{form}day"), group.get(f"{form}end")) if d]
        moments = [f"{year}-{month:02d}-{day:02d}" for day in days] or [f"{year}-{month:02d}"]
        try:
            return PartialDate.parse("/".join(moments))
        except InvalidDate:
            return None
    return None

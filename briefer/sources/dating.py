"""Dates in a text, in the forms of English and Japanese documents."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from briefer.library.dates import InvalidDate, Moment, PartialDate

_NAMES = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_MONTHS = {name: number for number, name in enumerate(_NAMES, start=1)}
_MONTHS |= {name[:3]: number for name, number in _MONTHS.items()} | {"sept": 9}
_MONTH = rf"(?P<month>{'|'.join(sorted(_MONTHS, key=len, reverse=True))})"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
# The first year of an era less one: the years of an era are counted from 1.
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925}
_ERA = rf"(?P<era>{'|'.join(_ERAS)})\s?(?P<of_era>\d{{1,2}}|元)"
_YEARLY = re.compile(rf"(?:19|20)\d\d|{'|'.join(_ERAS)}")
_FORMS = re.compile(
    "|".join(
        re.sub(r"\?P<(\w+)>", rf"?P<\1_{number}>", form)
        for number, form in enumerate(
            (
                rf"\b{_MONTH}\.? {_DAY}, ?{_YEAR}\b",
                rf"\b{_DAY} {_MONTH}\.?,? {_YEAR}\b",
                rf"(?<![\w-]){_YEAR}-(?P<month>\d\d)-(?P<day>\d\d)(?![\d-])",
                rf"(?<![\w/]){_YEAR}/(?P<month>\d{{1,2}})/(?P<day>\d{{1,2}})(?![\d/])",
                rf"(?:(?<!\d){_YEAR}|{_ERA})年\s?(?P<month>\d{{1,2}})月\s?(?P<day>\d{{1,2}})日",
                rf"(?:(?<!\d){_YEAR}|{_ERA})年\s?(?P<month>\d{{1,2}})月",
                rf"\b{_MONTH},? {_YEAR}\b",
            )
        )
    ),
    re.IGNORECASE,
)


def dates_in(text: str) -> Iterator[PartialDate]:
    """Give the days and months that a text names, in its order; what is no day is passed over."""
    if not _YEARLY.search(text):
        return  # most paragraphs name no year
    for match in _FORMS.finditer(text):
        parts = {
            name.rpartition("_")[0]: value
            for name, value in match.groupdict().items()
            if value is not None
        }
        try:
            yield PartialDate.parse(str(Moment.parse(_edtf(parts))))
        except InvalidDate:
            continue


def first_day(texts: Iterable[str]) -> str:
    """Give the first whole day that texts name, as EDTF; empty without one."""
    days = (date.edtf for text in texts for date in dates_in(text) if date.is_day)
    return next(days, "")


def read_stated(text: str) -> str:
    """Read a date that a file states of itself, such as a time stamp; empty for none."""
    stamp = re.match(r"\s*(?:D:)?(\d{4})[-/]?(\d\d)[-/]?(\d\d)(?!\d{1,3}$)", text)
    found = "-".join(stamp.groups()) if stamp else next((d.edtf for d in dates_in(text)), "")
    try:
        return PartialDate.parse(found).edtf if found else ""
    except InvalidDate:
        return ""


def _edtf(parts: dict[str, str]) -> str:
    year = int(parts["year"]) if "year" in parts else _year_of(parts["era"], parts["of_era"])
    month = parts["month"].lower()
    number = _MONTHS[month] if month in _MONTHS else int(month)
    day = f"-{int(parts['day']):02d}" if "day" in parts else ""
    return f"{year:04d}-{number:02d}{day}"


def _year_of(era: str, number: str) -> int:
    return _ERAS[era] + (1 if number == "元" else int(number))

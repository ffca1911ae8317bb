"""Dates without a year, read by what they stand beside: "March 5", 3月5日, "mid-March".

The year is plain where one is by far the nearest to each date beside, within four months of
it: "March 5" beside February 2022 is of 2022. Else the nearest two are named, to choose from.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import MAXYEAR, MINYEAR, date, timedelta

from briefer.library.dates import InvalidDate, PartialDate
from briefer.library.fields.written_dates import read_written

_NEAR = timedelta(days=122)
_YEAR = re.compile(r"\d{4}|[’']\d{2}\b|\d年|[shr]\d", re.IGNORECASE)
# Parts of a year or of a month, of which nobody can say which year or month is meant.
_TOO_SHORT = frozenset(("", "early", "mid", "late", "初め", "初頭", "半ば", "末", "前半", "後半"))
_TOO_SHORT_ENDING = re.compile(r"(?:^|\s)half$")


class NoYear(InvalidDate):
    """Report a date whose year is not plain, with the nearest two that it can be."""

    def __init__(self, text: str, candidates: Sequence[PartialDate]) -> None:
        super().__init__(f"the year of {text!r} is not plain")
        self.candidates = tuple(candidates)


def read_beside(
    text: str, beside: Sequence[PartialDate], *, day_first: bool = False, today: date | None = None
) -> PartialDate:
    """Read a date as written, where it lacks its year by the dates that it stands beside.

    Raises InvalidDate and OutsideEra as ``read_written`` does, NoYear where the year is not
    plain, as without any date beside: then the nearest two to ``today`` are named.
    """
    try:
        return read_written(text, day_first=day_first)
    except InvalidDate:
        bare = " ".join(text.split())
        if _YEAR.search(bare) or bare.casefold() in _TOO_SHORT or _TOO_SHORT_ENDING.search(bare):
            raise
        if next(_in_years(bare, (2000, 2001), day_first=day_first), None) is None:
            raise
    anchors = beside or (PartialDate.of_day(today or date.today()),)
    ranked = [_by_distance(bare, anchor, day_first=day_first) for anchor in anchors]
    nearest = [found[0] for found in ranked if found]
    plain = all(_is_plain(found, anchor) for found, anchor in zip(ranked, anchors, strict=True))
    if beside and plain and len(set(nearest)) == 1:
        return nearest[0]
    others = [found for ranking in ranked for found in ranking[1:2]]
    raise NoYear(bare, sorted(list(dict.fromkeys((*nearest, *others)))[:2]))


def _by_distance(bare: str, anchor: PartialDate, *, day_first: bool) -> list[PartialDate]:
    """Give what the text means in each year about a date, the nearest first."""
    years = range(max(anchor.first.year - 8, MINYEAR), min(anchor.last.year + 8, MAXYEAR) + 1)
    found = _in_years(bare, years, day_first=day_first)
    return sorted(found, key=lambda each: (_apart(each, anchor), each))


def _in_years(bare: str, years: Sequence[int], *, day_first: bool) -> Iterator[PartialDate]:
    for year in years:
        for whole in (f"{bare} {year:04d}", f"{bare}, {year:04d}", f"{year:04d}年{bare}"):
            try:
                yield read_written(whole, day_first=day_first)
            except InvalidDate:
                continue
            break


def _is_plain(ranked: Sequence[PartialDate], anchor: PartialDate) -> bool:
    """Say whether the first is near, and no other as near."""
    if not ranked or _apart(ranked[0], anchor) > _NEAR:
        return False
    return len(ranked) == 1 or _apart(ranked[1], anchor) > _apart(ranked[0], anchor)


def _apart(one: PartialDate, other: PartialDate) -> timedelta:
    """Give the time between two dates, none where they overlap."""
    return max(one.first - other.last, other.first - one.last, timedelta(0))

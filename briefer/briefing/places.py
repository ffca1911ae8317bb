"""The places of a composed list: as many as it prints, each with the point that it is for.

What the drafter left out by hand keeps its place empty. Were another point to move up into
it, he would have to leave that out too, and the next; what he struck would come back in
other words.
"""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from itertools import islice

from briefer.briefing.line import Line

NOTHING: frozenset[str] = frozenset()


def first_places(lines: Iterable[Line], most: int, gone: AbstractSet[str]) -> tuple[Line, ...]:
    """Give what stands in the first places, without the points that are gone from theirs."""
    return tuple(line for line in islice(lines, most) if line.point.id not in gone)


def later_places(lines: Iterable[Line], most: int, gone: AbstractSet[str]) -> tuple[Line, ...]:
    """Give what stands behind the first places, without the points that are gone."""
    return tuple(line for line in islice(lines, most, None) if line.point.id not in gone)

"""Where a line of the memo comes from: its point, and what that cites."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from briefer.errors import UnknownRecord

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.library.briefs import Brief
    from briefer.library.dates import DateOrder


class CitedFrom(Struct, frozen=True):
    """Be a source that a point cites: its id, what it is called, and the place in it."""

    source: str
    title: str
    about: str  # publisher and date
    locator: str


class Origin(Struct, frozen=True):
    """Be what a line rests on; ``reworded`` is whether the brief says it in its own words."""

    point: str
    text: str  # as the library has it
    reworded: bool
    own: bool  # a point just for this memo, which the library does not hold
    cites: tuple[CitedFrom, ...]


def origin_of(desk: Desk, brief: Brief, point: str, order: DateOrder) -> Origin:
    """Say where a point that a brief prints comes from, dates in an order.

    Raise UnknownRecord where the brief does not print it.
    """
    view = desk.view(brief)
    line = next((each for each in view.lines if each.point.id == point), None)
    if line is None:
        raise UnknownRecord("points", point, desk.library.points)
    cites = []
    for cite in line.cites:
        source = desk.library.sources.get(cite.source)
        date = source.date.printed(order) if source and source.date else ""
        about = ", ".join(part for part in (source.publisher if source else "", date) if part)
        title = source.title if source else cite.source
        cites.append(CitedFrom(cite.source, title, about, cite.locator))
    own = point not in desk.library.points
    return Origin(point, line.filed, line.reworded, own, tuple(cites))

"""A memo's length against what its template asks for."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from briefer.briefing.house_rules.finding import HouseFinding, Place, finding
from briefer.briefing.house_rules.ground import HouseGround


class Length(Struct, frozen=True):
    """Be the pages of a memo in front of its tabs, estimated, and those wanted, 0 for any."""

    pages: int
    wanted: int


def too_long(ground: HouseGround, length: Length | None) -> Iterator[HouseFinding]:
    """Find a memo that is longer than its template wants it."""
    if length is None or not length.wanted or length.pages <= length.wanted:
        return
    place = Place("briefs", ground.scope.brief.id, "memo")
    for rule in ground.rules("length"):
        yield finding(rule.id, place, str(length.pages), str(length.wanted))

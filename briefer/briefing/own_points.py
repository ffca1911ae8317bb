"""Points just for one memo, which stand in its brief, as points that it takes."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from msgspec.structs import replace

from briefer.briefing.scope import Scope
from briefer.library.briefs import OWN, Brief, OwnPoint, OwnSection
from briefer.library.points import Point, PointKind

_KINDS: Mapping[OwnSection, PointKind] = MappingProxyType(
    {
        "objectives": "objective",
        "their-objectives": "objective",
        "agenda": "fact",
        "watch-outs": "watch",
        "talking-points": "talking-point",
        "background": "fact",
    }
)
# Its drafter wants it read: it comes before what the library holds, but in the background.
_FIRST, _LAST = -1_000_000, 1_000_000


def own_points(scope: Scope) -> tuple[Point, ...]:
    """Give the brief's own points as the rooms below know points; their ids are no record's."""
    return tuple(_as_point(scope, own) for own in scope.brief.own_points)


def without_own_points(brief: Brief) -> Brief:
    """Give a brief as another memo may take it over: without what was written just for its own."""
    return replace(
        brief,
        own_points=(),
        order=tuple(name for name in brief.order if not name.startswith(OWN)),
        left_out=tuple(one for one in brief.left_out if not one.point.startswith(OWN)),
    )


def _as_point(scope: Scope, own: OwnPoint) -> Point:
    spoken = own.section == "talking-points"
    return Point(
        id=own.id,
        kind=_KINDS[own.section],
        body=own.text,
        cites=own.cites,
        areas=(own.area,) if own.area else (),
        dialogues=(own.dialogue,) if own.dialogue else (),
        by=_holder(scope, own),
        say=own.text if spoken else "",
        use="raise" if spoken else "",
        priority=_LAST if own.section == "background" else _FIRST,
    )


def _holder(scope: Scope, own: OwnPoint) -> str | None:
    if own.section == "objectives":
        return scope.side.id if scope.side else None
    if own.section == "their-objectives":
        return own.by or next((party.id for party in scope.others), None)
    return own.by

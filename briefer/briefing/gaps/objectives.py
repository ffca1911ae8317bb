"""Objectives of the side behind which no point stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from briefer.briefing.gaps.finding import GapFinding, Named, NoPoint
from briefer.briefing.gaps.ground import Ground, named
from briefer.library.points import Point


def objectives_without_point(ground: Ground) -> Iterator[GapFinding]:
    """Find the adopted objectives whose point the memo does not take, and those left alone.

    An objective is alone when no other point taken speaks of one of its areas, or, where
    it names none, of one of its dialogues.
    """
    scope = ground.scope
    taken = {point.id: point for point in ground.selection.taken}
    reasons = {left.point.id: left.reason for left in ground.selection.left_out}
    spoken_of = _spoken_of(ground)
    for adopted in scope.brief.objectives:
        name = adopted.point
        point = scope.library.points.get(name)
        text = adopted.text or (ground.text(point) if point else "")
        if name not in taken:
            missing = NoPoint(text, reasons.get(name, "unknown"))
            record = named(point) if point else Named("points", name, adopted.text or name)
            yield GapFinding(f"no-point:{name}", "no-point", record, missing)
    for point in _wanted(ground, taken):
        if not _is_backed(point, spoken_of):
            alone = NoPoint(ground.text(point), "alone")
            yield GapFinding(f"no-point:{point.id}", "no-point", named(point), alone)


def _wanted(ground: Ground, taken: dict[str, Point]) -> tuple[Point, ...]:
    """Give the points of the side's objectives: those it adopts, else those it holds."""
    adopted = [taken[one.point] for one in ground.scope.brief.objectives if one.point in taken]
    side = ground.scope.side
    held = [p for p in taken.values() if p.kind == "objective" and side and p.by == side.id]
    return tuple(dict.fromkeys(adopted or held))


def _spoken_of(ground: Ground) -> Counter[str]:
    """Count the points that speak of each area and each dialogue, or follow a point."""
    return Counter(
        name
        for point in ground.selection.taken
        for name in (
            *(f"area {area}" for area in {*point.areas}),
            *(f"dialogue {dialogue}" for dialogue in {*point.dialogues}),
            *(f"point {earlier}" for earlier in {*point.follows} - {point.id}),
        )
    )


def _is_backed(point: Point, spoken_of: Counter[str]) -> bool:
    if spoken_of[f"point {point.id}"]:
        return True
    topics = [f"area {area}" for area in point.areas] or [f"dialogue {d}" for d in point.dialogues]
    return any(spoken_of[topic] > 1 for topic in topics)

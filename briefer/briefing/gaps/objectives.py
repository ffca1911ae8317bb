"""Objectives of the side behind which no point stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Literal

from briefer.briefing.gaps.finding import GapFinding, Named, NoPoint
from briefer.briefing.gaps.ground import Ground, named
from briefer.briefing.view import Reason
from briefer.library.points import Point


def objectives_without_point(ground: Ground) -> Iterator[GapFinding]:
    """Find the adopted objectives whose point the memo does not take, and those left alone.

    An objective is alone when no other point taken speaks of one of its areas, or, where
    it names none, of one of its dialogues.
    """
    taken = {point.id: point for point in ground.selection.taken}
    adopted = {one.point: one.text for one in ground.scope.brief.objectives}
    reasons = {left.point.id: left.reason for left in ground.selection.left_out}
    for name, words in adopted.items():
        if name not in taken:
            yield _not_taken(ground, name, words, reasons.get(name, "unknown"))
    own = [taken[name] for name in adopted if name in taken] or _held(ground)
    spoken_of = _spoken_of(ground)
    for point in own:
        if not _is_backed(point, spoken_of):
            alone = NoPoint(ground.text(point), "alone")
            yield GapFinding(f"no-point:{point.id}", "no-point", named(point), alone)


def _not_taken(
    ground: Ground, name: str, words: str, reason: Reason | Literal["unknown"]
) -> GapFinding:
    """Tell of an adopted objective; what was not yet known on the date, by its id alone."""
    point = ground.scope.library.points.get(name) if reason != "not-yet-known" else None
    record = named(point) if point else Named("points", name, words or name)
    missing = NoPoint(words or (ground.text(point) if point else ""), reason)
    return GapFinding(f"no-point:{name}", "no-point", record, missing)


def _held(ground: Ground) -> list[Point]:
    """Give the objectives that the side itself holds."""
    side = ground.scope.side
    taken = ground.selection.taken
    return [p for p in taken if p.kind == "objective" and side is not None and p.by == side.id]


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

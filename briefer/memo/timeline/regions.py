"""What each part of a timeline is about, for a picture that can be pointed at."""

from __future__ import annotations

from collections.abc import Iterator

from briefer.memo.drawing import Box, Region
from briefer.memo.timeline.events import Event, Row, Timeline
from briefer.memo.timeline.frame import head_of
from briefer.memo.timeline.marks import RADIUS
from briefer.memo.timeline.scale import LEFT, NAMES, RIGHT, ROW, TRACK, Scale
from briefer.memo.timeline.words import Wording

_AROUND = 1.5  # points around a mark that still point at it


def regions_of(timeline: Timeline, wording: Wording) -> Iterator[Region]:
    """Give the regions row by row: the dialogue's name first, then its events by date."""
    scale = Scale(timeline.first, timeline.last)
    head = head_of(timeline)
    for number, row in enumerate(timeline.rows):
        top = head + number * ROW
        yield Region((0, top, NAMES, top + ROW), _about(row, wording), row.dialogue)
        if row.overdue and scale.holds(row.overdue.since, row.overdue.until):
            box = _box(scale.x(row.overdue.since), scale.x(row.overdue.until), top)
            words = wording.says.said.format(row.name, row.overdue.words)
            yield Region(box, words, row.dialogue)
        for event in row.events:
            box = _box(*_ends(event, scale), top)
            yield Region(box, _words(row, event, wording), row.dialogue, event.meeting)


def _about(row: Row, wording: Wording) -> str:
    """Say the dialogue's standing, and what no mark stands for."""
    parts = (row.standing, *row.undated)
    return wording.says.said.format(row.name, wording.says.joint.join(parts))


def _words(row: Row, event: Event, wording: Wording) -> str:
    said = wording.says.held.format(event.dated) if event.kind == "held" else event.dated
    return wording.says.said.format(row.name, said)


def _ends(event: Event, scale: Scale) -> tuple[float, float]:
    """Give where an event stands across; one outside the window is at its arrow."""
    if event.last < scale.first:
        return LEFT, LEFT + RADIUS
    if event.first > scale.last:
        return RIGHT - RADIUS, RIGHT
    return scale.x(event.first), scale.x(event.last)


def _box(left: float, right: float, top: float) -> Box:
    reach = RADIUS + _AROUND
    return left - reach, top + TRACK - reach, right + reach, top + TRACK + reach

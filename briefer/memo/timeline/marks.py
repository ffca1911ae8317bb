"""The shapes of the timeline: each kind of event has a shape of its own."""

from __future__ import annotations

from collections.abc import Iterator

from briefer.memo.drawing import Dot, Line, Mark, Shape
from briefer.memo.timeline.events import EventKind

RADIUS = 3.4
_TICK = 2.6  # half the height of what ends a span
_HATCH = 3.2  # points between two lines of a hatching


def mark_of(kind: EventKind, x: float, y: float) -> Iterator[Mark]:
    """Draw an event: held full, due an empty circle, planned an empty diamond, a step a square."""
    match kind:
        case "held":
            yield Dot((x, y), RADIUS, "accent", "paper")
        case "due":
            yield Dot((x, y), RADIUS - 0.4, "paper", "accent", 1.1)
        case "planned":
            yield diamond(x, y, RADIUS + 0.4)
        case "step":
            arm = RADIUS - 0.4
            left, top, right, bottom = x - arm, y - arm, x + arm, y + arm
            corners = ((left, top), (right, top), (right, bottom), (left, bottom))
            yield Shape(corners, "paper", "accent", 1.1)
        case "cancelled":
            for way in (-1, 1):
                arm = RADIUS - 0.9
                yield Line((x - arm, y - way * arm), (x + arm, y + way * arm), "ink", 1.2)


def diamond(x: float, y: float, arm: float, *, full: bool = False) -> Shape:
    """Draw a diamond, empty or full."""
    corners = ((x, y - arm), (x + arm, y), (x, y + arm), (x - arm, y))
    return Shape(corners, "accent" if full else "paper", "accent", 1)


def span(left: float, right: float, y: float) -> Iterator[Line]:
    """Draw the days that a date may be: a line with an end at each side."""
    yield Line((left, y), (right, y), "ink", 0.9)
    for x in (left, right):
        yield Line((x, y - _TICK), (x, y + _TICK), "ink", 0.9)


def arrow(x: float, y: float, *, back: bool) -> Shape:
    """Draw a head that leads out of the window: full for what was held, else empty."""
    tip, base = (x, x + 2 * RADIUS) if back else (x, x - 2 * RADIUS)
    corners = ((tip, y), (base, y - RADIUS), (base, y + RADIUS))
    return Shape(corners, "accent" if back else "paper", "accent", 1)


def hatched(left: float, right: float, y: float) -> Iterator[Mark]:
    """Draw a bar of slanting lines, which a copier keeps apart from a grey one."""
    top, bottom = y - RADIUS, y + RADIUS
    high = bottom - top
    corners = ((left, top), (right, top), (right, bottom), (left, bottom))
    yield Shape(corners, "paper", "accent", 0.8)
    for number in range(1, int((right - left + high) / _HATCH) + 1):
        foot = left + number * _HATCH  # where the line would leave the bar's lower side
        lower = min(foot, right)
        upper = max(foot - high, left)
        if upper < lower:
            yield Line(
                (lower, bottom - (foot - lower)), (upper, bottom - (foot - upper)), "accent", 0.6
            )

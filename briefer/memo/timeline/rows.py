"""One dialogue's row: its name, its marks on their track, and words beside them."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from briefer.memo.drawing import Line, Mark, Words
from briefer.memo.measuring import shortened
from briefer.memo.timeline.events import Event, Row
from briefer.memo.timeline.marks import RADIUS, arrow, hatched, mark_of, span
from briefer.memo.timeline.placing import Lanes, Put, Wish
from briefer.memo.timeline.scale import LEFT, NAME, NAMES, RIGHT, SMALL, TRACK, Scale

_INDENT = 8.0
_ABOVE, _BELOW = -5.9, 10.9  # from the track to the baselines of the two lanes
_ORDER = {"due": 1, "step": 1.5, "planned": 2, "cancelled": 3, "held": 5}


class DrawnRow(Struct, frozen=True):
    """Be a row drawn: its shapes, its words, and what of it the key explains."""

    shapes: tuple[Mark, ...]
    words: tuple[Words, ...]
    shown: frozenset[str]


class _Sorted(Struct, frozen=True):
    """Be a row's events by where they stand to the window."""

    earlier: tuple[Event, ...]  # held before it
    within: tuple[Event, ...]
    later: tuple[Event, ...]


def drawn_row(row: Row, top: float, scale: Scale, lines: tuple[float, ...]) -> DrawnRow:
    """Draw a row; ``lines`` are the upright lines that its words keep clear of."""
    track = top + TRACK
    events = _sorted(row, scale)
    lanes = Lanes((LEFT, RIGHT), SMALL, lines)
    wishes = sorted(_wishes(row, events, scale), key=lambda found: found[0])
    lanes.place(wish for _, wish in wishes)
    return DrawnRow(
        tuple(_shapes(row, events, scale, track)),
        (*_names(row, track), *(_words(put, track) for put in lanes.put)),
        frozenset(_shown(row, events, scale)),
    )


def _sorted(row: Row, scale: Scale) -> _Sorted:
    before = [e for e in row.events if e.last < scale.first]
    return _Sorted(
        tuple(event for event in before if event.kind == "held"),
        tuple(event for event in row.events if scale.holds(event.first, event.last)),
        tuple(event for event in row.events if event.first > scale.last),
    )


def _wishes(row: Row, events: _Sorted, scale: Scale) -> Iterator[tuple[float, Wish]]:
    """Give the words that want a place, each with its rank."""
    if row.overdue:
        middle = (scale.x(row.overdue.since) + scale.x(row.overdue.until)) / 2
        yield 0, Wish(row.overdue.words, middle, below=True)
    for number, event in enumerate(reversed(events.within)):
        # Of many sessions the latest keep their words.
        yield _ORDER[event.kind] + number / 10_000, Wish(event.label, _middle(event, scale))
    if events.earlier:
        others = len(events.earlier) - 1
        more = f" (+{others})" if others else ""
        yield 4, Wish(events.earlier[-1].dated + more, LEFT + RADIUS)
    if events.later:
        others = len(events.later) - 1
        more = f" (+{others})" if others else ""
        yield 4, Wish(events.later[0].dated + more, RIGHT - RADIUS)


def _middle(event: Event, scale: Scale) -> float:
    return (scale.x(event.first) + scale.x(event.last)) / 2


def _shapes(row: Row, events: _Sorted, scale: Scale, track: float) -> Iterator[Mark]:
    yield Line((LEFT, track), (RIGHT, track), "rule", 0.5)
    if row.overdue and scale.holds(row.overdue.since, row.overdue.until):
        yield from hatched(scale.x(row.overdue.since), scale.x(row.overdue.until), track)
    for event in events.within:
        left, right = scale.x(event.first), scale.x(event.last)
        if _is_wide(event, scale):
            yield from span(left, right, track)
    for event in events.within:
        yield from mark_of(event.kind, _middle(event, scale), track)
    if events.earlier:
        yield arrow(LEFT, track, back=True)
    if events.later:
        yield arrow(RIGHT, track, back=False)


def _is_wide(event: Event, scale: Scale) -> bool:
    """Say whether the days that a date may be reach out from under its mark."""
    return scale.x(event.last) - scale.x(event.first) > 2 * RADIUS + 1


def _names(row: Row, track: float) -> Iterator[Words]:
    left = row.depth * _INDENT
    yield Words(shortened(row.name, NAME, NAMES - left), (left, track - 1), NAME)
    standing = shortened(row.standing, SMALL, NAMES - left)
    yield Words(standing, (left, track + 8), SMALL, tone="quiet")


def _words(put: Put, track: float) -> Words:
    baseline = track + (_BELOW if put.below else _ABOVE)
    return Words(put.words, ((put.left + put.right) / 2, baseline), SMALL, "middle")


def _shown(row: Row, events: _Sorted, scale: Scale) -> Iterator[str]:
    yield from (event.kind for event in events.within)
    if row.overdue and scale.holds(row.overdue.since, row.overdue.until):
        yield "over"
    if any(_is_wide(event, scale) for event in events.within):
        yield "span"
    if events.earlier:
        yield "earlier"
    if events.later:
        yield "later"

"""The key beneath the timeline: what each shape stands for, of those that are shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from briefer.memo.drawing import Mark, Words
from briefer.memo.measuring import room_for, shortened
from briefer.memo.timeline.marks import RADIUS, arrow, diamond, hatched, mark_of, span
from briefer.memo.timeline.scale import SMALL, WIDTH
from briefer.memo.timeline.words import Wording

_SIGN = 16.0  # the room for a sign, and between it and its words
_BETWEEN = 12.0
KEY_LINE = 11.0

Sign = Callable[[float, float], Iterator[Mark]]  # drawn around a place

_SIGNS: Mapping[str, Sign] = MappingProxyType(
    {
        "held": lambda x, y: mark_of("held", x, y),
        "due": lambda x, y: mark_of("due", x, y),
        "over": lambda x, y: hatched(x - 6, x + 6, y),
        "planned": lambda x, y: mark_of("planned", x, y),
        "step": lambda x, y: mark_of("step", x, y),
        "cancelled": lambda x, y: mark_of("cancelled", x, y),
        "span": lambda x, y: span(x - 6, x + 6, y),
        "earlier": lambda x, y: iter((arrow(x - RADIUS, y, back=True),)),
        "later": lambda x, y: iter((arrow(x + RADIUS, y, back=False),)),
        "meeting": lambda x, y: iter((diamond(x, y, RADIUS + 0.4, full=True),)),
    }
)


def key_of(
    shown: frozenset[str], wording: Wording, top: float, year: str
) -> tuple[tuple[Mark, ...], float]:
    """Draw the key of what is shown from a height down; give it and where it ends.

    ``year`` is that in which the timeline begins.
    """
    marks: list[Mark] = []
    x, y = 0.0, top + KEY_LINE / 2
    for name, sign in _SIGNS.items():
        if name not in shown:
            continue
        words = shortened(wording.says.key[name].format(year), SMALL, WIDTH - _SIGN)
        room = _SIGN + room_for(words, SMALL)
        if x and x + room > WIDTH:
            x, y = 0.0, y + KEY_LINE
        marks += sign(x + 6, y)
        marks.append(Words(words, (x + _SIGN, y + SMALL / 3), SMALL, tone="quiet"))
        x += room + _BETWEEN
    return tuple(marks), y + KEY_LINE / 2 if marks else top

"""A timeline drawn: the meeting and the years above, a row a dialogue, the key beneath."""

from __future__ import annotations

from briefer.memo.drawing import Drawing, Heads, Shape
from briefer.memo.timeline.events import Timeline
from briefer.memo.timeline.frame import FOOT, Frame, head_of
from briefer.memo.timeline.key import key_of
from briefer.memo.timeline.rows import drawn_row
from briefer.memo.timeline.scale import NAMES, ROW, WIDTH, Scale
from briefer.memo.timeline.words import Wording


def drawing_of(timeline: Timeline, wording: Wording) -> Drawing:
    """Draw a timeline as wide as a letter's text."""
    scale = Scale(timeline.first, timeline.last)
    head = head_of(timeline)
    frame = Frame(timeline, scale, head, head + ROW * len(timeline.rows))
    rows = [
        drawn_row(row, head + ROW * number, scale, frame.uprights)
        for number, row in enumerate(timeline.rows)
    ]
    shown = frozenset({"meeting"} if frame.meeting else ()).union(*(row.shown for row in rows))
    words = (*frame.words(), *(each for row in rows for each in row.words))
    key, bottom = key_of(shown, wording, frame.foot + FOOT, str(timeline.first.year))
    corners = ((0.0, 0.0), (WIDTH, 0.0), (WIDTH, bottom), (0.0, bottom))
    marks = (
        Shape(corners, "paper"),  # so that it is read on a dark page, too
        *frame.beneath(words),
        *frame.above(),
        *(each for row in rows for each in row.shapes),
        *words,
        *key,
    )
    return Drawing(WIDTH, bottom, marks)


def heads_of(timeline: Timeline) -> Heads:
    """Give where the dialogues' names stand, and the meeting and the years."""
    top = head_of(timeline)
    return Heads(NAMES, top, top + ROW * len(timeline.rows))

"""Figures for memos, drawn from a view: its dialogues over time, and what they cover."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec.structs import replace

from briefer.memo.blocks import Figure
from briefer.memo.timeline.alt import alt_of
from briefer.memo.timeline.events import timeline_of
from briefer.memo.timeline.layout import drawing_of
from briefer.memo.timeline.words import Wording

if TYPE_CHECKING:
    from briefer.briefing.view import MemoView

_MOST_ROWS = 16  # of a figure that stays on a page


def timeline_figures(view: MemoView, number: int = 1, where: str = "") -> Iterator[Figure]:
    """Draw the timeline of a view's dialogues; many of them take several figures.

    ``number`` is that of the first figure in the memo; ``where`` says in the alt text
    which table holds the same. The same view gives the same figures.
    """
    wording = Wording.of(view.language, view.date_order)
    timeline = timeline_of(view, wording)
    day = wording.day(view.as_of)
    for at in range(0, len(timeline.rows), _MOST_ROWS):
        part = replace(timeline, rows=timeline.rows[at : at + _MOST_ROWS])
        yield Figure(
            drawing=drawing_of(part, wording),
            alt=alt_of(part, wording, day, where),
            title=wording.says.title.format(day),
            number=number + at // _MOST_ROWS,
        )


def coverage_figures(view: MemoView, number: int = 1, where: str = "") -> Iterator[Figure]:
    """Draw when each area last came up in each dialogue; nothing where one is lacking.

    ``number`` is that of the first figure in the memo; ``where`` says in the alt text
    which table holds the same. The same view gives the same figures.
    """
    from briefer.memo.coverage_map.alt import alt_of as alt_of_map
    from briefer.memo.coverage_map.cells import map_of
    from briefer.memo.coverage_map.layout import drawing_of as drawing_of_map
    from briefer.memo.coverage_map.parts import parts_of
    from briefer.memo.coverage_map.words import MapWording

    wording = MapWording.of(view.language, view.date_order)
    day = wording.dates.day(view.as_of)
    for at, part in enumerate(parts_of(map_of(view, wording))):
        yield Figure(
            drawing=drawing_of_map(part, wording),
            alt=alt_of_map(part, wording, day, where),
            title=wording.says.title.format(day),
            number=number + at,
        )

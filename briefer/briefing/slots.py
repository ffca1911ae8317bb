"""The composed slots of a memo: what fills one of them never stands in another.

The bottom line names what to get and then what stands in the way; an agenda gives of each
area where it stands, what to ask and what to mind. A point is moved among those of its own
slot alone: past it, a move would change nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from briefer.briefing.line import Line
from briefer.briefing.view import AgendaBlock, MemoView

_Slots = tuple[tuple[str, tuple[Line | None, ...]], ...]


def slots_of(view: MemoView, points: Iterable[str], *, short: bool) -> Mapping[str, str]:
    """Give the slot that each of a section's points fills; nothing where it is not composed.

    It is composed where each of its points fills a slot of the same composition; ``short``
    is whether it prints short forms, as the bottom line and the agenda do.
    """
    wanted = frozenset(points)
    for composition in _of_short_forms(view) if short else _of_whole_texts(view):
        found = {line.point.id: name for name, lines in composition for line in lines if line}
        if wanted and wanted <= found.keys():
            return found
    return {}


def _of_short_forms(view: MemoView) -> Iterator[_Slots]:
    bottom = view.bottom_line
    if bottom.composed:
        yield ("get", bottom.objectives), ("in-the-way", (bottom.obstacle,))
    blocks = (*view.agenda, *view.also_on_table)
    yield tuple(slot for block in blocks for slot in _of_block(block))


def _of_whole_texts(view: MemoView) -> Iterator[_Slots]:
    yield ("watch", view.watch), ("judgments", view.judgments)


def _of_block(block: AgendaBlock) -> _Slots:
    area = block.area.id
    return (
        (f"{area}/stands", block.stands),
        (f"{area}/ask", (block.ask,)),
        (f"{area}/mind", (block.mind,)),
        (f"{area}/other", (block.other,)),
    )

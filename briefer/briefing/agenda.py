"""The agenda by technology, each point under one area only (look: "Agenda by technology")."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from msgspec import Struct

from briefer.briefing.line import Line
from briefer.briefing.objectives import is_asked_of
from briefer.briefing.places import NOTHING, first_places
from briefer.briefing.scope import Scope
from briefer.briefing.view import AgendaBlock
from briefer.library.forums import Area

MOST_BLOCKS = 5
MOST_FACTS = 2
_STANDS = frozenset({"fact", "commitment", "deliverable"})
_MIND = frozenset({"concern", "judgment"})


class Agenda(Struct, frozen=True):
    """Hold the blocks with an ask, by priority, and the areas that have none."""

    blocks: tuple[AgendaBlock, ...]
    also: tuple[AgendaBlock, ...]
    silent: tuple[Area, ...]  # chosen, folded into no other, and nothing speaks of them


def agenda_of(
    scope: Scope,
    lines: Iterable[Line],
    objectives: Iterable[Line],
    gone: AbstractSet[str] = NOTHING,
) -> Agenda:
    """Lay out the agenda; what is an objective already is an ask only for want of another.

    A fact that is ``gone`` from among the lines keeps its place empty. For an ask and for
    what to mind the next one stands in, for without these an area has nothing to say.
    """
    by_area: dict[str, list[Line]] = {}
    facts: dict[str, list[Line]] = {}
    for line in lines:
        if line.lead_area and line.point.kind in _STANDS:
            facts.setdefault(line.lead_area, []).append(line)
        if line.point.id in gone:
            continue
        if line.lead_area:
            by_area.setdefault(line.lead_area, []).append(line)
    objective_ids = {line.point.id for line in objectives}
    blocks = [
        _block(
            scope,
            area.id,
            by_area[area.id],
            objective_ids,
            first_places(facts.get(area.id, ()), MOST_FACTS, gone),
        )
        for area in scope.areas
        if area.id in by_area
    ]
    asking = [block for block in blocks if block.ask]
    asking.sort(key=lambda block: min(line.point.priority for line in by_area[block.area.id]))
    shown = asking[:MOST_BLOCKS]
    also = [block for block in blocks if block not in shown]
    silent = [a for a in scope.areas if a.id not in by_area and scope.folded(a.id) == a.id]
    return Agenda(tuple(shown), tuple(also), tuple(silent))


def _block(
    scope: Scope, area_id: str, lines: list[Line], objectives: set[str], stands: tuple[Line, ...]
) -> AgendaBlock:
    side = scope.side.id if scope.side else ""
    asks = [line for line in lines if is_asked_of(line, side)]
    fresh = [line for line in asks if line.point.id not in objectives]
    ask = next(iter([*fresh, *asks]), None)
    mind = next((line for line in lines if line.point.kind in _MIND), None)
    other = None if stands or ask or mind else lines[0]
    return AgendaBlock(scope.library.areas[area_id], stands, ask, mind, other)

"""What the side wants, and what the others want, and whose reading that is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

import msgspec

from briefer.briefing.line import Line
from briefer.briefing.places import NOTHING, first_places
from briefer.briefing.scope import Scope
from briefer.briefing.view import PartyObjectives

MOST_OBJECTIVES = 3


def objectives_of(
    scope: Scope, lines: Iterable[Line], gone: AbstractSet[str] = NOTHING
) -> tuple[tuple[Line, ...], bool]:
    """Give the objectives, and whether the side has adopted them.

    They are those that the brief adopts or writes for this memo alone, else those that the
    side itself holds; without either, the first recommendations addressed to it. What is
    ``gone`` from among the lines keeps its place empty.
    """
    by_id = {line.point.id: line for line in lines}
    adopted = [
        msgspec.structs.replace(line, text=chosen.text or line.text, reworded=bool(chosen.text))
        for chosen in scope.brief.objectives
        if (line := by_id.get(chosen.point)) is not None
    ]
    side = scope.side.id if scope.side else ""
    wanted = [line for line in by_id.values() if line.point.kind == "objective"]
    others = {party.id for party in scope.others}
    written = [line for line in wanted if line.own and line.point.by not in others]
    held = [line for line in wanted if side and line.point.by == side and not line.own]
    own = adopted or held
    if own or written:
        kept = (line for line in written if line.point.id not in gone)
        return (*first_places(own, MOST_OBJECTIVES, gone), *kept), True
    proposed = _once_a_dialogue(line for line in by_id.values() if is_asked_of(line, side))
    return first_places(proposed, MOST_OBJECTIVES, gone), False


def _once_a_dialogue(lines: Iterable[Line]) -> Iterator[Line]:
    """Leave out what asks to convene a dialogue that an earlier line asks to convene."""
    convened: set[str] = set()
    for line in lines:
        dialogue = line.point.convenes
        if dialogue is None or dialogue not in convened:
            yield line
        convened |= {dialogue} if dialogue else set()


def is_asked_of(line: Line, side: str) -> bool:
    """Say whether a line is a recommendation to a side; to anybody, where there is no side."""
    recommended = line.point.kind == "recommendation"
    return recommended and (not side or side in line.point.addressee)


def their_objectives_of(
    scope: Scope, lines: Iterable[Line], gone: AbstractSet[str] = NOTHING
) -> tuple[PartyObjectives, ...]:
    """Give what each other party wants, as far as the file shows."""
    wanted = [line for line in lines if line.point.kind == "objective"]
    return tuple(
        PartyObjectives(
            party,
            first_places((w for w in wanted if w.point.by == party.id), MOST_OBJECTIVES, gone),
        )
        for party in scope.others
    )

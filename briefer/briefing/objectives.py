"""What the side wants, and what the others want, and whose reading that is."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable

from briefer.briefing.scope import Scope
from briefer.briefing.view import Line, PartyObjectives

MOST_OBJECTIVES = 3


def objectives_of(scope: Scope, lines: Iterable[Line]) -> tuple[tuple[Line, ...], bool]:
    """Give the objectives, and whether the side has adopted them.

    Without an adopted one, they are the first recommendations addressed to the side.
    """
    by_id = {line.point.id: line for line in lines}
    adopted = [
        dataclasses.replace(line, text=chosen.text or line.text, reworded=bool(chosen.text))
        for chosen in scope.brief.objectives
        if (line := by_id.get(chosen.point)) is not None
    ]
    if adopted:
        return tuple(adopted), True
    side = scope.side.id if scope.side else ""
    own = [line for line in by_id.values() if line.point.kind == "objective"]
    held = [line for line in own if side and line.point.by == side]
    proposed = [
        line
        for line in by_id.values()
        if line.point.kind == "recommendation" and (not side or side in line.point.addressee)
    ]
    return tuple([*held, *proposed][:MOST_OBJECTIVES]), bool(held) and len(held) >= MOST_OBJECTIVES


def their_objectives_of(scope: Scope, lines: Iterable[Line]) -> tuple[PartyObjectives, ...]:
    """Give what each other party wants, as far as the file shows."""
    wanted = [line for line in lines if line.point.kind == "objective"]
    return tuple(
        PartyObjectives(party, tuple(w for w in wanted if w.point.by == party.id)[:MOST_OBJECTIVES])
        for party in scope.others
    )

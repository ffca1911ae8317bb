"""Why a brief takes a point: what it chose that the point speaks of."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from briefer.briefing.scope import Scope
from briefer.library.briefs import OWN
from briefer.library.points import Point

Ground = Literal["own", "taken-in", "dialogues", "areas", "meetings", "parties"]


class Because(Struct, frozen=True):
    """Be one ground on which a point is taken, and the ids of what was chosen that it meets."""

    ground: Ground
    ids: tuple[str, ...] = ()


def because_of(scope: Scope, point: Point) -> tuple[Because, ...]:
    """Give every ground on which a brief takes a point, what the drafter said himself first."""
    if point.id.startswith(OWN):
        return (Because("own"),)
    brief = scope.brief
    dialogues = tuple(name for name in point.dialogues if name in brief.dialogues)
    above = dict.fromkeys(a for area in point.areas for a in scope.lineage(area))
    areas = tuple(name for name in above if name in brief.areas)
    meetings = tuple(name for name in point.meetings if _counts(scope, name))
    found = (
        Because("dialogues", dialogues),
        Because("areas", areas),
        Because("meetings", meetings),
    )
    met = tuple(one for one in found if one.ids)
    if point.id in brief.taken_in:
        return (Because("taken-in"), *met)
    return met or (Because("parties", tuple(sorted(scope.parties))),)


def _counts(scope: Scope, meeting: str) -> bool:
    """Say whether a meeting is the brief's own, a chosen dialogue's, or its parties' leaders'."""
    found = scope.library.meetings.get(meeting)
    if found is None:
        return False
    dialogue = scope.library.dialogues.get(found.dialogue or "")
    own = scope.meeting
    leaders = dialogue is not None and dialogue.form == "leaders-meetings" and own is not None
    return (
        meeting == scope.brief.meeting
        or found.dialogue in scope.brief.dialogues
        or (leaders and own is not None and set(found.parties) == set(own.parties))
    )

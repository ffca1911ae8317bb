"""Topics that a statement promised and the readout of a later session leaves out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from msgspec import Struct

from briefer.briefing.as_of import known_absent, known_status, point_known_from
from briefer.briefing.gaps.finding import GapFinding, LeftOut
from briefer.briefing.gaps.ground import Ground, named
from briefer.briefing.scope import Scope
from briefer.briefing.status import Session
from briefer.library.dates import PartialDate
from briefer.library.forums import AbsentTopic
from briefer.library.points import Point

_PROMISES = frozenset({"commitment", "deliverable"})
_CLOSED = frozenset({"done", "lapsed"})
_STANDING = frozenset({"reaffirmed", "on-track"})


class _Silence(Struct, frozen=True):
    """Be a session whose readout leaves a topic out."""

    session: Session
    topic: AbsentTopic
    when: tuple[date, str]  # by which the latest is found


def promises_left_out(ground: Ground) -> Iterator[GapFinding]:
    """Find each open promise that a later readout of a chosen dialogue does not mention.

    What a readout leaves out is recorded with the meeting; of several, the latest is told.
    Once a later session of that dialogue, or of one that it prepares or belongs to, has
    taken the topic up, or the promise has since been shown to stand, nothing is missing.
    """
    promises = _open_promises(ground)
    silences = _latest_by_area(_silences(ground)) if promises else {}
    for point in promises:
        areas = dict.fromkeys(a for own in point.areas for a in ground.scope.lineage(own))
        left_out = [silence for area in areas for silence in silences.get(area, ())]
        counting = [each for each in left_out if _counts(ground, point, each.session)]
        if counting:
            yield _finding(ground, point, max(counting, key=lambda each: each.when))


def _latest_by_area(
    silences: Iterable[tuple[_Silence, tuple[str, ...]]],
) -> dict[str, list[_Silence]]:
    """Keep for each area the latest that left it out, and one on a day that is not known.

    Where the latest does not count for a promise, none before it does: no other is asked.
    """
    latest: dict[tuple[str, bool], _Silence] = {}
    for silence, areas in silences:
        for area in areas:
            place = (area, silence.session.date is not None)
            if place not in latest or silence.when > latest[place].when:
                latest[place] = silence
    found: dict[str, list[_Silence]] = {}
    for (area, _), silence in latest.items():
        found.setdefault(area, []).append(silence)
    return found


def _silences(ground: Ground) -> Iterator[tuple[_Silence, tuple[str, ...]]]:
    """Give the topics left out in chosen dialogues, with those of their areas still so."""
    scope = ground.scope
    covered = _Covered(scope)
    for dialogue in scope.dialogues:
        for session in scope.held(dialogue.id):
            topics = known_absent(scope.library, session.meeting, scope.as_of)
            taken_up = covered.since(session) if topics else set()
            for topic in topics:
                areas = tuple(area for area in topic.areas if area not in taken_up)
                yield _Silence(session, topic, _when(session)), areas


def _when(session: Session) -> tuple[date, str]:
    return (session.date.latest if session.date else date.min, session.meeting.id)


def _counts(ground: Ground, point: Point, session: Session) -> bool:
    """Say whether a session came after a promise, which nothing has shown to stand since."""
    promised = _promised_on(ground, point)
    before = session.date and promised and session.date.certainly_before(promised)
    return not before and not _shown_since(ground, point, session)


def _finding(ground: Ground, point: Point, silence: _Silence) -> GapFinding:
    meetings, meeting = ground.scope.library.meetings, silence.session.meeting
    statement = next((meetings[name] for name in point.meetings if name in meetings), None)
    circumstances = LeftOut(
        text=ground.text(point),
        promised=_promised_on(ground, point),
        statement=named(statement) if statement else None,
        meeting=named(meeting),
        held=silence.session.date,
        topic=silence.topic.topic,
    )
    return GapFinding(f"left-out:{point.id}:{meeting.id}", "left-out", named(point), circumstances)


def _open_promises(ground: Ground) -> list[Point]:
    """List the promises that no status on file closes."""
    found = []
    for point in ground.selection.taken:
        if point.kind in _PROMISES:
            status = known_status(ground.scope.library, point, ground.scope.as_of)
            if status is None or status.status not in _CLOSED:
                found.append(point)
    return found


def _shown_since(ground: Ground, point: Point, session: Session) -> bool:
    """Say whether something has shown after a session that the promise stands."""
    status = known_status(ground.scope.library, point, ground.scope.as_of)
    since = status.known_from if status and status.status in _STANDING else None
    return bool(since and session.date and since.certainly_after(session.date))


def _promised_on(ground: Ground, point: Point) -> PartialDate | None:
    return point.happened or point_known_from(ground.scope.library, point)


class _Covered:
    """Know which areas, with their parents, came up in which session; each worked out once."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self._sessions: dict[str, list[tuple[Session, set[str]]]] = {}

    def since(self, left_out: Session) -> set[str]:
        """Give the areas of later sessions of the same dialogue and of those above it."""
        dialogue = self._scope.library.dialogues[left_out.meeting.dialogue or ""]
        found: set[str] = set()
        for name in {dialogue.id, dialogue.parent, dialogue.prepares} & self._scope.sessions.keys():
            for session, areas in self._of(name or ""):
                if session.date and left_out.date and session.date.certainly_after(left_out.date):
                    found |= areas
        return found

    def _of(self, dialogue: str) -> list[tuple[Session, set[str]]]:
        if dialogue not in self._sessions:
            self._sessions[dialogue] = [
                (s, {above for area in s.meeting.areas for above in self._scope.lineage(area)})
                for s in self._scope.held(dialogue)
            ]
        return self._sessions[dialogue]

"""Topics that a statement promised and the readout of a later session leaves out."""

from __future__ import annotations

from collections.abc import Iterator
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
    promises = _promises_by_area(ground)
    latest: dict[str, tuple[Point, _Silence]] = {}
    for silence, areas in _silences(ground) if promises else ():
        for point in (point for area in areas for point in promises.get(area, ())):
            known = latest.get(point.id)
            later = known is None or silence.when > known[1].when
            if later and _counts(ground, point, silence.session):
                latest[point.id] = (point, silence)
    for point, silence in latest.values():
        yield _finding(ground, point, silence)


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
    return (session.date.last if session.date else date.min, session.meeting.id)


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


def _promises_by_area(ground: Ground) -> dict[str, list[Point]]:
    """Put the open promises under their areas and the parents of these."""
    found: dict[str, list[Point]] = {}
    for point in ground.selection.taken:
        if point.kind not in _PROMISES:
            continue
        status = known_status(ground.scope.library, point, ground.scope.as_of)
        if status is not None and status.status in _CLOSED:
            continue
        for area in dict.fromkeys(a for own in point.areas for a in ground.scope.lineage(own)):
            found.setdefault(area, []).append(point)
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

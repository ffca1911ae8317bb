"""Topics that a statement promised and the readout of a later session leaves out."""

from __future__ import annotations

from collections.abc import Iterator

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


def promises_left_out(ground: Ground) -> Iterator[GapFinding]:
    """Find each open promise that a later readout of a chosen dialogue does not mention.

    What a readout leaves out is recorded with the meeting. Once a later session of that
    dialogue, or of one that it prepares or belongs to, has taken the topic up, or the
    promise has since been shown to stand, nothing is missing any more.
    """
    promises = _promises_by_area(ground)
    if not promises:
        return
    found: set[str] = set()
    for dialogue in ground.scope.dialogues:
        for session in ground.scope.held(dialogue.id):
            for topic in known_absent(ground.scope.library, session.meeting, ground.scope.as_of):
                for finding in _left_out(ground, session, topic, promises):
                    if finding.key not in found:
                        found.add(finding.key)
                        yield finding


def _left_out(
    ground: Ground, session: Session, topic: AbsentTopic, promises: dict[str, list[Point]]
) -> Iterator[GapFinding]:
    missing = [area for area in topic.areas if area not in _taken_up(ground.scope, session)]
    for point in (point for area in missing for point in promises.get(area, ())):
        promised = _promised_on(ground, point)
        if session.date and promised and session.date.certainly_before(promised):
            continue
        if _shown_since(ground, point, session):
            continue
        key = f"left-out:{point.id}:{session.meeting.id}"
        meetings = ground.scope.library.meetings
        statement = next((meetings[name] for name in point.meetings if name in meetings), None)
        circumstances = LeftOut(
            text=ground.text(point),
            promised=promised,
            statement=named(statement) if statement else None,
            meeting=named(session.meeting),
            held=session.date,
            topic=topic.topic,
        )
        yield GapFinding(key, "left-out", named(point), circumstances)


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


def _taken_up(scope: Scope, left_out: Session) -> set[str]:
    """Give the areas of later sessions of the dialogue and of those above it, with parents."""
    dialogue = scope.library.dialogues[left_out.meeting.dialogue or ""]
    forums = {dialogue.id, dialogue.parent, dialogue.prepares}
    return {
        above
        for name in forums
        if name in scope.sessions
        for session in scope.held(name or "")
        if session.date and left_out.date and session.date.certainly_after(left_out.date)
        for area in session.meeting.areas
        for above in scope.lineage(area)
    }

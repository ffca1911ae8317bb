"""What to convene before, at and after the meeting, never what the lead time forbids."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from briefer.briefing.as_of import point_known_from
from briefer.briefing.drafted import cites_of, handling_of
from briefer.briefing.line import Line
from briefer.briefing.scope import Scope
from briefer.briefing.status import DialogueStatus
from briefer.briefing.view import MeetingView, Step
from briefer.library.dates import PartialDate
from briefer.library.forums import Dialogue


def steps_of(
    scope: Scope, taken: Mapping[str, Line], meeting: MeetingView | None
) -> tuple[Step, ...]:
    """Lay out the steps: before, then at, then after the meeting.

    Once the meeting has been held, what was to be done before or at it is left out.
    """
    asked = _asked_for(scope, taken.values())
    over = meeting is not None and meeting.over
    meeting_date = meeting.date if meeting else None
    steps = [] if over else _drafted(scope, taken)
    for dialogue in scope.dialogues:
        status = scope.statuses[dialogue.id]
        line = asked.get(dialogue.id)
        if line is None and not _prepares_something_open(scope, status):
            continue
        if _is_ahead(status):
            continue
        steps += _steps_for(scope, status, line, meeting_date)
    rank = {"before": 0, "at": 1, "after": 2}
    steps.sort(key=lambda step: rank[step.when])
    return tuple(step for step in steps if not over or step.when == "after")


def _drafted(scope: Scope, taken: Mapping[str, Line]) -> list[Step]:
    """Give the drafter's own steps that were written by the date."""
    return [
        Step(
            own.when,
            None,
            None,
            None,
            announce=False,
            cites=cites_of(own, taken),
            text=own.text,
            owner=own.owner,
            handling=handling_of(scope, own, taken),
        )
        for own in scope.brief.steps
        if not own.as_of.certainly_after(scope.as_of) and all(name in taken for name in own.points)
    ]


def weeks_left(as_of: PartialDate, meeting_date: PartialDate | None) -> int | None:
    """Count the weeks left until the meeting at most, None when its date is unknown."""
    if meeting_date is None:
        return None
    return max((meeting_date.latest - as_of.earliest).days // 7, 0)


def can_be_held_before(
    dialogue: Dialogue, as_of: PartialDate, meeting_date: PartialDate | None
) -> bool:
    """Say whether a session can still be called before the meeting; if in doubt, no."""
    left = weeks_left(as_of, meeting_date)
    return left is not None and dialogue.lead_weeks is not None and dialogue.lead_weeks <= left


def _steps_for(
    scope: Scope, status: DialogueStatus, line: Line | None, meeting_date: PartialDate | None
) -> list[Step]:
    dialogue = status.dialogue
    prepares = scope.library.dialogues.get(dialogue.prepares or "")
    cites = line.cites if line else status.last.cites if status.last else ()
    ordinal = status.next_ordinal
    if prepares is not None and can_be_held_before(dialogue, scope.as_of, meeting_date):
        return [
            Step("before", line, dialogue, ordinal, announce=False, prepares=prepares, cites=cites)
        ]
    return [
        Step("at", line, dialogue, ordinal, announce=True, prepares=prepares, cites=cites),
        Step("after", line, dialogue, ordinal, announce=False, prepares=prepares, cites=cites),
    ]


def _asked_for(scope: Scope, lines: Iterable[Line]) -> dict[str, Line]:
    """Find the first recommendation that asks to convene each dialogue and still waits."""
    asked: dict[str, Line] = {}
    for line in lines:
        if line.point.convenes and not _was_done(scope, line):
            asked.setdefault(line.point.convenes, line)
    return asked


def _was_done(scope: Scope, line: Line) -> bool:
    """Say whether the dialogue has met since the recommendation was made."""
    status = scope.statuses.get(line.point.convenes or "")
    made = point_known_from(scope.library, line.point)
    if status is None or status.last is None or status.last.date is None or made is None:
        return False
    return status.last.date.certainly_after(made)


def _prepares_something_open(scope: Scope, status: DialogueStatus) -> bool:
    """Say whether a parent in scope waits for this dialogue to meet.

    A session held since the parent's last one counts as done (design: "Lead time").
    """
    parent = scope.statuses.get(status.dialogue.prepares or "")
    if parent is None or parent.dialogue.id not in scope.brief.dialogues:
        return False
    if status.last is None or status.last.date is None:
        return status.dialogue.lead_weeks is not None  # else nobody knows how it is called
    if parent.last is None or parent.last.date is None:
        return False
    return not status.last.date.certainly_after(parent.last.date)


def _is_ahead(status: DialogueStatus) -> bool:
    """Say whether a session is planned already: then there is nothing to convene."""
    return status.next is not None and status.next.state.state == "planned"

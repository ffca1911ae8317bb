"""Dialogues that will be overdue when the leaders meet."""

from __future__ import annotations

from collections.abc import Iterator

from briefer.briefing.gaps.finding import GapFinding, Overdue
from briefer.briefing.gaps.ground import Ground, named
from briefer.briefing.status import DialogueStatus
from briefer.library.dates import PartialDate


def overdue_dialogues(ground: Ground) -> Iterator[GapFinding]:
    """Find the chosen dialogues at least a month past due by the meeting's date.

    It can't be before the as-of date, however wide its own date is. A session planned
    for a day that is not after it takes the dialogue off the list; a proposed one does not.
    """
    by = ground.meeting_day or ground.scope.as_of
    for dialogue in ground.scope.dialogues:
        status = ground.scope.statuses[dialogue.id]
        if status.next_due is None or _is_planned_before(status, by):
            continue
        circumstances = _circumstances(status, status.next_due, by, ground.meeting_day)
        if circumstances.months[0] >= 1:
            key = f"overdue:{dialogue.id}"
            yield GapFinding(key, "overdue", named(dialogue), circumstances)


def _circumstances(
    status: DialogueStatus, due: PartialDate, by: PartialDate, meeting: PartialDate | None
) -> Overdue:
    least, most = due.months_until(by)
    now = status.overdue_months
    ahead = status.next
    return Overdue(
        last=status.last.date if status.last else None,
        due=due,
        by=by,
        meeting=meeting,
        months=(max(least, now[0]), max(most, now[0])),
        months_now=now,
        proposed=ahead.date if ahead and ahead.state.state == "proposed" else None,
        lead_weeks=status.dialogue.lead_weeks,
    )


def _is_planned_before(status: DialogueStatus, by: PartialDate) -> bool:
    ahead = status.next
    if ahead is None or ahead.date is None or ahead.state.state == "proposed":
        return False
    return not ahead.date.latest > by.latest

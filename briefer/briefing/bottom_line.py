"""The bottom line: the drafter's own, or composed from fixed slots when events overtook it."""

from __future__ import annotations

from collections.abc import Sequence

from briefer.briefing.as_of import known_states
from briefer.briefing.scope import Scope
from briefer.briefing.titles import organization_name
from briefer.briefing.view import BottomLineView, Line, MeetingView
from briefer.library.dates import PartialDate


def bottom_line_of(
    scope: Scope, meeting: MeetingView | None, objectives: Sequence[Line], lines: Sequence[Line]
) -> BottomLineView:
    """Take the drafter's latest words for the date, unless a meeting changed after them."""
    written = [b for b in scope.brief.bottom_lines if not b.as_of.certainly_after(scope.as_of)]
    latest = max(written, key=lambda b: b.as_of, default=None)
    if latest is not None and not _overtaken(scope, latest.as_of):
        return BottomLineView(text=latest.text, composed=False)
    concerns = [line for line in lines if line.point.kind == "concern" and line.short]
    return BottomLineView(
        text="",
        composed=True,
        host=meeting.host if meeting else "",
        visitor=meeting.visitor if meeting else "",
        place=meeting.place if meeting else "",
        when=_printed(scope, meeting.date) if meeting and meeting.date else "",
        mode=meeting.state.mode if meeting and meeting.state else "",
        objectives=tuple(line for line in objectives if line.short)[:2],
        obstacle=next(iter(concerns), None),
    )


def meeting_view(scope: Scope) -> MeetingView | None:
    """Show the brief's meeting as it was known on the as-of date."""
    meeting = scope.meeting
    if meeting is None:
        return None
    states = known_states(scope.library, meeting, scope.as_of)
    state = states[-1] if states else None
    return MeetingView(
        meeting=meeting,
        state=state,
        states=states,
        host=organization_name(scope.library, meeting.host or ""),
        visitor=organization_name(scope.library, meeting.visitor or ""),
        place=state.place if state else "",
        date=state.date if state else None,
    )


def _overtaken(scope: Scope, written: PartialDate) -> bool:
    """Say whether what is known of the meetings in scope has changed since a date."""
    chosen = set(scope.brief.dialogues)
    for meeting in scope.library.meetings.values():
        if meeting.dialogue in chosen or meeting.id == scope.brief.meeting:
            then = known_states(scope.library, meeting, written)
            if then != known_states(scope.library, meeting, scope.as_of):
                return True
    return False


def _printed(scope: Scope, date: PartialDate) -> str:
    return date.printed(scope.library.settings.date_order)

"""The bottom line: the drafter's own, or composed from fixed slots when events overtook it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from briefer.briefing.as_of import known_states, with_known_body
from briefer.briefing.drafted import cites_of, handling_of, holding
from briefer.briefing.line import Line
from briefer.briefing.places import NOTHING, first_places
from briefer.briefing.scope import Scope
from briefer.briefing.titles import organization_name
from briefer.briefing.view import BottomLineView, MeetingView
from briefer.library.dates import PartialDate

MOST_TO_GET = 2


def bottom_line_of(
    scope: Scope,
    meeting: MeetingView | None,
    objectives: Sequence[Line],
    taken: Mapping[str, Line],
    gone: AbstractSet[str] = NOTHING,
) -> BottomLineView:
    """Take the drafter's latest words for the date, unless they were overtaken.

    An objective that is ``gone`` keeps its place empty; for what stands in the way the
    next concern stands in, for that is what a bottom line is asked for.
    """
    words = holding(scope, scope.brief.bottom_lines, taken, scope.meetings_spoken_of)
    if words is not None:
        return BottomLineView(
            words.text,
            composed=False,
            cites=cites_of(words, taken),
            handling=handling_of(scope, words, taken),
        )
    concerns = [line for line in taken.values() if line.point.kind == "concern" and line.short]
    return BottomLineView(
        text="",
        composed=True,
        host=meeting.host if meeting else "",
        visitor=meeting.visitor if meeting else "",
        place=meeting.place if meeting else "",
        when=_printed(scope, meeting.date) if meeting and meeting.date else "",
        mode=meeting.state.mode if meeting and meeting.state else "",
        objectives=first_places((x for x in objectives if x.short), MOST_TO_GET, gone),
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
        meeting=with_known_body(scope.library, meeting, scope.as_of),
        state=state,
        states=states,
        host=organization_name(scope.library, meeting.host or ""),
        visitor=organization_name(scope.library, meeting.visitor or ""),
        place=state.place if state else "",
        date=state.date if state else None,
    )


def _printed(scope: Scope, date: PartialDate) -> str:
    return date.printed(scope.library.settings.date_order)

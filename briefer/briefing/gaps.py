"""What the memo lacks, with the file and field where it is filled in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefer.briefing.coverage import uncovered_areas
from briefer.briefing.scope import Scope
from briefer.briefing.view import (
    CoverageCell,
    DialogueRow,
    MeetingView,
    Missing,
    ParticipantRow,
    PartyObjectives,
    TalkingArea,
)

_HEADING = (
    ("for", "addressee"),
    ("through", "through"),
    ("from", "sender"),
    ("subject", "subject"),
)


def missing_of(
    scope: Scope,
    meeting: MeetingView | None,
    dialogues: Sequence[DialogueRow],
    theirs: Sequence[PartyObjectives],
    talking: Sequence[TalkingArea],
    participants: Sequence[ParticipantRow],
    coverage: tuple[CoverageCell, ...],
) -> tuple[Missing, ...]:
    """List every gap, from the heading block to the tabs."""
    return (
        *_heading_gaps(scope),
        *_meeting_gaps(scope, meeting),
        *_dialogue_gaps(dialogues),
        *_objective_gaps(theirs),
        *_spoken_gaps(talking),
        *_post_gaps(participants),
        *_area_gaps(scope, coverage),
    )


def _heading_gaps(scope: Scope) -> Iterator[Missing]:
    file = f"briefs/{scope.brief.id}.md"
    for field, name in _HEADING:
        if not getattr(scope.brief.heading, name):
            yield Missing(f"heading.{field}", field, file, "heading")
    for entry in scope.brief.clearance:
        if not entry.name:
            yield Missing("clearance.name", entry.office or entry.role, file, "clearance")
    if not scope.brief.clearance:
        yield Missing("clearance", "clearance", file, "clearance")


def _meeting_gaps(scope: Scope, meeting: MeetingView | None) -> Iterator[Missing]:
    if meeting is None:
        yield Missing("meeting", "meeting", f"briefs/{scope.brief.id}.md", "meeting")
        return
    file = f"meetings/{meeting.meeting.id}.md"
    if meeting.date is None or not meeting.date.is_day:
        yield Missing("meeting.date", meeting.meeting.name, file, "states")
    if not meeting.place and (meeting.state is None or meeting.state.mode != "virtual"):
        yield Missing("meeting.place", meeting.meeting.name, file, "states")


def _dialogue_gaps(rows: Sequence[DialogueRow]) -> Iterator[Missing]:
    for row in rows:
        dialogue = row.status.dialogue
        if row.status.next is None and row.status.state != "not-recurring":
            file = f"dialogues/{dialogue.id}.md"
            yield Missing("dialogue.next", dialogue.short or dialogue.name, file)


def _objective_gaps(theirs: Sequence[PartyObjectives]) -> Iterator[Missing]:
    for one in theirs:
        if not one.lines:
            yield Missing("party.objectives", one.party.name, "points", "by")


def _spoken_gaps(talking: Sequence[TalkingArea]) -> Iterator[Missing]:
    for block in talking:
        if block.area is not None and block.unspoken is not None:
            file = f"points/{block.unspoken.point.id}.md"
            yield Missing("talking.unspoken", block.area.name, file, "say")


def _post_gaps(participants: Sequence[ParticipantRow]) -> Iterator[Missing]:
    for row in participants:
        post = row.holder.post
        if post is not None and row.holder.person is None:
            code = "post.vacant" if row.holder.vacant else "post.holder"
            yield Missing(code, post.title, f"posts/{post.id}.md", "holders")


def _area_gaps(scope: Scope, coverage: tuple[CoverageCell, ...]) -> Iterator[Missing]:
    for name in uncovered_areas(coverage):
        area = scope.library.areas[name]
        yield Missing("area.uncovered", area.name, f"areas/{name}.md")

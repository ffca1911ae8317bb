"""What is known on a date: of a brief's selection, and of every meeting, dialogue and post."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct

from briefer.briefing.as_of import known_absent, known_states, known_status
from briefer.briefing.line import Line
from briefer.briefing.lines import lines_of
from briefer.briefing.people import posts_facing
from briefer.briefing.scope import Scope
from briefer.briefing.selection import Selection, select
from briefer.briefing.status import DialogueStatus
from briefer.briefing.titles import full_name, holding_on
from briefer.briefing.view import Reason
from briefer.library.briefs import Brief
from briefer.library.dates import PartialDate
from briefer.library.forums import AbsentTopic, Meeting, MeetingState
from briefer.library.library import Library
from briefer.library.people import Holding, Post
from briefer.library.points import CommitmentStatus
from briefer.library.record import Citation


class MeetingThen(Struct, frozen=True):
    """Be a meeting with what was known of it."""

    meeting: Meeting
    states: tuple[MeetingState, ...]
    absent: tuple[AbsentTopic, ...]


class PostThen(Struct, frozen=True):
    """Be a post with who held it, as the house prints the name; None where none is on file."""

    post: Post
    holding: Holding | None
    name: str = ""


class Snapshot(Struct, frozen=True):
    """Be what could be known on a date.

    Points are those of the brief. Meetings, dialogues and posts are the library's, so that
    a brief that chose more can be told from news; the ids in ``spoken_of`` and those of
    ``dialogues`` and ``posts_of`` are the brief's.
    """

    brief: Brief
    as_of: PartialDate
    lines: Mapping[str, Line]  # by point, in the brief's order
    left_out: Mapping[str, Reason]
    commitments: Mapping[str, CommitmentStatus | None]  # of the points taken
    meetings: Mapping[str, MeetingThen]
    statuses: Mapping[str, DialogueStatus]
    posts: Mapping[str, PostThen]
    spoken_of: tuple[str, ...]  # meetings
    dialogues: tuple[str, ...]
    posts_of: tuple[str, ...]

    def cites(self) -> Iterator[Citation]:
        """Give every citation that something in the brief rests on."""
        for line in self.lines.values():
            yield from line.cites
        for status in self.commitments.values():
            yield from status.cites if status else ()
        for name in self.spoken_of:
            for state in self.meetings[name].states:
                yield from state.cites
            for topic in self.meetings[name].absent:
                yield from topic.cites
        for name in self.posts_of:
            holding = self.posts[name].holding
            yield from holding.cites if holding else ()


def snapshot_of(
    library: Library,
    brief: Brief,
    *,
    scope: Scope | None = None,
    selection: Selection | None = None,
) -> Snapshot:
    """Take what a brief, its as-of date set, could say on that date; linear in points.

    ``scope`` and ``selection`` are the brief's, where they are at hand.
    """
    scope = scope or Scope.of(library, brief)
    chosen = selection or select(library, brief)
    lines = {line.point.id: line for line in lines_of(scope, chosen.taken)}
    return Snapshot(
        brief=brief,
        as_of=scope.as_of,
        lines=lines,
        left_out={left.point.id: left.reason for left in chosen.left_out},
        commitments={
            name: known_status(library, line.point, scope.as_of)
            for name, line in lines.items()
            if line.point.kind in ("commitment", "deliverable")
        },
        meetings={m.id: _meeting_then(scope, m) for m in library.meetings.values()},
        statuses=scope.statuses,
        posts={post.id: _post_then(scope, post) for post in library.posts.values()},
        spoken_of=tuple(dict.fromkeys(meeting.id for meeting in scope.meetings_spoken_of)),
        dialogues=tuple(dialogue.id for dialogue in scope.dialogues),
        posts_of=tuple(_posts_of(scope)),
    )


def _meeting_then(scope: Scope, meeting: Meeting) -> MeetingThen:
    return MeetingThen(
        meeting,
        known_states(scope.library, meeting, scope.as_of),
        known_absent(scope.library, meeting, scope.as_of),
    )


def _post_then(scope: Scope, post: Post) -> PostThen:
    holding = holding_on(post, scope.as_of)
    person = scope.library.people.get((holding.person if holding else None) or "")
    return PostThen(post, holding, full_name(scope.library, person) if person else "")


def _posts_of(scope: Scope) -> dict[str, None]:
    """Name the posts of the meeting's participants, then those of its dialogues."""
    expected = scope.meeting.participants if scope.meeting else ()
    names = [one.post for one in expected if one.post in scope.library.posts]
    return dict.fromkeys([*filter(None, names), *(post.id for post in posts_facing(scope))])

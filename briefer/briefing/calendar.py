"""The standing calendar: what is planned or proposed, what falls due, for all dialogues."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal

from msgspec import Struct

from briefer.briefing.as_of import known_states
from briefer.briefing.commitments import tracked_commitments
from briefer.briefing.line import Cites
from briefer.briefing.status import DialogueStatus, all_statuses
from briefer.briefing.tab_view import CommitmentRow
from briefer.library.dates import PartialDate
from briefer.library.forums import Meeting, MeetingState
from briefer.library.library import Library

EntryKind = Literal["meeting", "session-due", "commitment-due"]


class CalendarEntry(Struct, frozen=True):
    """Be one thing ahead, or due: a meeting, a dialogue's next session, a commitment.

    ``revision`` grows whenever something became known of it, as RFC 5545's SEQUENCE asks;
    ``was`` is the date that it last had, where it has none now or is cancelled.
    """

    kind: EntryKind
    id: str  # of the meeting, the dialogue or the commitment
    date: PartialDate | None
    revision: int
    cites: Cites
    was: PartialDate | None = None
    meeting: Meeting | None = None
    state: MeetingState | None = None
    status: DialogueStatus | None = None
    commitment: CommitmentRow | None = None

    @property
    def key(self) -> str:
        """What it is called on every date: "session-due:jhlc"."""
        return f"{self.kind}:{self.id}"

    @property
    def over_months(self) -> tuple[int, int] | None:
        """How many whole months it is past its date, at least and at most; None when it is not."""
        if self.status is not None:
            return self.status.overdue_months if self.status.state == "overdue" else None
        return self.commitment.late_months if self.commitment is not None else None


def calendar_of(library: Library, as_of: PartialDate) -> tuple[CalendarEntry, ...]:
    """Give what lies ahead or is due as known on a date, the earliest first, undated last."""
    entries = [
        *_meetings(library, as_of),
        *_sessions_due(library, as_of),
        *_commitments_due(library, as_of),
    ]
    return tuple(sorted(entries, key=_when))


def _meetings(library: Library, as_of: PartialDate) -> Iterator[CalendarEntry]:
    for meeting in library.meetings.values():
        states = known_states(library, meeting, as_of)
        if not states or states[-1].state == "held":
            continue
        state = states[-1]
        cancelled = state.state == "cancelled"
        dates = [known.date for known in states if known.date is not None]
        was = dates[-1] if dates and (cancelled or state.date is None) else None
        when = None if cancelled else state.date
        shown = when or was
        over = shown is not None and shown.certainly_before(as_of)
        if over and (when is not None or cancelled):
            continue
        yield CalendarEntry(
            "meeting",
            meeting.id,
            when,
            len(states),
            state.cites,
            was=was,
            meeting=meeting,
            state=state,
        )


def _sessions_due(library: Library, as_of: PartialDate) -> Iterator[CalendarEntry]:
    held: dict[str, int] = {}
    for meeting in library.meetings.values():
        states = known_states(library, meeting, as_of)
        if states and states[-1].state == "held":
            held[meeting.dialogue or ""] = held.get(meeting.dialogue or "", 0) + 1
    for name, status in all_statuses(library, as_of).items():
        if status.next_due is not None and status.cadence is not None:
            cites = (*status.cadence.cites, *(status.last.cites if status.last else ()))
            revision = held.get(name, 0)
            yield CalendarEntry(
                "session-due", name, status.next_due, revision, cites, status=status
            )


def _commitments_due(library: Library, as_of: PartialDate) -> Iterator[CalendarEntry]:
    for row in tracked_commitments(library, as_of):
        if row.open and row.due is not None:
            known = sum(1 for link in row.chain if link.status is not None)
            yield CalendarEntry(
                "commitment-due",
                row.line.point.id,
                row.due,
                known,
                row.line.cites,
                commitment=row,
            )


def _when(entry: CalendarEntry) -> tuple[date, date, str]:
    if entry.date is None:
        return (date.max, date.max, entry.key)
    return (entry.date.first, entry.date.last, entry.key)

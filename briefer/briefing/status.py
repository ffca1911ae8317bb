"""Where a dialogue stands on a date: last met, next due, overdue by how much."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Literal

from msgspec import Struct

from briefer.briefing.as_of import known_cadence, known_dialogue, known_states
from briefer.library.dates import PartialDate
from briefer.library.forums import NON_RECURRING_FORMS, Cadence, Dialogue, Meeting, MeetingState
from briefer.library.library import Library
from briefer.library.record import Citation

StatusState = Literal["met", "due", "overdue", "never-met", "no-cadence", "not-recurring"]


class Session(Struct, frozen=True):
    """Be a meeting with the state that was known on the date asked about."""

    meeting: Meeting
    state: MeetingState
    cites: tuple[Citation, ...] = ()

    @property
    def date(self) -> PartialDate | None:
        """When it was held or is planned."""
        return self.state.date


class DialogueStatus(Struct, frozen=True):
    """Be a dialogue's standing; months are whole, at least and at most."""

    dialogue: Dialogue
    state: StatusState
    last: Session | None = None
    next: Session | None = None
    last_ordinal: int | None = None
    next_ordinal: int | None = None
    next_due: PartialDate | None = None
    months_since: tuple[int, int] | None = None
    overdue_months: tuple[int, int] = (0, 0)
    cadence: Cadence | None = None  # as known on the date


Sessions = Mapping[str, tuple[Session, ...]]


def sessions_on(library: Library, as_of: PartialDate) -> Sessions:
    """Give each dialogue's sessions as known on a date, latest first, undated ones ahead.

    A meeting of which nothing was known yet is left out.
    """
    found: dict[str, list[Session]] = {name: [] for name in library.dialogues}
    for meeting in library.meetings.values():
        if meeting.dialogue in found and (states := known_states(library, meeting, as_of)):
            found[meeting.dialogue].append(Session(meeting, states[-1], states[-1].cites))
    return {
        name: tuple(sorted(sessions, key=_when, reverse=True)) for name, sessions in found.items()
    }


def dialogue_status(library: Library, dialogue_id: str, as_of: PartialDate) -> DialogueStatus:
    """Work out where a dialogue stands on a date; raise UnknownRecord for an unknown id."""
    library.find("dialogues", dialogue_id)
    return all_statuses(library, as_of)[dialogue_id]


def all_statuses(
    library: Library, as_of: PartialDate, sessions: Sessions | None = None
) -> dict[str, DialogueStatus]:
    """Work out where every dialogue stands, in the library's order of dialogues."""
    known = sessions_on(library, as_of) if sessions is None else sessions
    ordered = sorted(library.dialogues.values(), key=lambda d: (d.order, d.name))
    return {d.id: _status(library, d, known[d.id], as_of) for d in ordered}


def _status(
    library: Library, dialogue: Dialogue, sessions: tuple[Session, ...], as_of: PartialDate
) -> DialogueStatus:
    held = [s for s in sessions if _was_held(s, as_of)]
    last = max(held, key=_when, default=None)
    ordinals = [s.meeting.ordinal for s in held if s.meeting.ordinal is not None]
    last_ordinal = max(ordinals, default=None)
    cadence = known_cadence(library, dialogue, as_of)
    due = _next_due(dialogue, cadence, last)
    return DialogueStatus(
        dialogue=known_dialogue(library, dialogue, as_of),
        cadence=cadence,
        state=_state(dialogue, last, due, as_of),
        last=last,
        next=_next(sessions, as_of),
        last_ordinal=last_ordinal,
        next_ordinal=None if last_ordinal is None else last_ordinal + 1,
        next_due=due,
        months_since=last.date.months_until(as_of) if last and last.date else None,
        overdue_months=due.months_until(as_of) if due else (0, 0),
    )


def _state(
    dialogue: Dialogue, last: Session | None, due: PartialDate | None, as_of: PartialDate
) -> StatusState:
    if dialogue.form in NON_RECURRING_FORMS:
        return "not-recurring"
    if last is None:
        return "never-met"
    if due is None:
        return "no-cadence"
    if due.months_until(as_of)[0] >= 1:
        return "overdue"
    return "met" if due.certainly_after(as_of) else "due"


def _next_due(
    dialogue: Dialogue, cadence: Cadence | None, last: Session | None
) -> PartialDate | None:
    if dialogue.form in NON_RECURRING_FORMS or cadence is None:
        return None
    return last.date.plus_months(cadence.months) if last and last.date else None


def _was_held(session: Session, as_of: PartialDate) -> bool:
    date = session.date
    return session.state.state == "held" and (date is None or not date.certainly_after(as_of))


def _next(sessions: Iterable[Session], as_of: PartialDate) -> Session | None:
    """Find the next session on the calendar: one with a date first, planned before proposed."""
    ahead = [
        s
        for s in sessions
        if s.state.state in ("planned", "proposed", "postponed")
        and (s.date is None or not s.date.certainly_before(as_of))
    ]
    return min(
        ahead, key=lambda s: (s.date is None, s.state.state != "planned", _when(s)), default=None
    )


def _when(session: Session) -> tuple[date, date]:
    when = session.date
    return (when.first, when.last) if when else (date.max, date.max)

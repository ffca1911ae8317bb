"""What the timeline shows: each dialogue's sessions, its next due date, what is overdue."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Literal

from msgspec import Struct
from msgspec.structs import replace

from briefer.library.dates import PartialDate
from briefer.library.forums import NON_RECURRING_FORMS
from briefer.memo.direction import closed
from briefer.memo.timeline.words import Wording

if TYPE_CHECKING:
    from briefer.briefing.status import DialogueStatus
    from briefer.briefing.tab_view import DialogueSheet, SessionRow
    from briefer.briefing.view import MemoView, Step

_YEARS = 5  # whole years are shown, so that the axis needs no more words than theirs
_LOOKS_AHEAD = 3  # past this month the year after is shown, too

EventKind = Literal["held", "planned", "cancelled", "due", "step"]


class Event(Struct, frozen=True):
    """Be something on a dialogue's row, some time from the first to the last day."""

    kind: EventKind
    first: date
    last: date
    label: str  # stands beside its mark: "14th"
    dated: str  # says when, too: "14th, May 2019"
    meeting: str = ""  # the session's id; empty for what is due


class Overdue(Struct, frozen=True):
    """Be the stretch by which a dialogue is certainly overdue, and its words."""

    since: date
    until: date
    words: str


class Row(Struct, frozen=True):
    """Be one dialogue; ``depth`` 1 stands under its parent."""

    name: str
    depth: int
    standing: str
    events: tuple[Event, ...]  # those that a date is known of, by date
    undated: tuple[str, ...]
    overdue: Overdue | None
    dialogue: str = ""  # its id


class Occasion(Struct, frozen=True):
    """Be the meeting that the memo is for: a line or a band across all rows."""

    words: str
    days: tuple[date, date] | None


class Timeline(Struct, frozen=True):
    """Be what one figure shows, from the first day of its window to the last."""

    first: date
    last: date
    as_of: date
    as_of_words: str
    meeting: Occasion | None
    rows: tuple[Row, ...]


def timeline_of(view: MemoView, wording: Wording) -> Timeline:
    """Read the timeline out of a view, its rows in the order of the state of the dialogues."""
    sheets = {sheet.status.dialogue.id: sheet for sheet in view.dialogue_sheets}
    as_of = view.as_of
    ahead = (step for step in view.steps if step.when != "after")
    steps = {step.dialogue.id: step for step in ahead if step.dialogue is not None}
    days = view.meeting.date if view.meeting else None
    rows = tuple(
        _with_step(
            _row(row.status, row.depth, sheets.get(row.status.dialogue.id), as_of, wording),
            steps.get(row.status.dialogue.id),
            (as_of, days),
            wording,
        )
        for row in view.dialogues
    )
    words = wording.says.as_of.format(wording.day(as_of))
    first, last = _window(as_of.first)
    return Timeline(first, last, as_of.first, words, _meeting(view, wording), rows)


def _window(as_of: date) -> tuple[date, date]:
    """Span whole years: about four back and one ahead."""
    last = min(as_of.year + (as_of.month > _LOOKS_AHEAD), date.max.year)
    return date(max(last - _YEARS + 1, date.min.year), 1, 1), date(last, 12, 31)


def _meeting(view: MemoView, wording: Wording) -> Occasion | None:
    found = view.meeting
    if found is None:
        return None
    says, when, name = wording.says, found.date, closed(found.meeting.name)
    if when is None:
        return Occasion(says.meeting_undated.format(name), None)
    day = wording.day(when)
    said = name if day in name else says.meeting.format(name, day)
    return Occasion(said, (when.earliest, when.latest))


def _row(
    status: DialogueStatus,
    depth: int,
    sheet: DialogueSheet | None,
    as_of: PartialDate,
    wording: Wording,
) -> Row:
    dialogue = status.dialogue
    sessions = sheet.sessions if sheet else ()
    numbers = _numbers(status, sessions)
    events = [*_sessions(sessions, numbers, wording), *_due(status, wording)]
    return Row(
        name=closed(dialogue.short or dialogue.name),
        depth=depth,
        standing=wording.says.standings[status.state],
        events=tuple(sorted(events, key=lambda event: (event.first, event.last, event.kind))),
        undated=tuple(
            wording.numbered(numbers[row.meeting.id], wording.says.undated[row.state.state])
            for row in sessions
            if row.date is None
        ),
        overdue=_overdue(status, as_of, wording),
        dialogue=dialogue.id,
    )


def _with_step(
    row: Row, step: Step | None, until: tuple[PartialDate, PartialDate | None], wording: Wording
) -> Row:
    """Put a step on its dialogue's row: up to the meeting, or on its days."""
    if step is None:
        return row
    as_of, meeting = until
    label = wording.says.steps[step.when]
    words = wording.numbered(step.next_ordinal, label)
    if meeting is None:
        return replace(row, undated=(*row.undated, words))
    first = as_of.first if step.when == "before" else meeting.earliest
    event = Event("step", min(first, meeting.latest), meeting.latest, label, words)
    events = sorted((*row.events, event), key=lambda each: (each.first, each.last, each.kind))
    return replace(row, events=tuple(events))


def _numbers(status: DialogueStatus, sessions: Iterable[SessionRow]) -> Mapping[str, int | None]:
    """Number the sessions as the tables do: the next one follows the last one known."""
    numbers = {
        row.meeting.id: row.meeting.ordinal if row.state.state == "held" else None
        for row in sessions
    }
    if status.next and status.dialogue.form not in NON_RECURRING_FORMS:
        numbers[status.next.meeting.id] = status.next_ordinal
    return numbers


def _sessions(
    sessions: Iterable[SessionRow], numbers: Mapping[str, int | None], wording: Wording
) -> Iterator[Event]:
    for row in sessions:
        when, state, number = row.date, row.state.state, numbers[row.meeting.id]
        if when is None:
            continue
        month, own = wording.month(when), row.meeting.id
        if state == "held":
            label, dated = wording.ordinal(number), wording.numbered(number, month)
            yield Event("held", when.earliest, when.latest, label, dated, own)
        else:
            words = wording.numbered(number, wording.says.states[state].format(month))
            kind: EventKind = "cancelled" if state == "cancelled" else "planned"
            yield Event(kind, when.earliest, when.latest, words, words, own)


def _due(status: DialogueStatus, wording: Wording) -> Iterator[Event]:
    due = status.next_due
    if due is not None:
        words = wording.says.due.format(wording.month(due))
        yield Event("due", due.earliest, due.latest, words, words)


def _overdue(status: DialogueStatus, as_of: PartialDate, wording: Wording) -> Overdue | None:
    due = status.next_due
    if status.state != "overdue" or due is None:
        return None
    return Overdue(due.latest, as_of.first, wording.over(status.overdue_months))

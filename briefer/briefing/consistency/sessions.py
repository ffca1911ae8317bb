"""When a session was held, of which dialogue, and what sources say so."""

from __future__ import annotations

from collections.abc import Iterable

from briefer.library.dates import PartialDate
from briefer.library.forums import Meeting
from briefer.library.library import Library
from briefer.library.record import Citation


def held_on(meeting: Meeting) -> PartialDate | None:
    """Give the date on which a meeting was held, None when it was not."""
    state = meeting.states[-1] if meeting.states else None
    return state.date if state is not None and state.state == "held" else None


def every_date(meeting: Meeting) -> tuple[PartialDate, ...]:
    """Give all dates that a meeting ever had, planned ones too."""
    return tuple(state.date for state in meeting.states if state.date is not None)


def cites_of_date(meeting: Meeting) -> tuple[Citation, ...]:
    """Give what says when a meeting was held."""
    return meeting.states[-1].cites if meeting.states else ()


def sessions_of(library: Library) -> dict[str, list[Meeting]]:
    """Give each dialogue's sessions that were held, by date."""
    dated: dict[str, list[tuple[PartialDate, str, Meeting]]] = {}
    for meeting in library.meetings.values():
        if meeting.dialogue and (date := held_on(meeting)) is not None:
            dated.setdefault(meeting.dialogue, []).append((date, meeting.id, meeting))
    return {
        dialogue: [meeting for _, _, meeting in sorted(sessions, key=lambda one: one[:2])]
        for dialogue, sessions in dated.items()
    }


def certainly_apart(one: PartialDate | None, dates: Iterable[PartialDate]) -> bool:
    """Say whether a date is certainly none of some others."""
    return one is not None and all(
        one.certainly_before(other) or one.certainly_after(other) for other in dates
    )

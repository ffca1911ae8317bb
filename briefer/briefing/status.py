"""Where a dialogue stands on a date: last met, next due, overdue by how much."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from briefer.library.dates import PartialDate
from briefer.library.forums import Dialogue, Meeting, MeetingState
from briefer.library.record import Citation

StatusState = Literal["met", "due", "overdue", "never-met", "no-cadence", "not-recurring"]


@dataclass(frozen=True, slots=True)
class Session:
    """Be a meeting with the state that was known on the date asked about."""

    meeting: Meeting
    state: MeetingState
    cites: tuple[Citation, ...] = ()

    @property
    def date(self) -> PartialDate | None:
        """When it was held or is planned."""
        return self.state.date


@dataclass(frozen=True, slots=True)
class DialogueStatus:
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

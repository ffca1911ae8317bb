"""The scope of a brief: its date, its parties, what it chose, and how areas fold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from briefer.briefing.as_of import with_known_body
from briefer.briefing.status import (
    DialogueStatus,
    Session,
    Sessions,
    all_statuses,
    sessions_on,
)
from briefer.library.briefs import Brief
from briefer.library.dates import PartialDate
from briefer.library.forums import Area, Dialogue, Meeting
from briefer.library.library import Library
from briefer.library.people import Organization


@dataclass(frozen=True)
class Scope:
    """Hold what every part of a briefing asks of a brief."""

    library: Library
    brief: Brief
    as_of: PartialDate

    @classmethod
    def of(cls, library: Library, brief: Brief) -> Scope:
        """Make the scope of a brief whose as-of date is set."""
        if brief.as_of is None:
            raise ValueError("the brief has no as-of date")
        return cls(library, brief, brief.as_of)

    @cached_property
    def meeting(self) -> Meeting | None:
        """The brief's own meeting."""
        return self.library.meetings.get(self.brief.meeting or "")

    @cached_property
    def side(self) -> Organization | None:
        """Whose memo it is."""
        wanted = self.brief.side or self.library.settings.side
        found = self.library.organizations.get(wanted)
        return with_known_body(self.library, found, self.as_of) if found else None

    @property
    def speaks(self) -> bool:
        """Whether spoken words are this side's: they are those of the library's own side."""
        own = self.library.settings.side
        return not own or self.side is None or self.side.id == own

    @cached_property
    def parties(self) -> frozenset[str]:
        """The parties of the meeting, and the side."""
        parties = set(self.meeting.parties if self.meeting else ())
        return frozenset(parties | ({self.side.id} if self.side else set()))

    @cached_property
    def others(self) -> tuple[Organization, ...]:
        """The other parties, in the meeting's order."""
        known = self.library.organizations
        side = self.side.id if self.side else ""
        names = self.meeting.parties if self.meeting else ()
        return tuple(
            with_known_body(self.library, known[name], self.as_of)
            for name in names
            if name in known and name != side
        )

    @cached_property
    def dialogues(self) -> tuple[Dialogue, ...]:
        """The chosen dialogues in the library's order."""
        chosen = [d for name in self.brief.dialogues if (d := self.library.dialogues.get(name))]
        return tuple(sorted(chosen, key=lambda d: (d.order, d.name)))

    @cached_property
    def areas(self) -> tuple[Area, ...]:
        """The chosen areas in the library's order."""
        chosen = [a for name in self.brief.areas if (a := self.library.areas.get(name))]
        return tuple(sorted(chosen, key=lambda a: (a.order, a.name)))

    @cached_property
    def sessions(self) -> Sessions:
        """Every dialogue's sessions as known on the date, latest first."""
        return sessions_on(self.library, self.as_of)

    @cached_property
    def statuses(self) -> Mapping[str, DialogueStatus]:
        """Where every dialogue stands on the date."""
        return all_statuses(self.library, self.as_of, self.sessions)

    @cached_property
    def meetings_of(self) -> Mapping[str, tuple[Meeting, ...]]:
        """Every dialogue's meetings, in the library's order."""
        found: dict[str, list[Meeting]] = {}
        for meeting in self.library.meetings.values():
            found.setdefault(meeting.dialogue or "", []).append(meeting)
        return {name: tuple(meetings) for name, meetings in found.items()}

    @property
    def meetings_spoken_of(self) -> Iterator[Meeting]:
        """The brief's own meeting and those of its dialogues."""
        if self.meeting is not None:
            yield self.meeting
        for dialogue in self.dialogues:
            yield from self.meetings_of.get(dialogue.id, ())

    def held(self, dialogue_id: str) -> list[Session]:
        """Give the sessions of a dialogue that were held, latest first."""
        return [s for s in self.sessions[dialogue_id] if s.state.state == "held"]

    def lineage(self, area_id: str) -> Iterator[str]:
        """Give an area and its parents, nearest first; a circle ends where it closes."""
        seen: set[str] = set()
        current: str | None = area_id
        while current and current not in seen:
            seen.add(current)
            yield current
            area = self.library.areas.get(current)
            current = area.parent if area else None

    def folded(self, area_id: str) -> str:
        """Give the topmost chosen area that an area belongs to, "" when none is chosen."""
        chosen = set(self.brief.areas)
        return next((a for a in reversed(list(self.lineage(area_id))) if a in chosen), "")

"""What every table of a library looks things up in: names, and counts made when first wanted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cached_property

from briefer.library.dates import PartialDate
from briefer.library.forums import Meeting, MeetingState
from briefer.library.library import Library
from briefer.library.naming import name_of
from briefer.library.problems import Problem
from briefer.library.record import Kind


class Ground:
    """Be a library, and what tables count in it; each count is made when first wanted."""

    def __init__(self, library: Library) -> None:
        self.library = library

    @cached_property
    def unread(self) -> Mapping[str, Problem]:
        """What can't be read as a record, by its path; of several problems the first."""
        found: dict[str, Problem] = {}
        for problem in self.library.problems:
            found.setdefault(problem.file, problem)
        return found

    @cached_property
    def points_of_area(self) -> Mapping[str, int]:
        """How many points name each area itself."""
        return Counter(area for point in self.library.points.values() for area in point.areas)

    @cached_property
    def points_of_dialogue(self) -> Mapping[str, int]:
        """How many points name each dialogue."""
        return Counter(one for point in self.library.points.values() for one in point.dialogues)

    @cached_property
    def points_of_source(self) -> Mapping[str, int]:
        """How many points cite each source."""
        return Counter(
            source
            for point in self.library.points.values()
            for source in {cite.source for cite in point.cites}
        )

    @cached_property
    def last_held(self) -> Mapping[str, PartialDate]:
        """When each dialogue was last held."""
        found: dict[str, PartialDate] = {}
        for meeting in self.library.meetings.values():
            state = state_now(meeting)
            if meeting.dialogue and state and state.state == "held" and state.date:
                before = found.get(meeting.dialogue)
                found[meeting.dialogue] = max(before, state.date) if before else state.date
        return found

    def name(self, kind: Kind, wanted: str | None) -> str:
        """Name a record in short, by its id where there is none."""
        record = self.library.records.get(kind, {}).get(wanted or "")
        if record is None:
            return wanted or ""
        return getattr(record, "short", "") or name_of(record)

    def names(self, kind: Kind, ids: Iterable[str]) -> str:
        """Name several records, in their order."""
        return ", ".join(self.name(kind, each) for each in ids)

    def upwards(self, area: str) -> tuple[str, ...]:
        """Give an area and those that it lies in."""
        chain: list[str] = []
        at: str | None = area
        while at is not None and at not in chain:
            chain.append(at)
            at = self.library.areas[at].parent if at in self.library.areas else None
        return tuple(chain)


def state_now(meeting: Meeting) -> MeetingState | None:
    """Give a meeting's state as the record has it last."""
    return meeting.states[-1] if meeting.states else None

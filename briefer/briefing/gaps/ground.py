"""What every family of findings asks of a brief, worked out once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from briefer.briefing.as_of import correction_known, known_states, later_sources
from briefer.briefing.gaps.finding import Named
from briefer.briefing.scope import Scope
from briefer.briefing.selection import Selection
from briefer.library.dates import PartialDate
from briefer.library.forums import Dialogue
from briefer.library.kinds import kind_of
from briefer.library.naming import name_of
from briefer.library.people import Post
from briefer.library.points import Point, Source
from briefer.library.record import Record


@dataclass(frozen=True)
class Ground:
    """Hold a brief's scope and the points it takes."""

    scope: Scope
    selection: Selection

    @cached_property
    def meeting_day(self) -> PartialDate | None:
        """When the brief's meeting is to be, as known; None when it lies ahead on no day."""
        meeting = self.scope.meeting
        states = known_states(self.scope.library, meeting, self.scope.as_of) if meeting else ()
        if not states or states[-1].state in ("held", "cancelled"):
            return None
        day = states[-1].date
        return None if day is None or day.certainly_before(self.scope.as_of) else day

    @cached_property
    def later_sources(self) -> frozenset[str]:
        """The sources that came out after the as-of date."""
        return later_sources(self.scope.library, self.scope.as_of)

    @cached_property
    def _rewordings(self) -> dict[str, str]:
        return {reworded.point: reworded.text for reworded in self.scope.brief.rewordings}

    def text(self, point: Point) -> str:
        """Give a point's text as the memo prints it: reworded, else corrected, else as it is."""
        correction = correction_known(self.scope.library, point, self.scope.as_of)
        return self._rewordings.get(point.id) or (correction.text if correction else point.body)

    def sources_of(self, point: Point) -> tuple[Source, ...]:
        """Give the sources on file of a point and of its correction, each once, of any date."""
        correction = correction_known(self.scope.library, point, self.scope.as_of)
        cites = (*(correction.cites if correction else ()), *point.cites)
        known = self.scope.library.sources
        names = dict.fromkeys(cite.source for cite in cites)
        return tuple(known[name] for name in names if name in known)

    def out_by_then(self, sources: Iterable[Source]) -> Iterator[Source]:
        """Keep the sources that had come out by the as-of date."""
        return (source for source in sources if source.id not in self.later_sources)


def named(record: Record) -> Named:
    """Name a record as a memo would: a dialogue, a post or a source by its short name."""
    short = record.short if isinstance(record, Dialogue | Post | Source) else ""
    return Named(kind_of(record), record.id, short or name_of(record))

"""What followed a commitment: statements, readouts that left it out, proposals, statuses."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property

from briefer.briefing.as_of import (
    earliest_source,
    is_known,
    known_absent,
    known_statuses,
    point_known_from,
)
from briefer.briefing.coverage import absent_rows
from briefer.briefing.line import Line
from briefer.briefing.scope import Scope
from briefer.briefing.tab_view import ChainLink
from briefer.library.dates import PartialDate
from briefer.library.forums import Dialogue, Meeting
from briefer.library.library import Library
from briefer.library.points import CommitmentStatus, Point

COMMITMENT_KINDS = frozenset({"commitment", "deliverable"})
CLOSED_STATUSES = frozenset({"done", "lapsed"})

_Placed = list[tuple[Point, PartialDate | None]]  # points with the day that orders them


def statement_of(library: Library, point: Point) -> str:
    """Name what a commitment was made in; a report of it is no statement."""
    sources = (library.sources.get(cite.source) for cite in point.cites)
    for source in sources:
        if source is not None and source.kind == "joint-statement":
            return source.short or source.title
    meetings = (library.meetings.get(name) for name in point.meetings)
    return next((meeting.name for meeting in meetings if meeting is not None), "")


class Following:
    """Find, for one commitment after the other, the line of events that it stands in.

    Points are followed through all that was known on the date, so that one which a brief
    leaves out does not cut the line; only those among the lines given become links.
    """

    def __init__(self, scope: Scope, lines: Iterable[Line]) -> None:
        self._scope = scope
        self._lines = {line.point.id: line for line in lines}

    def chain(self, point: Point) -> tuple[ChainLink, ...]:
        """Give a commitment among what it follows and what followed it, in order of time.

        A point without a date stands beside the one through which it was found; a circle
        is walked once.
        """
        made = self._day(point)
        links = [
            (day, self._point_link(self._lines[found.id]))
            for found, day in self._related(point, made)
            if found.id in self._lines
        ]
        statuses = known_statuses(self._scope.library, point, self._scope.as_of)
        links += [(link.date, link) for link in self._status_links(statuses, made)]
        links += [(link.date, link) for link in self._left_out(point, statuses, made)]
        return tuple(link for _, link in sorted(links, key=lambda entry: _when(entry[0])))

    def _related(self, point: Point, made: PartialDate | None) -> _Placed:
        """Walk back to what a point follows, then on to what followed it."""
        later = self._walk(point, made, lambda p: self._followers.get(p.id, ()))
        met = {found.id for found, _ in later}
        earlier = self._walk(point, made, lambda p: self._known_of(p.follows))
        return [*((p, day) for p, day in reversed(earlier) if p.id not in met), *later]

    def _walk(
        self,
        start: Point,
        made: PartialDate | None,
        onward: Callable[[Point], Iterable[Point]],
    ) -> _Placed:
        met = {start.id}
        found: _Placed = [(start, made)]
        for point, day in found:  # it grows while it is walked
            for other in onward(point):
                if other.id not in met:
                    met.add(other.id)
                    found.append((other, self._day(other) or day))
        return found

    def _known_of(self, names: Iterable[str]) -> Iterator[Point]:
        return (self._known[name] for name in names if name in self._known)

    @cached_property
    def _known(self) -> Mapping[str, Point]:
        library, as_of = self._scope.library, self._scope.as_of
        points = library.points.values()
        return {p.id: p for p in points if is_known(point_known_from(library, p), as_of)}

    @cached_property
    def _followers(self) -> Mapping[str, Sequence[Point]]:
        found: dict[str, list[Point]] = {}
        for point in self._known.values():
            for earlier in point.follows:
                found.setdefault(earlier, []).append(point)
        return found

    def _day(self, point: Point) -> PartialDate | None:
        return point.happened or point_known_from(self._scope.library, point)

    def _point_link(self, line: Line) -> ChainLink:
        point, day = line.point, self._day(line.point)
        if point.kind in COMMITMENT_KINDS:
            said = statement_of(self._scope.library, point)
            return ChainLink("statement", day, line.cites, line=line, statement=said)
        if point.kind == "recommendation":
            meant = self._session_meant(point, day)
            return ChainLink("proposal", day, line.cites, line=line, session=meant)
        return ChainLink("follow-up", day, line.cites, line=line)

    def _session_meant(self, point: Point, day: PartialDate | None) -> Meeting | None:
        """Find the session that a proposal is for: the next one of what it convenes or names."""
        library = self._scope.library
        if not point.convenes and point.meetings:
            return library.meetings.get(point.meetings[0])
        for name in (point.convenes,) if point.convenes else point.dialogues:
            ahead = [
                session
                for session in self._scope.sessions.get(name, ())
                if session.state.state != "cancelled"
                and not (session.date and day and session.date.certainly_before(day))
            ]
            if ahead:
                return min(ahead, key=lambda session: _when(session.date)).meeting
        return None

    def _status_links(
        self, statuses: Iterable[CommitmentStatus], made: PartialDate | None
    ) -> Iterator[ChainLink]:
        """Give each later status; the one that the statement itself gave is no link of its own."""
        for status in statuses:
            day = self._status_day(status)
            if status.status != "new" and (day is None or day != made):
                yield ChainLink("status", day, status.cites, status=status)

    def _status_day(self, status: CommitmentStatus) -> PartialDate | None:
        return status.known_from or earliest_source(self._scope.library, status.cites)

    def _left_out(
        self, point: Point, statuses: Sequence[CommitmentStatus], made: PartialDate | None
    ) -> Iterator[ChainLink]:
        """Give the later readouts of its parties that left its areas out while it was open.

        A commitment that names dialogues is looked for in these, and in what stands above
        or below them: no other forum is asked for a word on it.
        """
        ends = [self._status_day(s) for s in statuses if s.status in CLOSED_STATUSES]
        ended = min(filter(None, ends), default=None)
        above = dict.fromkeys(a for area in point.areas for a in self._scope.lineage(area))
        left_out = self._left_out_of
        links = {
            id(link): link
            for forum in self._forums(point)
            for area in above
            for link in left_out.get((forum, area), ())
        }
        for link in links.values():
            if link.date is None or link.absent is None or made is None:
                continue
            present = link.absent.meeting.parties
            in_time = not (ended and link.date.certainly_after(ended))
            all_there = not present or set(point.parties) <= set(present)
            if link.date.certainly_after(made) and in_time and all_there:
                yield link

    def _forums(self, point: Point) -> Iterable[str]:
        """Name the dialogues in which a word on a commitment is to be expected."""
        if not point.dialogues:
            return self._scope.library.dialogues
        return dict.fromkeys(kin for name in point.dialogues for kin in self._kin.get(name, ()))

    @cached_property
    def _kin(self) -> Mapping[str, Sequence[str]]:
        """Give, by dialogue, itself and those that it serves or that serve it."""
        dialogues = self._scope.library.dialogues
        found: dict[str, list[str]] = {}
        for name in dialogues:
            for served in _served(dialogues, name):
                found.setdefault(name, []).append(served)
                if served != name:
                    found.setdefault(served, []).append(name)
        return found

    @cached_property
    def _left_out_of(self) -> Mapping[tuple[str, str], Sequence[ChainLink]]:
        """Give, by dialogue and area, what the readouts of the dialogues spoken of left out."""
        scope = self._scope
        found: dict[tuple[str, str], list[ChainLink]] = {}
        for dialogue in scope.dialogues or scope.library.dialogues.values():
            for session in scope.held(dialogue.id):
                topics = known_absent(scope.library, session.meeting, scope.as_of)
                for topic, row in zip(topics, absent_rows(scope, session), strict=True):
                    link = ChainLink("left-out", row.date, row.cites, absent=row)
                    for area in topic.areas:
                        found.setdefault((dialogue.id, area), []).append(link)
        return found


def _served(dialogues: Mapping[str, Dialogue], name: str) -> Iterable[str]:
    """Name a dialogue, those it belongs to and those it prepares, and so on; a circle ends."""
    found = {name: None}
    waiting = [name]
    while waiting:
        dialogue = dialogues[waiting.pop()]
        for above in (dialogue.parent, dialogue.prepares):
            if above and above in dialogues and above not in found:
                found[above] = None
                waiting.append(above)
    return found


def _when(day: PartialDate | None) -> tuple[date, date]:
    return (day.first, day.last) if day else (date.max, date.max)

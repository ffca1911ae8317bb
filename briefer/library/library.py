"""The library in memory: every record that could be read, and every problem."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TypeVar, cast

from briefer.errors import NOUNS, LibraryError, UnknownRecord
from briefer.library.briefs import Brief, LibrarySettings
from briefer.library.forums import Area, Dialogue, Meeting
from briefer.library.kinds import KIND_OF_TYPE, RECORD_TYPES
from briefer.library.people import Organization, Person, Post
from briefer.library.points import Point, Source
from briefer.library.problems import Problem
from briefer.library.record import Kind, Record

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Library:
    """Be a snapshot of a library; the thinking rooms read it and never change it."""

    root: Path
    settings: LibrarySettings
    records: Mapping[Kind, Mapping[str, Record]] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    read_only: bool = False
    read_only_reason: str = ""

    def of(self, record_type: type[R]) -> Mapping[str, R]:
        """Give all records of a type by id."""
        return cast("Mapping[str, R]", self.records.get(KIND_OF_TYPE[record_type], {}))

    @property
    def dialogues(self) -> Mapping[str, Dialogue]:
        """Every dialogue by id."""
        return self.of(Dialogue)

    @property
    def areas(self) -> Mapping[str, Area]:
        """Every technology area by id."""
        return self.of(Area)

    @property
    def meetings(self) -> Mapping[str, Meeting]:
        """Every meeting by id."""
        return self.of(Meeting)

    @property
    def organizations(self) -> Mapping[str, Organization]:
        """Every organization by id."""
        return self.of(Organization)

    @property
    def posts(self) -> Mapping[str, Post]:
        """Every post by id."""
        return self.of(Post)

    @property
    def people(self) -> Mapping[str, Person]:
        """Every person by id."""
        return self.of(Person)

    @property
    def points(self) -> Mapping[str, Point]:
        """Every point by id."""
        return self.of(Point)

    @property
    def sources(self) -> Mapping[str, Source]:
        """Every source by id."""
        return self.of(Source)

    @property
    def briefs(self) -> Mapping[str, Brief]:
        """Every brief by id."""
        return self.of(Brief)

    @cached_property
    def posts_by_holder(self) -> Mapping[str, tuple[Post, ...]]:
        """The posts that each person ever held, by the person's id."""
        found: dict[str, dict[str, Post]] = {}
        for post in self.posts.values():
            for held in post.holders:
                found.setdefault(held.person or "", {})[post.id] = post
        return {person: tuple(posts.values()) for person, posts in found.items()}

    @cached_property
    def meetings_by_participant(self) -> Mapping[str, tuple[Meeting, ...]]:
        """The meetings that each person took part in, by the person's id."""
        found: dict[str, dict[str, Meeting]] = {}
        for meeting in self.meetings.values():
            for participant in meeting.participants:
                found.setdefault(participant.person or "", {})[meeting.id] = meeting
        return {person: tuple(meetings.values()) for person, meetings in found.items()}

    def with_records(
        self, fresh: Mapping[Kind, Mapping[str, Record]], gone: Record | None = None
    ) -> Library:
        """Give the library with records as they are now, and without one that went.

        Records stand in the order of their files' names, as on reading.
        """
        records = dict(self.records)
        if gone is not None:
            kind = KIND_OF_TYPE[type(gone)]
            records[kind] = {name: held for name, held in records[kind].items() if held is not gone}
        for kind, those in fresh.items():
            before = records.get(kind, {})
            after = {**before, **those}
            if len(after) > len(before):
                after = dict(sorted(after.items(), key=lambda item: f"{item[0]}.md"))
            records[kind] = after
        changed = {f"{kind}/{name}.md" for kind, those in fresh.items() for name in those}
        problems = tuple(problem for problem in self.problems if problem.file not in changed)
        return replace(self, records=records, problems=problems)

    def find(self, kind: Kind, wanted: str) -> Record:
        """Find a record by id; raise UnknownRecord with the nearest ids.

        Raises LibraryError for one whose file can't be read.
        """
        records = self.records.get(kind, {})
        if wanted not in records:
            for problem in self.problems:
                if problem.file == f"{kind}/{wanted}.md":
                    what = f"the {NOUNS[kind]} {wanted!r} can't be read: {problem.problem}"
                    where = f"{problem.file}, line {problem.line}" if problem.line else problem.file
                    raise LibraryError(what, where=where, fix=problem.fix)
            raise UnknownRecord(kind, wanted, records)
        return records[wanted]

    def brief(self, wanted: str = "") -> Brief:
        """Find a brief by id, the library's default brief without one."""
        return cast("Brief", self.find("briefs", wanted or self.settings.default_brief))


def empty_library(root: Path, settings: LibrarySettings | None = None) -> Library:
    """Make a library without a record, as tests and ``briefer new --empty`` need."""
    return Library(root, settings or LibrarySettings(format=1), {kind: {} for kind in RECORD_TYPES})

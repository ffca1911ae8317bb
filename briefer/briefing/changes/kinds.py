"""What a change is: a kind, the record it is of, what stood before and what stands now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, get_args

from msgspec import Struct

from briefer.library.dates import PartialDate
from briefer.library.points import Point
from briefer.library.record import Citation, Kind

# In the order in which they are told: events, then what follows from them, then papers.
ChangeKind = Literal[
    "meeting-state",  # planned, moved, held, cancelled
    "new-point",  # could first be known
    "corrected-point",  # that its source errs could first be known
    "lapsed-point",  # past its ``until``
    "chosen-point",  # was known before, and the earlier selection left it out
    "dropped-point",  # still holds, and the later selection leaves it out
    "commitment-status",
    "commitment-late",  # its due date has passed and nothing says that it was kept
    "dialogue-due",
    "dialogue-overdue",
    "post-holder",
    "topic-left-out",  # by a readout
    "new-source",  # came out, and something that was chosen rests on it
]
SELECTION: frozenset[ChangeKind] = frozenset({"chosen-point", "dropped-point"})


class Standing(Struct, frozen=True):
    """Be one side of a change; what does not apply is empty.

    ``code`` is a word of the record's own field (a meeting's state, a commitment's or
    dialogue's status, "vacant"); ``text`` is what a user wrote (a point's text in its
    subset of Markdown, a name, a topic, a place); ``months`` are overdue, at least and
    at most.
    """

    code: str = ""
    text: str = ""
    date: PartialDate | None = None
    months: tuple[int, int] | None = None


class Change(Struct, frozen=True):
    """Be one change between two as-of dates; ``before`` is None for what is new.

    ``key`` is made of the kind and the record's id ("meeting-state:jhlc-15"), so that it
    is the same in every comparison that finds the change.
    """

    key: str
    kind: ChangeKind
    record: Kind
    id: str
    name: str  # what a person would call the record
    before: Standing | None
    after: Standing | None
    cites: tuple[Citation, ...] = ()
    holder: str = ""  # who holds or reads it so, as printed; empty where none is to be named
    handling: str = ""  # of what is told
    point: Point | None = None  # whose text is told


class Changes(Struct, frozen=True):
    """Be all changes from one as-of date to another, in the order of their kinds."""

    since: PartialDate
    as_of: PartialDate
    changes: tuple[Change, ...] = ()
    brief: str = ""  # id of the earlier brief, where it is another one
    number: str = ""  # of the earlier memo, as printed

    def of(self, *kinds: str) -> tuple[Change, ...]:
        """Give the changes of some kinds, in order."""
        return tuple(change for change in self.changes if change.kind in kinds)

    @property
    def news(self) -> tuple[Change, ...]:
        """What the world changed, not the selection."""
        return tuple(change for change in self.changes if change.kind not in SELECTION)

    @property
    def nothing_can_be_new(self) -> bool:
        """Whether both dates know the same: then only the selection can differ."""
        return self.since.latest == self.as_of.latest


def key_of(kind: ChangeKind, *names: str) -> str:
    """Make a change's key of its kind and of ids."""
    return ":".join((kind, *names))


def in_order(changes: Iterable[Change]) -> Iterator[Change]:
    """Put changes in the order of their kinds; within a kind they stay as they come."""
    by_kind: dict[str, list[Change]] = {kind: [] for kind in get_args(ChangeKind)}
    for change in changes:
        by_kind[change.kind].append(change)
    for found in by_kind.values():
        yield from found

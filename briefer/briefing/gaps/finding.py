"""What a finding is: one thing that is missing on a date, of which record, and why.

Each kind has its own circumstances: the values from which the command line, the window
and templates make their sentences. Dates of them are partial dates, lists are in order.
"""

from __future__ import annotations

import hashlib
from typing import Literal

from msgspec import Struct

from briefer.briefing.view import Reason
from briefer.library.dates import PartialDate
from briefer.library.points import PointKind
from briefer.library.record import Kind

GapKind = Literal[
    "uncovered",
    "left-out",
    "overdue",
    "no-post",
    "no-holder",
    "no-point",
    "no-source",
    "single-source",
    "past-until",
    "stale",
]


Grounds = tuple[PartialDate | str | int | None, ...]


class Named(Struct, frozen=True):
    """Be a record by its kind and id, with what the memo would call it."""

    kind: Kind
    id: str
    name: str


class Seen(Struct, frozen=True):
    """Be a dialogue in which an area came up, and when last."""

    dialogue: Named
    last: PartialDate


class Uncovered(Struct, frozen=True):
    """Be a chosen area that no chosen dialogue has covered, ever or since a date."""

    since: PartialDate | None  # the brief's own limit; None is ever
    last: Seen | None  # before that limit, in a chosen dialogue
    elsewhere: tuple[Seen, ...]  # dialogues not chosen that have covered it, the latest first

    @property
    def grounds(self) -> Grounds:
        """What an acceptance rests on."""
        return (self.since, self.last.last if self.last else None)


class LeftOut(Struct, frozen=True):
    """Be a topic that a statement promised and a later readout leaves out."""

    text: str  # of the promise
    promised: PartialDate | None
    statement: Named | None  # the meeting it was promised at
    meeting: Named  # whose readout leaves it out
    held: PartialDate | None
    topic: str

    @property
    def grounds(self) -> Grounds:
        """What an acceptance rests on."""
        return (self.text, self.topic)


class Overdue(Struct, frozen=True):
    """Be a dialogue that is overdue by the day of the meeting, with no session planned before.

    ``months`` are whole, at least and at most. Where the meeting has no date ahead,
    ``meeting`` is None and ``by`` the as-of date.
    """

    last: PartialDate | None
    due: PartialDate
    by: PartialDate
    meeting: PartialDate | None
    months: tuple[int, int]
    months_now: tuple[int, int]  # on the as-of date
    proposed: PartialDate | None  # a session that is proposed, not planned
    lead_weeks: int | None

    @property
    def grounds(self) -> Grounds:
        """What an acceptance rests on."""
        return (self.due, self.months[0])


class NoPost(Struct, frozen=True):
    """Be a participant of the meeting who holds no post on the date."""

    expected: Named | None  # the post that the meeting's record gives
    last: Named | None  # the post held last
    until: PartialDate | None

    @property
    def grounds(self) -> Grounds:
        """What an acceptance rests on."""
        return (_id(self.expected), _id(self.last), self.until)


class NoHolder(Struct, frozen=True):
    """Be a post that matters to the meeting and whose holder on the date is not on file."""

    party: str
    dialogues: tuple[Named, ...]  # in which it sits
    last: Named | None  # who held it last, as far as the file shows
    until: PartialDate | None

    @property
    def grounds(self) -> Grounds:
        """What an acceptance rests on."""
        return (_id(self.last), self.until)


class NoPoint(Struct, frozen=True):
    """Be an objective of the side behind which no point stands in this memo.

    ``reason`` is why its own point is not taken, "unknown" where no such point is on file,
    "alone" where it is taken and no other point speaks of its areas or dialogues.
    """

    text: str
    reason: Reason | Literal["unknown", "alone"]

    @property
    def grounds(self) -> Grounds:
        """What an acceptance rests on."""
        return (self.text, self.reason)


class NoSource(Struct, frozen=True):
    """Be a point that rests on no source, or on none that had come out by the date."""

    text: str
    point_kind: PointKind
    later: tuple[Named, ...]  # sources that it cites and that came out later
    lost: tuple[str, ...] = ()  # those that it cites and that are not on file, by id

    @property
    def grounds(self) -> Grounds:
        """What an acceptance rests on."""
        return (self.text, *(source.id for source in self.later), *self.lost)


class SingleSource(Struct, frozen=True):
    """Be a point that rests on one source."""

    text: str
    point_kind: PointKind
    source: Named
    government: bool

    @property
    def grounds(self) -> Grounds:
        """What an acceptance rests on."""
        return (self.text, self.source.id)


class PastUntil(Struct, frozen=True):
    """Be a point that runs out: before the as-of date, or only before the meeting."""

    text: str
    until: PartialDate
    meeting: PartialDate | None  # it holds on the as-of date, and not until this day
    taken: bool  # False where the memo leaves it out for its date

    @property
    def grounds(self) -> Grounds:
        """What an acceptance rests on."""
        return (self.text, self.until)


class Stale(Struct, frozen=True):
    """Be a point whose newest evidence is older than the desk's limit for its kind."""

    text: str
    point_kind: PointKind
    evidence: PartialDate
    months: int  # at least, on the as-of date
    limit: int  # months

    @property
    def grounds(self) -> Grounds:
        """What an acceptance rests on: its age is not among it, for it grows by itself."""
        return (self.text, self.evidence, self.limit)


Circumstances = (
    Uncovered
    | LeftOut
    | Overdue
    | NoPost
    | NoHolder
    | NoPoint
    | NoSource
    | SingleSource
    | PastUntil
    | Stale
)


class GapFinding(Struct, frozen=True):
    """Be one thing that is missing.

    ``key`` is made of the kind and the ids of records ("overdue:jhlc"), so that an
    acceptance and a script hold from one day to the next.
    """

    key: str
    kind: GapKind
    record: Named
    circumstances: Circumstances

    @property
    def fingerprint(self) -> str:
        """Know the circumstances again: when they change, an acceptance is asked for anew."""
        grounds = "\n".join(map(str, self.circumstances.grounds))
        return hashlib.sha256(grounds.encode("utf-8", "surrogatepass")).hexdigest()[:16]

    @property
    def marks(self) -> tuple[str, ...]:
        """The keys under which a memo marks the same thing as missing."""
        if not isinstance(self.circumstances, NoSource):
            return (self.key,)
        later = ("source-of-the-time",) if self.circumstances.later else ()
        return (self.key, *later, *(f"source:{name}" for name in self.circumstances.lost))


def _id(named: Named | None) -> str:
    return named.id if named else ""

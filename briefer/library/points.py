"""Records of what is said and where: points and sources."""

from __future__ import annotations

from typing import Literal

from briefer.library.dates import PartialDate
from briefer.library.record import (
    AreaId,
    Citation,
    Count,
    DialogueId,
    HolderId,
    MeetingId,
    Money,
    Order,
    OrganizationId,
    Part,
    PersonId,
    PointId,
    Record,
)

PointKind = Literal[
    "fact",
    "commitment",
    "deliverable",
    "objective",
    "talking-point",
    "concern",
    "recommendation",
    "assessment",
    "judgment",
    "watch",
]
# A judgment, a watch point and a spoken point are the drafter's own and rest on no source.
NEED_A_SOURCE: frozenset[PointKind] = frozenset(
    {"fact", "commitment", "deliverable", "objective", "concern", "recommendation", "assessment"}
)
Use = Literal["raise", "if-raised", "avoid", "press-line", ""]
CommitmentStatusName = Literal["new", "reaffirmed", "on-track", "late", "done", "lapsed"]
SourceKind = Literal[
    "article",
    "joint-statement",
    "readout",
    "fact-sheet",
    "press-release",
    "press-briefing",
    "list",
    "database",
    "report",
    "web-page",
    "law",
    "agreement",
    "other",
]


class Correction(Part, frozen=True, kw_only=True):
    """Carry the corrected form of a point whose source errs."""

    text: str  # the whole statement as it should read
    difference: str  # what the source says and what the record shows
    short: str = ""
    known_from: PartialDate | None = None
    cites: tuple[Citation, ...] = ()


class CommitmentStatus(Part, frozen=True, kw_only=True):
    """Say where a commitment stood from a day on, and what shows it."""

    status: CommitmentStatusName
    known_from: PartialDate | None = None
    evidence: str = ""
    checked: PartialDate | None = None
    cites: tuple[Citation, ...] = ()


class Point(Record, frozen=True, kw_only=True):
    """Be one short sourced statement; its text is the body, in a subset of Markdown.

    ``by`` is who holds it, ``addressee`` who is asked to act, ``cites`` who
    reports it. ``known_from`` defaults to the earliest cited source's date.
    """

    kind: PointKind
    cites: tuple[Citation, ...] = ()
    dialogues: tuple[DialogueId, ...] = ()
    areas: tuple[AreaId, ...] = ()
    meetings: tuple[MeetingId, ...] = ()
    people: tuple[PersonId, ...] = ()
    parties: tuple[OrganizationId, ...] = ()
    by: HolderId | None = None
    addressee: tuple[HolderId, ...] = ()
    happened: PartialDate | None = None
    known_from: PartialDate | None = None
    until: PartialDate | None = None
    follows: tuple[PointId, ...] = ()
    short: str = ""  # at most 15 words, for tables and the bottom line
    say: str = ""  # spoken
    use: Use = ""
    speaker: str = ""
    minutes: Count | None = None
    lead_area: AreaId | None = None
    priority: Order = 50  # lower is more important
    handling: str = ""
    convenes: DialogueId | None = None  # the dialogue it asks to convene
    correction: Correction | None = None
    money: tuple[Money, ...] = ()
    owner: HolderId | None = None
    due: PartialDate | None = None
    statuses: tuple[CommitmentStatus, ...] = ()


class Source(Record, frozen=True, kw_only=True):
    """Be a document that points cite."""

    title: str
    author: str = ""
    publisher: str = ""
    date: PartialDate | None = None
    address: str = ""
    kind: SourceKind = "other"
    government: bool = False
    handling: str = ""
    language: str = ""
    short: str = ""  # how the memo names it in passing: "Jacobs"
    file: str = ""  # under sources/files/
    sha256: str = ""  # of that file, by which the same document is known again
    consulted: PartialDate | None = None

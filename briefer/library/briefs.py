"""The brief: a saved set-up for a memo, and the library's own settings."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from briefer.library.dates import DateOrder, PartialDate
from briefer.library.points import PointKind
from briefer.library.record import (
    AreaId,
    BriefId,
    Citation,
    Count,
    DialogueId,
    HolderId,
    MeetingId,
    OrganizationId,
    Part,
    PointId,
    Record,
)


class Heading(Part, frozen=True, kw_only=True):
    """Hold the memo's heading block; an empty line prints as a marked gap."""

    addressee: str = msgspec.field(default="", name="for")
    through: str = ""
    sender: str = msgspec.field(default="", name="from")
    date: PartialDate | None = None  # defaults to the as-of date
    subject: str = ""
    number: str = ""
    purpose: Literal["information", "decision"] = "information"
    decision: str = ""  # what is asked to be decided


class Drafted(Part, frozen=True, kw_only=True):
    """Hold words of the drafter, the as-of date they were written for, what they rest on.

    They hold from that date until what is known of the meetings they speak of has
    changed, or a point that they rest on is no longer taken.
    """

    as_of: PartialDate
    text: str
    points: tuple[PointId, ...] = ()


class DraftedStep(Part, frozen=True, kw_only=True):
    """Hold a step that the drafter advises, until the meeting has been held."""

    when: Literal["before", "at", "after"]
    text: str
    as_of: PartialDate
    owner: str = ""
    points: tuple[PointId, ...] = ()


class AdoptedObjective(Part, frozen=True, kw_only=True):
    """Adopt a recommendation as the side's objective; attribution is kept."""

    point: PointId
    text: str = ""  # the side's own wording, a verb first


class LeftOut(Part, frozen=True, kw_only=True):
    """Leave a point out of a brief, with the staffer's reason."""

    point: PointId
    why: str = ""


class Rewording(Part, frozen=True, kw_only=True):
    """Reword a point in this brief alone; ``hash`` is of the words it replaced.

    Its text, its short form and its spoken form are reworded each by itself; what is empty
    stays as the point has it.
    """

    point: PointId
    text: str = ""
    short: str = ""
    say: str = ""
    hash: str = ""


# What the id of a point begins with that stands in its brief alone: no record's id has a stop.
OWN = "own."
OwnPointId = Annotated[str, msgspec.Meta(pattern=r"\Aown\.[1-9][0-9]{0,3}\Z")]
OwnSection = Literal[
    "objectives", "their-objectives", "agenda", "watch-outs", "talking-points", "background"
]


# A section by the names that its template gives it and what it stands in, see section_order.py.
SectionPath = Annotated[str, msgspec.Meta(pattern=r"\A[\w-]+(/[\w-]+){0,7}\Z", max_length=400)]


class OwnPoint(Part, frozen=True, kw_only=True):
    """Hold a point just for this memo: its words, where it stands, what it rests on if anything.

    It is ordered and left out by its ``id`` as a point of the library is.
    """

    id: OwnPointId
    section: OwnSection
    text: str
    cites: tuple[Citation, ...] = ()
    area: AreaId | None = None  # of an agenda, a talking or a background point
    dialogue: DialogueId | None = None
    by: HolderId | None = None  # who wants it, of what another party does


class Clearance(Part, frozen=True, kw_only=True):
    """Record one office's part in drafting, approving or clearing."""

    role: Literal["drafted", "approved", "cleared"]
    office: str = ""
    name: str = ""
    sent: PartialDate | None = None
    due: PartialDate | None = None
    reply: str = ""
    version: str = ""


class ReviewNote(Part, frozen=True, kw_only=True):
    """Hold what a reviewer noted on a point, or on the whole; drafts print it as a comment."""

    point: PointId | None = None
    by: str = ""
    text: str


class AcceptedGap(Part, frozen=True, kw_only=True):
    """Accept that something is missing, and say why.

    ``key`` is the finding's, such as "overdue:jhlc"; ``hash`` is of the circumstances in
    which it was accepted: when they change it is asked about again. Without a hash it
    holds in all.
    """

    key: str
    reason: str
    by: str = ""
    on: PartialDate | None = None
    hash: str = ""


class ConversationRecord(Part, frozen=True, kw_only=True):
    """Hold what a memorandum of conversation needs beside the meeting."""

    interpreter: str = ""
    notetaker: str = ""
    time: str = ""
    room: str = ""


class Designation(Part, frozen=True, kw_only=True):
    """Hold what goes with a marking: who controls the memo, why, and who may see it.

    The categories and limits are those of the office's own rule, such as the CUI Registry.
    """

    controlling_office: str = ""
    category: tuple[str, ...] = ()
    dissemination: tuple[str, ...] = ()
    contact: str = ""


class Brief(Record, frozen=True, kw_only=True):
    """Be a saved set-up: a meeting, a side, an as-of date, what was chosen."""

    title: str
    meeting: MeetingId | None = None
    side: OrganizationId | None = None
    as_of: PartialDate | None = None
    dialogues: tuple[DialogueId, ...] = ()
    areas: tuple[AreaId, ...] = ()
    covered_since: PartialDate | None = None  # an area not discussed since is a gap
    template: str = "leaders-meeting"
    letterhead: str = ""
    heading: Heading = msgspec.field(default_factory=Heading)
    bottom_lines: tuple[Drafted, ...] = ()
    bearings: dict[DialogueId, tuple[Drafted, ...]] = msgspec.field(default_factory=dict)
    steps: tuple[DraftedStep, ...] = ()
    objectives: tuple[AdoptedObjective, ...] = ()
    taken_in: tuple[PointId, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    order: tuple[PointId, ...] = ()
    section_order: tuple[SectionPath, ...] = ()  # within each parent; else the template's
    rewordings: tuple[Rewording, ...] = ()
    own_points: tuple[OwnPoint, ...] = ()
    clearance: tuple[Clearance, ...] = ()
    review: tuple[ReviewNote, ...] = ()
    accepted_gaps: tuple[AcceptedGap, ...] = ()
    conversation: ConversationRecord = msgspec.field(default_factory=ConversationRecord)
    marking: str = ""  # a level of the library's scale; empty is the highest of what it holds
    designation: Designation = msgspec.field(default_factory=Designation)
    notes: Literal["footnotes", "endnotes", ""] = ""  # where notes stand; else the template says
    version: Count = 1  # of the memo; the first is printed without it
    updates: BriefId | None = None  # the brief that this one is the next version of

    @property
    def number(self) -> str:
        """The memo's number as printed: from the second version on it names the version."""
        number = self.heading.number
        return f"{number}, v{self.version}" if number and self.version > 1 else number


class RetentionRule(Part, frozen=True, kw_only=True):
    """Say under which rule exports are kept, and for how many months; without, for good."""

    label: str
    months: Count | None = None


class RetentionRules(Part, frozen=True, kw_only=True):
    """Say how long the register keeps what was exported at each stage."""

    working: RetentionRule | None = None
    draft: RetentionRule | None = None
    final: RetentionRule | None = None


class LibrarySettings(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Hold ``library.yaml``: what goes for the whole library."""

    format: Count
    title: str = ""
    default_brief: str = ""
    side: str = ""
    language: str = "en-US"
    date_order: DateOrder = "us"
    name_order: Literal["given-first", "family-first"] = "given-first"
    paper: Literal["letter", "a4"] = "letter"
    handling_scale: tuple[str, ...] = ("UNCLASSIFIED",)
    marking_profile: str = ""  # how labels are printed; empty is as the scale spells them
    stale_after: dict[PointKind, Count] = {}  # months after which a point of a kind is old
    portion_marks: bool = False
    retention: RetentionRules = msgspec.field(default_factory=RetentionRules)  # of the register
    notice: str = ""  # printed with the marking on every page: "SAMPLE: ..."
    rules_off: tuple[str, ...] = ()  # house rules that do not go for this library, by name

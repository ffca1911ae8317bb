"""What a template sees: the brief worked out on its as-of date, as plain values.

Texts stand here as the library holds them; sentences about them are made in
templates. Every ``cites`` is a tuple of citations, which templates turn into
bracketed numbers or footnotes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Literal

from msgspec import Struct, field

from briefer.briefing.acronyms import Acronym
from briefer.briefing.line import Cites, Line
from briefer.briefing.status import DialogueStatus
from briefer.briefing.tab_view import (
    AbsentRow,
    AreaCoverage,
    BackgroundGroup,
    CommitmentRow,
    CoverageCell,
    DialogueSheet,
    ParticipantRow,
    TalkingArea,
)
from briefer.library.briefs import Brief, Clearance, ConversationRecord
from briefer.library.dates import DateOrder, PartialDate
from briefer.library.forums import Area, Dialogue, Meeting, MeetingState
from briefer.library.markings import MarkingProfile, Scale
from briefer.library.people import Organization
from briefer.library.points import Point, Source

if TYPE_CHECKING:
    from briefer.briefing.changes.kinds import Changes  # which is made of what stands here
    from briefer.briefing.gaps.telling import ToldGap


class HeadingBlock(Struct, frozen=True):
    """Hold the heading block; an empty value is a gap for the template to mark."""

    addressee: str
    through: str
    sender: str
    date: PartialDate | None  # None where the as-of date is no day
    subject: str
    number: str
    purpose: Literal["information", "decision"]
    decision: str


class MeetingView(Struct, frozen=True):
    """Be the brief's meeting as it was known on the as-of date."""

    meeting: Meeting
    state: MeetingState | None
    states: tuple[MeetingState, ...]  # those known by then, in order
    host: str
    visitor: str
    place: str
    date: PartialDate | None

    @property
    def over(self) -> bool:
        """Whether it had been held."""
        return self.state is not None and self.state.state == "held"


class Basis(Struct, frozen=True):
    """Warn of a thin basis: one source over half the lines, or no government source."""

    main_source: Source | None
    main_share: int  # per cent of cited lines
    any_government: bool


class BottomLineView(Struct, frozen=True):
    """Be the bottom line: the brief's own words, or composed from fixed slots."""

    text: str  # empty when composed
    composed: bool
    cites: Cites = ()  # what the drafter's words rest on
    host: str = ""
    visitor: str = ""
    place: str = ""
    when: str = ""
    mode: str = ""
    objectives: tuple[Line, ...] = ()  # print their short forms
    obstacle: Line | None = None  # print its short form
    handling: str | None = ""  # of the drafter's words; None is as the whole memo


class PartyObjectives(Struct, frozen=True):
    """Be what one other party wants, and whose reading that is (each line's holder)."""

    party: Organization
    lines: tuple[Line, ...]


class AgendaBlock(Struct, frozen=True):
    """Be one technology area on the agenda; each point stands under one area only."""

    area: Area
    stands: tuple[Line, ...]  # at most two facts
    ask: Line | None
    mind: Line | None
    other: Line | None = None  # what there is where none of these is


class WatchOuts(Struct, frozen=True):
    """Be what the front prints of watch points and judgments, and what is left for a tab."""

    watch: tuple[Line, ...]
    judgments: tuple[Line, ...]
    more_watch: tuple[Line, ...] = ()
    more_judgments: tuple[Line, ...] = ()


class DialogueRow(Struct, frozen=True):
    """Be one row of the state of the dialogues; ``depth`` 1 stands under its parent."""

    status: DialogueStatus
    depth: int
    bearing: str  # the drafter's words; else the short form of a recommendation
    bearing_cites: Cites
    handling: str | None = ""  # of the bearing; None is as the whole memo


class Step(Struct, frozen=True):
    """Be one step before, at, or after the meeting.

    ``announce`` is set when the lead time is longer than the time left, so that
    the leaders can only announce its date.
    """

    when: Literal["before", "at", "after"]
    line: Line | None
    dialogue: Dialogue | None
    next_ordinal: int | None
    announce: bool
    prepares: Dialogue | None = None
    cites: Cites = ()
    text: str = ""  # the drafter's own words
    owner: str = ""
    handling: str | None = ""  # of the drafter's own words; None is as the whole memo


class ClearanceRow(Struct, frozen=True):
    """Be one office's part in the clearance; ``missing`` names the fields it should have."""

    entry: Clearance
    missing: frozenset[str]
    earlier: str = ""  # the version it was given on, where that is an earlier one: "v1"

    @property
    def tracked(self) -> bool:
        """Whether it says more than who: when it was sent, or what came back."""
        entry = self.entry
        return bool(entry.sent or entry.due or entry.reply or entry.version)


Reason = Literal[
    "not-chosen-dialogue",
    "not-chosen-area",
    "other-meeting",
    "other-parties",
    "other-side",
    "not-yet-known",
    "past-until",
    "left-out",
]


class LeftOutPoint(Struct, frozen=True):
    """Be a point that the brief does not take, and why."""

    point: Point
    reason: Reason
    why: str = ""


class DesignationLine(Struct, frozen=True):
    """Be a line of the designation block; an empty value is a gap to mark by its name."""

    name: str  # of the part of the brief's designation: "controlling office"
    label: str
    value: str


class Portions(Struct, frozen=True):
    """Know how the portions of a memo are marked."""

    scale: Scale
    profile: MarkingProfile

    def mark(self, handlings: Iterable[str]) -> str:
        """Give the mark of a portion that holds what is handled so: "(U)"."""
        return self.profile.portion_mark(self.scale.highest(handlings))


class MemoView(Struct, frozen=True):
    """Be everything a template may print."""

    brief: Brief
    title: str
    as_of: PartialDate
    date_order: DateOrder
    language: str
    marking: str
    notice: str
    heading: HeadingBlock
    side: Organization | None
    others: tuple[Organization, ...]
    meeting: MeetingView | None
    basis: Basis | None
    bottom_line: BottomLineView
    objectives: tuple[Line, ...]
    objectives_adopted: bool
    their_objectives: tuple[PartyObjectives, ...]
    agenda: tuple[AgendaBlock, ...]
    also_on_table: tuple[AgendaBlock, ...]
    silent_areas: tuple[Area, ...]  # chosen, and nothing on file speaks of them
    dialogues: tuple[DialogueRow, ...]
    watch: tuple[Line, ...]
    judgments: tuple[Line, ...]
    watch_outs: WatchOuts  # the two above, as the front and a tab print them
    absent: tuple[AbsentRow, ...]
    steps: tuple[Step, ...]
    commitments: tuple[CommitmentRow, ...]
    clearance: tuple[Clearance, ...]
    clearance_rows: tuple[ClearanceRow, ...]
    conversation: ConversationRecord
    talking: tuple[TalkingArea, ...]
    outside_views: tuple[Line, ...]
    background_by_area: tuple[BackgroundGroup, ...]
    background_by_dialogue: tuple[BackgroundGroup, ...]
    background: tuple[Line, ...]
    dialogue_sheets: tuple[DialogueSheet, ...]
    participants: tuple[ParticipantRow, ...]
    coverage: tuple[CoverageCell, ...]
    coverage_by_area: tuple[AreaCoverage, ...]
    uncovered: tuple[Area, ...]  # chosen, and in no chosen dialogue on record
    areas: tuple[Area, ...]
    left_out: tuple[LeftOutPoint, ...]
    lines: tuple[Line, ...]  # every point taken, in the brief's order
    sources: dict[str, Source]
    later_sources: frozenset[str]  # came out after the as-of date: not to be cited
    told_gaps: tuple[ToldGap, ...] = ()  # accepted ones; in a list of gaps, all
    level: str = ""  # of the scale, that the marking spells
    designation: tuple[DesignationLine, ...] = ()  # on the first page
    portions: Portions | None = None  # None where portions are not marked
    since: Changes | None = None  # from the brief that this one updates; None where none is
    acronyms: Mapping[str, Acronym] = field(default_factory=dict)  # to be spelled out

"""What templates see of what stands behind the tabs: dialogues, people, commitments, coverage."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from briefer.briefing.line import Cites, Line
from briefer.briefing.status import DialogueStatus
from briefer.library.dates import PartialDate
from briefer.library.forums import Area, Dialogue, Meeting, MeetingState
from briefer.library.people import Person, Post
from briefer.library.points import CommitmentStatus


class AbsentRow(Struct, frozen=True):
    """Be one topic that a readout left out."""

    meeting: Meeting
    dialogue: Dialogue | None
    date: PartialDate | None
    topic: str
    cites: Cites


LinkKind = Literal["statement", "follow-up", "proposal", "left-out", "status"]


class ChainLink(Struct, frozen=True):
    """Be one link of the line from a statement to what followed it.

    ``line`` is the point of a statement, a follow-up or a proposal; ``absent`` is what a
    later readout left out; ``status`` is where the commitment then stood.
    """

    kind: LinkKind
    date: PartialDate | None
    cites: Cites
    line: Line | None = None
    statement: str = ""  # what the commitment was made in; empty when that is not on file
    session: Meeting | None = None  # which a proposal is for
    absent: AbsentRow | None = None
    status: CommitmentStatus | None = None


class CommitmentRow(Struct, frozen=True):
    """Be one commitment with where it stood on the as-of date.

    ``status`` is what was written of it; ``late_months`` is worked out from the due date:
    whole months past it, at least and at most, None where it is not certainly past or the
    commitment is done or lapsed.
    """

    line: Line
    made_by: str
    statement: str  # the meeting or document it was made in; empty when neither is on file
    owner: str
    due: PartialDate | None
    status: CommitmentStatus | None
    open: bool
    late_months: tuple[int, int] | None
    checked: PartialDate | None  # when somebody last looked, as known on the as-of date
    chain: tuple[ChainLink, ...]  # itself among them, in the order of events

    @property
    def late(self) -> bool:
        """Whether its due date is certainly past, and it neither done nor lapsed."""
        return self.late_months is not None


class TalkingArea(Struct, frozen=True):
    """Be the spoken points of one area; ``unspoken`` is what lacks a spoken form."""

    area: Area | None
    to_raise: tuple[Line, ...]
    if_raised: tuple[Line, ...]
    avoid: tuple[Line, ...]
    press_lines: tuple[Line, ...]
    unspoken: Line | None  # the recommendation beneath the gap, when nothing is to raise


class BackgroundGroup(Struct, frozen=True):
    """Be the background under one area, one dialogue, or none of either."""

    area: Area | None
    dialogue: Dialogue | None
    lines: tuple[Line, ...]


class PersonOnDate(Struct, frozen=True):
    """Be a person with the title held on the date spoken of.

    ``introduced`` is the name as first printed ("then-Prime Minister Yoshihide
    Suga"); ``then`` and ``former`` say which of the two words it took.
    """

    person: Person | None
    post: Post | None
    name: str
    introduced: str
    vacant: bool = False
    native: str = ""
    native_language: str = ""
    cites: Cites = ()


class SessionRow(Struct, frozen=True):
    """Be one session in a dialogue's history."""

    meeting: Meeting
    state: MeetingState
    date: PartialDate | None
    participants: tuple[PersonOnDate, ...]
    cites: Cites


class DialogueSheet(Struct, frozen=True):
    """Be a dialogue's half page: what it is, its history, what it left out."""

    status: DialogueStatus
    parties: tuple[str, ...]
    parent: Dialogue | None
    prepares: Dialogue | None
    body: str  # empty where what it rests on came out later
    co_chairs: tuple[PersonOnDate, ...]
    sessions: tuple[SessionRow, ...]  # latest first
    absent: tuple[AbsentRow, ...]
    lines: tuple[Line, ...]
    cites: Cites


class HeldPost(Struct, frozen=True):
    """Be a post that a person held, from when until when."""

    post: Post
    since: PartialDate | None
    until: PartialDate | None
    acting: bool
    cites: Cites


class ParticipantRow(Struct, frozen=True):
    """Be one expected participant or relevant post, and who faces it."""

    holder: PersonOnDate
    party: str
    counterpart: PersonOnDate | None
    last_met: PartialDate | None
    posts: tuple[HeldPost, ...] = ()  # known on the date, the latest first
    lines: tuple[Line, ...] = ()  # facts about this person alone


class CoverageCell(Struct, frozen=True):
    """Say when an area last came up in a dialogue, None when never on record."""

    dialogue: str
    area: str
    usual: bool
    last: PartialDate | None
    absent: bool  # left out of the readout of the last session
    meeting: str = ""  # in which it last came up; else the one that left it out


class CoveredIn(Struct, frozen=True):
    """Say in which dialogue an area came up, and when last."""

    dialogue: Dialogue
    last: PartialDate


class AreaCoverage(Struct, frozen=True):
    """Be the chosen dialogues in which a chosen area has come up, and those that left it out.

    ``never`` are those that usually take it, with no session on record that did.
    """

    area: Area
    dialogues: tuple[CoveredIn, ...]
    left_out: tuple[Dialogue, ...] = ()
    never: tuple[Dialogue, ...] = ()

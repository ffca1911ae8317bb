"""Records of forums and what they speak of: dialogues, meetings, areas."""

from __future__ import annotations

from typing import Literal

import msgspec

from briefer.library.dates import PartialDate
from briefer.library.record import (
    AreaId,
    Citation,
    Count,
    DialogueId,
    HolderId,
    MeetingId,
    Order,
    OrganizationId,
    Part,
    PersonId,
    PostId,
    Record,
)

Form = Literal[
    "committee",
    "dialogue",
    "summit",
    "working-group",
    "conference",
    "election",
    "leaders-meetings",
]
# Forms that do not recur by themselves have no cadence (design: "Cadence has a basis").
NON_RECURRING_FORMS: frozenset[str] = frozenset({"election", "leaders-meetings"})

CadenceBasis = Literal["agreed", "stated", "observed", "reading"]
MeetingStateName = Literal["proposed", "planned", "postponed", "held", "cancelled"]
Mode = Literal["in-person", "virtual", "hybrid", ""]


class Cadence(Part, frozen=True, kw_only=True):
    """Say how often a dialogue meets, in months, and how that is known."""

    months: Count
    basis: CadenceBasis
    cites: tuple[Citation, ...] = ()
    note: str = ""


class CounterpartPosts(Part, frozen=True, kw_only=True):
    """Pair the posts that face each other in a dialogue."""

    ours: PostId
    theirs: PostId


class Dialogue(Record, frozen=True, kw_only=True):
    """Be a standing forum."""

    name: str
    short: str = ""  # its acronym or house name: "JHLC"
    aliases: tuple[str, ...] = ()
    form: Form
    parties: tuple[OrganizationId, ...] = ()
    level: str = ""  # "ministerial", "director-general", "working level", "leaders"
    track: str = ""
    parent: DialogueId | None = None
    prepares: DialogueId | None = None
    cadence: Cadence | None = None
    lead_weeks: Count | None = None  # shortest time in which a session can be called
    legal_basis: str = ""
    co_chairs: tuple[PostId, ...] = ()
    counterparts: tuple[CounterpartPosts, ...] = ()
    limits: str = ""
    areas: tuple[AreaId, ...] = ()
    counting: str = ""  # how its sessions are numbered
    order: Order = 100  # where it stands in lists; lower first


class MeetingState(Part, frozen=True, kw_only=True):
    """Say what a meeting's standing was from a day on.

    ``date`` is the date then planned, or on which it was held. ``known_from`` is
    when that could first be known; without it the earliest cited source's date.
    """

    state: MeetingStateName
    date: PartialDate | None = None
    known_from: PartialDate | None = None
    place: str = ""
    mode: Mode = ""
    cites: tuple[Citation, ...] = ()
    by: HolderId | None = None  # who proposes it, where no government has said so
    note: str = ""


class Participant(Part, frozen=True, kw_only=True):
    """Name who took part, and the post held then."""

    person: PersonId | None = None
    post: PostId | None = None
    organization: OrganizationId | None = None
    role: str = ""  # "co-chair", "head of delegation"
    cites: tuple[Citation, ...] = ()


class AbsentTopic(Part, frozen=True, kw_only=True):
    """Keep a topic that a meeting's readout does not mention."""

    topic: str
    areas: tuple[AreaId, ...] = ()
    cites: tuple[Citation, ...] = ()


class Meeting(Record, frozen=True, kw_only=True):
    """Be one session of a dialogue, past, planned or proposed."""

    name: str
    dialogue: DialogueId | None = None
    parties: tuple[OrganizationId, ...] = ()
    host: OrganizationId | None = None
    visitor: OrganizationId | None = None
    ordinal: Count | None = None
    ordinal_basis: str = ""
    counted: bool = True  # an encounter takes no ordinal
    states: tuple[MeetingState, ...] = ()
    participants: tuple[Participant, ...] = ()
    areas: tuple[AreaId, ...] = ()
    absent: tuple[AbsentTopic, ...] = ()
    informs: MeetingId | None = None


class Area(Record, frozen=True, kw_only=True):
    """Be a technology area; ``cet`` maps a list's year to the area's name on it."""

    name: str
    short: str = ""
    aliases: tuple[str, ...] = ()
    parent: AreaId | None = None
    cet: dict[str, str] = msgspec.field(default_factory=dict)
    order: Order = 100

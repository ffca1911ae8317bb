"""Records of who acts: organizations, posts and their holders, people."""

from __future__ import annotations

from typing import Literal

import msgspec

from briefer.library.dates import PartialDate
from briefer.library.record import (
    Citation,
    NameInScript,
    Order,
    OrganizationId,
    Part,
    PersonId,
    PostId,
    Record,
)

OrganizationKind = Literal[
    "party",
    "ministry",
    "agency",
    "office",
    "company",
    "international-organization",
    "group",
    "university",
]


class Organization(Record, frozen=True, kw_only=True):
    """Be a party (a country or economy), a ministry, an agency, a company."""

    name: str
    short: str = ""
    aliases: tuple[str, ...] = ()
    kind: OrganizationKind
    parent: OrganizationId | None = None
    party: OrganizationId | None = None
    possessive: str = ""  # "U.S.", "Japan's": as in "U.S. objectives"
    seat: str = ""


class Holding(Part, frozen=True, kw_only=True):
    """Say who held a post, or that it was vacant, from when until when."""

    person: PersonId | None = None
    vacant: bool = False
    acting: bool = False
    since: PartialDate | None = msgspec.field(default=None, name="from")
    until: PartialDate | None = None
    cites: tuple[Citation, ...] = ()
    note: str = ""


class Post(Record, frozen=True, kw_only=True):
    """Be an office of a party, with its holders in time."""

    title: str  # "Minister for Digital", set before or after a name
    short: str = ""
    title_before_name: str = ""  # "Prime Minister": how a name is introduced
    aliases: tuple[str, ...] = ()
    organization: OrganizationId | None = None
    party: OrganizationId | None = None
    holders: tuple[Holding, ...] = ()
    counterpart: PostId | None = None
    rank: Order = 100


class Person(Record, frozen=True, kw_only=True):
    """Be a person; names keep family and given parts, the house decides their order."""

    family: str
    given: str = ""
    scripts: tuple[NameInScript, ...] = ()
    pronunciation: str = ""
    honorific: str = ""
    aliases: tuple[str, ...] = ()
    party: OrganizationId | None = None

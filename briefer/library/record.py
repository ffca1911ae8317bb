"""What every record shares: its id, its body, its citations, its links."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from briefer.library.dates import PartialDate

Kind = Literal[
    "dialogues",
    "areas",
    "meetings",
    "organizations",
    "posts",
    "people",
    "points",
    "sources",
    "briefs",
]

# A link is the id of a record of the kind named in its annotation. The reader
# walks these annotations to find links that lead nowhere.
DialogueId = Annotated[str, msgspec.Meta(extra={"link": "dialogues"})]
AreaId = Annotated[str, msgspec.Meta(extra={"link": "areas"})]
MeetingId = Annotated[str, msgspec.Meta(extra={"link": "meetings"})]
OrganizationId = Annotated[str, msgspec.Meta(extra={"link": "organizations"})]
PostId = Annotated[str, msgspec.Meta(extra={"link": "posts"})]
PersonId = Annotated[str, msgspec.Meta(extra={"link": "people"})]
PointId = Annotated[str, msgspec.Meta(extra={"link": "points"})]
SourceId = Annotated[str, msgspec.Meta(extra={"link": "sources"})]
BriefId = Annotated[str, msgspec.Meta(extra={"link": "briefs"})]
# Somebody who holds a view or is asked to act: a party, another body, or a person.
HolderId = Annotated[str, msgspec.Meta(extra={"link": "organizations people posts"})]

# Whole numbers with bounds, so that a slip of the finger is named where it stands.
Count = Annotated[int, msgspec.Meta(ge=1, le=9999)]
Order = Annotated[int, msgspec.Meta(ge=-1_000_000, le=1_000_000)]


# Records and their parts hold text, dates, numbers and each other downwards, never in a circle:
# the collector need not look through a hundred thousand of them (``gc=False``).


class Part(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    gc=False,
):
    """Be a piece of a record: a citation, a dated state, a holder of a post."""


class Citation(Part, frozen=True, kw_only=True):
    """Point to the place in a source that a statement rests on."""

    source: SourceId
    locator: str = ""  # "para. 7", "p. 3", "caption 2"; empty is the whole document
    note: str = ""


class Record(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """Be one file of the library.

    ``id`` is the file's name and ``body`` its Markdown: neither stands in the
    front matter. ``citations`` says, field by field, what a value rests on.
    """

    id: str = ""
    body: str = ""
    citations: dict[str, tuple[Citation, ...]] = {}


class Money(Part, frozen=True, kw_only=True):
    """Say a sum, the stage it had reached, and how it was converted.

    ``amount`` is in whole units of ``currency`` (ISO 4217). A converted sum that
    lacks its original is a gap: then ``amount`` is empty and ``converted`` is not.
    """

    amount: str = ""
    currency: str = ""
    converted: str = ""
    converted_currency: str = ""
    converted_on: PartialDate | None = None
    stage: Literal["proposed", "cabinet", "legislature", "spent", ""] = ""
    about: bool = False


class NameInScript(Part, frozen=True, kw_only=True):
    """Give a person's name in a script of its own, language as in BCP 47."""

    language: str
    family: str
    given: str = ""

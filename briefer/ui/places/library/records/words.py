"""What the tables of records, their columns and the codes in them are called."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from briefer.desk.tables.columns import Code, Value
from briefer.library.dates import DateOrder, PartialDate
from briefer.library.record import Kind

TABLE_NAMES: Mapping[str, object] = MappingProxyType(
    {
        "points": QT_TRANSLATE_NOOP("Records", "Points"),
        "commitments": QT_TRANSLATE_NOOP("Records", "Commitments"),
        "dialogues": QT_TRANSLATE_NOOP("Records", "Dialogues"),
        "meetings": QT_TRANSLATE_NOOP("Records", "Meetings"),
        "areas": QT_TRANSLATE_NOOP("Records", "Technology areas"),
        "parties": QT_TRANSLATE_NOOP("Records", "Parties"),
        "organizations": QT_TRANSLATE_NOOP("Records", "Organizations"),
        "posts": QT_TRANSLATE_NOOP("Records", "Posts"),
        "people": QT_TRANSLATE_NOOP("Records", "People"),
        "sources": QT_TRANSLATE_NOOP("Records", "Sources"),
        "briefs": QT_TRANSLATE_NOOP("Records", "Briefs"),
        "unread": QT_TRANSLATE_NOOP("Records", "What can’t be read"),
    }
)


class KindWords(NamedTuple):
    """Be how one record of a kind is spoken of."""

    one: object
    new: object
    rename: object
    merge: object
    delete: object
    name: object  # what its name is called where it is asked for


KINDS: Mapping[Kind, KindWords] = MappingProxyType(
    {
        "points": KindWords(
            QT_TRANSLATE_NOOP("Records", "point"),
            QT_TRANSLATE_NOOP("Records", "New point"),
            QT_TRANSLATE_NOOP("Records", "Rename point"),
            QT_TRANSLATE_NOOP("Records", "Merge points"),
            QT_TRANSLATE_NOOP("Records", "Delete point"),
            QT_TRANSLATE_NOOP("Records", "Statement"),
        ),
        "dialogues": KindWords(
            QT_TRANSLATE_NOOP("Records", "dialogue"),
            QT_TRANSLATE_NOOP("Records", "New dialogue"),
            QT_TRANSLATE_NOOP("Records", "Rename dialogue"),
            QT_TRANSLATE_NOOP("Records", "Merge dialogues"),
            QT_TRANSLATE_NOOP("Records", "Delete dialogue"),
            QT_TRANSLATE_NOOP("Records", "Name"),
        ),
        "meetings": KindWords(
            QT_TRANSLATE_NOOP("Records", "meeting"),
            QT_TRANSLATE_NOOP("Records", "New meeting"),
            QT_TRANSLATE_NOOP("Records", "Rename meeting"),
            QT_TRANSLATE_NOOP("Records", "Merge meetings"),
            QT_TRANSLATE_NOOP("Records", "Delete meeting"),
            QT_TRANSLATE_NOOP("Records", "Name"),
        ),
        "areas": KindWords(
            QT_TRANSLATE_NOOP("Records", "technology area"),
            QT_TRANSLATE_NOOP("Records", "New technology area"),
            QT_TRANSLATE_NOOP("Records", "Rename technology area"),
            QT_TRANSLATE_NOOP("Records", "Merge technology areas"),
            QT_TRANSLATE_NOOP("Records", "Delete technology area"),
            QT_TRANSLATE_NOOP("Records", "Name"),
        ),
        "organizations": KindWords(
            QT_TRANSLATE_NOOP("Records", "organization"),
            QT_TRANSLATE_NOOP("Records", "New organization"),
            QT_TRANSLATE_NOOP("Records", "Rename organization"),
            QT_TRANSLATE_NOOP("Records", "Merge organizations"),
            QT_TRANSLATE_NOOP("Records", "Delete organization"),
            QT_TRANSLATE_NOOP("Records", "Name"),
        ),
        "posts": KindWords(
            QT_TRANSLATE_NOOP("Records", "post"),
            QT_TRANSLATE_NOOP("Records", "New post"),
            QT_TRANSLATE_NOOP("Records", "Rename post"),
            QT_TRANSLATE_NOOP("Records", "Merge posts"),
            QT_TRANSLATE_NOOP("Records", "Delete post"),
            QT_TRANSLATE_NOOP("Records", "Title"),
        ),
        "people": KindWords(
            QT_TRANSLATE_NOOP("Records", "person"),
            QT_TRANSLATE_NOOP("Records", "New person"),
            QT_TRANSLATE_NOOP("Records", "Rename person"),
            QT_TRANSLATE_NOOP("Records", "Merge people"),
            QT_TRANSLATE_NOOP("Records", "Delete person"),
            QT_TRANSLATE_NOOP("Records", "Family name"),
        ),
        "sources": KindWords(
            QT_TRANSLATE_NOOP("Records", "source"),
            QT_TRANSLATE_NOOP("Records", "New source"),
            QT_TRANSLATE_NOOP("Records", "Rename source"),
            QT_TRANSLATE_NOOP("Records", "Merge sources"),
            QT_TRANSLATE_NOOP("Records", "Delete source"),
            QT_TRANSLATE_NOOP("Records", "Title"),
        ),
        "briefs": KindWords(
            QT_TRANSLATE_NOOP("Records", "brief"),
            QT_TRANSLATE_NOOP("Records", "New brief"),
            QT_TRANSLATE_NOOP("Records", "Rename brief"),
            QT_TRANSLATE_NOOP("Records", "Merge briefs"),
            QT_TRANSLATE_NOOP("Records", "Delete brief"),
            QT_TRANSLATE_NOOP("Records", "Title"),
        ),
    }
)

_COLUMNS: Mapping[str, object] = MappingProxyType(
    {
        "aliases": QT_TRANSLATE_NOOP("Records", "Also called"),
        "areas": QT_TRANSLATE_NOOP("Records", "Areas"),
        "as_of": QT_TRANSLATE_NOOP("Records", "As of"),
        "author": QT_TRANSLATE_NOOP("Records", "Author"),
        "body": QT_TRANSLATE_NOOP("Records", "Text"),
        "by": QT_TRANSLATE_NOOP("Records", "Held by"),
        "date": QT_TRANSLATE_NOOP("Records", "Date"),
        "dialogue": QT_TRANSLATE_NOOP("Records", "Dialogue"),
        "dialogues": QT_TRANSLATE_NOOP("Records", "Dialogues"),
        "due": QT_TRANSLATE_NOOP("Records", "Due"),
        "family": QT_TRANSLATE_NOOP("Records", "Family name"),
        "file": QT_TRANSLATE_NOOP("Records", "File"),
        "fix": QT_TRANSLATE_NOOP("Records", "What to do"),
        "form": QT_TRANSLATE_NOOP("Records", "Form"),
        "given": QT_TRANSLATE_NOOP("Records", "Given name"),
        "happened": QT_TRANSLATE_NOOP("Records", "Happened"),
        "held": QT_TRANSLATE_NOOP("Records", "Last held"),
        "holder": QT_TRANSLATE_NOOP("Records", "Holder"),
        "kind": QT_TRANSLATE_NOOP("Records", "Kind"),
        "level": QT_TRANSLATE_NOOP("Records", "Level"),
        "line": QT_TRANSLATE_NOOP("Records", "Line"),
        "meeting": QT_TRANSLATE_NOOP("Records", "Meeting"),
        "name": QT_TRANSLATE_NOOP("Records", "Name"),
        "native": QT_TRANSLATE_NOOP("Records", "In own script"),
        "ordinal": QT_TRANSLATE_NOOP("Records", "Number"),
        "organization": QT_TRANSLATE_NOOP("Records", "Organization"),
        "owner": QT_TRANSLATE_NOOP("Records", "Owner"),
        "parent": QT_TRANSLATE_NOOP("Records", "Within"),
        "parties": QT_TRANSLATE_NOOP("Records", "Parties"),
        "party": QT_TRANSLATE_NOOP("Records", "Party"),
        "place": QT_TRANSLATE_NOOP("Records", "Place"),
        "points": QT_TRANSLATE_NOOP("Records", "Points"),
        "possessive": QT_TRANSLATE_NOOP("Records", "Possessive"),
        "post": QT_TRANSLATE_NOOP("Records", "Post"),
        "problem": QT_TRANSLATE_NOOP("Records", "What is wrong"),
        "publisher": QT_TRANSLATE_NOOP("Records", "Publisher"),
        "seat": QT_TRANSLATE_NOOP("Records", "Seat"),
        "short": QT_TRANSLATE_NOOP("Records", "Short"),
        "side": QT_TRANSLATE_NOOP("Records", "Side"),
        "sources": QT_TRANSLATE_NOOP("Records", "Sources"),
        "state": QT_TRANSLATE_NOOP("Records", "State"),
        "statement": QT_TRANSLATE_NOOP("Records", "Statement"),
        "status": QT_TRANSLATE_NOOP("Records", "Status"),
        "template": QT_TRANSLATE_NOOP("Records", "Template"),
        "title": QT_TRANSLATE_NOOP("Records", "Title"),
        "version": QT_TRANSLATE_NOOP("Records", "Version"),
    }
)


class FacetWords(NamedTuple):
    """Be what a filter says that lets everything through, and how its groups are offered."""

    every: object
    group: object
    none: object  # the heading of what is in no group


FACETS: Mapping[str, FacetWords] = MappingProxyType(
    {
        "dialogue": FacetWords(
            QT_TRANSLATE_NOOP("Records", "All dialogues"),
            QT_TRANSLATE_NOOP("Records", "Grouped by dialogue"),
            QT_TRANSLATE_NOOP("Records", "No dialogue"),
        ),
        "area": FacetWords(
            QT_TRANSLATE_NOOP("Records", "All areas"),
            QT_TRANSLATE_NOOP("Records", "Grouped by area"),
            QT_TRANSLATE_NOOP("Records", "No area"),
        ),
        "kind": FacetWords(
            QT_TRANSLATE_NOOP("Records", "All kinds"),
            QT_TRANSLATE_NOOP("Records", "Grouped by kind"),
            QT_TRANSLATE_NOOP("Records", "No kind"),
        ),
        "status": FacetWords(
            QT_TRANSLATE_NOOP("Records", "Any status"),
            QT_TRANSLATE_NOOP("Records", "Grouped by status"),
            QT_TRANSLATE_NOOP("Records", "No status"),
        ),
        "state": FacetWords(
            QT_TRANSLATE_NOOP("Records", "Any state"),
            QT_TRANSLATE_NOOP("Records", "Grouped by state"),
            QT_TRANSLATE_NOOP("Records", "No state"),
        ),
        "form": FacetWords(
            QT_TRANSLATE_NOOP("Records", "All forms"),
            QT_TRANSLATE_NOOP("Records", "Grouped by form"),
            QT_TRANSLATE_NOOP("Records", "No form"),
        ),
        "party": FacetWords(
            QT_TRANSLATE_NOOP("Records", "All parties"),
            QT_TRANSLATE_NOOP("Records", "Grouped by party"),
            QT_TRANSLATE_NOOP("Records", "No party"),
        ),
        "within": FacetWords(
            QT_TRANSLATE_NOOP("Records", "Within any area"),
            QT_TRANSLATE_NOOP("Records", "Grouped by the area above"),
            QT_TRANSLATE_NOOP("Records", "Within no other area"),
        ),
        "organization": FacetWords(
            QT_TRANSLATE_NOOP("Records", "All organizations"),
            QT_TRANSLATE_NOOP("Records", "Grouped by organization"),
            QT_TRANSLATE_NOOP("Records", "No organization"),
        ),
        "meeting": FacetWords(
            QT_TRANSLATE_NOOP("Records", "All meetings"),
            QT_TRANSLATE_NOOP("Records", "Grouped by meeting"),
            QT_TRANSLATE_NOOP("Records", "No meeting"),
        ),
        "side": FacetWords(
            QT_TRANSLATE_NOOP("Records", "All sides"),
            QT_TRANSLATE_NOOP("Records", "Grouped by side"),
            QT_TRANSLATE_NOOP("Records", "No side"),
        ),
    }
)

_CODES: Mapping[str, object] = MappingProxyType(
    {
        # points
        "fact": QT_TRANSLATE_NOOP("Records", "Fact"),
        "commitment": QT_TRANSLATE_NOOP("Records", "Commitment"),
        "deliverable": QT_TRANSLATE_NOOP("Records", "Deliverable"),
        "objective": QT_TRANSLATE_NOOP("Records", "Objective"),
        "talking-point": QT_TRANSLATE_NOOP("Records", "Talking point"),
        "concern": QT_TRANSLATE_NOOP("Records", "Concern"),
        "recommendation": QT_TRANSLATE_NOOP("Records", "Recommendation"),
        "assessment": QT_TRANSLATE_NOOP("Records", "Assessment"),
        "judgment": QT_TRANSLATE_NOOP("Records", "Judgment"),
        "watch": QT_TRANSLATE_NOOP("Records", "Watch"),
        # commitments
        "new": QT_TRANSLATE_NOOP("Records", "New"),
        "reaffirmed": QT_TRANSLATE_NOOP("Records", "Reaffirmed"),
        "on-track": QT_TRANSLATE_NOOP("Records", "On track"),
        "late": QT_TRANSLATE_NOOP("Records", "Late"),
        "done": QT_TRANSLATE_NOOP("Records", "Done"),
        "lapsed": QT_TRANSLATE_NOOP("Records", "Lapsed"),
        # dialogues
        "committee": QT_TRANSLATE_NOOP("Records", "Committee"),
        "dialogue": QT_TRANSLATE_NOOP("Records", "Dialogue"),
        "summit": QT_TRANSLATE_NOOP("Records", "Summit"),
        "working-group": QT_TRANSLATE_NOOP("Records", "Working group"),
        "conference": QT_TRANSLATE_NOOP("Records", "Conference"),
        "election": QT_TRANSLATE_NOOP("Records", "Election"),
        "leaders-meetings": QT_TRANSLATE_NOOP("Records", "Leaders’ meetings"),
        # meetings
        "proposed": QT_TRANSLATE_NOOP("Records", "Proposed"),
        "planned": QT_TRANSLATE_NOOP("Records", "Planned"),
        "postponed": QT_TRANSLATE_NOOP("Records", "Postponed"),
        "held": QT_TRANSLATE_NOOP("Records", "Held"),
        "cancelled": QT_TRANSLATE_NOOP("Records", "Cancelled"),
        # organizations and posts
        "party": QT_TRANSLATE_NOOP("Records", "Party"),
        "ministry": QT_TRANSLATE_NOOP("Records", "Ministry"),
        "agency": QT_TRANSLATE_NOOP("Records", "Agency"),
        "office": QT_TRANSLATE_NOOP("Records", "Office"),
        "company": QT_TRANSLATE_NOOP("Records", "Company"),
        "international-organization": QT_TRANSLATE_NOOP("Records", "International organization"),
        "group": QT_TRANSLATE_NOOP("Records", "Group"),
        "university": QT_TRANSLATE_NOOP("Records", "University"),
        "vacant": QT_TRANSLATE_NOOP("Records", "Vacant"),
        # sources
        "article": QT_TRANSLATE_NOOP("Records", "Article"),
        "joint-statement": QT_TRANSLATE_NOOP("Records", "Joint statement"),
        "readout": QT_TRANSLATE_NOOP("Records", "Readout"),
        "fact-sheet": QT_TRANSLATE_NOOP("Records", "Fact sheet"),
        "press-release": QT_TRANSLATE_NOOP("Records", "Press release"),
        "press-briefing": QT_TRANSLATE_NOOP("Records", "Press briefing"),
        "list": QT_TRANSLATE_NOOP("Records", "List"),
        "database": QT_TRANSLATE_NOOP("Records", "Database"),
        "report": QT_TRANSLATE_NOOP("Records", "Report"),
        "web-page": QT_TRANSLATE_NOOP("Records", "Web page"),
        "law": QT_TRANSLATE_NOOP("Records", "Law"),
        "agreement": QT_TRANSLATE_NOOP("Records", "Agreement"),
        "other": QT_TRANSLATE_NOOP("Records", "Other"),
    }
)


_STEPS: Mapping[str, object] = MappingProxyType(
    {
        "new": QT_TRANSLATE_NOOP("Records", "new record"),
        "duplicate": QT_TRANSLATE_NOOP("Records", "duplicate record"),
        "rename": QT_TRANSLATE_NOOP("Records", "rename record"),
        "merge": QT_TRANSLATE_NOOP("Records", "merge records"),
        "delete": QT_TRANSLATE_NOOP("Records", "delete record"),
        "delete-several": QT_TRANSLATE_NOOP("Records", "delete records"),
    }
)


def step(what: str) -> str:
    """Name what was done, as it stands after "Undo"."""
    return said(_STEPS[what])


def said(text: object) -> str:
    """Say a text of these tables in the user's language; Qt types what it notes as objects."""
    return QCoreApplication.translate("Records", str(text))


def heading(column: str) -> str:
    """Name a column, or a field, by its id; what has no words goes by the id itself."""
    return said(_COLUMNS[column]) if column in _COLUMNS else column.replace("_", " ").capitalize()


def code_in_words(code: str) -> str:
    """Name a code; one without words goes by itself."""
    return said(_CODES[code]) if code in _CODES else code


def in_words(value: Value, order: DateOrder) -> str:
    """Say a cell's value."""
    if isinstance(value, Code):
        return code_in_words(value)
    if isinstance(value, PartialDate):
        return value.printed(order)
    if value is None:
        return ""
    return f"{value:,}" if isinstance(value, int) else " ".join(value.split())

"""What a person would call a record."""

from __future__ import annotations

from briefer.library.briefs import Brief
from briefer.library.forums import Area, Dialogue, Meeting
from briefer.library.people import Organization, Person, Post
from briefer.library.points import Point, Source
from briefer.library.record import Record

_LONGEST = 80


def name_of(record: Record) -> str:
    """Name a record: its name or title, a point by its short form or its first words."""
    match record:
        case Dialogue() | Area() | Meeting() | Organization():
            return record.name
        case Post() | Source() | Brief():
            return record.title
        case Person():
            return " ".join(part for part in (record.given, record.family) if part)
        case Point():
            return record.short or _first_words(record.body)
    return record.id


def _first_words(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"

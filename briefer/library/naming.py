"""What a person would call a record."""

from __future__ import annotations

import re

from briefer.library.briefs import Brief
from briefer.library.forums import Area, Dialogue, Meeting
from briefer.library.library import Library
from briefer.library.people import Organization, Person, Post
from briefer.library.points import Point, Source
from briefer.library.record import Record

_TITLE_WORDS = 12
_MARKS = re.compile(r"[*_`#>\[\]]+|\(https?:[^)\s]*\)")


def name_of(record: Record) -> str:
    """Name a record: its name or title, a point by its short form or its first words."""
    match record:
        case Dialogue() | Area() | Meeting() | Organization():
            return record.name
        case Post() | Source() | Brief():
            return record.title
        case Person():
            return f"{record.given} {record.family}".strip()
        case Point():
            return record.short or first_words(record.body) or record.id
    return record.id


def holder_name(library: Library, holder: str) -> str:
    """Name who holds a view: a person by the family name, a body or a post by its short one."""
    if person := library.people.get(holder):
        return person.family
    if body := library.organizations.get(holder):
        return body.short or body.name
    post = library.posts.get(holder)
    return (post.short or post.title) if post else holder


def first_words(text: str, count: int = _TITLE_WORDS) -> str:
    """Give the first words of a Markdown text without its marks, with a dot-dot-dot if cut."""
    words = _MARKS.sub("", text[: 50 * count]).split()
    return " ".join(words[:count]) + ("\N{HORIZONTAL ELLIPSIS}" if len(words) > count else "")

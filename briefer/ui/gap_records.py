"""The record in which a gap is filled: its words name the file, the window the record."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from briefer.desk import Desk

_FILE = re.compile(r"\b(points|people)/([a-z0-9-]{1,80})\.md\b")
_NAME_WORDS = 9


class GapRecord(NamedTuple):
    """Be the record that a gap is filled in: its kind, its id, what a person calls it."""

    kind: str
    id: str
    name: str

    @property
    def file(self) -> str:
        """Its file as the words of a gap name it."""
        return f"{self.kind}/{self.id}.md"


def record_to_fill(desk: Desk, fix: str) -> GapRecord | None:
    """Find the record whose file is named in what is to be done; None where none is."""
    from briefer.library.naming import first_words, name_of

    named = _FILE.search(fix)
    if named is None:
        return None
    kind, wanted = named.groups()
    records = desk.library.points if kind == "points" else desk.library.people
    record = records.get(wanted)
    return GapRecord(kind, wanted, first_words(name_of(record), _NAME_WORDS)) if record else None

"""A library of a few records in memory, to tag texts by."""

from __future__ import annotations

from pathlib import Path

from briefer.library.briefs import LibrarySettings
from briefer.library.kinds import RECORD_TYPES, kind_of
from briefer.library.library import Library
from briefer.library.record import Kind, Record


def library_of(*records: Record) -> Library:
    """Make a library of these records."""
    held: dict[Kind, dict[str, Record]] = {kind: {} for kind in RECORD_TYPES}
    for record in records:
        held[kind_of(record)][record.id] = record
    return Library(Path("nowhere"), LibrarySettings(format=1), held)

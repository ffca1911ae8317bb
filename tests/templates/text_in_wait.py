"""A library whose every text holds more than the one who wrote it may know."""

from __future__ import annotations

import dataclasses
from typing import Any

import msgspec

from briefer.library.library import Library

# The fields that hold words of the user's own; the rest are ids, dates, kinds and addresses.
_WORDS = frozenset(
    (
        *("title", "name", "short", "say", "text", "difference", "evidence", "note", "locator"),
        *("author", "publisher", "body", "place", "topic", "role", "family", "given", "why"),
        *("pronunciation", "honorific", "level", "limits", "legal_basis", "possessive"),
        *("title_before_name", "through", "sender", "subject", "number", "decision", "office"),
        *("reply", "version", "interpreter", "notetaker", "time", "room", "speaker", "notice"),
    )
)
# Names in some records and ids in others.
_WORDS_OF = frozenset((("Heading", "addressee"), ("DraftedStep", "owner"), ("ReviewNote", "by")))


def with_every_text_ended_by(library: Library, words: str) -> Library:
    """Give a library with words added to each of its texts that is not empty."""
    records = {
        kind: {name: _laid(record, words) for name, record in same_kind.items()}
        for kind, same_kind in library.records.items()
    }
    return dataclasses.replace(library, records=records, settings=_laid(library.settings, words))


def _laid(value: Any, words: str) -> Any:
    if isinstance(value, tuple):
        return tuple(_laid(each, words) for each in value)
    if isinstance(value, dict):
        return {key: _laid(each, words) for key, each in value.items()}
    if not isinstance(value, msgspec.Struct):
        return value
    changes = {}
    for field in value.__struct_fields__:
        held = getattr(value, field)
        if not isinstance(held, str):
            changes[field] = _laid(held, words)
        elif held and (field in _WORDS or (type(value).__name__, field) in _WORDS_OF):
            changes[field] = held + words
    return msgspec.structs.replace(value, **changes)

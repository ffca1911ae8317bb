"""A record that two have changed: what one of them changed goes onto what the other left.

Where both changed the same field, nobody's is written over unseen: what stands on disk
stays, and the other is named, for whoever typed it to put it in again.
"""

from __future__ import annotations

from typing import Any, Generic, NamedTuple, TypeVar

import msgspec

from briefer.library.record import Record

R = TypeVar("R", bound=Record)


class Rebased(NamedTuple, Generic[R]):
    """Be the record as it is now, and the fields of mine that are not in it."""

    record: R
    at_odds: tuple[str, ...] = ()  # fields that both changed, each in another way


def fields_changed(before: R, after: R) -> dict[str, Any]:
    """Give the fields that differ, by name, with the value they have afterwards."""
    return {
        name: getattr(after, name)
        for name in before.__struct_fields__
        if getattr(before, name) != getattr(after, name)
    }


def rebased(mine: R, base: R, theirs: R) -> Rebased[R]:
    """Put what was changed in ``mine`` since ``base`` onto ``theirs``.

    A field that ``theirs`` has changed since ``base`` too stays as it is there.
    """
    also_theirs = fields_changed(base, theirs)
    changed = fields_changed(base, mine)
    taken = {name: value for name, value in changed.items() if name not in also_theirs}
    at_odds = tuple(
        name for name, value in changed.items() if also_theirs.get(name, value) != value
    )
    return Rebased(msgspec.structs.replace(theirs, **taken), at_odds)

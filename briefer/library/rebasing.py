"""A record that two have changed: what one of them changed goes onto what the other left."""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec

from briefer.library.record import Record

R = TypeVar("R", bound=Record)


def fields_changed(before: R, after: R) -> dict[str, Any]:
    """Give the fields that differ, by name, with the value they have afterwards."""
    return {
        name: getattr(after, name)
        for name in before.__struct_fields__
        if getattr(before, name) != getattr(after, name)
    }


def rebased(mine: R, base: R, theirs: R) -> R:
    """Put what was changed in ``mine`` since ``base`` onto ``theirs``; mine goes first."""
    return msgspec.structs.replace(theirs, **fields_changed(base, mine))

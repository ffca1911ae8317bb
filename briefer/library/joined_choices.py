"""What a brief says of two points that become one, said once.

What it said of the point that stays goes before; what it said of the other in other words is
told, so that it can be put in again.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import msgspec

from briefer.library.briefs import Brief, Rewording
from briefer.library.merging import NotTaken
from briefer.library.relinking import Move

# The lists that hold a part for each point that a brief says something of.
FIELDS = ("rewordings", "objectives", "left_out")
_WORDS = ("text", "short", "say")


class Settled(NamedTuple):
    """Be a brief that says one thing of a point, and what it said besides."""

    brief: Brief
    not_taken: tuple[NotTaken, ...]


def settled(before: Brief, after: Brief, move: Move) -> Settled:
    """Have a brief whose links were led by ``move`` say one thing of the point kept."""
    changes: dict[str, Any] = {}
    told: list[NotTaken] = []
    for name in FIELDS:
        parts = getattr(before, name)
        ours = next((part for part in parts if part.point == move.kept), None)
        theirs = next((part for part in parts if part.point == move.gone), None)
        if ours is None or theirs is None:
            continue
        one, left = _one_of(ours, msgspec.structs.replace(theirs, point=move.kept))
        told += [NotTaken(f"{name}.{after.id}", stands, other) for stands, other in left]
        changes[name] = tuple(one if part is ours else part for part in parts if part is not theirs)
    brief = msgspec.structs.replace(after, **changes) if changes else after
    return Settled(brief, tuple(told))


def _one_of(ours: Any, theirs: Any) -> tuple[Any, list[tuple[str, str]]]:
    """Give what stands, with what only the other has; and where both differ, both."""
    fresh: dict[str, Any] = {}
    left = []
    for name in type(ours).__struct_fields__:
        held, other = getattr(ours, name), getattr(theirs, name)
        if not other or held == other or name in ("point", "hash"):
            continue
        if held:
            left.append((str(held), str(other)))
        else:
            fresh[name] = other
    if isinstance(ours, Rewording) and not any(getattr(ours, name) for name in _WORDS):
        fresh["hash"] = theirs.hash
    return msgspec.structs.replace(ours, **fresh), left

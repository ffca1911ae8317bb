"""Which fields of a kind stand in its form from the beginning, and in which order."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from briefer.library.fields.description import Field, fields_of
from briefer.library.record import Kind

# What most records of a kind have; the others are shown once they are filled, or on demand.
_ALWAYS: Mapping[Kind, tuple[str, ...]] = MappingProxyType(
    {
        "points": (
            *("body", "kind", "happened", "cites", "dialogues", "areas", "parties", "by"),
            *("short", "say"),
        ),
        "sources": ("title", "author", "publisher", "date", "kind", "address", "short"),
        "meetings": ("name", "dialogue", "parties", "host", "visitor", "states", "participants"),
        "dialogues": (
            *("name", "short", "aliases", "form", "level", "parties", "cadence", "co_chairs"),
            "areas",
        ),
        "areas": ("name", "short", "aliases", "parent"),
        "organizations": ("name", "short", "aliases", "kind", "party"),
        "posts": ("title", "short", "party", "organization", "holders"),
        "people": ("family", "given", "scripts", "pronunciation", "honorific", "party"),
        "briefs": ("title", "meeting", "side", "as_of", "dialogues", "areas"),
    }
)
# By kind, what is written first: a point is its statement.
_FIRST: Mapping[Kind, tuple[str, ...]] = MappingProxyType({"points": ("body", "kind", "happened")})


def shown_always(kind: Kind) -> tuple[str, ...]:
    """Name the fields that are shown while they are empty too."""
    return _ALWAYS[kind]


def order_shown(kind: Kind) -> tuple[Field, ...]:
    """Give the fields of a kind in the order of its form."""
    first = _FIRST.get(kind, ())
    known = {field.name: field for field in fields_of(kind)}
    return (*(known[name] for name in first), *(f for n, f in known.items() if n not in first))

"""The kinds of record and their types: a folder's name to what its files hold."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from briefer.library.briefs import Brief
from briefer.library.forums import Area, Dialogue, Meeting
from briefer.library.people import Organization, Person, Post
from briefer.library.points import Point, Source
from briefer.library.record import Kind, Record

RECORD_TYPES: Mapping[Kind, type[Record]] = MappingProxyType(
    {
        "dialogues": Dialogue,
        "areas": Area,
        "meetings": Meeting,
        "organizations": Organization,
        "posts": Post,
        "people": Person,
        "points": Point,
        "sources": Source,
        "briefs": Brief,
    }
)


KIND_OF_TYPE: Mapping[type[Record], Kind] = MappingProxyType(
    {record_type: kind for kind, record_type in RECORD_TYPES.items()}
)


def kind_of(record: Record) -> Kind:
    """Name the kind, and so the folder, of a record."""
    return KIND_OF_TYPE[type(record)]

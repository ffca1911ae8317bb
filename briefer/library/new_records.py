"""A record begun from its name, and the id that it gets."""

from __future__ import annotations

import re
import typing
from collections.abc import Container, Mapping
from types import MappingProxyType

import msgspec

from briefer.errors import NOUNS
from briefer.library import ids
from briefer.library.briefs import Brief
from briefer.library.kinds import RECORD_TYPES, kind_of
from briefer.library.library import Library
from briefer.library.links import HOLDERS
from briefer.library.naming import name_of
from briefer.library.record import Kind, Record

_COPY = re.compile(r"-copy(-[0-9]+)?$")
# By kind, the field that a record is called by.
NAME_FIELDS: Mapping[Kind, str] = MappingProxyType(
    {
        "dialogues": "name",
        "areas": "name",
        "meetings": "name",
        "organizations": "name",
        "posts": "title",
        "people": "family",
        "points": "body",
        "sources": "title",
        "briefs": "title",
    }
)
# By kind, the further field without which there is no record, and its usual value.
_SORTS: Mapping[Kind, tuple[str, str]] = MappingProxyType(
    {
        "dialogues": ("form", "dialogue"),
        "organizations": ("kind", "ministry"),
        "points": ("kind", "fact"),
    }
)


def sorts_of(kind: Kind) -> tuple[str, ...]:
    """Give what a record of a kind has to be one of, its usual value first; often nothing."""
    if kind not in _SORTS:
        return ()
    field, usual = _SORTS[kind]
    values: tuple[str, ...] = typing.get_args(typing.get_type_hints(RECORD_TYPES[kind])[field])
    return (usual, *(value for value in values if value != usual))


def new_record(library: Library, kind: Kind, name: str, sort: str = "") -> Record:
    """Begin a record by its name, a point by its statement; it is of the usual sort without one."""
    fields = {"id": free_id(library, kind, name), NAME_FIELDS[kind]: name}
    if kind in _SORTS:
        field, usual = _SORTS[kind]
        fields[field] = sort or usual
    if kind == "briefs":
        fields["side"] = library.settings.side
    return msgspec.convert(
        {key: value for key, value in fields.items() if value}, RECORD_TYPES[kind]
    )


def duplicated(library: Library, record: Record, name: str) -> Record:
    """Give a copy of a record under a name of its own; a point's statement stays as it is.

    A brief's copy is a memo of its own: it has no number yet, and is a first version.
    """
    kind = kind_of(record)
    changes: dict[str, object] = {"id": free_id(library, kind, f"{_COPY.sub('', record.id)}-copy")}
    if kind not in ("points", "people"):
        changes[NAME_FIELDS[kind]] = name
    copy = msgspec.structs.replace(record, **changes)
    if not isinstance(copy, Brief):
        return copy
    heading = msgspec.structs.replace(copy.heading, number="")
    return msgspec.structs.replace(copy, heading=heading, version=1, updates=None)


def free_id(library: Library, kind: Kind, words: str) -> str:
    """Make an id of words that no record of the kind has, and no file that can't be read."""
    return ids.free_id(words, _Taken(library, kind), NOUNS[kind])


class _Taken(Container[str]):
    """Hold the ids of a kind that are taken, without listing its folder.

    A person's, a post's and an organization's differ, since one field leads to all of them.
    """

    def __init__(self, library: Library, kind: Kind) -> None:
        self._records, self._folder = library.records, library.root / kind
        self._kinds = HOLDERS if kind in HOLDERS else (kind,)

    def __contains__(self, name: object) -> bool:
        if any(name in self._records.get(kind, {}) for kind in self._kinds):
            return True
        return (self._folder / f"{name}.md").exists()


def can_be_named(record: Record) -> bool:
    """Say whether a record has one field for its name, and not a statement or two names."""
    return kind_of(record) not in ("points", "people")


def with_name(record: Record, name: str) -> Record:
    """Give a record another name; raise ValueError where it has no one field for it."""
    if not can_be_named(record):
        raise ValueError(f"{name_of(record)!r} has no one field for its name")
    return msgspec.structs.replace(record, **{NAME_FIELDS[kind_of(record)]: name})

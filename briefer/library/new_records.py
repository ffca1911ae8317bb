"""A record begun from its name, and the id that it gets."""

from __future__ import annotations

import re
import typing
import unicodedata
from collections.abc import Mapping
from types import MappingProxyType

import msgspec

from briefer.library.kinds import RECORD_TYPES, kind_of
from briefer.library.library import Library
from briefer.library.naming import NOUNS, name_of
from briefer.library.record import Kind, Record
from briefer.library.scanning import wrong_id

_LONGEST = 60  # leaves room for a number, and for reading
_BETWEEN = re.compile(r"[^a-z0-9]+")
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
    changes: dict[str, object] = {"id": _numbered(library, kind, f"{record.id[:_LONGEST]}-copy")}
    if kind not in ("points", "people"):
        changes[NAME_FIELDS[kind]] = name
    copy = msgspec.structs.replace(record, **changes)
    if kind != "briefs":
        return copy
    heading = msgspec.structs.replace(copy.heading, number="")  # type: ignore[attr-defined]
    return msgspec.structs.replace(copy, heading=heading, version=1, updates=None)


def free_id(library: Library, kind: Kind, name: str) -> str:
    """Make an id of a name that no record of the kind has; of the kind where it holds no letter."""
    return _numbered(library, kind, id_of(name, NOUNS[kind]))


def id_of(name: str, otherwise: str) -> str:
    """Make an id of a name: its plain letters and digits; of another word where it has none."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = _BETWEEN.sub("-", plain.replace("'", "")).strip("-")
    if len(words) > _LONGEST:
        words = words[:_LONGEST].rpartition("-")[0] or words[:_LONGEST]
    if not words or wrong_id(words):
        words = f"{words or otherwise}-1"
    return words


def _numbered(library: Library, kind: Kind, wanted: str) -> str:
    """Put a number behind an id that is taken, or raise the one that is there."""
    known, folder = library.records.get(kind, {}), library.root / kind
    stem, _, last = wanted.rpartition("-")
    base, number = (stem, int(last)) if stem and last.isdigit() and len(last) < 4 else (wanted, 1)
    found = wanted
    while found in known or (folder / f"{found}.md").exists():
        number += 1
        found = f"{base}-{number}"
    return found


def can_be_named(record: Record) -> bool:
    """Say whether a record has one field for its name, and not a statement or two names."""
    return kind_of(record) not in ("points", "people")


def with_name(record: Record, name: str) -> Record:
    """Give a record another name; raise ValueError where it has no one field for it."""
    if not can_be_named(record):
        raise ValueError(f"{name_of(record)!r} has no one field for its name")
    return msgspec.structs.replace(record, **{NAME_FIELDS[kind_of(record)]: name})

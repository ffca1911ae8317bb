"""The records that a link can lead to, found by parts of their names, aliases and ids."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefer.library.library import Library
from briefer.library.naming import name_of
from briefer.library.record import Kind, Record
from briefer.library.searchable import searchable


class Target(NamedTuple):
    """Be a record that can be linked to, as a list shows it."""

    kind: Kind
    id: str
    name: str


def targets(
    library: Library, kinds: Sequence[Kind], typed: str, limit: int = 30
) -> tuple[Target, ...]:
    """Find records whose name, other names or id have every word typed, wherever it stands.

    Those that are called so stand first, then those with a name that begins so.
    """
    wanted = folded(typed)
    words = wanted.split()
    ranked: list[tuple[int, int, str, Target]] = []
    for kind in kinds:
        for record in library.records.get(kind, {}).values():
            names = [folded(name) for name in names_of(record)]
            joined = "\n".join(names)
            if all(word in joined for word in words):
                target = Target(kind, record.id, name_of(record))
                ranked.append((*_rank(names, wanted), folded(target.name), target))
    ranked.sort()
    return tuple(target for *_, target in ranked[:limit])


def _rank(names: Sequence[str], wanted: str) -> tuple[int, int]:
    """Rank by how much of one name was typed, and which of the names it is."""
    for at, name in enumerate(names):
        if name == wanted:
            return 0, at
    for at, name in enumerate(names):
        if name.startswith(wanted):
            return 1, at
    begins_a_word = any(f" {wanted}" in name.replace("-", " ") for name in names)
    return (2 if begins_a_word else 3), 0


def names_of(record: Record) -> Iterator[str]:
    """Give everything a record is called: its name, its other names, its id."""
    found = searchable(record)
    yield from dict.fromkeys((found.title, *found.names.split("\n"), record.id))


def named(library: Library, kinds: Sequence[Kind], typed: str) -> tuple[str, ...]:
    """Give the ids of the records that a text names, by id or by any name.

    An id names its own record alone. A point has no name but its text: it is named by its
    id alone.
    """
    if any(typed in library.records.get(kind, {}) for kind in kinds):
        return (typed,)
    wanted = folded(typed)
    found = (
        record.id
        for kind in kinds
        if kind != "points"
        for record in library.records.get(kind, {}).values()
        if wanted in map(folded, names_of(record))
    )
    return tuple(dict.fromkeys(found))


def folded(text: str) -> str:
    """Fold case, accents and blanks, so that "tokyo" finds "Tōkyō"."""
    if text.isascii():
        return " ".join(text.lower().split())
    parts = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(p for p in parts if not unicodedata.combining(p)).split())

"""Columns and facets: what a record has under a heading, and what it is grouped by.

A value is worked out from its record when it is wanted, so that a table of a hundred
thousand rows costs no more than those in sight. What stands in a table is what is on
record now; memos look at the same records as of a date.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from briefer.desk.tables.ground import Ground
from briefer.library.dates import PartialDate
from briefer.library.naming import holder_name
from briefer.library.record import Kind


class Code(str):
    """Be a value of a fixed list, such as "joint-statement", which the window has words for."""

    __slots__ = ()


Value = str | int | PartialDate | None


class Column(NamedTuple):
    """Be one column: its name, for the window's words, and its value for a record."""

    id: str
    value: Callable[[Ground, Any], Value]


class Facet(NamedTuple):
    """Be what rows are chosen or grouped by: the keys of a record, and the name of a key.

    ``reaches`` are the keys under which a record is found, where they are more than those
    under which it stands: an area lies in others. Without a kind keys are codes.
    """

    id: str
    keys: Callable[[Any], Iterable[str]]
    kind: Kind | None = None
    reaches: Callable[[Ground, Any], Iterable[str]] | None = None

    def title(self, ground: Ground, key: str) -> str:
        """Name a key; a code stays one, for the window to name."""
        return ground.name(self.kind, key) if self.kind else Code(key)


class Table(NamedTuple):
    """Be one table: records of a kind, or some of them; without one, what can't be read."""

    id: str
    kind: Kind | None
    columns: tuple[Column, ...]
    facets: tuple[Facet, ...] = ()
    holds: Callable[[Any], bool] | None = None


def field(name: str) -> Column:
    """Make a column of a field as it stands."""
    return Column(name, lambda _, record: getattr(record, name))


def code(name: str) -> Column:
    """Make a column of a field that holds a code."""
    return Column(name, lambda _, record: Code(getattr(record, name)))


def link(name: str, kind: Kind) -> Column:
    """Make a column of a field that links to one record or none."""
    return Column(name, lambda ground, record: ground.name(kind, getattr(record, name)))


def links(name: str, kind: Kind) -> Column:
    """Make a column of a field that links to several records."""
    return Column(name, lambda ground, record: ground.names(kind, getattr(record, name)))


def holder(name: str) -> Column:
    """Make a column of a field that names who holds a view, or who is to act."""

    def value(ground: Ground, record: Any) -> Value:
        held = getattr(record, name)
        return holder_name(ground.library, held) if held else ""

    return Column(name, value)


def facet(name: str, kind: Kind | None = None, of: str = "") -> Facet:
    """Make a facet of a field that holds one key or none."""

    def keys(record: Any) -> Iterable[str]:
        key = getattr(record, of or name)
        return (key,) if key else ()

    return Facet(name, keys, kind)

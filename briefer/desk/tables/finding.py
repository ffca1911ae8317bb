"""Rows of the tables of records: found by words, chosen, grouped and sorted."""

from __future__ import annotations

import heapq
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from briefer.desk.tables.columns import Column, Facet, Table, Value
from briefer.desk.tables.ground import Ground
from briefer.desk.tables.tables import TABLES, UNREAD, table_of
from briefer.library.collecting import paused_collection
from briefer.library.dates import PartialDate
from briefer.library.record import Kind

if TYPE_CHECKING:
    from briefer.desk import Desk


class Query(NamedTuple):
    """Be what is asked for: a table, words, one key of some facets, a group, an order."""

    table: str = "points"
    words: str = ""
    only: tuple[tuple[str, str], ...] = ()
    group: str = ""  # a facet
    column: str = ""  # the first without one
    descending: bool = False


class Heading(NamedTuple):
    """Be a row above others: the name of their group, empty for what is in none."""

    title: str
    size: int


class Choice(NamedTuple):
    """Be a key of a facet that some row has."""

    key: str
    title: str
    size: int


Row = str | Heading  # a record's id
_Keyed = tuple[tuple[int, object], str]  # what a record is sorted by, and its id
_SORTED_AT_ONCE = 5_000


@dataclass(frozen=True, slots=True)
class Found:
    """Be the rows that answer a query, and what there is to ask next."""

    query: Query
    table: Table
    ground: Ground
    rows: Sequence[Row]
    headings: Sequence[int]  # the rows that are headings
    shown: int  # records among the rows, each once
    every: int  # in the table
    sizes: Mapping[str, int]  # of every table
    choices: Mapping[str, tuple[Choice, ...]]  # of every facet

    def record_of(self, wanted: str) -> Any:
        """Give a record of the table by its id; a problem by its file, of what can't be read."""
        return _held(self.ground, self.table)[wanted]


class RecordTables:
    """Answer queries, on one thread; what was worked out is kept while the library is the same."""

    def __init__(self) -> None:
        self._ground: Ground | None = None
        self._sizes: Mapping[str, int] = {}
        self._choices: dict[str, Mapping[str, tuple[Choice, ...]]] = {}
        self._orders: dict[tuple[str, str, bool], list[str]] = {}

    def find(self, desk: Desk, query: Query) -> Found:
        """Give the rows of a query; a key that no row has any more is not asked for."""
        with paused_collection():
            return self._find(desk, query)

    def find_with(self, desk: Desk, query: Query, kind: Kind, wanted: str) -> Found:
        """Give the rows of a query, and where a record is not among them, its whole table.

        Raises UnknownRecord.
        """
        if f"{kind}/{wanted}.md" in self._of(desk).unread:
            return self.find(desk, Query(UNREAD))
        record = desk.library.find(kind, wanted)
        if TABLES[query.table].kind == kind:
            found = self.find(desk, query)
            if wanted in found.rows:
                return found
        return self.find(desk, Query(table_of(kind, record)))

    def _find(self, desk: Desk, query: Query) -> Found:
        ground = self._of(desk)
        table = TABLES[query.table]
        if table.id not in self._choices:
            self._choices[table.id] = dict(_choices(ground, table))
        choices = self._choices[table.id]
        known = {(facet, one.key) for facet, those in choices.items() for one in those}
        query = query._replace(only=tuple(one for one in query.only if one in known))
        ids: Iterable[str] = self._ordered(ground, table, query)
        if query.words.strip() and table.kind is not None:
            matching = desk.matching(query.words, table.kind)
            ids = ids if matching is None else [one for one in ids if one in matching]
        ids = list(_chosen(ground, table, query, ids))
        group = next((facet for facet in table.facets if facet.id == query.group), None)
        rows: Sequence[Row] = list(_grouped(ground, table, group, ids)) if group else ids
        headings = [at for at, row in enumerate(rows) if group and isinstance(row, Heading)]
        every = self._sizes[table.id]
        return Found(query, table, ground, rows, headings, len(ids), every, self._sizes, choices)

    def _of(self, desk: Desk) -> Ground:
        if self._ground is None or self._ground.library is not desk.library:
            self._ground = Ground(desk.library)
            self._choices.clear()
            self._orders.clear()
            self._sizes = {
                table.id: sum(1 for _ in _ids(self._ground, table)) for table in TABLES.values()
            }
        return self._ground

    def _ordered(self, ground: Ground, table: Table, query: Query) -> list[str]:
        """Order by the first column, then by the one asked for; what is empty comes last."""
        first = table.columns[0]
        column = next((one for one in table.columns if one.id == query.column), first)
        key = (table.id, column.id, query.descending)
        if key not in self._orders:
            plain = (table.id, first.id, False)
            if plain not in self._orders:
                ids = _ids(ground, table)
                self._orders[plain] = _sorted(ground, table, first, ids, descending=False)
            self._orders[key] = _sorted(
                ground, table, column, self._orders[plain], descending=query.descending
            )
        return self._orders[key]


def _held(ground: Ground, table: Table) -> Mapping[str, Any]:
    """Give what a table is made of: the records of its kind, or what can't be read."""
    return ground.unread if table.kind is None else ground.library.records.get(table.kind, {})


def _ids(ground: Ground, table: Table) -> Iterator[str]:
    held, holds = _held(ground, table), table.holds
    return iter(held) if holds is None else (one for one in held if holds(held[one]))


def _sorted(
    ground: Ground, table: Table, column: Column, ids: Iterable[str], *, descending: bool
) -> list[str]:
    records = _held(ground, table)
    keyed: list[_Keyed] = []
    empty: list[str] = []
    for wanted in ids:
        value = column.value(ground, records[wanted])
        if value is None or value == "":
            empty.append(wanted)
        else:
            keyed.append((_key(value), wanted))
    return [*(wanted for _, wanted in _in_order(keyed, descending=descending)), *empty]


def _in_order(keyed: Sequence[_Keyed], *, descending: bool) -> Iterable[_Keyed]:
    """Sort in parts and merge them: one sort of everything would hold up every other thread."""
    parts = (keyed[at : at + _SORTED_AT_ONCE] for at in range(0, len(keyed), _SORTED_AT_ONCE))
    in_order = [sorted(part, key=_first, reverse=descending) for part in parts]
    return heapq.merge(*in_order, key=_first, reverse=descending)


def _first(keyed: _Keyed) -> Any:
    return keyed[0]


def _key(value: Value) -> tuple[int, object]:
    if isinstance(value, int):
        return 0, value
    if isinstance(value, PartialDate):
        return 1, (value.first, value.last)
    return 2, _folded(str(value))


def _folded(text: str) -> str:
    """Fold case, and accents where there are any, so that Ō stands with O."""
    if text.isascii():
        return text.casefold()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


def _chosen(ground: Ground, table: Table, query: Query, ids: Iterable[str]) -> Iterable[str]:
    records = _held(ground, table)
    for wanted, key in query.only:
        facet = next(facet for facet in table.facets if facet.id == wanted)
        ids = [one for one in ids if key in _reached(ground, facet, records[one])]
    return ids


def _reached(ground: Ground, facet: Facet, record: Any) -> Iterable[str]:
    return facet.reaches(ground, record) if facet.reaches else facet.keys(record)


def _choices(ground: Ground, table: Table) -> Iterator[tuple[str, tuple[Choice, ...]]]:
    records = _held(ground, table)
    for facet in table.facets:
        counts: Counter[str] = Counter()
        for wanted in _ids(ground, table):
            counts.update(_reached(ground, facet, records[wanted]))
        found = (Choice(key, facet.title(ground, key), count) for key, count in counts.items())
        yield facet.id, tuple(sorted(found, key=lambda one: _folded(one.title)))


def _grouped(ground: Ground, table: Table, facet: Facet, ids: Iterable[str]) -> Iterator[Row]:
    """Give each group under its heading, a row in each of its groups, what is in none last."""
    records = _held(ground, table)
    groups: dict[str, list[str]] = {}
    for wanted in ids:
        for key in tuple(facet.keys(records[wanted])) or ("",):
            groups.setdefault(key, []).append(wanted)
    titles = {key: facet.title(ground, key) if key else "" for key in groups}
    for key in sorted(groups, key=lambda one: (not one, _folded(titles[one]))):
        yield Heading(titles[key], len(groups[key]))
        yield from groups[key]

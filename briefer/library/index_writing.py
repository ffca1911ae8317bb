"""Writing into the index: one transaction, full text for what changed alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from briefer.library.index_schema import LOG_PAGES
from briefer.library.record import Record
from briefer.library.search import KIND_SHIFT, KINDS
from briefer.library.searchable import Searchable, searchable

_COLUMNS = "names, text, split"
_INSERT_ENTRY = f"insert into entry (rowid, id, title, {_COLUMNS}) values (?, ?, ?, ?, ?, ?)"
# Above this share of the index it is quicker to make the full text anew as a whole.
_ANEW_SHARE = 0.5
_FEW = 100
# Bytes that FTS5 gathers in memory before it writes a segment: its default, and ours
# for a whole library.
_ROOM, ROOM_FOR_ALL = 1 << 20, 8 << 20
SET_ROOM = "insert into found(found, rank) values ('hashsize', ?)"
_INSERT_FILE = "insert or replace into file values (?, ?, ?, ?, ?, ?, ?)"
_Values = tuple[str, int, int, int | None, str, bytes, bool]


class Row(NamedTuple):
    """Hold what is written of one file: its record, or what is wrong with it."""

    path: str
    size: int
    mtime_ns: int
    kind: str
    content: bytes
    problems: bool = False
    id: str = ""
    searchable: Searchable | None = None

    @classmethod
    def of_record(
        cls, path: str, size: int, mtime_ns: int, kind: str, record: Record, content: bytes
    ) -> Row:
        """Make the row of a file that holds a record."""
        return cls(path, size, mtime_ns, kind, content, id=record.id, searchable=searchable(record))


class IndexWriter:
    """Write rows into an index and keep its full text in step."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._last_rows: dict[int, int] = {}

    def write(self, rows: Sequence[Row], gone: Iterable[str]) -> None:
        """Write the rows and forget the paths that are gone, all or nothing."""
        execute = self._connection.execute
        execute("begin immediate")
        try:
            if self._is_most(rows):
                self._write_many(rows, gone)
            else:
                for path in gone:
                    self._forget(path)
                for row in rows:
                    self._write_one(row)
            execute("commit")
        except BaseException:  # whatever ended it, half is not kept, and it goes on
            self._connection.rollback()
            raise

    def _is_most(self, rows: Sequence[Row]) -> bool:
        """Say whether rows are most of the index; a few are not counted for."""
        if len(rows) < _FEW:
            return False
        (held,) = self._connection.execute("select count(*) from file").fetchone()
        return len(rows) > _ANEW_SHARE * (int(held) + len(rows))

    def finish(self, files: Iterable[_Values]) -> None:
        """Note the files of a library whose entries were written just now, and commit.

        Bringing it all from SQLite's log into its file is left to the caller.
        """
        execute = self._connection.execute
        try:
            self._connection.executemany(_INSERT_FILE, files)
            execute(SET_ROOM, (_ROOM,))
            execute("pragma wal_autocheckpoint = 0")
            execute("commit")
        except BaseException:  # whatever ended it, half is not kept, and it goes on
            self._connection.rollback()
            raise
        finally:
            execute(f"pragma wal_autocheckpoint = {LOG_PAGES}")

    def _write_many(self, rows: Sequence[Row], gone: Iterable[str]) -> None:
        """Write most of a library: the full text is made anew at the end."""
        paths = [(path,) for path in (*gone, *(row.path for row in rows))]
        many = self._connection.executemany
        many("delete from entry where rowid = (select entry from file where path = ?)", paths)
        many("delete from file where path = ?", paths)
        numbered = [(row, self._new_number(row)) for row in rows]
        many(
            _INSERT_ENTRY,
            [(number, row.id, *row.searchable) for row, number in numbered if row.searchable],
        )
        many(_INSERT_FILE, [file_values(row, number) for row, number in numbered])
        self._make_found_anew()

    def _make_found_anew(self) -> None:
        """Make the full text of all entries: with room enough, in one piece and twice as fast."""
        self._connection.execute(SET_ROOM, (ROOM_FOR_ALL,))
        self._connection.execute("insert into found(found) values ('rebuild')")
        self._connection.execute(SET_ROOM, (_ROOM,))

    def _write_one(self, row: Row) -> None:
        execute = self._connection.execute
        held = execute(
            "select entry, content, problems from file where path = ?", (row.path,)
        ).fetchone()
        if held and held[1:] == (row.content, int(row.problems)):
            execute(
                "update file set size = ?, mtime_ns = ? where path = ?",
                (row.size, row.mtime_ns, row.path),
            )
            return
        number = held[0] if held else None
        self._unfind(number)
        if row.searchable is None:
            number = None
        else:
            number = number or self._new_number(row)
            execute(_INSERT_ENTRY, (number, row.id, *row.searchable))
            execute(
                f"insert into found (rowid, {_COLUMNS}) values (?, ?, ?, ?)",
                (number, *row.searchable[1:]),
            )
        execute(_INSERT_FILE, file_values(row, number))

    def _forget(self, path: str) -> None:
        execute = self._connection.execute
        held = execute("select entry from file where path = ?", (path,)).fetchone()
        if held:
            self._unfind(held[0])
            execute("delete from file where path = ?", (path,))

    def _unfind(self, number: int | None) -> None:
        """Take a record's words out: FTS5 must be told what it was given.

        One row's values, not a select: that would be written as a segment of its own.
        """
        if number is None:
            return
        execute = self._connection.execute
        held = execute(f"select {_COLUMNS} from entry where rowid = ?", (number,)).fetchone()
        if held:
            execute(
                f"insert into found (found, rowid, {_COLUMNS}) values ('delete', ?, ?, ?, ?)",
                (number, *held),
            )
        execute("delete from entry where rowid = ?", (number,))

    def _new_number(self, row: Row) -> int | None:
        """Give the next row number of a record's kind."""
        if row.searchable is None:
            return None
        kind = KINDS.index(row.kind)
        if kind not in self._last_rows:
            low, high = kind << KIND_SHIFT, (kind + 1) << KIND_SHIFT
            (last,) = self._connection.execute(
                "select max(rowid) from entry where rowid >= ? and rowid < ?", (low, high)
            ).fetchone()
            self._last_rows[kind] = last or low
        self._last_rows[kind] += 1
        return self._last_rows[kind]


def file_values(row: Row, number: int | None) -> _Values:
    """Give what stands of a file in the index, with the number of its entry."""
    return row.path, row.size, row.mtime_ns, number, row.kind, row.content, row.problems

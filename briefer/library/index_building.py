"""Filling an empty index while its library is still being read.

SQLite builds the full text in C, apart from Python's lock: in a thread of its own
it is almost done when the last file has been read.
"""

from __future__ import annotations

import queue
import sqlite3
import threading
from collections import Counter
from typing import cast

import msgspec

from briefer.library.index_writing import ROOM_FOR_ALL, SET_ROOM, IndexWriter, Row, file_values
from briefer.library.record import Kind
from briefer.library.search import KIND_SHIFT, KINDS
from briefer.progress import tell

# Few rows are not worth a thread.
_BATCH = 500
_LOOK = 0.05  # seconds between two words on how far it is
# One statement a batch: row by row, SQLite and the reader would wait for each other.
_INSERT_ENTRIES = """
insert into entry (rowid, id, title, names, text, split)
select json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]'),
    json_extract(value, '$[3]'), json_extract(value, '$[4]'), json_extract(value, '$[5]')
from json_each(?)
"""
_FIND_ENTRIES = """
insert into found (rowid, names, text, split)
select rowid, names, text, split from entry
where rowid in (select json_extract(value, '$[0]') from json_each(?)) order by rowid
"""


class IndexBuilder:
    """Take rows as they are read; leave them to the usual writer where that does better."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._rows: list[tuple[Row, int | None]] = []
        self._sent = 0
        self._written = 0  # rows that the full text has, about
        self._counts: Counter[str] = Counter()
        self._batches: queue.Queue[bytes | None] = queue.Queue()
        self._thread: threading.Thread | None = None
        self._usable = True
        self._abandoned = False

    def add(self, row: Row) -> None:
        """Take a row of the empty index."""
        number = None
        if row.searchable is not None:
            self._counts[row.kind] += 1
            number = (KINDS.index(cast("Kind", row.kind)) << KIND_SHIFT) + self._counts[row.kind]
        self._rows.append((row, number))
        if len(self._rows) - self._sent >= _BATCH:
            if self._thread is None:
                self._thread = threading.Thread(target=self._build, name="index")
                self._thread.start()
            self._send()

    def finish(self) -> None:
        """Write what was taken, all or nothing; who waits is told how far that is."""
        self._send()
        self._batches.put(None)
        while self._thread is not None and self._thread.is_alive():
            self._thread.join(_LOOK)
            tell("indexing", min(self._written, len(self._rows)), len(self._rows))
        writer = IndexWriter(self._connection)
        if self._thread is not None and self._usable:
            writer.finish([file_values(*each) for each in self._rows])
            return
        self._roll_back()
        writer.write([row for row, _ in self._rows], ())

    def abandon(self) -> None:
        """Write nothing of what was taken, nor what of it waits still."""
        self._abandoned = True
        self._batches.put(None)
        if self._thread is not None:
            self._thread.join()
        self._roll_back()

    @property
    def _goes_on(self) -> bool:
        return self._usable and not self._abandoned

    def _roll_back(self) -> None:
        if self._connection.in_transaction:
            self._connection.rollback()

    def _send(self) -> None:
        batch = self._rows[self._sent :]
        self._sent = len(self._rows)
        if self._thread is not None:
            entries = [(number, row.id, *row.searchable) for row, number in batch if row.searchable]
            self._batches.put(msgspec.json.encode(entries))

    def _build(self) -> None:
        """Write batches until there are no more; the last step is left to the caller's thread."""
        execute = self._connection.execute
        try:
            execute("begin immediate")
            # Another process may have filled it meanwhile.
            self._usable = execute("select 1 from file limit 1").fetchone() is None
            execute(SET_ROOM, (ROOM_FOR_ALL,))
            while self._goes_on and (batch := self._batches.get()) is not None:
                text = batch.decode()
                execute(_INSERT_ENTRIES, (text,))
                execute(_FIND_ENTRIES, (text,))
                self._written += _BATCH
        except sqlite3.Error:
            self._usable = False

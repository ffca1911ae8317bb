"""Putting a new index in order, in small steps and where nobody waits for it.

A library that was read anew leaves its full text in many pieces, and in SQLite's
log. One piece is searched fastest, and stands above those that single saves add,
so that merging these stays cheap.
"""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing, suppress
from pathlib import Path

_PAGES = 64  # merged in a step, some milliseconds


class Settling:
    """Merge and tidy an index's file in a thread and a connection of its own."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="index-settling")
        self._thread.start()

    def wait(self) -> None:
        """Wait until the index is in order."""
        self._thread.join()

    def stop(self) -> None:
        """Leave the rest for another time; what is done stays done."""
        self._stopped.set()
        self._thread.join()

    def _run(self) -> None:
        # Only what can be done at leisure is done here: a busy or a damaged file is
        # left to those who need it.
        with suppress(sqlite3.Error):
            address = f"{self._path.absolute().as_uri()}?mode=rw"
            connection = sqlite3.connect(address, timeout=1, isolation_level=None, uri=True)
            with closing(connection):
                connection.execute("pragma wal_checkpoint(passive)")
                pages = -_PAGES  # negative: begin to merge all into one
                while not self._stopped.is_set() and _merge(connection, pages):
                    pages = _PAGES
                connection.execute("pragma wal_checkpoint(passive)")


def _merge(connection: sqlite3.Connection, pages: int) -> bool:
    """Do a step; say whether more is to do (SQLite, "The merge Command")."""
    before = connection.total_changes
    connection.execute("insert into found(found, rank) values ('merge', ?)", (pages,))
    return connection.total_changes - before >= 2

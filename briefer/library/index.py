"""The index: what every file held when it was last read, and full-text search.

The files are the truth: all that stands here can be deleted and is made again.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from briefer.library import index_schema, search
from briefer.library.collecting import paused_collection, set_aside
from briefer.library.frontmatter import Fields
from briefer.library.index_building import IndexBuilder
from briefer.library.index_memory import Memory, row_of
from briefer.library.index_settling import Settling
from briefer.library.index_writing import IndexWriter, Row
from briefer.library.kinds import kind_of
from briefer.library.library import Library
from briefer.library.reading import Content, read_library
from briefer.library.record import Kind, Record
from briefer.library.scanning import RecordFile

Hit = search.Hit
_T = TypeVar("_T")
# A file changed this shortly before it was read may change again within the
# same tick of its clock: it is read again next time.
_RACY_NS = 3_000_000_000
_MANY = 10_000  # records, from which on looking through them would be felt


class Index:
    """Remember a library's records between runs and find them by words.

    One index may be used from several threads, and one file by several processes.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        path: Path,
        root: Path,
        unsaid: Fields | None = None,
    ) -> None:
        self._connection = connection
        self._path = path
        self._root = root
        self._unsaid = unsaid
        self._lock = threading.RLock()
        self._settling: Settling | None = None

    @classmethod
    def open(cls, folder: Path, root: Path, unsaid: Fields | None = None) -> Index:
        """Open the index of the library at ``root``, kept in ``folder``; never fail.

        ``unsaid`` are settings for where library.yaml does not say.

        It is made anew when missing, damaged or of another version, and held in
        memory where the folder can't be written.
        """
        path = folder / f"{index_schema.file_name(root)}.sqlite"
        return cls(index_schema.open_file(path), path, root, unsaid)

    def load(self, before: Library | None = None) -> Library:
        """Read the library: what has not changed from the index, the rest from its files.

        Records that are equal to those of an earlier reading, ``before``, are the very same.
        Raises LibraryError when the folder or its library.yaml can't be used.
        """
        with paused_collection():
            library = self._healed(lambda: self._load(before))
        if sum(map(len, library.records.values())) > _MANY:
            set_aside()
        return library

    def update(self, record: Record) -> None:
        """Take in a record that was just saved."""
        kind = kind_of(record)
        path = f"{kind}/{record.id}.md"
        try:
            status = (self._root / path).stat()
        except OSError:
            self.remove(kind, record.id)
            return
        mtime = _trusted(status.st_mtime_ns, time.time_ns())
        row = row_of(path, status.st_size, mtime, kind, record)
        self._healed(lambda: self._write([row], []))

    def remove(self, kind: Kind, record_id: str) -> None:
        """Forget a record that was deleted."""
        self._healed(lambda: self._write([], [f"{kind}/{record_id}.md"]))

    def search(self, words: str, kinds: Sequence[Kind] = (), limit: int = 50) -> list[Hit]:
        """Find records in which all words occur, best first; whatever is typed is text."""
        return self._healed(lambda: search.find(self._connection, words, kinds, limit))

    def matching(self, words: str, kind: Kind) -> set[str] | None:
        """Give the ids of all records of a kind that hold the words; None without a word."""
        return self._healed(lambda: search.matching(self._connection, words, kind))

    def settle(self) -> None:
        """Wait until a new index is in order; it can be used before."""
        if self._settling is not None:
            self._settling.wait()

    def close(self) -> None:
        """Put what was saved in order, and close the index's file."""
        with self._lock:
            self._stop_settling()
            with suppress(sqlite3.Error):
                index_schema.merge(self._connection)
            self._connection.close()

    def _load(self, before: Library | None = None) -> Library:
        memory = Memory.of(self._connection, before.records if before is not None else {})
        if memory.is_empty:
            return self._load_anew(memory)
        rows: list[Row] = []
        library = self._read(memory, rows.append)
        if rows or memory.gone:
            self._write(rows, memory.gone)
        return library

    def _load_anew(self, memory: Memory) -> Library:
        builder = IndexBuilder(self._connection)
        try:
            library = self._read(memory, builder.add)
            with _catching_up_later():
                builder.finish()
        except BaseException:  # whatever ended it, what was begun is given up, and it goes on
            builder.abandon()
            raise
        self._stop_settling()
        self._settling = Settling(self._path)
        return library

    def _stop_settling(self) -> None:
        if self._settling is not None:
            self._settling.stop()

    def _read(self, memory: Memory, add: Callable[[Row], None]) -> Library:
        started_ns = time.time_ns()

        def took(file: RecordFile, content: Content) -> None:
            mtime = _trusted(file.mtime_ns, started_ns)
            add(row_of(file.path, file.size, mtime, file.kind, content))

        return read_library(self._root, memory, took, self._unsaid)

    def _write(self, rows: Sequence[Row], gone: Iterable[str]) -> None:
        with _catching_up_later():
            IndexWriter(self._connection).write(rows, gone)

    def _healed(self, work: Callable[[], _T]) -> _T:
        """Do the work; on a damaged file, make the index anew from the files and do it again."""
        with self._lock:
            try:
                return work()
            except sqlite3.Error as error:
                if not index_schema.is_damage(error):
                    raise
                self._stop_settling()
                self._connection.close()
                self._connection = index_schema.open_anew(self._path)
                self._load()
                return work()


@contextmanager
def _catching_up_later() -> Iterator[None]:
    """Let a write go that finds the index busy or the disk full.

    The next load sees by the files' times what is missing.
    """
    try:
        yield
    except sqlite3.OperationalError as error:
        if index_schema.is_damage(error):
            raise


def _trusted(mtime_ns: int, now_ns: int) -> int:
    """Give a file's time, or one that no file has when it is too fresh to rely on."""
    return mtime_ns if mtime_ns < now_ns - _RACY_NS else -1

"""The index's file: its tables, its stamp, and opening it whatever state it is in."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import msgspec

import briefer
from briefer.library.kinds import RECORD_TYPES
from briefer.library.record import Part, Record

# Raise it when the tables, or what records give to search, change.
INDEX_VERSION = 5

# SQLite brings its log into the file when it has grown by this many pages.
LOG_PAGES = 1000
_DAMAGE = frozenset(
    {
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_NOTADB,
        sqlite3.SQLITE_ERROR,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CANTOPEN,
    }
)

# Names outweigh what a record says. Each save leaves a segment of its own, which FTS5
# would merge with others every fourth save, at ten times a save's own time: here they
# wait until there are many, or until the index is closed.
_TABLES = """
create table stamp (stamp text not null);
create table file (
    path text primary key, size integer not null, mtime_ns integer not null,
    entry integer, kind text not null, content blob not null, problems integer not null
) without rowid;
create table entry (
    rowid integer primary key, id text not null,
    title text not null, names text not null, text text not null, split text not null
);
create virtual table found using fts5(
    names, text, split, content='entry', content_rowid='rowid',
    tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
insert into found(found, rank) values ('rank', 'bm25(8.0, 1.0, 2.0)');
insert into found(found, rank) values ('automerge', 0);
insert into found(found, rank) values ('crisismerge', 32);
"""


def file_name(root: Path) -> str:
    """Name a library's index file by its resolved path."""
    return hashlib.sha256(str(root.resolve()).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def stamp() -> str:
    """Say which program and which record fields an index was written with."""
    shapes = "\n".join(sorted(_shapes()))
    fields = hashlib.sha256(shapes.encode()).hexdigest()[:16]
    return f"{INDEX_VERSION} {briefer.__version__} {fields}"


def _shapes() -> set[str]:
    types: list[type[msgspec.Struct]] = [*RECORD_TYPES.values(), *Part.__subclasses__(), Record]
    return {f"{each.__name__} {each.__annotations__}" for each in types}


def open_file(path: Path) -> sqlite3.Connection:
    """Open an index file, new where it is missing, unusable or of another version.

    Where the folder can't be written, the index is kept in memory.
    """
    for attempt in (_opened, _opened_anew):
        with suppress(sqlite3.Error, OSError):
            return attempt(path)
    return in_memory()


def open_anew(path: Path) -> sqlite3.Connection:
    """Open an empty index in place of a damaged one."""
    with suppress(sqlite3.Error, OSError):
        return _opened_anew(path)
    return in_memory()


def is_damage(error: sqlite3.Error) -> bool:
    """Say whether an index has to be made anew, or was just busy, full or closed."""
    code = getattr(error, "sqlite_errorcode", None)
    return code is not None and code & 0xFF in _DAMAGE


def merge(connection: sqlite3.Connection) -> None:
    """Merge some of the segments that single saves left; bounded, some milliseconds."""
    connection.execute("insert into found(found, rank) values ('merge', 200)")


def in_memory() -> sqlite3.Connection:
    """Make an index that is gone when it is closed."""
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    _create(connection)
    return connection


def _opened(path: Path) -> sqlite3.Connection:
    path.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(path, timeout=30, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("pragma journal_mode = wal")
        # What a power cut takes is read again from the files.
        connection.execute("pragma synchronous = normal")
        connection.execute(f"pragma wal_autocheckpoint = {LOG_PAGES}")
        connection.execute("pragma temp_store = memory")
        connection.execute("pragma mmap_size = 268435456")
        connection.execute("begin immediate")
        if not _is_current(connection):
            _clear(connection)
            _create(connection)
        connection.execute("commit")
    except BaseException:  # whatever ended it, the file is let go, and it goes on
        connection.close()
        raise
    return connection


def _opened_anew(path: Path) -> sqlite3.Connection:
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    return _opened(path)


def _is_current(connection: sqlite3.Connection) -> bool:
    tables = {row[0] for row in connection.execute("select name from sqlite_master")}
    if not {"stamp", "file", "entry", "found"} <= tables:
        return False
    with closing(connection.execute("select stamp from stamp")) as rows:
        return bool(rows.fetchone() == (stamp(),))


def _clear(connection: sqlite3.Connection) -> None:
    """Drop what an index of another version holds; its shadow tables go with it."""
    for table in ("found", "entry", "file", "stamp"):
        connection.execute(f"drop table if exists {table}")


def _create(connection: sqlite3.Connection) -> None:
    for statement in filter(str.strip, _TABLES.split(";\n")):
        connection.execute(statement)
    connection.execute("insert into stamp values (?)", (stamp(),))

"""What the index remembers of each file, in the form that the reader asks for."""

from __future__ import annotations

import sqlite3
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import cast

import msgspec

from briefer.library.dates import PartialDate
from briefer.library.index_writing import Row
from briefer.library.kinds import RECORD_TYPES
from briefer.library.library import Library
from briefer.library.problems import Problem
from briefer.library.record import Kind, Record

Content = Record | tuple[Problem, ...]


def encode_record(record: Record) -> bytes:
    """Encode a record for the index, dates as the texts that files hold."""
    return _ENCODER.encode(record)


def encode_problems(problems: tuple[Problem, ...]) -> bytes:
    """Encode what is wrong with a file, so that it need not be read again to be told."""
    return _ENCODER.encode(problems)


def decode(kind: str, content: bytes, *, problems: bool) -> Content | None:
    """Decode what the index holds of a file; None when it can't be used."""
    try:
        if problems:
            return _PROBLEMS.decode(content)
        return _decoders()[cast("Kind", kind)].decode(content)
    except (msgspec.MsgspecError, KeyError, ValueError):
        return None


def _date_text(value: object) -> str:
    if isinstance(value, PartialDate):
        return str(value)
    raise NotImplementedError(f"no text for {type(value)}")


def _date_of(wanted: type, text: object) -> object:
    if wanted is PartialDate:
        return PartialDate.parse(str(text))
    raise NotImplementedError(f"no {wanted} from text")


_ENCODER = msgspec.msgpack.Encoder(enc_hook=_date_text)
_PROBLEMS = msgspec.msgpack.Decoder(tuple[Problem, ...])


@cache
def _decoders() -> Mapping[Kind, msgspec.msgpack.Decoder[Record]]:
    return MappingProxyType(
        {
            kind: msgspec.msgpack.Decoder(record_type, dec_hook=_date_of)
            for kind, record_type in RECORD_TYPES.items()
        }
    )


class Memory:
    """Answer the reader's question "is this file still as you know it?" and note the rest.

    Paths are relative to the library, with forward slashes.
    """

    def __init__(self, files: dict[str, tuple[int, int, str, bytes, int]]) -> None:
        self.started_ns = time.time_ns()
        self._files = files
        self._known: set[str] = set()
        self._changed: dict[str, tuple[int, int]] = {}

    @classmethod
    def of(cls, connection: sqlite3.Connection) -> Memory:
        """Take all that an index remembers into memory."""
        rows = connection.execute("select path, size, mtime_ns, kind, content, problems from file")
        return cls({row[0]: row[1:] for row in rows})

    def get(self, path: str, size: int, mtime_ns: int) -> Content | None:
        """Give what a file held when last read; None when it has to be read."""
        remembered = self._files.get(path)
        if remembered is not None and remembered[0] == size and remembered[1] == mtime_ns:
            content = decode(remembered[2], remembered[3], problems=bool(remembered[4]))
            if content is not None:
                self._known.add(path)
                return content
        self._changed[path] = (size, mtime_ns)
        return None

    def changes(
        self, library: Library, trusted: Callable[[int], int]
    ) -> tuple[list[Row], list[str]]:
        """Give the rows to write after a reading, and the paths that are gone."""
        rows = list(self._rows(library, trusted))
        kept = self._known.union(row.path for row in rows)
        return rows, [path for path in self._files if path not in kept]

    def _rows(self, library: Library, trusted: Callable[[int], int]) -> Iterator[Row]:
        problems: dict[str, list[Problem]] = defaultdict(list)
        for problem in library.problems if self._changed else ():
            problems[problem.file].append(problem)
        for path, (size, mtime_ns) in self._changed.items():
            kind, _, name = path.partition("/")
            mtime = trusted(mtime_ns)
            if path in problems:
                content = encode_problems(tuple(problems[path]))
                yield Row(path, size, mtime, kind, content, problems=True)
                continue
            record_id = PurePosixPath(name).stem
            record = library.records.get(cast("Kind", kind), {}).get(record_id)
            if record is not None and path == f"{kind}/{record_id}.md":
                yield Row.of_record(path, size, mtime, kind, record, encode_record(record))

"""What the index remembers of each file, in the form that the reader asks for."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import cast

import msgspec

from briefer.library.dates import PartialDate
from briefer.library.index_writing import Row
from briefer.library.kinds import RECORD_TYPES, kind_of
from briefer.library.problems import Problem
from briefer.library.reading import Content
from briefer.library.record import Kind, Record


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
    """Answer the reader's question "is this file still as you know it?".

    Paths are relative to the library, with forward slashes. A record that is equal to the
    one in ``before`` is answered with that one: an earlier reading, of which the window holds
    tables, then shares its records with the next, and nobody has to let go of all of them.
    """

    def __init__(
        self,
        files: dict[str, tuple[int, int, str, bytes, int]],
        before: Mapping[Kind, Mapping[str, Record]] = MappingProxyType({}),
    ) -> None:
        self._files = files
        self._before = before
        self._seen: set[str] = set()

    @classmethod
    def of(
        cls,
        connection: sqlite3.Connection,
        before: Mapping[Kind, Mapping[str, Record]] = MappingProxyType({}),
    ) -> Memory:
        """Take all that an index remembers into memory."""
        rows = connection.execute("select path, size, mtime_ns, kind, content, problems from file")
        return cls({row[0]: row[1:] for row in rows}, before)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is remembered."""
        return not self._files

    @property
    def gone(self) -> list[str]:
        """The paths that were remembered and never asked for."""
        return [path for path in self._files if path not in self._seen]

    def get(self, path: str, size: int, mtime_ns: int) -> Content | None:
        """Give what a file held when last read; None when it has to be read."""
        self._seen.add(path)
        remembered = self._files.get(path)
        if remembered is None or remembered[0] != size or remembered[1] != mtime_ns:
            return None
        content = decode(remembered[2], remembered[3], problems=bool(remembered[4]))
        if isinstance(content, Record):
            held = self._before.get(kind_of(content), {}).get(content.id)
            return held if held == content else content
        return content


def row_of(path: str, size: int, mtime_ns: int, kind: Kind, content: Content) -> Row:
    """Make the row of a file from what was read in it."""
    if isinstance(content, Record):
        encoded = encode_record(content)
        return Row.of_record(path, size, mtime_ns, kind, content, encoded)
    return Row(path, size, mtime_ns, kind, encode_problems(content), problems=True)

"""Put a product into the register: its file first, then its entry, each whole or not at all."""

from __future__ import annotations

import hashlib
import os
from itertools import count
from pathlib import Path
from typing import Any

import msgspec

from briefer.library.briefs import Brief
from briefer.library.encoding import encode_record, encoded
from briefer.library.plain_writing import written
from briefer.library.register.entry import (
    BRIEF_AS_IT_WAS,
    FILES,
    FOLDER,
    SUFFIX,
    Entry,
    RegisterError,
    wrong_folder,
)
from briefer.library.safely import write_bytes_safely, write_new_file

_LONGEST_STEM = 80
_AT_ONCE = 1 << 20  # bytes that are hashed at a time


def hash_of(content: bytes) -> str:
    """Give the SHA-256 of bytes, by which files are kept."""
    return hashlib.sha256(content).hexdigest()


def hash_of_file(path: Path) -> str:
    """Give the SHA-256 of a file, without holding it whole; raise OSError."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while part := file.read(_AT_ONCE):
            digest.update(part)
    return digest.hexdigest()


def keep(root: Path, entry: Entry, content: bytes, brief: Brief) -> Entry:
    """Keep a product's bytes and its entry; give the entry with the id that it got.

    The same bytes stand once. Raises RegisterError; there is then no entry, and at most
    a file that the next export of the same bytes takes for its own.
    """
    _make_folders(root)
    _keep_file(root / entry.file, content)
    text = _entry_text(entry, brief).encode()
    stem = _stem(entry)
    for number in count(_taken(root, stem) + 1):
        named = msgspec.structs.replace(entry, id=f"{stem}-{number}")
        if write_new_file(root / named.path, text, RegisterError):
            return named
    raise AssertionError("there is always a further number")


def _make_folders(root: Path) -> None:
    for name in (FOLDER, FILES):
        folder = root / name
        if wrong := wrong_folder(root, folder):
            raise RegisterError(f"the folder {name} {wrong[0]}", where=str(folder), fix=wrong[1])
        try:
            folder.mkdir(exist_ok=True)
        except OSError as error:
            what = f"the folder {name} can't be made: {(error.strerror or 'no access').lower()}"
            raise RegisterError(what, where=str(folder)) from None


def _keep_file(path: Path, content: bytes) -> None:
    """Write the bytes, unless they stand there; a damaged file of that name is put right."""
    if path.is_symlink():
        fix = "Take the link out"
        raise RegisterError("a link stands where the file is kept", where=str(path), fix=fix)
    try:
        if path.stat().st_size == len(content) and path.read_bytes() == content:
            return
    except FileNotFoundError:
        write_new_file(path, content, RegisterError)  # whoever was first wrote the same
        return
    except OSError as error:
        what = f"the kept file can't be read: {error.strerror}"
        raise RegisterError(what, where=str(path)) from None
    write_bytes_safely(path, content, RegisterError)


def _stem(entry: Entry) -> str:
    """Tell people what an entry is of: 2022-01-15-sample-2022-001, without its last number."""
    when = entry.as_of.edtf if entry.as_of else entry.exported.date().isoformat()
    what = _slug(entry.number) or _slug(entry.brief) or entry.product
    return f"{_slug(when)}-{what}"[:_LONGEST_STEM].strip("-")


def _taken(root: Path, stem: str) -> int:
    """Find the highest number that an entry of the stem has, 0 without one."""
    start = len(stem) + 1
    ends = [
        name[start : -len(SUFFIX)]
        for name in os.listdir(root / FOLDER)  # noqa: PTH208  # names alone, and quickly
        if name.startswith(f"{stem}-") and name.endswith(SUFFIX)
    ]
    numbers = [int(end) for end in ends if end.isascii() and end.isdecimal() and len(end) < 10]
    return max(numbers, default=0)


def _slug(text: str) -> str:
    """Make words of small letters and digits, joined by hyphens."""
    kept = (char if char.isascii() and char.isalnum() else " " for char in text.lower())
    return "-".join("".join(kept).split())


def _entry_text(entry: Entry, brief: Brief) -> str:
    as_it_was: dict[str, Any] = {**encode_record(brief), "body": brief.body}
    as_it_was = {key: value for key, value in as_it_was.items() if value}
    return written({**entry_fields(entry), BRIEF_AS_IT_WAS: as_it_was})


def entry_fields(entry: Entry) -> dict[str, Any]:
    """Give an entry's fields as its file holds them, without its id and its brief."""
    return {key: value for key, value in encoded(entry).items() if key != "id"}

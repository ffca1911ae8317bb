"""Find a library's record files by name and time, and name what is none of them."""

from __future__ import annotations

import difflib
import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from briefer.library.conflicted_copies import copied_from, fault_of_copy
from briefer.library.kinds import RECORD_TYPES
from briefer.library.problems import Problem
from briefer.library.record import Kind

_ID = re.compile(r"[a-z0-9-]{1,80}")
_ID_FIX = "Use small letters, digits and hyphens, at most 80"
# Windows keeps these names for devices, with any ending (Microsoft, "Naming Files").
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])")
_RECORD_FILE = re.compile(rf"(?!{_DEVICES.pattern}\.)({_ID.pattern})\.md")


class RecordFile(NamedTuple):
    """Be a file that may hold a record; ``path`` is relative, with forward slashes."""

    kind: Kind
    id: str
    path: str
    size: int
    mtime_ns: int


def scan(root: Path) -> Iterator[RecordFile | Problem]:
    """Go through the folders of records by name; nothing is read but names and times."""
    yield from _misnamed_folders(root)
    for kind in RECORD_TYPES:
        folder = root / kind
        try:
            if folder.is_symlink() and (wrong := wrong_link(root, folder)):
                yield Problem(kind, 0, "", *wrong)
                continue
            with os.scandir(folder) as listing:
                entries = sorted(listing, key=_name_of_entry)
        except FileNotFoundError:
            continue
        except OSError as error:
            fix = "Make it a folder that can be opened"
            yield Problem(kind, 0, "", f"can't be opened: {error.strerror}", fix)
            continue
        names = {entry.name for entry in entries}
        for entry in entries:
            found = _record_file(kind, entry) or _scan_entry(root, kind, entry, names)
            if found is not None:
                yield found


def _name_of_entry(entry: os.DirEntry[str]) -> str:
    return entry.name


def _misnamed_folders(root: Path) -> Iterator[Problem]:
    """Name folders that were surely meant to be read: Points, dialogs."""
    try:
        names = sorted(entry.name for entry in os.scandir(root) if entry.is_dir())
    except OSError:
        return
    for name in names:
        near = difflib.get_close_matches(name.lower(), RECORD_TYPES, n=1, cutoff=0.8)
        if not near or name in RECORD_TYPES:
            continue
        meant = root / near[0]
        if meant.exists() and meant.samefile(root / name):
            continue  # this system takes capital letters for small ones
        fix = f"Rename it to {near[0]}, or move its files there"
        yield Problem(_printable(name), 0, "", "is a folder that is not read", fix)


def _record_file(kind: Kind, entry: os.DirEntry[str]) -> RecordFile | None:
    """Take what is plainly a record's file by the shortest way."""
    name = entry.name
    if _RECORD_FILE.fullmatch(name) is None or not entry.is_file(follow_symlinks=False):
        return None
    try:
        status = entry.stat(follow_symlinks=False)
    except OSError:
        return None
    return RecordFile(kind, name[:-3], f"{kind}/{name}", status.st_size, status.st_mtime_ns)


def _scan_entry(
    root: Path, kind: Kind, entry: os.DirEntry[str], names: set[str]
) -> RecordFile | Problem | None:
    path = _printable(f"{kind}/{entry.name}")
    if entry.name.startswith(".") or entry.name.endswith("~"):
        return None
    if entry.is_symlink() and (wrong := wrong_link(root, Path(entry.path))):
        return Problem(path, 0, "", *wrong)
    try:
        status = entry.stat()
    except OSError as error:
        return Problem(path, 0, "", f"can't be read: {error.strerror}", "Put the file back")
    if stat.S_ISDIR(status.st_mode):
        if path == "sources/files":
            return None
        return Problem(path, 0, "", "is a folder, which is not read", "Move its files up")
    if not stat.S_ISREG(status.st_mode):
        return Problem(path, 0, "", "is no ordinary file", "Take it out")
    if wrong := _wrong_name(entry.name, names):
        return Problem(path, 0, "", *wrong)
    return RecordFile(kind, entry.name[:-3], path, status.st_size, status.st_mtime_ns)


def wrong_id(name: str) -> tuple[str, str] | None:
    """Say why a name is no record's id, and what to do; None when it is one."""
    if not _ID.fullmatch(name):
        return "has a name that can't be a record's", _ID_FIX
    if _DEVICES.fullmatch(name):
        return "has a name that Windows keeps for a device", "Give it another name"
    return None


def _wrong_name(name: str, names: set[str]) -> tuple[str, str] | None:
    """Say why a file's name is no record's, and what to do."""
    original = copied_from(name, names)
    if original is not None:
        return fault_of_copy(original)
    stem, dot, ending = name.rpartition(".")
    if not dot or ending.lower() != "md":
        return "is no record", "Records end in .md; move it elsewhere"
    if name != name.lower() and name.lower() in names:
        return f"differs from {name.lower()!r} by capital letters alone", "Keep one of the two"
    return wrong_id(stem if name.endswith(".md") else name)


def wrong_link(root: Path, path: Path) -> tuple[str, str] | None:
    """Say why a symbolic link is not followed; None when it stays in the library."""
    try:
        inside = path.resolve(strict=True).is_relative_to(root.resolve())
    except (OSError, RuntimeError):  # a loop of links is a RuntimeError before Python 3.13
        return "is a link that leads nowhere", "Take it out, or put the file itself here"
    return None if inside else ("leads out of the library", "Put the file itself here")


def _printable(name: str) -> str:
    """Give a name without the bytes that are no text in it."""
    return name.encode("utf-8", "replace").decode()

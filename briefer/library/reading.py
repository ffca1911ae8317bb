"""Read a library's folder: every record that can be, and a problem for each that can't."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from briefer.errors import LibraryError
from briefer.library.briefs import LibrarySettings
from briefer.library.conflicted_copies import conflicted_copies
from briefer.library.encoding import WrongFields, decode_record, decode_settings
from briefer.library.frontmatter import Fields, FrontMatterError, read_fields, split
from briefer.library.kinds import RECORD_TYPES
from briefer.library.library import Library
from briefer.library.migrations import FORMAT
from briefer.library.ordinary_files import read_ordinary
from briefer.library.problems import Problem
from briefer.library.record import Kind, Record
from briefer.library.scanning import RecordFile, scan
from briefer.progress import told

Content = Record | tuple[Problem, ...]

LARGEST_RECORD = 4 * 1024 * 1024
_AT_ONCE = 64 * 1024
SETTINGS_FILE = "library.yaml"
_BOM = "\ufeff"
_OTHER_FILE = "Put the file back from a copy, or have its permissions put right"


class Remembered(Protocol):
    """Answer for files that have not changed since they were last read."""

    def get(self, path: str, size: int, mtime_ns: int) -> Content | None:
        """Give what the file held; None when it must be read."""


Took = Callable[[RecordFile, Content], None]


def read_library(
    root: Path,
    remembered: Remembered | None = None,
    took: Took | None = None,
    unsaid: Fields | None = None,
) -> Library:
    """Read every record; what is wrong with one never stops the others.

    ``took`` is told of each file that had to be read; ``unsaid`` are settings for where
    library.yaml does not say. Raises LibraryError when the
    folder or its library.yaml can't be used.
    """
    settings = read_settings(root, unsaid)
    records: dict[Kind, dict[str, Record]] = {kind: {} for kind in RECORD_TYPES}
    problems: list[Problem] = [*conflicted_copies(root)]
    folder = str(root)
    for found in told("library", tuple(scan(root))):
        if isinstance(found, Problem):
            problems.append(found)
            continue
        content = remembered.get(found.path, found.size, found.mtime_ns) if remembered else None
        if content is None:
            content = read_file(folder, found)
            if took is not None:
                took(found, content)
        if isinstance(content, Record):
            records[found.kind][found.id] = content
        else:
            problems.extend(content)
    return Library(root, settings, records, tuple(problems), *_newer(settings))


def _newer(settings: LibrarySettings) -> tuple[bool, str]:
    """Open a library that a newer Briefer made, but never write into it."""
    if settings.format <= FORMAT:
        return False, ""
    return True, (
        f"The library has format {settings.format}, made by a newer Briefer; this one writes"
        f" format {FORMAT}. It can be read and exported from, not changed."
    )


def read_settings(root: Path, unsaid: Fields | None = None) -> LibrarySettings:
    """Read library.yaml, ``unsaid`` where it says nothing; raise LibraryError naming its fault."""
    path = root / SETTINGS_FILE
    if not root.is_dir():
        fix = "Choose the folder that holds library.yaml, or make one: briefer new DIR"
        raise LibraryError("there is no library folder", where=str(root), fix=fix)
    try:
        text = text_of(read_ordinary(path, LARGEST_RECORD))
        return decode_settings(read_fields(text), unsaid)
    except FileNotFoundError:
        fix = "Choose the folder that holds library.yaml, or make one: briefer new DIR"
        raise LibraryError("the folder is no library", where=str(path), fix=fix) from None
    except OSError as error:
        raise LibraryError(
            f"library.yaml can't be read: {error.strerror}", where=str(path), fix=_OTHER_FILE
        ) from None
    except FrontMatterError as error:
        where = f"{path}, line {error.line}"
        raise LibraryError(f"library.yaml {error.problem}", where=where, fix=error.fix) from None
    except WrongFields as error:
        wrong = error.wrong[0]
        raise LibraryError(
            f"library.yaml: {wrong.problem}", where=str(path), fix=wrong.fix
        ) from None


def read_file(root: Path | str, file: RecordFile) -> Content:
    """Read one file: its record, or what is wrong with it."""
    if file.size > LARGEST_RECORD:
        size = f"{file.size / 1024 / 1024:.0f} MB"
        fix = "Keep the document under sources/files and cite it"
        return (Problem(file.path, 0, "", f"is too large for a record ({size})", fix),)
    try:
        parts = split(text_of(_bytes_of(f"{root}/{file.path}")))
    except FrontMatterError as error:
        return (Problem(file.path, error.line, "", error.problem, error.fix),)
    except OSError as error:
        fix = "Check that you may open the file"
        return (Problem(file.path, 0, "", f"can't be read: {error.strerror}", fix),)
    try:
        return decode_record(file.kind, file.id, parts.fields, parts.body)
    except WrongFields as error:
        return tuple(
            Problem(file.path, parts.line_at(wrong.place), wrong.field, wrong.problem, wrong.fix)
            for wrong in error.wrong
        )


def _bytes_of(path: str) -> bytes:
    """Read a whole file by the system's own calls: a third of the time that open() takes."""
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        content = part = os.read(handle, _AT_ONCE)
        while part:
            part = os.read(handle, _AT_ONCE)
            content += part
        return content
    finally:
        os.close(handle)


def read_record(root: Path, kind: Kind, record_id: str) -> Content:
    """Read one record anew from its file; raise FileNotFoundError when there is none."""
    path = f"{kind}/{record_id}.md"
    status = (root / path).stat()
    return read_file(root, RecordFile(kind, record_id, path, status.st_size, status.st_mtime_ns))


def parse_record(kind: Kind, record_id: str, text: str) -> Record:
    """Make a record of a file's text; raise LibraryError naming what is wrong with it."""
    where = f"{kind}/{record_id}.md"
    try:
        parts = split(text.removeprefix(_BOM).replace("\r\n", "\n"))
        return decode_record(kind, record_id, parts.fields, parts.body)
    except (FrontMatterError, WrongFields) as error:
        raise LibraryError(f"the text is no record: {error}", where=where) from None


def line_of(root: Path, path: str, field: str) -> int:
    """Find the line of a field in a file, 1 when it can't be told."""
    try:
        return split(text_of((root / path).read_bytes())).lines.get(field, 1)
    except (OSError, FrontMatterError):
        return 1


def text_of(content: bytes) -> str:
    """Decode a file, its line ends as newlines, or say which byte is wrong."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        fix = "Save the file as UTF-8"
        raise FrontMatterError("is not UTF-8 text", line, fix) from None
    text = text.removeprefix(_BOM)
    if text.startswith(_BOM):
        raise FrontMatterError("begins with two byte order marks", 1, "Save it as plain UTF-8")
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise FrontMatterError("holds a zero byte", line, "Take it out: it is no text")
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text

"""What happens to the files of records: edited, moved to another name, taken away.

A file keeps its own text: comments, unknown keys, the order of its fields and its line ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from briefer.errors import SaveError
from briefer.library.file_changes import FileChange, content_of
from briefer.library.kinds import RECORD_TYPES, kind_of
from briefer.library.library import Library
from briefer.library.reading import read_record
from briefer.library.record import Record
from briefer.library.writing import changed_text, refuse_damage


def path_of(record: Record) -> str:
    """Name a record's file as ``points/jhlc-last-met.md``."""
    return f"{kind_of(record)}/{record.id}.md"


def edit_of(root: Path, held: Record, fresh: Record) -> FileChange:
    """Say how a record's file changes; raise SaveError when it is not what was read."""
    before = _as_read(root, held)
    return FileChange(path_of(held), before, _text_with(root, before, fresh))


def move_of(root: Path, held: Record, fresh: Record) -> tuple[FileChange, FileChange]:
    """Say how a record's file goes to another name, with its own text; raise SaveError."""
    before = _as_read(root, held)
    text = _text_with(root, before, fresh)
    return FileChange(path_of(fresh), None, text), FileChange(path_of(held), before, None)


def removal_of(root: Path, held: Record) -> FileChange:
    """Say that a record's file goes; raise SaveError when it is not what was read."""
    return FileChange(path_of(held), _as_read(root, held), None)


def files_that_may_name(library: Library, wanted: str) -> Iterator[str]:
    """Name the files that could not be read as records and hold an id as a word."""
    word = re.compile(rf"(?<![A-Za-z0-9-]){re.escape(wanted)}(?![A-Za-z0-9-])")
    for path in dict.fromkeys(problem.file for problem in library.problems):
        folder, _, name = path.partition("/")
        if folder not in RECORD_TYPES or not name.endswith(".md"):
            continue
        content = content_of(library.root, path) or b""
        if word.search(content.decode("utf-8", "replace")):
            yield path


def _as_read(root: Path, held: Record) -> bytes:
    content = content_of(root, path_of(held))
    if content is None or read_record(root, kind_of(held), held.id) != held:
        fix = "Look at what is there now, then do it again"
        what = "the file was changed outside Briefer meanwhile"
        raise SaveError(what, where=path_of(held), fix=fix)
    return content


def _text_with(root: Path, before: bytes, fresh: Record) -> bytes:
    text = changed_text(before.decode("utf-8"), fresh)
    refuse_damage(root / path_of(fresh), text, fresh)
    return text.encode("utf-8")

"""A letterhead of the office's own: taken into the library, and a brief written on it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from briefer.desk.exporting import LETTERHEAD_ENDINGS, file_name
from briefer.errors import ExportError

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.library.briefs import Brief

_FOLDER = "letterheads"


def is_letterhead(path: Path) -> bool:
    """Say whether a file may be a letterhead, by its ending."""
    return path.suffix.lower() in LETTERHEAD_ENDINGS and not path.name.startswith(("~$", "."))


def take_letterhead(desk: Desk, brief: Brief, file: Path) -> Brief:
    """Keep a copy of a Word file among the library's letterheads, and put the brief on it.

    Both are one change. One with the same content is not kept twice; one of another
    content keeps its name. Raises ExportError for what is no letterhead, ReadOnlyLibrary,
    SaveError; every file is then as it was.
    """
    from briefer.library.file_changes import FileChange, write_changes
    from briefer.library.record_changes import edit_of, path_of
    from briefer.library.writing import render_record

    desk.refuse_unwritable()
    content = _opened(file)
    path, is_new = _place_for(desk.root, file, content)
    fresh = replace(brief, letterhead=path.stem)
    held = desk.library.briefs.get(brief.id)
    if held is None:
        changes = [FileChange(path_of(fresh), None, render_record(fresh).encode())]
    else:
        changes = [edit_of(desk.root, held, fresh)]
    if is_new:
        changes.append(FileChange(f"{_FOLDER}/{path.name}", None, content))
    commits = desk.begin_history()
    write_changes(desk.root, changes)
    message = f"Take the letterhead {path.stem} for: {brief.title}"
    commits.commit([change.path for change in changes], message)
    desk.take_in(fresh)
    return fresh


def _opened(file: Path) -> bytes:
    """Read a letterhead, and refuse at once what no memo could be written on."""
    from briefer.library.ordinary_files import MOST_OF_A_WORD_FILE, read_ordinary
    from briefer.memo.word.opening import opened_file, refusing_what_is_broken

    try:
        content = read_ordinary(file, MOST_OF_A_WORD_FILE)
    except OSError as error:
        said = error.strerror or "no access"
        why = said[0].lower() + said[1:]
        what = f"the letterhead can't be read: {why}"
        raise ExportError(what, where=str(file)) from None
    with refusing_what_is_broken(str(file)):
        opened_file(content, str(file))
    return content


def _place_for(root: Path, file: Path, content: bytes) -> tuple[Path, bool]:
    """Give where a letterhead stands, or a free name for it, and whether it is new."""
    folder, stem = root / _FOLDER, file_name(file.stem, "") or "letterhead"
    number = 1
    while True:
        name = stem if number == 1 else f"{stem} {number}"
        taken = [folder / f"{name}{ending}" for ending in LETTERHEAD_ENDINGS]
        there = next((path for path in taken if path.exists()), None)
        if there is None:
            return folder / f"{name}{file.suffix.lower()}", True
        if _holds(there, content):
            return there, False
        number += 1


def _holds(file: Path, content: bytes) -> bool:
    is_as_long = file.is_file() and file.stat().st_size == len(content)
    return is_as_long and file.read_bytes() == content

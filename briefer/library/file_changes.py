"""Several files of a library changed together: all of them, or none."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from briefer.errors import BrieferError, SaveError
from briefer.library.safely import write_bytes_safely, write_new_file


class FileChange(NamedTuple):
    """Be one file's content before and after; None where there is no file."""

    path: str  # relative to the library, with forward slashes
    before: bytes | None
    after: bytes | None


def write_changes(root: Path, changes: Sequence[FileChange]) -> None:
    """Write every change, what goes last; raise SaveError, and every file is as it was.

    A file that is no longer as it was when the changes were worked out stops them all
    before the first is written.
    """
    for change in changes:
        if content_of(root, change.path) != change.before:
            fix = "Look at what is there now, then do it again"
            what = "the file was changed outside Briefer meanwhile"
            raise SaveError(what, where=change.path, fix=fix)
    written: list[FileChange] = []
    try:
        for change in sorted(changes, key=lambda one: one.after is None):
            written.append(change)
            _write(root / change.path, change)
    except (BrieferError, OSError):
        for change in reversed(written):
            _put_back(root, change)
        raise


def content_of(root: Path, path: str) -> bytes | None:
    """Give what a file holds, None where there is none; raise SaveError if it can't be read."""
    try:
        return (root / path).read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        what = f"{path} can't be read: {error.strerror}"
        raise SaveError(what, where=str(root / path)) from None


def _write(path: Path, change: FileChange) -> None:
    if change.after is None:
        _delete(path)
    elif change.before is not None:
        write_bytes_safely(path, change.after)
    else:
        path.parent.mkdir(exist_ok=True)
        if not write_new_file(path, change.after):
            fix = "Look at what is there now, or choose another name"
            raise SaveError("another file has that name already", where=change.path, fix=fix)


def _delete(path: Path) -> None:
    try:
        path.unlink()
    except OSError as error:
        what = f"{path.name} was not deleted: {error.strerror}"
        raise SaveError(what, where=str(path)) from None


def _put_back(root: Path, change: FileChange) -> None:
    """Undo one change as far as it went; what a fault leaves undone, the history still holds."""
    with contextlib.suppress(BrieferError, OSError):
        held = content_of(root, change.path)
        if change.before is None and held == change.after:
            (root / change.path).unlink(missing_ok=True)
        elif change.before is not None and held != change.before:
            write_bytes_safely(root / change.path, change.before)

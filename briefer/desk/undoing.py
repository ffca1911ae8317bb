"""Changes of a library taken back, to the byte, from its history."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from briefer.errors import BrieferError
from briefer.library.safely import write_bytes_safely

if TYPE_CHECKING:
    from pathlib import Path

    from briefer.desk import Desk
    from briefer.library.history import FileChange

T = TypeVar("T")


class CannotUndo(BrieferError):
    """Refuse to take back a change whose files were changed again since."""


def noted(desk: Desk, work: Callable[[Desk], T]) -> tuple[T, tuple[str, ...]]:
    """Do work that changes the library; give what it brought, and the ids of its changes.

    There are none where nothing was changed, or where no history can be kept.
    """
    if desk.library.read_only:
        return work(desk), ()
    commits = desk.begin_history()
    commits.flush()
    before = len(commits.kept)
    brought = work(desk)
    commits.flush()
    return brought, tuple(commits.kept[before:])


def take_back(desk: Desk, changes: Sequence[str]) -> tuple[str, ...]:
    """Take changes back that followed each other; give the ids of what that made.

    Taking those back does the changes again. Raises ReadOnlyLibrary, CannotUndo when a
    file is no longer as the changes left it, SaveError; every file is then as it was.
    """
    desk.refuse_unwritable()
    history = desk.history()
    files = history.files_of(changes)
    for file in files:
        _refuse_changed(desk.root, file)
    _, made = noted(desk, lambda desk: _put_back(desk, files, history.message_of(changes[-1])))
    desk.read_anew()
    return made


def _refuse_changed(root: Path, file: FileChange) -> None:
    if _content(root / file.path) != file.after:
        what = "this was changed again since, so the step can't be taken back"
        raise CannotUndo(what, where=file.path, fix="Change it by hand, or look at its history")


def _put_back(desk: Desk, files: Sequence[FileChange], message: str) -> None:
    """Write all files as they were, or none."""
    done: list[FileChange] = []
    try:
        for file in files:
            _write(desk.root / file.path, file.before)
            done.append(file)
    except (BrieferError, OSError):
        for file in reversed(done):
            _write(desk.root / file.path, file.after)
        raise
    verb = "Do again: " if message.startswith("Undo: ") else "Undo: "
    words = verb + message.removeprefix("Undo: ").removeprefix("Do again: ")
    desk.begin_history().commit([file.path for file in files], words)


def _write(path: Path, content: bytes | None) -> None:
    if content is None:
        path.unlink(missing_ok=True)
    else:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_bytes_safely(path, content)


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None

"""What is wrong with a history: one line that says why, and what to do about it."""

from __future__ import annotations

from pathlib import Path

from briefer.errors import LibraryError

PUT_BACK = "Put its folder .git back from a copy, or rename it: a new history is then begun"


class HistoryError(LibraryError):
    """Report a change that could not be kept, or one that can't be found."""

    passes = True  # with room on the disk, or the lock gone


def not_begun(root: Path, why: object) -> HistoryError:
    """Say that a library has no history, and that none can be made."""
    what = f"the history can't be begun: {_words(why)}"
    fix = "Make room on the disk, or have the folder's permissions put right, and save again"
    return HistoryError(what, where=str(root), fix=fix)


def half_begun(root: Path) -> HistoryError:
    """Say that making a history was cut off; it holds no change yet."""
    fix = "Nothing is lost: the next save begins it anew"
    return HistoryError("the history was only half begun", where=str(root), fix=fix)


def damaged(root: Path) -> HistoryError:
    """Say that a library has a history that can't be opened."""
    return HistoryError(
        "the history can't be opened: .git is damaged", where=str(root), fix=PUT_BACK
    )


def unwritable(root: Path) -> HistoryError:
    """Say that a library's history can only be read."""
    fix = "Have the permissions of its folder .git put right, and save again"
    return HistoryError("the history can't be written", where=str(root), fix=fix)


def unreadable(root: Path, why: object) -> HistoryError:
    """Say that a library's history can't be read, or not as it must be to go on with it."""
    return HistoryError(f"the history can't be read: {_words(why)}", where=str(root), fix=PUT_BACK)


def without_its_newest(root: Path) -> HistoryError:
    """Say that there were changes, and that the newest can't be told any more."""
    what = "the history no longer says which change is the newest"
    return HistoryError(what, where=str(root), fix=PUT_BACK)


def to_be_put_back(root: Path) -> HistoryError:
    """Say that the newest change can't be told, but by git's log."""
    what = "the history no longer says which change is the newest"
    fix = "Its log does: it is put right by the next save"
    return HistoryError(what, where=str(root), fix=fix)


def locked(root: Path, lock: Path) -> HistoryError:
    """Say that another program keeps every change from being noted, or did when it died."""
    fix = (
        f"Close the program that holds {lock}, or delete that file where none does; "
        "what was saved is kept when the library is next opened and saved to"
    )
    return HistoryError("the history is locked", where=str(root), fix=fix)


def not_kept(root: Path, why: object) -> HistoryError:
    """Say that a file was saved, that the change is not in the history, and why."""
    what = f"a change was saved but not kept in the history: {_words(why)}"
    fix = why.fix if isinstance(why, HistoryError) else PUT_BACK
    return HistoryError(what, where=str(root), fix=fix)


def _words(why: object) -> str:
    """Give what git says without the marks and spaces that it puts around it."""
    if isinstance(why, HistoryError):
        return why.what
    if isinstance(why, OSError) and why.strerror:
        return why.strerror.lower()
    return str(why).strip(" :\"'") or type(why).__name__

"""Opening a library's own git folder, apart from whatever else git is told here."""

from __future__ import annotations

import contextlib
import functools
import os
import re
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pygit2
from pygit2.enums import ConfigLevel, Option, RepositoryOpenFlag

from briefer.library.history_faults import damaged, not_begun, without_its_newest
from briefer.library.history_mending import mend_branch

GIT_ERRORS = (pygit2.GitError, OSError, KeyError, ValueError)
# Ours, and what the writers of other programs leave while they save.
_TEMPORARY = re.compile(r"(^|/)(\.[^/]*|[^/]*~|~\$[^/]*|[^/]*\.(tmp|part|swp))(/|$)")
# What is written of a git folder before the first change, locks of those included.
_FIRST_FILES = re.compile(
    r"(HEAD|config|description|info/exclude|hooks/[^/]+\.sample)(\.lock)?|_git2_[^/]*"
)
_EXPORTED = "register/files/"
# Above so many, flushing each object takes longer than flushing the disk.
_MANY = 200
_WAIT = 100  # times, for a change to be noted


def open_repository(root: Path) -> pygit2.Repository:
    """Open the git folder of exactly this library, made when missing or only half made.

    A branch that is lost is put back where git's log still knows its newest change.

    A repository that encloses the library is none of ours. Raises HistoryError where
    there is one that can't be used, or none can be made.
    """
    _apart_from_this_machine()
    git = root / ".git"
    try:
        if not os.path.lexists(git):
            _make(root)
        elif is_half_made(git):
            _make_anew(root)
    except GIT_ERRORS as error:
        raise not_begun(root, error) from error
    try:
        repository = opened(root)
    except GIT_ERRORS as error:
        raise damaged(root) from error
    with contextlib.suppress(*GIT_ERRORS):  # what can't be mended is told when it is used
        mend_branch(repository)
    return repository


def opened(root: Path) -> pygit2.Repository:
    """Open a git folder that is there, and change nothing; raise what git raises."""
    _apart_from_this_machine()
    return pygit2.Repository(str(root), RepositoryOpenFlag.NO_SEARCH)


def is_half_made(git: Path) -> bool:
    """Say whether a git folder can't be used, and never held a change."""
    return _holds_nothing(git) and not _has_head(git.parent)


def _holds_nothing(git: Path) -> bool:
    """Say whether a folder holds no file but those that the first steps of making one write."""
    if git.is_symlink() or not git.is_dir():
        return False
    for folder, folders, files in os.walk(git, onerror=_raise):
        paths = [Path(folder, name) for name in (*folders, *files)]
        if any(path.is_symlink() for path in paths):
            return False
        names = [path.relative_to(git).as_posix() for path in paths[len(folders) :]]
        if not all(_FIRST_FILES.fullmatch(name) for name in names):
            return False
    return True


def _has_head(root: Path) -> bool:
    try:
        target = opened(root).lookup_reference("HEAD").target
    except (pygit2.GitError, KeyError, ValueError):
        return False
    return not isinstance(target, str) or target.startswith("refs/heads/")  # else it is cut off


def _raise(error: OSError) -> None:
    raise error


def _make(root: Path) -> None:
    """Make a git folder whole, or none: beside its place, and then moved there."""
    with _made_beside(root) as made:
        try:
            made.rename(root / ".git")
        except OSError:
            if not (root / ".git").exists():  # else another Briefer was first
                raise


def _make_anew(root: Path) -> None:
    """Put the files of a new git folder into a half-made one, what makes it usable last.

    Nothing is moved away, so that another Briefer may do the same, or go on already.
    """
    with _made_beside(root) as made:
        for path in sorted(made.rglob("*"), key=lambda path: path.name == "HEAD"):
            place = root / ".git" / path.relative_to(made)
            if path.is_dir():
                place.mkdir(exist_ok=True)
            else:
                path.replace(place)


@contextlib.contextmanager
def _made_beside(root: Path) -> Iterator[Path]:
    """Make a git folder in one of its own, which goes afterwards."""
    prefix = ".history-"
    with tempfile.TemporaryDirectory(prefix=prefix, dir=root, ignore_cleanup_errors=True) as beside:
        repository = pygit2.init_repository(beside, initial_head="main")
        _settle(repository)
        repository.free()
        yield Path(beside, ".git")


def can_write(repository: pygit2.Repository) -> bool:
    """Say whether commits can be made."""
    return os.access(repository.path, os.W_OK) and os.access(
        Path(repository.path) / "objects", os.W_OK
    )


def is_unborn(repository: pygit2.Repository) -> bool:
    """Say whether there is no change yet; raise HistoryError where there was one.

    A branch whose file is gone would else have a new history begun over the old one.
    """
    log = Path(repository.path, "logs", "HEAD")
    for _ in range(_WAIT):
        if not repository.head_is_unborn:
            return False
        if not log.exists() or not log.stat().st_size:
            return True
        time.sleep(0.01)  # another process is noting the first change: the log comes first
    raise without_its_newest(Path(repository.path))


def is_left_out(path: str) -> bool:
    """Say whether a path is hidden, left over from somebody's saving, or an exported file.

    Those never change, and one that is removed from the register is to be gone.
    """
    return path.startswith(_EXPORTED) or _TEMPORARY.search(path) is not None


@contextlib.contextmanager
def flushed_at_once(count: int) -> Iterator[None]:
    """Write many objects without flushing each, and then all of them to disk together."""
    if count < _MANY or not hasattr(os, "sync"):
        yield
        return
    pygit2.option(Option.ENABLE_FSYNC_GITDIR, 0)
    try:
        yield
        os.sync()
    finally:
        pygit2.option(Option.ENABLE_FSYNC_GITDIR, 1)


@functools.cache
def _apart_from_this_machine() -> None:
    """Keep this machine's and this user's git settings out of libraries.

    The author comes from Briefer's settings, and files go in as they are. A folder
    of another owner (a stick, a share) is opened: libgit2 runs no program that a
    repository's settings name, which is what git's own refusal guards against.
    """
    for level in (
        ConfigLevel.SYSTEM,
        ConfigLevel.GLOBAL,
        ConfigLevel.XDG,
        ConfigLevel.PROGRAMDATA,
    ):
        pygit2.settings.search_path[level] = os.devnull
    pygit2.option(Option.SET_OWNER_VALIDATION, 0)
    pygit2.option(Option.ENABLE_FSYNC_GITDIR, 1)


def _settle(repository: pygit2.Repository) -> None:
    """Make git, used by hand in the folder, see the files as we do."""
    repository.config["core.autocrlf"] = "false"
    repository.config["core.filemode"] = "false"
    exclude = Path(repository.path) / "info" / "exclude"
    exclude.parent.mkdir(exist_ok=True)
    left_out = (".*", "*~", "~$*", "*.tmp", "*.part", "*.swp", f"/{_EXPORTED}")
    exclude.write_text("".join(f"{each}\n" for each in left_out), encoding="utf-8", newline="\n")

"""Opening a library's own git folder, apart from whatever else git is told here."""

from __future__ import annotations

import functools
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pygit2
from pygit2.enums import ConfigLevel, Option, RepositoryOpenFlag

# Ours, and what the writers of other programs leave while they save.
_TEMPORARY = re.compile(r"(^|/)(\.[^/]*|[^/]*~|~\$[^/]*|[^/]*\.(tmp|part|swp))(/|$)")
_EXPORTED = "register/files/"
# Above so many, flushing each object takes longer than flushing the disk.
_MANY = 200


def open_repository(root: Path) -> pygit2.Repository | None:
    """Open the git folder of exactly this library, made when missing.

    A repository that encloses the library is none of ours. None when there is
    no git folder and none can be made, or when it can't be used.
    """
    _apart_from_this_machine()
    try:
        if (root / ".git").exists():
            return pygit2.Repository(str(root), RepositoryOpenFlag.NO_SEARCH)
        repository = pygit2.init_repository(root, initial_head="main")
        _settle(repository)
    except (pygit2.GitError, OSError, KeyError, ValueError):
        return None
    return repository


def can_write(repository: pygit2.Repository) -> bool:
    """Say whether commits can be made."""
    return os.access(repository.path, os.W_OK) and os.access(
        Path(repository.path) / "objects", os.W_OK
    )


def is_left_out(path: str) -> bool:
    """Say whether a path is hidden, left over from somebody's saving, or an exported file.

    Those never change, and one that is removed from the register is to be gone.
    """
    return path.startswith(_EXPORTED) or _TEMPORARY.search(path) is not None


@contextmanager
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

"""The lock that git holds for a moment while it notes a change, and one left behind."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

import pygit2

# Seconds. Git holds a lock for some thousandths of one; a program that died holds it for ever.
_LEFT_BEHIND = 600


def lock_of(repository: pygit2.Repository) -> Path | None:
    """Give the file that keeps every change from being noted, when there is one."""
    try:
        branch = repository.lookup_reference("HEAD").target
    except (pygit2.GitError, KeyError, ValueError):
        return None
    if not isinstance(branch, str):
        return None
    lock = Path(repository.path, f"{branch}.lock")
    return lock if lock.exists() else None


def release_if_left_behind(repository: pygit2.Repository) -> None:
    """Take away a lock that nobody can be holding any more; it holds no change."""
    lock = lock_of(repository)
    if lock is None:
        return
    with contextlib.suppress(OSError), tempfile.TemporaryFile(dir=repository.path) as now:
        # Both times are of the disk that the library is on: a server's clock may differ.
        if os.fstat(now.fileno()).st_mtime - lock.stat().st_mtime > _LEFT_BEHIND:
            lock.unlink()

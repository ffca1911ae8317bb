"""Put a branch back that a power cut or a full disk took, by git's own log of it."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import NamedTuple

import pygit2

_ID = re.compile(rb"[0-9a-f]{40}\s*")
_BRANCHES = "refs/heads/"


class LostBranch(NamedTuple):
    """Be a branch's file that is gone or garbled, and the newest change as its log has it."""

    file: Path
    newest: str


def lost_branch(repository: pygit2.Repository) -> LostBranch | None:
    """Find the branch in hand where its file is lost and its log still leads to a whole change.

    None where the file is sound, or can't be read.
    """
    head = repository.lookup_reference("HEAD").target
    if not isinstance(head, str) or not head.startswith(_BRANCHES):
        return None
    file, log = Path(repository.path, head), Path(repository.path, "logs", head)
    if _ID.fullmatch(file.read_bytes()) if file.exists() else head in repository.references:
        return None
    newest = _newest_in(log)
    commit = repository.get(newest) if newest else None
    if not isinstance(commit, pygit2.Commit) or commit.tree_id not in repository:
        return None
    return LostBranch(file, newest)


def mend_branch(repository: pygit2.Repository) -> None:
    """Write a lost branch's file anew; the changes that it leads to were there all the time.

    It is done under git's own lock, so that no change is noted meanwhile. Raises
    FileExistsError where another program holds that.
    """
    found = lost_branch(repository)
    if found is None:
        return
    found.file.parent.mkdir(parents=True, exist_ok=True)
    lock = found.file.with_name(f"{found.file.name}.lock")
    with lock.open("xb") as written:
        try:
            lost = lost_branch(repository)  # as it is now that nobody else writes it
            if lost is not None:
                written.write(f"{lost.newest}\n".encode())
                written.flush()
                os.fsync(written.fileno())
                written.close()
                lock.replace(lost.file)
        finally:
            written.close()
            lock.unlink(missing_ok=True)


def _newest_in(log: Path) -> str:
    """Give the id that the log's last whole line leads to; empty where there is none."""
    lines = log.read_bytes().splitlines() if log.is_file() else []
    _, _, rest = lines[-1].partition(b" ") if lines else (b"", b"", b"")
    newest = rest.partition(b" ")[0]
    return newest.decode() if _ID.fullmatch(newest) else ""

"""Locks of others, and processes that write a history at once, keep no change out."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pygit2
import pytest

from briefer.library.history import History
from briefer.library.history_faults import HistoryError
from tests.library.small_library import write

Git = Callable[..., str]


def test_a_head_that_stays_locked_is_an_error_that_says_so(history: History, root: Path) -> None:
    lock = root / ".git/refs/heads/main.lock"
    lock.touch()
    write(root, "points/chips.md", "text")
    with pytest.raises(
        HistoryError, match=r"saved but not kept .* the history is locked"
    ) as refused:
        history.commit(["points/chips.md"], "Edit")
    assert str(lock) in refused.value.fix
    lock.unlink()
    again = History.open(root, "Ann")
    assert again.commit_outside_changes()  # as it was promised
    assert again.changes_of("points", "chips")[0].message.startswith("Take in changes")
    again.close()


def test_a_lock_that_a_dead_program_left_behind_is_taken_away(history: History, root: Path) -> None:
    lock = root / ".git/refs/heads/main.lock"
    lock.touch()
    long_ago = lock.stat().st_mtime - 3600
    os.utime(lock, (long_ago, long_ago))
    write(root, "points/chips.md", "text")
    assert history.commit(["points/chips.md"], "Edit")
    assert not lock.exists()


def test_a_locked_index_keeps_no_change_out(history: History, root: Path) -> None:
    (root / ".git/index.lock").touch()
    write(root, "points/chips.md", "text")
    assert history.commit_outside_changes()
    history.tidy()


_OTHER_PROCESS = """
import sys
from pathlib import Path
from briefer.library.history import History
root = Path(sys.argv[1])
history = History.open(root, sys.argv[2])
for number in range(25):
    path = root / f"points/by-{sys.argv[2]}-{number}.md"
    path.write_text("text")
    assert history.commit([path], f"Add point: {number}")
"""


def test_processes_that_commit_at_once_lose_nothing(history: History, git: Git, root: Path) -> None:
    others = [
        subprocess.Popen(
            [sys.executable, "-c", _OTHER_PROCESS, str(root), name],
            cwd=Path(__file__).parents[2],
        )
        for name in ("ann", "ben", "cho")
    ]
    assert [other.wait() for other in others] == [0, 0, 0]
    assert git("rev-list", "--count", "HEAD") == "76"
    assert len(git("ls-tree", "HEAD", "points/").splitlines()) == 3 + 75
    assert git("fsck", "--strict", "--no-dangling") == ""
    assert history.commit_outside_changes() is None


_BEGINNER = """
import sys
from pathlib import Path
from briefer.library.history import History
root, name = Path(sys.argv[1]), sys.argv[2]
path = root / f"points/by-{name}.md"
path.write_text(name)
sys.stdin.readline()
assert History.open(root, name).commit([path], f"Add point: {name}")
"""


@pytest.mark.parametrize("is_half_made", [False, True])
def test_processes_that_begin_a_history_at_once_lose_nothing(
    git: Git, root: Path, is_half_made: bool
) -> None:
    if is_half_made:
        pygit2.init_repository(root)
        (root / ".git/HEAD").unlink()
    others = [
        subprocess.Popen(
            [sys.executable, "-c", _BEGINNER, str(root), name],
            cwd=Path(__file__).parents[2],
            stdin=subprocess.PIPE,
        )
        for name in ("ann", "ben", "cho", "dee")
    ]
    for other in others:
        assert other.stdin is not None
        other.stdin.write(b"\n")
        other.stdin.close()
    assert [other.wait() for other in others] == [0] * 4
    assert git("rev-list", "--count", "HEAD") == "4"
    assert len(git("ls-tree", "HEAD", "points/").splitlines()) == 4
    assert git("fsck", "--strict", "--no-dangling") == ""
    assert not [path for path in root.iterdir() if path.name.startswith(".history-")]

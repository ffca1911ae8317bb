from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefer.errors import BrieferError
from briefer.library.history import History
from briefer.library.saving import CommitWorker
from tests.library.small_library import make_library, write


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return make_library(tmp_path / "library")


@pytest.fixture
def history(root: Path) -> Iterator[History]:
    opened = History.open(root, "Ann")
    opened.commit_outside_changes()
    yield opened
    opened.close()


def messages(history: History, record_id: str = "chips") -> list[str]:
    return [change.message for change in history.changes_of("points", record_id)][:-1]


def test_commits_in_order_and_waits_when_asked(history: History, root: Path) -> None:
    worker = CommitWorker(history)
    for number in range(5):
        write(root, "points/chips.md", str(number))
        worker.commit([root / "points/chips.md"], f"Edit {number}")
        worker.flush()
    assert messages(history) == [f"Edit {number}" for number in reversed(range(5))]
    worker.close()


def test_closing_keeps_what_still_waits(history: History, root: Path) -> None:
    worker = CommitWorker(history)
    write(root, "points/chips.md", "one")
    write(root, "points/open-ran.md", "two")
    worker.commit(["points/chips.md"], "Edit one")
    worker.commit(["points/open-ran.md"], "Edit two")
    worker.close()
    assert messages(history) == ["Edit one"]
    assert messages(history, "open-ran") == ["Edit two"]
    worker.close()
    with pytest.raises(ValueError, match="closed"):
        worker.commit(["points/chips.md"], "Too late")


def test_each_change_keeps_what_stood_there_when_it_was_asked_for(
    history: History, root: Path
) -> None:
    with history._lock:  # the worker waits, and both files are written before its turn
        worker = CommitWorker(history)
        write(root, "points/chips.md", "one")
        worker.commit(["points/chips.md"], "Edit one")
        write(root, "points/chips.md", "two")
        worker.commit(["points/chips.md"], "Edit two")
    worker.close()
    assert messages(history) == ["Edit two", "Edit one"]


def test_what_waits_is_joined_into_one_commit_when_asked(history: History, root: Path) -> None:
    with history._lock:  # the worker waits for its first commit, and the rest with it
        worker = CommitWorker(history)
        write(root, "points/chips.md", "one")
        write(root, "points/open-ran.md", "two")
        write(root, "points/last-met.md", "three")
        worker.commit(["library.yaml"], "Nothing changed")
        worker.commit(["points/chips.md"], "Import", together=True)
        worker.commit(["points/open-ran.md"], "Import", together=True)
        worker.commit(["points/last-met.md"], "Edit")
    worker.close()
    ids = {history.changes_of("points", name)[0].id for name in ("chips", "open-ran")}
    assert len(ids) == 1
    assert messages(history, "last-met") == ["Edit"]
    assert messages(history) == ["Import"]


def test_an_error_is_told_and_kept_and_the_worker_goes_on(history: History, root: Path) -> None:
    told: list[tuple[BrieferError, str]] = []
    worker = CommitWorker(history, lambda e: told.append((e, threading.current_thread().name)))
    lock = root / ".git/refs/heads/main.lock"
    lock.touch()
    write(root, "points/chips.md", "one")
    worker.commit(["points/chips.md"], "Edit one")
    worker.commit([root.parent / "elsewhere.md"], "Outside the library")
    worker.flush()
    lock.unlink()
    worker.commit(["points/chips.md"], "Edit again")
    worker.close()
    assert [error for error, _ in told] == worker.errors
    assert len(worker.errors) == 2
    assert {thread for _, thread in told} == {"history"}
    assert messages(history) == ["Edit again"]

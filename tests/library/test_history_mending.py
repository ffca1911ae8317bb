"""A branch that a power cut took is put back by its log, and only by a whole change."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefer.library.history import History
from briefer.library.history_faults import HistoryError
from tests.library.small_library import make_library, write


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a library with two changes of a point in its history."""
    made = make_library(tmp_path / "library")
    history = History.open(made, "Ann")
    history.commit_outside_changes()
    write(made, "points/chips.md", "second")
    history.commit(["points/chips.md"], "Edit point: second")
    history.close()
    return made


def messages(history: History) -> list[str]:
    return [change.message for change in history.changes_of("points", "chips")]


@pytest.mark.parametrize("content", [None, b"", b"\0" * 41, b"12ab"], ids=repr)
def test_a_lost_branch_is_put_back_with_all_its_changes(root: Path, content: bytes | None) -> None:
    branch = root / ".git/refs/heads/main"
    sound = branch.read_bytes()
    branch.unlink()
    if content is not None:
        branch.write_bytes(content)
    history = History.open(root, "Ann")
    assert branch.read_bytes() == sound
    write(root, "points/chips.md", "third")
    history.commit(["points/chips.md"], "Edit point: third")
    assert messages(history) == [
        "Edit point: third",
        "Edit point: second",
        "Begin the library's history: 8 files",
    ]
    history.close()


@pytest.mark.parametrize("last", ["", "garbage", "0" * 40 + " " + "f" * 40 + " Ann <a> 1 +0000"])
def test_a_log_that_leads_to_no_change_puts_nothing_back(root: Path, last: str) -> None:
    branch = root / ".git/refs/heads/main"
    branch.write_text("")
    (root / ".git/logs/refs/heads/main").write_text(last)
    history = History.open(root, "Ann")
    assert branch.read_text() == ""
    with pytest.raises(HistoryError, match="can't be read"):
        history.commit_outside_changes()
    history.close()


def test_a_branch_that_somebody_is_writing_is_left_to_them(root: Path) -> None:
    branch = root / ".git/refs/heads/main"
    branch.write_text("")
    branch.with_name("main.lock").touch()
    History.open(root, "Ann").close()
    assert branch.read_text() == ""


def test_a_branch_that_leads_to_a_lost_change_is_not_turned_back(root: Path) -> None:
    branch = root / ".git/refs/heads/main"
    branch.write_text("f" * 40 + "\n")
    History.open(root, "Ann").close()
    assert branch.read_text() == "f" * 40 + "\n"

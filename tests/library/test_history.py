"""Each save is a commit in plain words; a record can be seen as it was."""

from __future__ import annotations

from pathlib import Path

import pygit2
import pytest

from briefer.errors import BrieferError, LibraryError
from briefer.library.creating import create_library
from briefer.library.forums import Area
from briefer.library.history import History, message_for
from briefer.library.points import Point
from briefer.library.saving import CommitWorker
from briefer.library.writing import save_record


@pytest.fixture
def root(tmp_path: Path) -> Path:
    create_library(tmp_path / "library")
    return tmp_path / "library"


def _save(root: Path, name: str) -> tuple[str]:
    path = save_record(root, Area(id="ai", name=name))
    return (path.relative_to(root).as_posix(),)


def test_who_changed_what_and_when_is_known(root: Path) -> None:
    history = History.open(root, "A. Officer")
    history.commit(_save(root, "AI"), "Add area: AI")
    history.commit(_save(root, "Artificial intelligence"), "Edit area: Artificial intelligence")
    changes = history.changes_of("areas", "ai")
    assert [c.message for c in changes] == ["Edit area: Artificial intelligence", "Add area: AI"]
    assert {c.author for c in changes} == {"A. Officer"}
    assert "name: AI\n" in history.as_it_was("areas", "ai", changes[1].id)


def test_many_records_are_one_commit_and_nothing_changed_is_none(root: Path) -> None:
    history = History.open(root, "A")
    paths = [save_record(root, Area(id=i, name=i)).relative_to(root).as_posix() for i in "abc"]
    assert history.commit(paths, "Add three areas") is not None
    assert history.commit(paths, "Add three areas") is None
    assert len(history.changes_of("areas", "b")) == 1


def test_a_deletion_is_a_change(root: Path) -> None:
    history = History.open(root, "A")
    [path] = _save(root, "AI")
    history.commit([path], "Add area: AI")
    (root / path).unlink()
    history.commit([path], "Delete area: AI")
    assert history.changes_of("areas", "ai")[0].message == "Delete area: AI"


def test_what_was_changed_outside_is_noted_as_such(root: Path) -> None:
    history = History.open(root, "A")
    assert history.commit_outside_changes() is not None
    (root / "areas" / "own.md").write_text("---\nname: Own\n---\n")
    (root / "areas" / ".own.md.part").write_text("half")
    history.commit_outside_changes()
    [change] = history.changes_of("areas", "own")
    assert change.message == "Take in changes made elsewhere: areas/own.md"
    assert history.commit_outside_changes() is None


def test_git_itself_finds_the_folder_clean(root: Path) -> None:
    history = History.open(root, "A")
    history.commit_outside_changes()
    history.commit(_save(root, "AI"), "Add area: AI")
    history.tidy()
    repository = pygit2.Repository(str(root / ".git"))
    assert {p for p, s in repository.status().items() if s} == set()


def test_an_enclosing_repository_is_left_alone(tmp_path: Path) -> None:
    pygit2.init_repository(str(tmp_path))
    create_library(tmp_path / "library")
    History.open(tmp_path / "library", "A").commit_outside_changes()
    assert pygit2.Repository(str(tmp_path)).is_empty


def test_a_head_that_moved_is_committed_upon(root: Path) -> None:
    one, two = History.open(root, "One"), History.open(root, "Two")
    one.commit(_save(root, "AI"), "Add area: AI")
    two.commit(_save(root, "AI 2"), "Edit area: AI 2")
    one.commit(_save(root, "AI 3"), "Edit area: AI 3")
    assert len(one.changes_of("areas", "ai")) == 3


def test_a_change_that_never_was_is_named(root: Path) -> None:
    history = History.open(root, "A")
    history.commit_outside_changes()
    with pytest.raises(LibraryError, match="has no change"):
        history.as_it_was("areas", "ai", "0" * 40)


def test_messages_are_plain_words() -> None:
    point = Point(id="p", kind="fact", body="JHLC has not met since 2019")
    assert message_for(None, point) == "Add point: JHLC has not met since 2019"
    assert message_for(point, point).startswith("Edit point: ")


def test_the_worker_notes_saves_in_order_and_waits_at_the_end(root: Path) -> None:
    heard: list[BrieferError] = []
    worker = CommitWorker(History.open(root, "A"), heard.append)
    for number in range(5):
        worker.commit(_save(root, f"AI {number}"), f"Edit area: {number}")
        worker.flush()
    worker.close()
    assert [c.message for c in History.open(root, "A").changes_of("areas", "ai")] == [
        f"Edit area: {number}" for number in reversed(range(5))
    ]
    assert heard == []

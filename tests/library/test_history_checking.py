"""A check says what is wrong with the history, in the place of a file of the library."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from briefer.library.history import History
from briefer.library.history_checking import check_history
from briefer.library.history_repository import open_repository
from tests.library.small_library import make_library


def files_of(root: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a library with a change in its history."""
    made = make_library(tmp_path / "library")
    history = History.open(made, "Ann")
    history.commit_outside_changes()
    history.close()
    return made


def test_a_sound_history_has_no_problem(root: Path) -> None:
    assert check_history(root) == ()


def test_none_and_a_half_made_one_are_begun_by_the_next_save(tmp_path: Path) -> None:
    root = make_library(tmp_path / "library")
    assert check_history(root) == ()
    assert not (root / ".git").exists()
    open_repository(root).free()
    (root / ".git" / "HEAD").unlink()
    (found,) = check_history(root)
    assert (found.file, found.problem) == (".git", "the history was only half begun")
    assert "next save" in found.fix
    assert not (root / ".git" / "HEAD").exists()


def _as_a_dead_link(git: Path) -> None:
    shutil.rmtree(git)
    git.write_text("gitdir: /nowhere\n")


def _without_objects(git: Path) -> None:
    for path in (git / "objects").iterdir():
        shutil.rmtree(path)


def _without_a_file_of_the_newest(git: Path) -> None:
    repository = open_repository(git.parent)
    name = str(repository.revparse_single("HEAD:points/chips.md").id)
    repository.free()
    (git / "objects" / name[:2] / name[2:]).unlink()


def _without_branch_and_log(git: Path) -> None:
    (git / "refs/heads/main").write_text("")
    (git / "logs/refs/heads/main").unlink()


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        (lambda git: (git / "HEAD").unlink(), "can't be opened: .git is damaged"),
        (lambda git: (git / "HEAD").write_text("garbage"), "can't be read"),
        (lambda git: (git / "refs/heads/main").write_text(""), "which change is the newest"),
        (_without_branch_and_log, "can't be read"),
        (lambda git: (git / "refs/heads/main").unlink(), "which change is the newest"),
        (lambda git: (git / "refs/heads/main.lock").touch(), "is locked"),
        (_as_a_dead_link, "can't be opened: .git is damaged"),
        (_without_objects, "can't be read"),
        (_without_a_file_of_the_newest, "files of the newest change are missing"),
    ],
)
def test_what_is_wrong_is_one_problem_with_what_to_do(
    root: Path, damage: Callable[[Path], object], told: str
) -> None:
    damage(root / ".git")
    before = files_of(root)
    [problem] = check_history(root)
    assert problem.file == ".git"
    assert told in problem.problem
    assert problem.fix
    assert files_of(root) == before

"""A git folder is made whole or not at all, and one that could hold a change is left alone."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pygit2
import pytest

from briefer.library import history_repository
from briefer.library.history import History
from briefer.library.history_faults import HistoryError
from briefer.library.history_repository import is_half_made, open_repository
from tests.library.small_library import make_library

Damage = Callable[[Path], object]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return make_library(tmp_path / "library")


def _all_of(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_a_folder_that_could_not_be_made_whole_is_not_left_behind(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = sorted(root.iterdir())

    def fill_the_disk(repository: pygit2.Repository) -> None:
        (Path(repository.path) / "HEAD").unlink()
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(history_repository, "_settle", fill_the_disk)
        with pytest.raises(HistoryError, match="can't be begun: no space left on device"):
            open_repository(root)
    assert sorted(root.iterdir()) == before
    history = History.open(root, "Ann")
    assert history.commit_outside_changes()
    history.close()
    assert sorted(root.iterdir()) == sorted([*before, root / ".git"])


def _without(name: str) -> Damage:
    return lambda git: (git / name).unlink()


def _writing(name: str, content: str) -> Damage:
    return lambda git: (git / name).write_text(content)


@pytest.mark.parametrize(
    "damage",
    [
        _without("HEAD"),
        _writing("HEAD", ""),
        _writing("HEAD", "ref: refs/he"),
        _writing("config", "[core"),
        lambda git: (git / "HEAD").rename(git / "HEAD.lock"),
        lambda git: shutil.rmtree(git / "objects"),
        lambda git: [path.unlink() for path in git.rglob("*") if path.is_file()],
    ],
)
def test_a_half_made_folder_is_made_anew(root: Path, damage: Damage) -> None:
    open_repository(root).free()
    damage(root / ".git")
    assert is_half_made(root / ".git")
    history = History.open(root, "Ann")
    assert history.commit_outside_changes()
    history.close()
    assert not [path for path in root.iterdir() if path.name.startswith(".history-")]


@pytest.mark.parametrize("damage", [_without("HEAD"), _writing("config", "[core")])
@pytest.mark.parametrize("left", ["objects", "logs", "refs/heads/main", "packed-refs", "index"])
def test_what_could_hold_a_change_is_told_and_left_to_the_byte(
    root: Path, damage: Damage, left: str
) -> None:
    history = History.open(root, "Ann")
    history.commit_outside_changes()
    history.close()
    git = root / ".git"
    (git / "packed-refs").write_text("# pack-refs with: peeled fully-peeled sorted\n")
    for name in {"objects", "logs", "refs/heads/main", "packed-refs", "index"} - {left}:
        if (git / name).is_dir():
            shutil.rmtree(git / name)
            (git / name).mkdir()
        else:
            (git / name).unlink()
    damage(git)
    before = _all_of(git)
    assert not is_half_made(git)
    with pytest.raises(HistoryError, match=r"\.git is damaged") as refused:
        open_repository(root)
    assert "a new history is then begun" in refused.value.fix
    assert _all_of(git) == before


def test_a_new_history_is_begun_once_a_damaged_one_is_renamed(root: Path) -> None:
    history = History.open(root, "Ann")
    history.commit_outside_changes()
    history.close()
    (root / ".git" / "HEAD").unlink()
    (root / ".git").rename(root / ".git-damaged")
    again = History.open(root, "Ann")
    assert again.commit_outside_changes()
    assert [change.message for change in again.changes_of("points", "chips")] == [
        "Begin the library's history: 8 files"
    ]
    again.close()


def test_a_link_that_leads_nowhere_is_no_half_made_folder(root: Path) -> None:
    (root / ".git").symlink_to(root.parent / "gone")
    with pytest.raises(HistoryError, match="can't be opened"):
        open_repository(root)
    assert (root / ".git").is_symlink()


def test_a_sound_folder_without_a_change_stays(root: Path) -> None:
    open_repository(root).free()
    (root / ".git" / "description").write_text("ours")
    open_repository(root).free()
    assert (root / ".git" / "description").read_text() == "ours"

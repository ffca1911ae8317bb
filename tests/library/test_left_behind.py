from __future__ import annotations

import os
from pathlib import Path

import pytest

from briefer.library.left_behind import clear_half_made_libraries, clear_left_behind
from tests.library.small_library import make_library

AN_HOUR = 3600


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return make_library(tmp_path / "library")


def aged(path: Path) -> Path:
    at = path.stat().st_mtime - AN_HOUR
    os.utime(path, (at, at))
    return path


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if path.name.startswith(".")}


def test_what_a_killed_program_left_goes(root: Path) -> None:
    for name in (".ab12_xyz.part", ".briefer-open-0123456789abcdef.part", "points/.ab12_xyz.part"):
        (root / name).write_text("half")
        aged(root / name)
    (root / ".history-ab12_xyz" / ".git").mkdir(parents=True)
    (root / ".history-empty_ab").mkdir()
    aged(root / ".history-ab12_xyz")
    aged(root / ".history-empty_ab")
    clear_left_behind(root)
    assert names(root) == set()
    assert names(root / "points") == set()


def test_what_may_still_be_written_or_is_not_surely_ours_stays(root: Path) -> None:
    (root / ".ab12_xyz.part").write_text("being written")
    (root / ".history-ab12_xyz").mkdir()
    (root / ".mine.part").write_text("somebody's")
    (root / ".history-of_2022").mkdir()
    (root / ".history-of_2022" / "notes.txt").write_text("somebody's")
    for name in (".mine.part", ".history-of_2022"):
        aged(root / name)
    before = names(root)
    clear_left_behind(root)
    assert names(root) == before


def test_half_made_libraries_go_from_beside_the_users_own(tmp_path: Path) -> None:
    (tmp_path / ".briefer-new-ab12_xyz" / "library").mkdir(parents=True)
    (tmp_path / ".briefer-new-being_ab").mkdir()
    aged(tmp_path / ".briefer-new-ab12_xyz")
    clear_half_made_libraries(tmp_path)
    clear_half_made_libraries(tmp_path / "nowhere")
    assert names(tmp_path) == {".briefer-new-being_ab"}

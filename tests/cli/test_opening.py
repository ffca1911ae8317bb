"""What a command saved and the history did not take is said on the side, on one line."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from briefer.cli import main


@pytest.fixture
def begun(library: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """Give a library with a history, and a document beside it."""
    assert main(["update", "--as-of", "2022-02-10", "--library", str(library)]) == 0
    (library.parent / "call.txt").write_text("Readout\n\nJanuary 21, 2022\n\nThey spoke.\n")
    capsys.readouterr()
    return library


def _empty_objects(git: Path) -> None:
    for path in (git / "objects").iterdir():
        shutil.rmtree(path)


def _lose_the_branch(git: Path) -> None:
    (git / "refs/heads/main").write_text("")
    (git / "logs/refs/heads/main").unlink()


@pytest.mark.parametrize(
    ("damage", "why", "fix"),
    [
        (_empty_objects, "", "rename it: a new history is then begun"),
        (_lose_the_branch, "", "rename it"),
        (lambda git: (git / "refs/heads/main.lock").touch(), "the history is locked", "main.lock"),
        (lambda git: (git / "HEAD").unlink(), ".git is damaged", "rename it"),
    ],
)
def test_an_import_says_that_it_is_not_in_the_history_and_so_does_check(
    begun: Path,
    capsys: pytest.CaptureFixture[str],
    damage: Callable[[Path], object],
    why: str,
    fix: str,
) -> None:
    damage(begun / ".git")
    assert main(["import", "call.txt", "--library", str(begun)]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("Imported: readout")
    [line] = said.err.splitlines()
    assert line.startswith("briefer: a change was saved but not kept in the history: ")
    assert why in line
    assert fix in line
    assert (begun / "sources" / "readout.md").is_file()
    assert main(["check", "--library", str(begun)]) == 1
    checked = capsys.readouterr().out.splitlines()
    assert checked[0].startswith(".git:0: the history ")
    assert checked[-1] == "1 problem"


def test_nothing_is_said_where_all_is_kept(begun: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", "call.txt", "--library", str(begun)]) == 0
    assert capsys.readouterr().err == ""
    assert main(["check", "--library", str(begun)]) == 0

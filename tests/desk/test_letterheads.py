"""A Word file becomes a letterhead of the library's own, and the brief is written on it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefer.desk import Desk, open_desk
from briefer.desk.letterheads import is_letterhead, take_letterhead
from briefer.desk.undoing import noted, take_back
from briefer.errors import ExportError
from briefer.paths import Paths


@pytest.fixture
def desk(paths: Paths) -> Iterator[Desk]:
    found = open_desk(paths)
    yield found
    found.close()


@pytest.fixture
def house(paths: Paths, tmp_path: Path) -> Path:
    """A letterhead of an office, somewhere on the machine."""
    return Path(shutil.copy(paths.assets / "letterheads" / "state.docx", tmp_path / "House.docx"))


def test_it_is_kept_with_the_library_as_one_change_with_the_brief(desk: Desk, house: Path) -> None:
    brief, changes = noted(desk, lambda desk: take_letterhead(desk, desk.brief(), house))
    assert brief.letterhead == "House"
    assert "House" in desk.letterheads()
    assert desk.letterhead("House").read_bytes() == house.read_bytes()
    assert desk.brief().letterhead == "House"
    assert len(changes) == 1
    take_back(desk, changes)
    assert "House" not in desk.letterheads()
    assert desk.brief().letterhead == ""


def test_the_same_file_is_kept_once_and_another_under_a_name_of_its_own(
    desk: Desk, house: Path, paths: Paths
) -> None:
    take_letterhead(desk, desk.brief(), house)
    assert take_letterhead(desk, desk.brief(), house).letterhead == "House"
    shutil.copy(paths.assets / "letterheads" / "plain.docx", house)
    assert take_letterhead(desk, desk.brief(), house).letterhead == "House 2"


def test_what_is_no_word_file_is_refused_and_nothing_is_kept(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "odd.docx").write_text("a text")
    with pytest.raises(ExportError, match="no Word document"):
        take_letterhead(desk, desk.brief(), tmp_path / "odd.docx")
    with pytest.raises(ExportError, match="can't be read"):
        take_letterhead(desk, desk.brief(), tmp_path / "gone.docx")
    assert "odd" not in desk.letterheads()


def test_a_letterhead_is_told_by_its_ending() -> None:
    assert is_letterhead(Path("House.DOTX"))
    assert not is_letterhead(Path("~$House.docx"))
    assert not is_letterhead(Path("paper.pdf"))


def test_a_pipe_and_a_giant_are_refused_at_once(desk: Desk, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.docx")
    with pytest.raises(ExportError, match="can't be read: it is no ordinary file"):
        take_letterhead(desk, desk.brief(), tmp_path / "pipe.docx")
    with (tmp_path / "giant.docx").open("wb") as file:
        file.truncate(3_000_000_000)
    with pytest.raises(ExportError, match="can't be read: it is larger than 200 MB"):
        take_letterhead(desk, desk.brief(), tmp_path / "giant.docx")

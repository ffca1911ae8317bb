"""What is remembered of a stick is found there again, whatever the next machine calls it."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefer.ui.settings import RecentLibrary, WindowMemory


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A stick with a program's folder on it, a library beside it, and one for exports."""
    stick = tmp_path / "E"
    for folder in ("Briefer/Briefer Data", "Libraries/Japan", "Memos"):
        (stick / folder).mkdir(parents=True)
    return stick


def remember(stick: Path, *, portable: bool) -> None:
    memory = WindowMemory(stick / "Briefer" / "Briefer Data", portable=portable)
    memory.note_recent(stick / "Libraries" / "Japan", "Japan")
    memory.export_folder = stick / "Memos"
    memory.keep()


def test_a_stick_under_another_letter_brings_its_libraries_along(
    stick: Path, tmp_path: Path
) -> None:
    remember(stick, portable=True)
    moved = stick.rename(tmp_path / "F")
    again = WindowMemory(moved / "Briefer" / "Briefer Data", portable=True)
    assert again.recent == (RecentLibrary(moved / "Libraries" / "Japan", "Japan"),)
    assert again.export_folder == moved / "Memos"
    again.note_recent(moved / "Libraries" / "Japan", "Japan")
    assert len(again.recent) == 1, "it is the same library still"


def test_what_is_not_where_the_way_leads_is_where_it_was(stick: Path, tmp_path: Path) -> None:
    remember(stick, portable=True)
    deeper = tmp_path / "elsewhere" / "deeper"
    deeper.mkdir(parents=True)
    data = (stick / "Briefer" / "Briefer Data").rename(deeper / "Briefer Data")
    again = WindowMemory(data, portable=True)
    assert again.recent[0].path == stick / "Libraries" / "Japan"
    assert again.export_folder == stick / "Memos"


def test_a_program_that_stays_keeps_to_whole_paths(stick: Path, tmp_path: Path) -> None:
    remember(stick, portable=False)
    moved = stick.rename(tmp_path / "F")
    for portable in (False, True):
        again = WindowMemory(moved / "Briefer" / "Briefer Data", portable=portable)
        assert again.recent[0].path == stick / "Libraries" / "Japan"
        assert again.export_folder is None


def test_a_brief_in_hand_is_first_among_those_and_one_that_is_gone_is_known_to_be(
    stick: Path,
) -> None:
    memory = WindowMemory(stick / "Briefer" / "Briefer Data")
    briefs = [stick / "Libraries" / "Japan" / f"{name}.md" for name in ("one", "two")]
    for file in (*briefs, briefs[0]):
        file.touch()
        memory.note_brief(file, file.stem)
    assert [one.title for one in memory.recent_briefs] == ["one", "two"]
    briefs[1].unlink()
    assert [one.is_there for one in memory.recent_briefs] == [True, False]
    assert memory.recent == ()

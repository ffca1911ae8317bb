from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefer.errors import SaveError
from briefer.ui.unfinished import Unfinished, file_for, read_notes


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return file_for(tmp_path / "user data", tmp_path / "library")


@pytest.fixture
def unfinished(qtbot: QtBot, file: Path) -> Iterator[Unfinished]:
    del qtbot
    unfinished = Unfinished()
    unfinished.begin(file, {})
    yield unfinished
    unfinished.close()


def test_a_note_is_on_disk_soon_without_being_asked(
    qtbot: QtBot, unfinished: Unfinished, file: Path
) -> None:
    unfinished.note("points/jhlc-2019/date", "the 3rd of")
    qtbot.waitUntil(file.is_file, timeout=2000)
    assert read_notes(file) == {"points/jhlc-2019/date": "the 3rd of"}


def test_a_text_that_takes_making_is_made_as_it_is_written(
    qtbot: QtBot, unfinished: Unfinished, file: Path
) -> None:
    threads: list[str] = []

    def make() -> str:
        threads.append(threading.current_thread().name)
        return "made"

    unfinished.note("briefs/one", make)
    qtbot.waitUntil(file.is_file, timeout=2000)
    assert read_notes(file) == {"briefs/one": "made"}
    assert threading.main_thread().name not in threads
    assert unfinished.text("briefs/one") == "made"


def test_what_was_noted_while_the_same_library_was_opened_again_stays(
    unfinished: Unfinished, file: Path, tmp_path: Path
) -> None:
    read = read_notes(file)
    unfinished.note("a", "typed meanwhile")
    unfinished.begin(file, read)
    assert unfinished.text("a") == "typed meanwhile"
    unfinished.begin(file_for(tmp_path / "user data", tmp_path / "other"), {})
    assert unfinished.text("a") is None


def test_what_is_forgotten_leaves_no_file(unfinished: Unfinished, file: Path) -> None:
    unfinished.note("a", "text")
    assert unfinished.flush()
    unfinished.forget("a")
    assert unfinished.text("a") is None
    assert unfinished.flush()
    assert not file.exists()


def test_a_disk_that_takes_nothing_is_told(
    qtbot: QtBot, unfinished: Unfinished, file: Path
) -> None:
    file.parent.parent.mkdir(parents=True)
    file.parent.write_text("a file where the folder should be")
    unfinished.note("a", "text")
    with qtbot.waitSignal(unfinished.failed, timeout=2000) as told:
        assert not unfinished.flush()
    (error,) = told.args or [None]
    assert isinstance(error, SaveError), "ours, in one line, and none with a trace"
    assert str(error).startswith("what is not saved yet can't be kept on this machine: ")
    file.parent.unlink()
    assert unfinished.flush(), "once there is room it is kept"


def test_notes_that_do_not_read_are_set_aside(file: Path) -> None:
    file.parent.mkdir(parents=True)
    file.write_text("{ half a")
    assert read_notes(file) == {}
    assert file.with_suffix(".unreadable").read_text() == "{ half a"


def test_where_the_folder_is_a_file_nothing_is_unfinished(tmp_path: Path) -> None:
    (tmp_path / "user data").write_text("a file where the folder should be")
    assert read_notes(file_for(tmp_path / "user data", tmp_path / "library")) == {}
    portable = file_for(tmp_path / "user data", tmp_path / "library", portable=True)
    assert read_notes(portable) == {}


def test_notes_that_do_not_read_and_can_not_be_set_aside_are_left_there(file: Path) -> None:
    file.parent.mkdir(parents=True)
    file.write_text("{ half a")
    file.with_suffix(".unreadable").mkdir()
    assert read_notes(file) == {}
    assert file.read_text() == "{ half a"


def test_each_library_has_its_own(tmp_path: Path) -> None:
    assert file_for(tmp_path, tmp_path / "a") != file_for(tmp_path, tmp_path / "b")


def test_on_a_stick_it_is_found_under_another_letter(tmp_path: Path) -> None:
    stick = tmp_path / "E"
    data, library = stick / "Briefer Data", stick / "Library"
    library.mkdir(parents=True)
    before = file_for(data, library)
    before.parent.mkdir(parents=True)
    before.write_text('{"a": "typed"}')
    assert read_notes(file_for(data, library, portable=True)) == {"a": "typed"}
    moved = stick.rename(tmp_path / "F")
    again = file_for(moved / "Briefer Data", moved / "Library", portable=True)
    assert read_notes(again) == {"a": "typed"}
    assert not before.exists()

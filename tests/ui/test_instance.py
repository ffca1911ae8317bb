"""One window has a library; the second hands over, and what a crash left is seen through."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefer.library.creating import create_library
from briefer.paths import Paths
from briefer.ui import instance
from briefer.ui.instance import Instance, hold

HOLDS = """
import sys, time
from pathlib import Path
from briefer.ui.instance import hold
held = hold(Path(sys.argv[1]), Path(sys.argv[2]))
print(held is not None, flush=True)
time.sleep(60)
"""
HANDS_OVER = """
import sys
from pathlib import Path
from briefer.ui.instance import hand_over
print(hand_over(*map(Path, sys.argv[1:4])), flush=True)
"""

WINDOW = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from briefer.paths import Paths
from briefer.ui import app
made = app.make_window
def make(*given):
    window = made(*given)
    window.session.library_opened.connect(lambda _: print("open", flush=True))
    return window
app.make_window = make
own = Path(sys.argv[1])
paths = Paths.of_this_machine()._replace(user_data=own, user_cache=own / "cache")
app.run(paths, None, Path(sys.argv[2]))
print("ended", flush=True)
"""


def started(code: str, *paths: Path) -> subprocess.Popen[str]:
    arguments = [sys.executable, "-c", code, *map(str, paths)]
    return subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True)


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


@pytest.fixture
def library(tmp_path: Path) -> Path:
    (tmp_path / "library").mkdir()
    return tmp_path / "library"


@pytest.fixture
def first(qapp: QApplication, tmp_path: Path) -> Iterator[Instance]:
    held = Instance(tmp_path / "data")
    assert held.thread() is qapp.thread()
    yield held
    held.close()


def test_a_library_is_had_once_however_it_is_reached(
    first: Instance, tmp_path: Path, library: Path
) -> None:
    assert first.take(library)
    assert first.take(library), "again is no second time"
    (tmp_path / "link").symlink_to(library)
    second = Instance(tmp_path / "data")
    assert not second.take(tmp_path / "link")
    first.close()
    assert second.take(tmp_path / "link")
    second.close()


def test_the_second_start_has_the_first_window_open_its_file(
    qtbot: QtBot, first: Instance, tmp_path: Path, library: Path
) -> None:
    assert first.take(library)
    file = library / "briefs" / "Ā b.md"
    with qtbot.waitSignal(first.asked, timeout=10_000) as asked:
        process = started(HANDS_OVER, tmp_path / "data", library, file)
    assert asked.args == [file]
    assert said(process) == "True"
    process.communicate(timeout=10)


def test_what_was_asked_before_anybody_looked_is_heard(
    qtbot: QtBot, first: Instance, tmp_path: Path, library: Path
) -> None:
    letters = tmp_path / "data" / "open" / instance._name_of(library)
    instance._written(letters, {"open": ""})
    with qtbot.waitSignal(first.asked, timeout=10_000) as asked:
        assert first.take(library)
    assert asked.args == [None]


def test_what_a_killed_window_left_behind_is_seen_through(tmp_path: Path, library: Path) -> None:
    process = started(HOLDS, tmp_path / "data", library)
    assert said(process) == "True"
    assert hold(tmp_path / "data", library) is None
    os.kill(process.pid, signal.SIGKILL)
    process.communicate(timeout=10)
    assert (tmp_path / "data" / "open").is_dir(), "it let nothing go by itself"
    held = hold(tmp_path / "data", library)
    assert held is not None
    held.let_go()


def test_a_window_that_does_not_answer_is_said_to_and_nothing_is_left_for_it(
    tmp_path: Path, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(instance, "_ANSWERED_WITHIN", 0.05)
    assert not instance.hand_over(tmp_path / "data", library, None)
    letters = tmp_path / "data" / "open" / instance._name_of(library)
    assert list(letters.iterdir()) == []


def test_a_library_that_can_not_be_opened_is_let_go_and_the_one_before_is_still_had(
    first: Instance, tmp_path: Path, library: Path
) -> None:
    assert first.take(library)
    assert first.take(tmp_path / "other")
    first.take_back()
    assert first.library == library
    other = hold(tmp_path / "data", tmp_path / "other")
    assert other is not None
    other.let_go()
    assert first.take(tmp_path / "other")
    first.settle()
    again = hold(tmp_path / "data", library)
    assert again is not None
    again.let_go()


def test_where_nothing_can_be_written_the_library_is_opened_all_the_same(
    tmp_path: Path, library: Path
) -> None:
    (tmp_path / "data").write_text("in the way")
    assert hold(tmp_path / "data", library) is not None
    assert not instance.hand_over(tmp_path / "data", library, None)


def test_a_letter_that_is_none_is_passed_over(
    qtbot: QtBot, first: Instance, tmp_path: Path, library: Path
) -> None:
    letters = tmp_path / "data" / "open" / instance._name_of(library)
    letters.mkdir(parents=True)
    (letters / "a.json").write_text("{")
    (letters / "b.json").write_text('{"open": "x.md"}')
    with qtbot.waitSignal(first.asked, timeout=10_000) as asked:
        assert first.take(library)
    assert asked.args == [Path("x.md")]


def test_a_second_program_ends_at_once_and_a_killed_one_keeps_nobody_out(
    tmp_path: Path, paths: Paths
) -> None:
    create_library(tmp_path / "library", paths.starter_library)
    file = tmp_path / "library" / "briefs" / "biden-kishida-2022.md"
    first = window_on(tmp_path, file)
    try:
        assert said(first) == "open"
        second = window_on(tmp_path, file)
        assert second.communicate(timeout=30)[0] == "ended\n"
        first.kill()
        first.communicate(timeout=10)
        third = window_on(tmp_path, file)
        assert said(third) == "open"
        third.kill()
        third.communicate(timeout=10)
    finally:
        first.kill()


def window_on(folder: Path, file: Path) -> subprocess.Popen[str]:
    return started(WINDOW, folder / "data", file)

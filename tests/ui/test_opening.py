"""What the user names is opened in the window that has it, and kept among the recent ones."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from briefer.library.claiming import FILE, Claim, claim, claimant
from briefer.library.creating import create_library
from briefer.paths import Paths
from briefer.ui.instance import hold
from briefer.ui.main_window import MainWindow
from tests.ui.conftest import Answers

WAIT = 20_000


@pytest.fixture
def other(paths: Paths, tmp_path: Path) -> Path:
    create_library(tmp_path / "other", paths.starter_library)
    brief = tmp_path / "other" / "briefs" / "biden-kishida-2022.md"
    (brief.parent / "second.md").write_text(
        brief.read_text().replace("title: ", "title: ").replace("Biden–Kishida, first", "Second,")
    )
    return tmp_path / "other"


def root_of(window: MainWindow) -> Path:
    assert window.session.opened is not None
    return window.session.opened.root


def test_a_briefs_file_opens_its_library_with_it_in_hand(
    qtbot: QtBot, window: MainWindow, other: Path
) -> None:
    window.go_to("library")
    with qtbot.waitSignal(window.session.library_opened, timeout=WAIT):
        window.opening.open(other / "briefs" / "second.md")
    assert root_of(window) == other
    assert window.session.brief is not None
    assert window.session.brief.id == "second"
    assert window.place == "brief"
    with qtbot.waitSignal(window.session.library_opened, timeout=WAIT):
        window.opening.open(other / "briefs" / "biden-kishida-2022.md")
    assert window.session.brief.id == "biden-kishida-2022"


def test_a_file_that_the_system_hands_over_is_opened(
    qtbot: QtBot, qapp: QApplication, window: MainWindow, other: Path
) -> None:
    event = QFileOpenEvent(QUrl.fromLocalFile(str(other / "library.yaml")))
    assert event.type() == QEvent.Type.FileOpen
    with qtbot.waitSignal(window.session.library_opened, timeout=WAIT):
        assert window.opening.eventFilter(qapp, event)
    assert root_of(window) == other


def test_libraries_that_were_open_are_listed_the_latest_first(
    qtbot: QtBot, window: MainWindow, library: Path, other: Path, tmp_path: Path
) -> None:
    with qtbot.waitSignal(window.session.library_opened, timeout=WAIT):
        window.opening.open(other)
    assert [one.path for one in window.around.memory.recent] == [other, library]
    assert window.opening.usual == other
    window.around.memory.note_recent(tmp_path / "gone", "Gone & lost")
    menu = QMenu()
    window.starting.fill_recent(menu)
    gone, first, _, remove, *_ = menu.actions()
    assert gone.text() == "Gone && lost (missing)"
    assert not gone.isEnabled()
    remove.trigger()
    assert [one.path for one in window.around.memory.recent] == [other, library]
    with qtbot.waitSignal(window.session.library_opened, timeout=WAIT):
        first.trigger()
    assert root_of(window) == library


def test_the_menu_lists_the_briefs_that_were_in_hand_and_takes_one_up_again(
    qtbot: QtBot, window: MainWindow, library: Path
) -> None:
    first = library / "briefs" / "biden-kishida-2022.md"
    (library / "briefs" / "another.md").write_bytes(first.read_bytes())
    with qtbot.waitSignal(window.session.library_changed, timeout=WAIT):
        window.session.change_library("nothing", lambda desk: desk.read_anew())
    with qtbot.waitSignal(window.session.library_opened, timeout=WAIT):
        window.session.take_up("another")
    file_menu = window.menuBar().actions()[0].menu()
    assert isinstance(file_menu, QMenu)
    (recent,) = (each for each in file_menu.findChildren(QMenu) if "recent" in each.title())
    recent.aboutToShow.emit()
    offered = {each.toolTip(): each for each in recent.actions()}
    assert offered[str(first)].text().startswith("Biden–Kishida, first meeting in Washington")
    assert str(first.with_name("another.md")) not in offered, "it is in hand"
    with qtbot.waitSignal(window.session.library_opened, timeout=WAIT):
        offered[str(first)].trigger()
    assert window.session.brief is not None
    assert window.session.brief.id == "biden-kishida-2022"


def test_the_library_before_is_free_once_another_is_open(
    qtbot: QtBot, window: MainWindow, paths: Paths, library: Path, other: Path
) -> None:
    assert hold(paths.user_data, library) is None
    with qtbot.waitSignal(window.session.library_opened, timeout=WAIT):
        window.opening.open(other)
    held = hold(paths.user_data, library)
    assert held is not None
    held.let_go()


def test_a_library_in_use_that_nobody_answers_for_is_opened_when_told_to(
    window: MainWindow,
    paths: Paths,
    answers: Answers,
    other: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("briefer.ui.instance._ANSWERED_WITHIN", 0.05)
    held = hold(paths.user_data, other)
    assert held is not None
    window.opening.open(other)
    assert answers.asked[0].startswith("Library in use")
    assert root_of(window) != other
    assert "was not opened" in window.session.messages.open[0].text
    held.let_go()


def test_a_second_start_brings_this_window_forward_with_its_file(
    window: MainWindow, library: Path
) -> None:
    window.go_to("library")
    window.showMinimized()
    window.opening.instance.asked.emit(library / "briefs" / "biden-kishida-2022.md")
    assert not window.isMinimized()
    assert window.place == "brief"
    assert "started again" in window.session.messages.open[0].text


def test_what_can_not_be_opened_is_told_and_the_library_stays_open(
    window: MainWindow, library: Path, tmp_path: Path
) -> None:
    window.opening.open(tmp_path / "nothing.md")
    (message,) = window.session.messages.open
    assert "There is no such file or folder" in message.text
    assert root_of(window) == library
    assert window.starting.welcome is None


def test_the_window_opens_in_the_place_where_it_was_closed(
    qtbot: QtBot, unopened: MainWindow
) -> None:
    unopened.around.memory.place = "timeline"
    with qtbot.waitSignal(unopened.session.worked_out, timeout=WAIT):
        unopened.show()
    assert unopened.place == "timeline"


@pytest.fixture
def anns(other: Path) -> Iterator[Claim]:
    """A library that a colleague has open on another machine."""
    held = claim(other, claimant("ann", "PC-7", "ann's"))
    assert isinstance(held, Claim)
    yield held
    held.let_go()


def test_a_library_that_a_colleague_has_open_is_read_and_it_is_said_who_has_it(
    qtbot: QtBot, window: MainWindow, answers: Answers, other: Path, anns: Claim
) -> None:
    with qtbot.waitSignal(window.session.library_opened, timeout=WAIT):
        window.opening.open(other)
    assert window.session.opened is not None
    assert window.session.opened.read_only.startswith("ann has it open on PC-7 since 20")
    (said,) = [one for one in window.session.messages.open if one.topic == "read-only"]
    assert "can be read but not changed: ann has it open" in said.text
    qtbot.waitUntil(lambda: not window.session.background.busy, timeout=WAIT)
    assert answers.asked == [], "there is nothing to ask while she has it"
    anns.let_go()
    with qtbot.waitSignal(window.session.library_opened, timeout=WAIT):
        window.opening.open(other)
    assert window.session.opened.read_only == ""
    assert (other / FILE).exists()


def test_one_that_was_left_open_is_asked_about_once_and_taken_over_when_told_to(
    qtbot: QtBot, window: MainWindow, answers: Answers, other: Path, anns: Claim
) -> None:
    os.utime(other / FILE, (0, 0))
    window.opening.open(other)
    qtbot.waitUntil(lambda: bool(answers.asked), timeout=WAIT)
    assert answers.asked[0].startswith("Library in use: ann has it open on PC-7 since 20")
    assert window.session.opened is not None
    assert window.session.opened.read_only
    qtbot.waitUntil(lambda: not window.session.background.busy, timeout=WAIT)
    assert len(answers.asked) == 1
    answers.agrees = True
    window.opening.open(other)
    qtbot.waitUntil(
        lambda: (
            window.session.opened is not None
            and window.session.opened.root == other
            and not window.session.opened.read_only
        ),
        timeout=WAIT,
    )
    assert len(answers.asked) == 2
    assert not anns.renew()


def test_whoever_had_it_taken_over_goes_on_reading(
    qtbot: QtBot, window: MainWindow, library: Path
) -> None:
    taken = claim(library, claimant("ann", "PC-7", "ann's"), take_over=True)
    assert isinstance(taken, Claim)
    with qtbot.waitSignal(window.session.library_opened, timeout=WAIT):
        window.session._lost.emit()
    assert window.session.opened is not None
    assert window.session.opened.read_only.startswith("ann has it open")
    taken.let_go()


def test_a_window_that_is_closed_leaves_no_claim(window: MainWindow, library: Path) -> None:
    assert (library / FILE).exists()
    window.session.close()
    assert not (library / FILE).exists()

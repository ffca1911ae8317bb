"""Nobody is left before an empty window: the first time, and where no library is open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefer.paths import Paths
from briefer.ui import app
from briefer.ui.main_window import MainWindow
from briefer.ui.settings import WindowMemory
from briefer.ui.welcome.welcome import Welcome
from tests.ui.conftest import Answers
from tests.ui.hearing import nameless

WAIT = 20_000


@pytest.fixture
def first(qtbot: QtBot, paths: Paths, answers: Answers) -> Iterator[MainWindow]:
    """A window at the first start, with nothing named to open."""
    window = app.make_window(paths, None)
    window.around.dialogs = answers
    with qtbot.waitSignal(window.session.worked_out, timeout=WAIT):
        window.show()
    yield window
    window.close()
    window.deleteLater()


def welcome_of(window: MainWindow) -> Welcome:
    assert window.starting.welcome is not None
    return window.starting.welcome


def test_the_first_start_welcomes_over_the_starter_library(first: MainWindow, paths: Paths) -> None:
    welcome = welcome_of(first)
    assert welcome.isVisible()
    assert "Starter library" in welcome.said.text()
    assert welcome.new_memo.isEnabled()
    assert not welcome.steps.isHidden()
    assert welcome.again.isHidden()
    assert first.session.opened is not None
    assert first.session.opened.root == paths.user_library
    welcome.close_button.click()
    assert first.starting.welcome is None
    assert WindowMemory(paths.user_data).welcomed


def test_its_first_step_is_a_new_memo(qtbot: QtBot, first: MainWindow) -> None:
    welcome_of(first).new_memo.click()
    sheet = first.starting.sheet
    assert sheet is not None
    qtbot.waitUntil(lambda: sheet.side.count() > 1, timeout=WAIT)
    assert first.starting.welcome is None


def test_its_second_and_third_show_the_memo_and_export_it(
    first: MainWindow, answers: Answers, qtbot: QtBot
) -> None:
    welcome_of(first).look.click()
    assert first.focusWidget() is first.brief.paper
    first.starting.show_welcome()
    welcome_of(first).export.click()
    qtbot.waitUntil(lambda: bool(answers.asked), timeout=WAIT)
    assert answers.asked[0].startswith("save ")


def test_a_library_that_can_not_be_opened_leaves_a_way_on(
    qtbot: QtBot, unopened: MainWindow, library: Path
) -> None:
    (library / "library.yaml").rename(library / "gone.yaml")
    with qtbot.waitSignal(unopened.session.library_failed, timeout=WAIT):
        unopened.show()
    welcome = welcome_of(unopened)
    assert welcome.title.text() == "No library is open"
    assert "no library" in welcome.said.text()
    assert welcome.steps.isHidden()
    (library / "gone.yaml").rename(library / "library.yaml")
    with qtbot.waitSignal(unopened.session.library_opened, timeout=WAIT):
        welcome.again.click()
    assert unopened.starting.welcome is None


def test_recent_libraries_are_opened_and_missing_ones_taken_off(
    qtbot: QtBot, window: MainWindow, paths: Paths, tmp_path: Path
) -> None:
    from briefer.library.creating import create_library

    create_library(tmp_path / "other", paths.starter_library)
    memory = window.around.memory
    memory.note_recent(tmp_path / "other", "The other")
    memory.note_recent(tmp_path / "gone", "Gone")
    window.starting.show_welcome()
    welcome = welcome_of(window)
    gone, other = welcome.recent.rows
    assert (gone.title.text(), other.title.text()) == ("Gone", "The other")
    assert nameless(welcome) == []
    assert not gone.open.isEnabled()
    assert gone.open.toolTip() == "The folder is not there any more"
    assert "Missing" in gone.place.text()
    gone.forget.click()
    assert [row.title.text() for row in welcome.recent.rows] == ["The other"]
    with qtbot.waitSignal(window.session.library_opened, timeout=WAIT):
        welcome.recent.rows[0].open.click()
    assert window.starting.welcome is None
    assert window.session.opened is not None
    assert window.session.opened.root == tmp_path / "other"


def test_a_library_is_opened_from_there(
    qtbot: QtBot, first: MainWindow, answers: Answers, library: Path
) -> None:
    answers.folder = library
    with qtbot.waitSignal(first.session.library_opened, timeout=WAIT):
        welcome_of(first).open_library.click()
    assert first.session.opened is not None
    assert first.session.opened.root == library


@pytest.mark.parametrize("button", ["from_starter", "empty"])
def test_a_library_is_made_from_there(
    qtbot: QtBot, first: MainWindow, answers: Answers, tmp_path: Path, button: str
) -> None:
    answers.folder = tmp_path / "ours"
    with qtbot.waitSignal(first.session.library_opened, timeout=WAIT):
        getattr(welcome_of(first), button).click()
    assert first.session.opened is not None
    assert first.session.opened.root == tmp_path / "ours"
    assert bool(first.session.opened.dialogues) == (button == "from_starter")


def test_the_help_menu_brings_it_again(window: MainWindow) -> None:
    assert window.starting.welcome is None
    (action,) = (one for one in window.actions_of_menus.all if one.text() == "&Welcome")
    action.trigger()
    assert welcome_of(window).isVisible()

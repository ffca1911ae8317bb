from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence, QPalette
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel
from pytestqt.qtbot import QtBot

from briefer.library.reading import read_settings
from briefer.paths import Paths
from briefer.ui import app
from briefer.ui.appearance import size_text
from briefer.ui.colours import is_dark
from briefer.ui.main_window import MainWindow
from briefer.ui.preferences.changing import note_change
from briefer.ui.preferences.chosen import Chosen, keep_chosen, read_chosen
from briefer.ui.preferences.sheet import PreferencesSheet


@pytest.fixture
def sheet(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[PreferencesSheet]:
    font = qapp.font()
    sheet = PreferencesSheet(tmp_path)
    qtbot.addWidget(sheet)
    sheet.show()
    yield sheet
    qapp.setFont(font)
    qapp.styleHints().unsetColorScheme()
    qapp.setPalette(QPalette())


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    qapp.styleHints().unsetColorScheme()
    qapp.setPalette(QPalette())


@pytest.fixture
def large(qapp: QApplication) -> Iterator[None]:
    size_text(qapp, 200)
    yield
    size_text(qapp, 100)


def choose(sheet: PreferencesSheet, name: str, answer: str | int) -> None:
    field = sheet.fields[name]
    field.setCurrentIndex(field.findData(answer))


def test_dark_is_put_on_at_once_and_taken_off_again(
    sheet: PreferencesSheet, qapp: QApplication
) -> None:
    choose(sheet, "appearance", "dark")
    assert is_dark(qapp.palette())
    choose(sheet, "appearance", "light")
    assert not is_dark(qapp.palette())


def test_text_grows_at_once(qtbot: QtBot, sheet: PreferencesSheet, qapp: QApplication) -> None:
    before, field = qapp.font().pointSizeF(), sheet.fields["language"]
    choose(sheet, "text_size", 200)
    qtbot.waitUntil(lambda: field.font().pointSizeF() == pytest.approx(2 * before))
    choose(sheet, "text_size", 100)
    qtbot.waitUntil(lambda: field.font().pointSizeF() == pytest.approx(before))


def test_the_sheet_says_that_another_language_needs_a_restart(sheet: PreferencesSheet) -> None:
    assert sheet.restart.isHidden()
    choose(sheet, "language", "ja")
    assert sheet.restart.isVisible()
    choose(sheet, "language", "en")
    assert sheet.restart.isHidden()


def test_each_choice_is_kept_as_it_is_made(sheet: PreferencesSheet, tmp_path: Path) -> None:
    choose(sheet, "paper", "a4")
    choose(sheet, "name_order", "family-first")
    assert read_chosen(tmp_path) == Chosen(paper="a4", name_order="family-first")


def test_no_large_sentence_is_cut_off_by_one_that_is_added(
    qtbot: QtBot, large: None, tmp_path: Path
) -> None:
    del large
    sheet = PreferencesSheet(tmp_path)
    qtbot.addWidget(sheet)
    sheet.show()
    choose(sheet, "language", "ja")
    assert sheet.restart.isVisible()
    sentences = [label for label in sheet.findChildren(QLabel) if label.wordWrap()]
    assert len(sentences) == 2
    for label in sentences:
        assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_cancel_puts_all_of_them_back(
    sheet: PreferencesSheet, qapp: QApplication, tmp_path: Path
) -> None:
    before = qapp.font().pointSizeF()
    choose(sheet, "paper", "a4")
    choose(sheet, "appearance", "dark")
    choose(sheet, "text_size", 200)
    sheet.buttons.button(QDialogButtonBox.StandardButton.Cancel).click()
    assert read_chosen(tmp_path) == Chosen()
    assert not is_dark(qapp.palette())
    assert qapp.font().pointSizeF() == pytest.approx(before)


def test_a_library_that_does_not_say_takes_what_was_chosen(paths: Paths, library: Path) -> None:
    keep_chosen(Chosen(paper="a4", date_order="iso"), paths.user_data)
    settings = library / "library.yaml"
    said = settings.read_text(encoding="utf-8")
    settings.write_text(said.replace("paper: letter\n", ""), encoding="utf-8")
    desk = app.open_desk(paths, library)
    taken = desk.library.settings
    desk.close()
    assert taken.paper == "a4", "library.yaml says nothing of paper"
    assert taken.date_order == "us", "library.yaml says how dates are written"
    assert read_settings(library).paper == "letter", "what goes without the window stays"


def test_the_key_opens_the_sheet(window: MainWindow) -> None:
    action = next(a for a in window.actions_of_menus.all if "references" in a.text())
    assert action.shortcut() in (*QKeySequence.keyBindings(_PREFERENCES), QKeySequence("Ctrl+,"))
    action.trigger()
    sheet = window.findChild(PreferencesSheet)
    assert isinstance(sheet, PreferencesSheet)
    assert sheet.isVisible()
    sheet.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    assert not window.session.undo_stack.canUndo(), "nothing was changed"


def test_what_was_changed_is_one_step_with_words(
    qtbot: QtBot, window: MainWindow, dressed: QApplication
) -> None:
    folder, stack = window.session.paths.user_data, window.session.undo_stack
    window.show_preferences()
    sheet = window.findChild(PreferencesSheet)
    assert isinstance(sheet, PreferencesSheet)
    choose(sheet, "appearance", "light")
    choose(sheet, "appearance", "dark")
    sheet.accept()
    assert stack.undoText() == "change of appearance"
    window.session.edit("choice of areas", areas=("ai",))
    stack.undo()
    keep_chosen(read_chosen(folder)._replace(paper="a4"), folder)
    stack.undo()
    assert read_chosen(folder) == Chosen(paper="a4"), "what was chosen since stays"
    assert not is_dark(dressed.palette())
    stack.redo()
    assert is_dark(dressed.palette())
    qtbot.waitUntil(lambda: not window.session.background.busy)


def test_a_language_put_back_is_told_to_need_a_restart(window: MainWindow) -> None:
    note_change(window.session, Chosen(language="ja"), Chosen(paper="a4"))
    assert window.session.undo_stack.undoText() == "change of preferences"
    window.session.undo_stack.undo()
    (said,) = window.session.messages.open
    assert said.text == "The language changes when Briefer is started again."
    window.session.undo_stack.redo()
    assert window.session.messages.open == ()


_PREFERENCES = QKeySequence.StandardKey.Preferences


def test_an_empty_library_begins_with_what_was_chosen(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    keep_chosen(Chosen(language="ja", paper="letter"), window.session.paths.user_data)
    with qtbot.waitSignal(window.session.library_opened, timeout=20_000):
        window.session.create(tmp_path / "new", from_starter=False)
    begun = read_settings(tmp_path / "new")
    assert (begun.paper, begun.date_order, begun.name_order) == ("letter", "ja", "family-first")


def test_one_key_turns_the_window_dark_and_back_and_is_undone(
    window: MainWindow, dressed: QApplication, paths: Paths
) -> None:
    (action,) = (one for one in window.actions_of_menus.all if one.text() == "L&ight or dark")
    action.trigger()
    assert is_dark(dressed.palette())
    assert read_chosen(paths.user_data).appearance == "dark"
    assert window.session.undo_stack.undoText() == "change of appearance"
    action.trigger()
    assert not is_dark(dressed.palette())
    window.session.undo_stack.undo()
    window.session.undo_stack.undo()
    assert not is_dark(dressed.palette())
    assert read_chosen(paths.user_data).appearance == "system"

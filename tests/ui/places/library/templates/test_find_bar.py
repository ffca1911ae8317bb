"""Words are found one after the other, around the ends."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from briefer.ui.places.library.templates.code_editor import CodeEditor, replace_keys
from briefer.ui.places.library.templates.find_bar import FindBar


@pytest.fixture
def bar(qtbot: QtBot) -> FindBar:
    editor = QPlainTextEdit("One two\nTwo three")
    qtbot.addWidget(editor)
    found = FindBar(editor)
    qtbot.addWidget(found)
    return found


def test_each_place_is_selected_in_turn(bar: FindBar) -> None:
    bar.words.setText("two")
    assert bar.count.text() == "2 places"
    assert bar.editor.textCursor().selectedText() == "two"
    bar.find_next()
    assert bar.editor.textCursor().blockNumber() == 1
    bar.find_next()
    assert bar.editor.textCursor().blockNumber() == 0, "after the last comes the first"
    bar.find_before()
    assert bar.editor.textCursor().blockNumber() == 1


def test_what_is_not_there_moves_nothing(bar: FindBar) -> None:
    bar.words.setText("two")
    at = bar.editor.textCursor().position()
    bar.words.setText("four")
    assert bar.count.text() == "0 places"
    assert bar.editor.textCursor().position() <= at


def test_it_opens_with_what_is_selected_and_closes(bar: FindBar) -> None:
    bar.editor.find("three")
    bar.open()
    assert bar.words.text() == "three"
    bar.leave()
    assert bar.isHidden()


def test_a_place_is_replaced_and_the_next_selected(bar: FindBar) -> None:
    bar.words.setText("two")
    bar.other.setText("2")
    bar.replace()
    assert bar.editor.toPlainText() == "One 2\nTwo three"
    assert bar.editor.textCursor().selectedText() == "Two"
    assert bar.count.text() == "1 place"


def test_what_is_selected_and_was_not_found_is_not_replaced(bar: FindBar) -> None:
    bar.words.setText("two")
    bar.editor.moveCursor(QTextCursor.MoveOperation.Start)
    bar.editor.find("three")
    bar.replace()
    assert bar.editor.toPlainText() == "One two\nTwo three"


def test_all_are_replaced_in_one_step_and_counted(bar: FindBar) -> None:
    bar.words.setText("two")
    bar.other.setText("two and two")
    bar.replace_all()
    assert bar.editor.toPlainText() == "One two and two\ntwo and two three"
    assert bar.count.text() == "2 places replaced"
    bar.editor.undo()
    assert bar.editor.toPlainText() == "One two\nTwo three"
    bar.words.setText("four")
    bar.replace_all()
    assert bar.count.text() == "0 places replaced"


def test_capitals_are_matched_when_asked(bar: FindBar) -> None:
    bar.words.setText("two")
    bar.case.click()
    assert bar.count.text() == "1 place"
    bar.replace_all()
    assert bar.editor.toPlainText() == "One \nTwo three"


def test_the_keys_for_replacing_lead_to_the_other_words(qtbot: QtBot) -> None:
    editor = CodeEditor("The template’s text")
    bar = FindBar(editor)
    editor.replace_asked.connect(bar.open_to_replace)
    for widget in (editor, bar):
        qtbot.addWidget(widget)
    editor.show_text("One two")
    bar.allow_replace(allowed=True)
    editor.find("two")
    QTest.keySequence(editor, replace_keys()[-1])
    assert not bar.isHidden()
    assert (bar.words.text(), bar.focusWidget()) == ("two", bar.other)


def test_in_a_text_that_cannot_be_changed_nothing_is_offered(bar: FindBar) -> None:
    bar.allow_replace(allowed=False)
    bar.open_to_replace()
    assert bar.other.isHidden()
    assert bar.replace_button.isHidden()

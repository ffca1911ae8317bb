"""Words are found one after the other, around the ends."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

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

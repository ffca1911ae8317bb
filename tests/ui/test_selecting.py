"""A row that is shown is selected alone, though the keys of a shortcut are still held."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from briefer.ui.selecting import select_alone

KEYS = Qt.KeyboardModifier


@pytest.mark.parametrize("held", [KEYS.ControlModifier, KEYS.ShiftModifier])
def test_nothing_else_stays_selected_and_nothing_is_taken_away(
    qtbot: QtBot, held: Qt.KeyboardModifier
) -> None:
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
    rows.addItems(["one", "two", "three"])
    rows.show()
    rows.setCurrentRow(0)
    QTest.keyPress(rows, Qt.Key.Key_F5, held)
    assert QGuiApplication.keyboardModifiers() == held
    for _ in range(2):
        select_alone(rows, rows.model().index(2, 0))
        assert [item.text() for item in rows.selectedItems()] == ["three"]
    QTest.keyRelease(rows, Qt.Key.Key_F5)
    assert QGuiApplication.keyboardModifiers() == KEYS.NoModifier

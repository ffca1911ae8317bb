"""The keys and clicks that lists have everywhere do in the table of records what they say."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefer.ui.main_window import MainWindow
from briefer.ui.places.library.records.view import RecordsView
from tests.ui.conftest import Answers

WAIT = 20_000
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def selected(window: MainWindow, view: RecordsView, settled: Callable[[], None]) -> RecordsView:
    """The tables with one dialogue selected, and the focus on it."""
    window.show_record("dialogues", "jhlc")
    settled()
    assert view.table.selected() == ("jhlc",)
    view.table.setFocus()
    return view


def test_enter_and_a_double_click_lead_into_the_record(
    window: MainWindow, selected: RecordsView
) -> None:
    table, editor = selected.table, selected.editor
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert editor.isAncestorOf(window.focusWidget())
    table.setFocus()
    cell = table.visualRect(table.currentIndex()).center()
    QTest.mouseClick(table.viewport(), LEFT, pos=cell)
    assert not editor.isAncestorOf(window.focusWidget())
    QTest.mouseDClick(table.viewport(), LEFT, pos=cell)
    assert editor.isAncestorOf(window.focusWidget())


@pytest.mark.parametrize(
    ("key", "sheet"),
    [(Qt.Key.Key_F2, "Rename dialogue"), (Qt.Key.Key_Delete, "Delete dialogue")],
)
def test_f2_asks_for_another_name_and_delete_whether_it_shall_go(
    qtbot: QtBot, selected: RecordsView, answers: Answers, key: Qt.Key, sheet: str
) -> None:
    QTest.keyClick(selected.table, key)
    qtbot.waitUntil(lambda: bool(answers.asked), timeout=WAIT)
    assert answers.asked == [sheet]


def test_all_columns_are_in_sight_at_the_usual_size(
    window: MainWindow, view: RecordsView, settled: Callable[[], None]
) -> None:
    window.resize(1280, 720)
    for at in range(view.bar.table.count()):
        view.bar.table.setCurrentIndex(at)
        settled()
        wide = sum(view.table.columnWidth(c) for c in range(view.table.records.columnCount()))
        assert wide <= view.table.viewport().width(), view.bar.table.currentText()

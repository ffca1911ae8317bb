"""What the menu of a row offers is done to its point; a double click rewords, Enter shows it."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from briefer.desk import Desk
from briefer.library.briefs import Brief
from briefer.ui.main_window import MainWindow
from briefer.ui.places.brief.outline.column import OutlineColumn
from briefer.ui.places.brief.outline.editing import Written
from briefer.ui.places.brief.outline.node import Node
from tests.ui.conftest import Answers

WAIT = 20_000
POINT = "watch-taiwan"
LEFT = Qt.MouseButton.LeftButton
NO_KEY = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def column(qtbot: QtBot, window: MainWindow) -> OutlineColumn:
    column = window.brief.outline
    qtbot.waitUntil(lambda: column.tree.model_.find_point(POINT).isValid(), timeout=WAIT)
    column.go_to_point(POINT)
    column.tree.setFocus()
    return column


def brief(window: MainWindow) -> Brief:
    assert window.session.brief is not None
    return window.session.brief


def node(column: OutlineColumn, point: str = POINT) -> Node:
    return column.tree.model_.node(column.tree.model_.find_point(point))


def is_reworded(column: OutlineColumn) -> bool:
    entry = node(column).entry
    return entry is not None and entry.row.reworded


def offered(column: OutlineColumn) -> list[str]:
    """Give what the menu of the row with the focus offers, without its keys."""
    tree = column.tree
    tree.customContextMenuRequested.emit(tree.visualRect(tree.currentIndex()).center())
    menu = tree.findChild(QMenu)
    assert isinstance(menu, QMenu)
    words = [each.text().replace("&", "") for each in menu.actions() if each.text()]
    menu.close()
    return words


def reword(qtbot: QtBot, column: OutlineColumn) -> None:
    entry = node(column).entry
    assert entry is not None
    column.editing.reword(entry, "Mind Taiwan.")
    qtbot.waitUntil(lambda: is_reworded(column), timeout=WAIT)


def test_a_double_click_on_the_words_opens_them_for_rewording(column: OutlineColumn) -> None:
    tree = column.tree
    words = tree.visualRect(tree.currentIndex()).topLeft() + QPoint(60, 10)
    QTest.mouseClick(tree.viewport(), LEFT, NO_KEY, words)
    QTest.mouseDClick(tree.viewport(), LEFT, NO_KEY, words)
    assert tree.is_editing


def test_the_menu_puts_a_points_own_words_back(
    qtbot: QtBot, window: MainWindow, column: OutlineColumn
) -> None:
    assert "Put the point’s own words back" not in offered(column)
    before = brief(window).rewordings
    reword(qtbot, column)
    assert "Put the point’s own words back" in offered(column)
    column.tree.back.trigger()
    assert brief(window).rewordings == before
    assert window.session.undo_stack.undoText() == "put the point’s own words back"


def test_a_wording_whose_point_has_changed_is_kept_once_that_is_said(
    qtbot: QtBot, window: MainWindow, column: OutlineColumn
) -> None:
    def change(desk: Desk) -> None:
        desk.save(replace(desk.library.points[POINT], body="Other words."))

    reword(qtbot, column)
    assert "Keep this wording: I have looked at the point" not in offered(column)
    window.session.change_library("other words", change)
    stale = "The point has changed since it was reworded here"
    qtbot.waitUntil(lambda: stale in [one.words for one in node(column).found], timeout=WAIT)
    column.go_to_point(POINT)
    assert "Keep this wording: I have looked at the point" in offered(column)
    column.tree.keep.trigger()
    qtbot.waitUntil(lambda: stale not in [one.words for one in node(column).found], timeout=WAIT)
    assert window.session.undo_stack.undoText() == "keep the wording"


def test_a_point_just_for_this_memo_is_changed_and_taken_out_by_its_menu(
    qtbot: QtBot, window: MainWindow, column: OutlineColumn, answers: Answers
) -> None:
    answers.own = Written("watch-outs", "Expect one.")
    QTest.mouseClick(column.add, LEFT)
    qtbot.waitUntil(lambda: column.go_to_point("own.1"), timeout=WAIT)
    assert "Show it in the Library" not in offered(column)
    answers.own = Written("watch-outs", "Expect two.")
    column.tree.change.trigger()
    qtbot.waitUntil(lambda: brief(window).own_points[0].text == "Expect two.", timeout=WAIT)
    column.tree.out.trigger()
    assert brief(window).own_points == ()


def test_enter_shows_the_line_in_the_preview(window: MainWindow, column: OutlineColumn) -> None:
    place = window.brief
    place.views.go_to("gaps")
    column.tree.setFocus()
    QTest.keyClick(column.tree, Qt.Key.Key_Return)
    assert place.views.here is place.views.views["preview"]
    assert place.paper.marked_point == POINT

"""A section's points are taken or left out together, and it moves among those beside it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from briefer.library.briefs import Brief
from briefer.ui.main_window import MainWindow
from briefer.ui.places.brief.outline.column import OutlineColumn
from briefer.ui.places.brief.outline.node import Node

WAIT = 20_000
POINT = "japan-wants-chips"


@pytest.fixture
def column(qtbot: QtBot, window: MainWindow) -> OutlineColumn:
    column = window.brief.outline
    qtbot.waitUntil(lambda: column.tree.model_.find_point(POINT).isValid(), timeout=WAIT)
    column.tree.setCurrentIndex(index(column))
    column.tree.setFocus()
    return column


def index(column: OutlineColumn) -> QModelIndex:
    """The section that the point stands in."""
    return column.tree.model_.find_point(POINT).parent()


def section(column: OutlineColumn) -> Node:
    return column.tree.model_.node(index(column))


def points(node: Node) -> set[str]:
    return {entry.point for entry in node.tickable}


def brief(window: MainWindow) -> Brief:
    assert window.session.brief is not None
    return window.session.brief


def first(top: QModelIndex) -> QModelIndex:
    return top.model().index(0, 0, top)


def press_space(column: OutlineColumn) -> None:
    QTest.keyClick(column.tree, Qt.Key.Key_Space)


def spoken(column: OutlineColumn) -> str:
    return str(index(column).data(Qt.ItemDataRole.AccessibleTextRole))


def test_space_on_a_section_leaves_out_all_of_its_points_in_one_step(
    qtbot: QtBot, window: MainWindow, column: OutlineColumn
) -> None:
    wanted = points(section(column))
    assert len(wanted) > 1
    whole = len(wanted)
    assert spoken(column).endswith(f", {whole} of {whole} points taken")
    press_space(column)
    assert {one.point for one in brief(window).left_out} == wanted
    assert window.session.undo_stack.undoText() == "leave a section’s points out"
    qtbot.waitUntil(lambda: section(column).points == 0, timeout=WAIT)
    assert spoken(column).endswith(f", 0 of {whole} points taken")
    assert column.tree.current is section(column), "the focus stays on the section"
    press_space(column)
    assert brief(window).left_out == ()
    assert window.session.undo_stack.undoText() == "take a section’s points"
    window.session.undo_stack.undo()
    window.session.undo_stack.undo()
    assert brief(window).left_out == ()
    assert not window.session.undo_stack.canUndo()


def click_tick(column: OutlineColumn, of: QModelIndex, *, twice: bool = False) -> None:
    port, left = column.tree.viewport(), Qt.MouseButton.LeftButton
    spot = column.tree.visualRect(of).topLeft() + QPoint(8, 10)
    QTest.mouseClick(port, left, Qt.KeyboardModifier.NoModifier, spot)
    if twice:
        QTest.mouseDClick(port, left, Qt.KeyboardModifier.NoModifier, spot)


def tick(column: OutlineColumn) -> object:
    return index(column).data(Qt.ItemDataRole.CheckStateRole)


def test_a_click_on_a_sections_tick_leaves_out_all_of_its_points_in_one_step(
    qtbot: QtBot, window: MainWindow, column: OutlineColumn
) -> None:
    assert tick(column) == Qt.CheckState.Checked
    assert index(column).flags() & Qt.ItemFlag.ItemIsUserCheckable
    wanted = points(section(column))
    click_tick(column, index(column))
    assert {one.point for one in brief(window).left_out} == wanted
    assert window.session.undo_stack.undoText() == "leave a section’s points out"
    assert window.session.undo_stack.count() == 1
    qtbot.waitUntil(lambda: tick(column) == Qt.CheckState.Unchecked, timeout=WAIT)


def test_a_sections_tick_says_that_some_of_its_points_are_taken_and_then_takes_all(
    qtbot: QtBot, window: MainWindow, column: OutlineColumn
) -> None:
    column.tree.setCurrentIndex(column.tree.model_.find_point(POINT))
    press_space(column)
    qtbot.waitUntil(lambda: tick(column) == Qt.CheckState.PartiallyChecked, timeout=WAIT)
    column.tree.scrollTo(index(column))
    click_tick(column, index(column))
    assert brief(window).left_out == ()


def test_a_section_without_points_has_no_tick(column: OutlineColumn) -> None:
    model = column.tree.model_
    empty = [node for node in model.root.walk() if node.part is not None and not node.holds]
    assert empty
    for node in empty:
        row = model.index_of(node)
        assert row.data(Qt.ItemDataRole.CheckStateRole) is None
        assert not row.flags() & Qt.ItemFlag.ItemIsUserCheckable


def test_a_double_click_on_a_sections_tick_does_not_close_the_section(
    column: OutlineColumn,
) -> None:
    tree = column.tree
    assert tree.isExpanded(index(column))
    click_tick(column, index(column), twice=True)
    assert tree.isExpanded(index(column))


def test_space_on_a_section_of_which_some_are_taken_takes_the_others(
    qtbot: QtBot, window: MainWindow, column: OutlineColumn
) -> None:
    column.tree.setCurrentIndex(column.tree.model_.find_point(POINT))
    press_space(column)
    qtbot.waitUntil(lambda: section(column).points < section(column).holds, timeout=WAIT)
    column.tree.setCurrentIndex(index(column))
    press_space(column)
    assert brief(window).left_out == ()


def test_a_section_with_sections_in_it_means_all_of_them(
    window: MainWindow, column: OutlineColumn
) -> None:
    model = column.tree.model_
    tops = [model.index(row, 0) for row in range(model.rowCount())]
    whole = next(t for t in tops if model.rowCount(t) and model.node(first(t)).entry is None)
    column.tree.setCurrentIndex(whole)
    wanted = points(model.node(whole))
    press_space(column)
    assert {one.point for one in brief(window).left_out} == wanted


def test_the_menu_of_a_section_offers_both_and_says_why_not(
    window: MainWindow, column: OutlineColumn
) -> None:
    tree = column.tree
    tree.customContextMenuRequested.emit(tree.visualRect(index(column)).center())
    menu = tree.findChild(QMenu)
    assert isinstance(menu, QMenu)
    assert menu.actions()[:2] == [tree.take_all, tree.take_none]
    assert not tree.take_all.isEnabled()
    assert tree.take_all.toolTip() == "All of its points are taken"
    wanted = points(section(column))
    tree.take_none.trigger()
    menu.close()
    assert {one.point for one in brief(window).left_out} == wanted


def test_all_that_is_not_in_the_memo_is_not_taken_at_a_stroke(
    window: MainWindow, column: OutlineColumn
) -> None:
    column.more.click()
    model = column.tree.model_
    column.tree.setCurrentIndex(model.index(model.rowCount() - 1, 0))
    press_space(column)
    assert brief(window).taken_in == ()


def tops(column: OutlineColumn) -> list[str]:
    """The paths of the front sections and the tabs that can be moved, as shown."""
    nodes = column.tree.model_.root.children
    return [one.part.path for one in nodes if one.part is not None and one.part.path]


def by_path(column: OutlineColumn, path: str) -> QModelIndex:
    model = column.tree.model_
    found = (one for one in model.root.walk() if one.part is not None and one.entry is None)
    return model.index_of(next(one for one in found if one.part and one.part.path == path))


def press(column: OutlineColumn, key: Qt.Key) -> None:
    QTest.keyClick(column.tree, key, Qt.KeyboardModifier.AltModifier)


def test_alt_and_an_arrow_move_a_section_past_the_one_beside_it_and_undo_says_so(
    qtbot: QtBot, window: MainWindow, column: OutlineColumn
) -> None:
    usual = tops(column)
    place = usual.index("watch-outs")
    column.tree.setCurrentIndex(by_path(column, "watch-outs"))
    press(column, Qt.Key.Key_Up)
    assert window.session.undo_stack.undoText() == "move a section"
    qtbot.waitUntil(lambda: tops(column).index("watch-outs") == place - 1, timeout=WAIT)
    current = column.tree.current
    assert current is not None
    assert current.part is not None
    assert current.part.path == "watch-outs", "the focus goes with it"
    press(column, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: tops(column) == usual, timeout=WAIT)
    assert brief(window).section_order == (), "the template's order again is none of the brief's"


def test_a_tab_is_dragged_among_tabs_and_takes_its_letter_from_its_place(
    qtbot: QtBot, window: MainWindow, column: OutlineColumn
) -> None:
    model, move = column.tree.model_, Qt.DropAction.MoveAction
    tab, first_tab = by_path(column, "tabs/background"), by_path(column, "tabs/talking-points")
    data = model.mimeData([tab])
    assert tab.flags() & Qt.ItemFlag.ItemIsDragEnabled
    assert not model.canDropMimeData(data, move, 0, 0, QModelIndex()), "it is no front section"
    assert not model.canDropMimeData(data, move, tab.row() + 1, 0, QModelIndex())
    assert model.canDropMimeData(data, move, first_tab.row(), 0, QModelIndex())
    assert model.canDropMimeData(data, move, -1, -1, first_tab), "dropped on one it goes past it"
    model.dropMimeData(data, move, first_tab.row(), 0, QModelIndex())
    assert brief(window).section_order[:2] == ("tabs/background", "tabs/talking-points")

    def title() -> str:
        return str(by_path(column, "tabs/background").data())

    qtbot.waitUntil(lambda: title() == "Tab A · Background", timeout=WAIT)


def test_a_section_of_a_tab_moves_among_those_beneath_the_same_tab(
    qtbot: QtBot, window: MainWindow, column: OutlineColumn
) -> None:
    model, move = column.tree.model_, Qt.DropAction.MoveAction
    inner = by_path(column, "tabs/background/ai")
    data = model.mimeData([inner])
    other = by_path(column, "tabs/talking-points/5g")
    assert not model.canDropMimeData(data, move, other.row(), 0, other.parent())
    model.dropMimeData(data, move, 0, 0, inner.parent())
    assert brief(window).section_order[0] == "tabs/background/ai"
    qtbot.waitUntil(lambda: by_path(column, "tabs/background/ai").row() == 0, timeout=WAIT)


def test_the_menu_gives_the_templates_order_back(
    qtbot: QtBot, window: MainWindow, column: OutlineColumn
) -> None:
    usual = tops(column)
    tree = column.tree
    tree.setCurrentIndex(by_path(column, "watch-outs"))
    press(column, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: tops(column) != usual, timeout=WAIT)
    assert "This memo’s own" in column.why.toPlainText()
    tree.customContextMenuRequested.emit(tree.visualRect(tree.currentIndex()).center())
    menu = tree.findChild(QMenu)
    assert isinstance(menu, QMenu)
    assert tree.usual.isEnabled()
    tree.usual.trigger()
    menu.close()
    assert window.session.undo_stack.undoText() == "put the sections back"
    qtbot.waitUntil(lambda: tops(column) == usual, timeout=WAIT)
    assert brief(window).section_order == ()


def test_a_section_that_keeps_its_place_says_so(column: OutlineColumn) -> None:
    model, tree = column.tree.model_, column.tree
    bottom = next(n for n in model.root.children if n.part and n.part.title == "Bottom line")
    row = model.index_of(bottom)
    assert not row.flags() & Qt.ItemFlag.ItemIsDragEnabled
    fixed = "This section keeps the place that the template gives it"
    assert fixed in row.data(Qt.ItemDataRole.ToolTipRole)
    tree.setCurrentIndex(row)
    tree.customContextMenuRequested.emit(tree.visualRect(row).center())
    assert (tree.up.isEnabled(), tree.up.toolTip()) == (False, fixed)
    menu = tree.findChild(QMenu)
    assert isinstance(menu, QMenu)
    menu.close()
    assert tree.up.isEnabled(), "the keys go for any row again"


def test_the_panel_and_the_tooltip_say_how_a_section_is_moved(column: OutlineColumn) -> None:
    order = "Drag it, or press Alt with an arrow, to move it among those beside it"
    assert order in column.why.toPlainText()
    assert order in index(column).data(Qt.ItemDataRole.ToolTipRole)

"""The outline shows the memo, follows the preview, and says why each line is there."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefer.desk import Desk
from briefer.ui.main_window import MainWindow
from briefer.ui.places.brief.outline.column import OutlineColumn
from briefer.ui.places.brief.outline.editing import Written
from briefer.ui.places.brief.outline.node import Node
from briefer.ui.places.brief.outline.work import Shown
from tests.ui.places.brief.outline.rows import (
    NEXT,
    NO_KEY,
    WAIT,
    WATCH,
    brief,
    copy_of_the_brief,
    editor,
    go,
    node,
    siblings,
    why,
)


def test_the_outline_is_the_memos(qtbot: QtBot, column: OutlineColumn) -> None:
    del qtbot
    model = column.tree.model_
    titles = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert titles[0] == "Bottom line"
    assert "Agenda by technology" in titles
    assert "Tab B · Background" in titles
    assert column.count.text() == "113 points"


def test_a_click_on_the_tick_leaves_out_and_one_on_the_words_selects(
    qtbot: QtBot, window: MainWindow, column: OutlineColumn
) -> None:
    go(qtbot, column, WATCH)
    box = column.tree.visualRect(column.tree.currentIndex())
    port = column.tree.viewport()
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, NO_KEY, box.center())
    assert brief(window).left_out == ()
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, NO_KEY, box.topLeft() + QPoint(8, 10))
    assert [left.point for left in brief(window).left_out] == [WATCH]


def test_a_point_can_be_dragged_within_its_section_alone(
    qtbot: QtBot, window: MainWindow, column: OutlineColumn
) -> None:
    model = column.tree.model_
    one, other = model.find_point(WATCH), model.find_point(NEXT)
    data = model.mimeData([other])
    move = Qt.DropAction.MoveAction
    assert not model.canDropMimeData(data, move, 0, 0, QModelIndex())
    assert not model.canDropMimeData(data, move, 0, 0, model.index(1, 0))
    assert model.canDropMimeData(data, move, 0, 0, one.parent())
    model.dropMimeData(data, move, 0, 0, one.parent())
    assert window.session.undo_stack.undoText() == "move a point"
    qtbot.waitUntil(lambda: siblings(column, WATCH)[:2] == [NEXT, WATCH], timeout=WAIT)


def test_a_drop_that_would_change_nothing_is_refused(
    qtbot: QtBot, window: MainWindow, column: OutlineColumn
) -> None:
    model = column.tree.model_
    move = Qt.DropAction.MoveAction

    def bottom_line() -> Node:
        return next(n for n in model.root.walk() if n.part and n.part.title == "Bottom line")

    window.session.edit("compose the bottom line", bottom_lines=())
    qtbot.waitUntil(lambda: bool(bottom_line().children), timeout=WAIT)
    top = bottom_line()
    *_, goal, wall = (one for one in top.children if one.entry is not None)
    assert goal.entry is not None
    assert wall.entry is not None
    assert goal.entry.row.slot != wall.entry.row.slot
    section = model.index_of(top)
    for one, row in ((wall, 0), (goal, len(top.children)), (goal, goal.place)):
        data = model.mimeData([model.index_of(one)])
        assert not model.canDropMimeData(data, move, row, 0, section)
        model.dropMimeData(data, move, row, 0, section)
    column.tree.setCurrentIndex(model.index_of(wall))
    QTest.keyClick(column.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert window.session.undo_stack.count() == 1
    assert model.canDropMimeData(model.mimeData([model.index_of(goal)]), move, 0, 0, section)


def test_a_line_clicked_in_the_preview_is_selected_and_the_other_way_round(
    qtbot: QtBot, window: MainWindow, column: OutlineColumn
) -> None:
    window.brief.paper.line_clicked.emit(NEXT, "jacobs-2022")
    current = column.tree.current
    assert current is node(column, NEXT)
    assert "Why is this here?" in column.why.toPlainText()
    column.tree.setCurrentIndex(column.tree.model_.find_point(WATCH))
    qtbot.waitUntil(lambda: window.brief.paper.marked_point == WATCH)


def test_what_is_to_be_looked_at_stands_beside_its_line(
    qtbot: QtBot, column: OutlineColumn
) -> None:
    qtbot.waitUntil(lambda: any(one.found for one in column.tree.model_.root.walk()), timeout=WAIT)
    warned = next(n for n in column.tree.model_.root.walk() if n.entry and n.warned)
    assert warned.entry is not None
    assert warned.found[0].words in str(
        column.tree.model_.index_of(warned).data(Qt.ItemDataRole.ToolTipRole)
    )
    assert warned.parent is not None
    assert warned.parent.warned


def test_what_is_open_stays_open_and_what_is_selected_stays_so(
    qtbot: QtBot, window: MainWindow, column: OutlineColumn
) -> None:
    model = column.tree.model_
    tab = next(
        model.index(row, 0) for row in range(model.rowCount())
        if str(model.index(row, 0).data()).startswith("Tab B")
    )  # fmt: skip
    assert not column.tree.isExpanded(tab)
    column.tree.expand(tab)
    go(qtbot, column, WATCH)
    column.editing.write(Written("background", "A new one."))
    qtbot.waitUntil(lambda: model.find_point("own.1").isValid(), timeout=WAIT)
    again = next(
        model.index(row, 0) for row in range(model.rowCount())
        if str(model.index(row, 0).data()).startswith("Tab B")
    )  # fmt: skip
    assert column.tree.isExpanded(again)
    assert column.tree.current is node(column, WATCH)
    assert window.session.brief is not None


def test_a_double_click_on_a_tick_opens_no_editor(qtbot: QtBot, column: OutlineColumn) -> None:
    go(qtbot, column, WATCH)
    at = column.tree.visualRect(column.tree.currentIndex()).topLeft() + QPoint(8, 10)
    QTest.mouseDClick(column.tree.viewport(), Qt.MouseButton.LeftButton, NO_KEY, at)
    assert not column.tree.is_editing


def test_a_column_is_folded_and_brought_back(window: MainWindow) -> None:
    window.resize(1600, 900)
    place = window.brief
    place.show_column(1, turn=True)
    assert place.split.sizes()[1] == 0
    place.go_to_outline()
    assert place.split.sizes()[1] > 0


def test_where_there_is_no_room_for_both_the_other_column_is_folded(window: MainWindow) -> None:
    place = window.brief
    place.show_column(1, turn=True)
    window.resize(900, 700)
    QApplication.sendEvent(window, QEvent(QEvent.Type.LayoutRequest))
    place.show_column(1)
    assert place.split.sizes()[0] == 0
    assert place.split.sizes()[1] > 0


def test_every_tool_says_what_it_is(column: OutlineColumn) -> None:
    assert column.tree.accessibleName() == "Outline of the memo"
    assert column.why.accessibleName() == "Why is this here?"
    for button in (column.add, column.more):
        assert button.toolTip()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_panel_leads_to_the_point_and_to_its_source(
    window: MainWindow, column: OutlineColumn, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, str]] = []
    monkeypatch.setattr(window.around, "show_record", lambda *record: asked.append(record))
    column.go_to_point("rec-jhlc")
    column.why.anchorClicked.emit(QUrl("sources/jacobs-2022"))
    column.tree.record.trigger()
    assert asked == [("sources", "jacobs-2022"), ("points", "rec-jhlc")]
    assert 'href="sources/jacobs-2022"' in column.why.toHtml()
    assert 'href="points/rec-jhlc"' in column.why.toHtml()


def test_another_brief_begins_without_the_rows_of_the_one_before(
    qtbot: QtBot, window: MainWindow, column: OutlineColumn, library: Path
) -> None:
    copy_of_the_brief(qtbot, window, library)
    go(qtbot, column, WATCH)
    held = editor(column)
    QTest.keyClicks(held, " Mind it.")
    there: list[tuple[int, str, str]] = []
    window.session.library_opened.connect(
        lambda _: there.append((column.tree.model_.rowCount(), column.count.text(), why(column)))
    )
    with qtbot.waitSignal(window.session.library_opened, timeout=WAIT):
        window.session.take_up("another")
    assert there == [(0, "", "")], "a tick or words in that moment would be in the other brief"
    held.tell()
    QTest.keyClick(column.tree, Qt.Key.Key_Space)
    assert not window.session.unsaved
    file = library / "briefs" / "biden-kishida-2022.md"
    qtbot.waitUntil(lambda: "Mind it." in file.read_text(encoding="utf-8"), timeout=WAIT)
    qtbot.waitUntil(lambda: column.tree.model_.find_point(WATCH).isValid(), timeout=WAIT)
    assert column.count.text() == "113 points"


def test_what_was_asked_of_the_brief_before_does_not_count_any_more(
    qtbot: QtBot,
    window: MainWindow,
    column: OutlineColumn,
    library: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    copy_of_the_brief(qtbot, window, library)
    shown: list[str] = []
    tell = column.tree.show_outline

    def note(outline: Shown, *, left_out: bool) -> None:
        shown.append(outline.brief)
        tell(outline, left_out=left_out)

    monkeypatch.setattr(column.tree, "show_outline", note)
    window.session.take_up("another")
    column._ask()
    qtbot.waitUntil(lambda: bool(shown), timeout=WAIT)
    assert set(shown) == {"another"}


def test_what_repeats_a_point_is_told_beside_its_line_and_goes_with_it(
    qtbot: QtBot, window: MainWindow, column: OutlineColumn
) -> None:
    def told() -> bool:
        return any(
            one.words.startswith("Two points say the same") for one in node(column, WATCH).found
        )

    def repeat(desk: Desk) -> None:
        desk.save(replace(desk.library.points[WATCH], id="watch-again"))

    assert not told()
    window.session.change_library("repeat", repeat)
    qtbot.waitUntil(told, timeout=WAIT)
    window.session.undo_stack.undo()
    qtbot.waitUntil(lambda: not told(), timeout=WAIT)

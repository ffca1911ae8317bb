"""In the outline points are ticked, moved, reworded and added, each a step that can be undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefer.desk import Desk
from briefer.library.briefs import Brief
from briefer.ui.main_window import MainWindow
from briefer.ui.places.brief.outline.column import OutlineColumn
from briefer.ui.places.brief.outline.editing import Written
from briefer.ui.places.brief.outline.editor import WordsEditor
from briefer.ui.places.brief.outline.node import Node
from briefer.ui.places.brief.outline.work import Shown
from tests.ui.conftest import Answers

WAIT = 20_000
WATCH = "watch-taiwan"
NEXT = "watch-the-date"
NO_KEY = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def column(qtbot: QtBot, window: MainWindow) -> OutlineColumn:
    column = window.brief.outline
    qtbot.waitUntil(lambda: column.tree.model_.find_point(WATCH).isValid(), timeout=WAIT)
    return column


def node(column: OutlineColumn, point: str) -> Node:
    return column.tree.model_.node(column.tree.model_.find_point(point))


def brief(window: MainWindow) -> Brief:
    assert window.session.brief is not None
    return window.session.brief


def siblings(column: OutlineColumn, point: str) -> list[str]:
    above = node(column, point).parent
    assert above is not None
    return [child.entry.point for child in above.children if child.entry is not None]


def taken(column: OutlineColumn, point: str) -> bool:
    entry = node(column, point).entry
    return entry is not None and entry.taken


def go(qtbot: QtBot, column: OutlineColumn, point: str) -> None:
    qtbot.waitUntil(lambda: column.go_to_point(point), timeout=WAIT)
    column.tree.setFocus()


def editor(column: OutlineColumn) -> WordsEditor:
    QTest.keyClick(column.tree, Qt.Key.Key_F2)
    found = column.tree.viewport().findChild(WordsEditor)
    assert isinstance(found, WordsEditor)
    return found


def copy_of_the_brief(qtbot: QtBot, window: MainWindow, library: Path) -> None:
    """Have a second brief in the library, called "another"."""
    text = (library / "briefs" / "biden-kishida-2022.md").read_text(encoding="utf-8")
    (library / "briefs" / "another.md").write_text(text, encoding="utf-8")
    with qtbot.waitSignal(window.session.library_changed, timeout=WAIT):
        window.session.change_library("nothing", lambda desk: desk.read_anew())


def why(column: OutlineColumn) -> str:
    """Give what the panel says of a point; empty where it says of none."""
    text = column.why.toPlainText()
    return text if text.startswith("Why") else ""


def test_the_outline_is_the_memos(qtbot: QtBot, column: OutlineColumn) -> None:
    del qtbot
    model = column.tree.model_
    titles = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert titles[0] == "Bottom line"
    assert "Agenda by technology" in titles
    assert "Tab B · Background" in titles
    assert column.count.text() == "113 points"


def test_space_leaves_a_point_out_and_undo_says_so(
    qtbot: QtBot, window: MainWindow, column: OutlineColumn
) -> None:
    go(qtbot, column, WATCH)
    QTest.keyClick(column.tree, Qt.Key.Key_Space)
    assert [left.point for left in brief(window).left_out] == [WATCH]
    assert window.session.undo_stack.undoText() == "leave a point out"
    qtbot.waitUntil(lambda: not taken(column, WATCH), timeout=WAIT)
    assert siblings(column, WATCH)[0] == WATCH  # it stays where it was
    window.session.undo_stack.undo()
    qtbot.waitUntil(lambda: taken(column, WATCH), timeout=WAIT)
    assert brief(window).left_out == ()


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


def test_alt_and_an_arrow_move_a_point_and_the_memo_follows(
    qtbot: QtBot, window: MainWindow, column: OutlineColumn
) -> None:
    before = siblings(column, WATCH)
    go(qtbot, column, WATCH)
    QTest.keyClick(column.tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert window.session.undo_stack.undoText() == "move a point"
    qtbot.waitUntil(lambda: siblings(column, WATCH) != before, timeout=WAIT)
    assert siblings(column, WATCH)[:2] == [NEXT, WATCH]
    current = column.tree.current
    assert current is not None
    assert current.entry is not None
    assert current.entry.point == WATCH  # the focus goes with it
    QTest.keyClick(column.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: siblings(column, WATCH) == before, timeout=WAIT)


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


def test_f2_rewords_in_place_and_typing_in_one_go_is_one_step(
    qtbot: QtBot, window: MainWindow, column: OutlineColumn
) -> None:
    go(qtbot, column, WATCH)
    held = editor(column)
    before = held.toPlainText()
    QTest.keyClicks(held, " Mind it.")
    qtbot.waitUntil(lambda: bool(brief(window).rewordings[3:]), timeout=WAIT)
    QTest.keyClicks(held, " Twice.")
    QTest.keyClick(held, Qt.Key.Key_Return)
    (reworded,) = [one for one in brief(window).rewordings if one.point == WATCH]
    assert reworded.text == f"{before} Mind it. Twice."
    assert window.session.undo_stack.count() == 1
    assert window.session.undo_stack.undoText() == "reword a point"
    qtbot.waitUntil(lambda: "Twice." in str(column.tree.model_.find_point(WATCH).data()))
    assert "Before it was reworded" in column.why.toPlainText()
    assert column.tree.model_.find_point(WATCH).data() in column.why.toPlainText() or (
        before.replace("*", "") in column.why.toPlainText().replace("*", "")
    )
    window.session.undo_stack.undo()
    assert WATCH not in [one.point for one in brief(window).rewordings]


def test_escape_leaves_the_words_as_they_were(
    qtbot: QtBot, window: MainWindow, column: OutlineColumn
) -> None:
    go(qtbot, column, WATCH)
    held = editor(column)
    before = brief(window).rewordings
    QTest.keyClicks(held, " Mind it.")
    qtbot.waitUntil(lambda: brief(window).rewordings != before, timeout=WAIT)
    QTest.keyClick(held, Qt.Key.Key_Escape)
    assert brief(window).rewordings == before
    assert not column.tree.is_editing


def test_shift_and_enter_begin_a_new_line(qtbot: QtBot, column: OutlineColumn) -> None:
    go(qtbot, column, WATCH)
    held = editor(column)
    QTest.keyClick(held, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert held.toPlainText().endswith("\n")
    QTest.keyClick(held, Qt.Key.Key_Escape)


def test_a_point_just_for_this_memo_is_added_changed_and_taken_out(
    qtbot: QtBot, window: MainWindow, column: OutlineColumn, answers: Answers
) -> None:
    go(qtbot, column, WATCH)
    answers.own = Written("watch-outs", "Expect a question on export controls.")
    column.add.click()
    qtbot.waitUntil(lambda: column.tree.model_.find_point("own.1").isValid(), timeout=WAIT)
    assert answers.asked[-1].startswith("a point in watch-outs, ")
    assert window.session.undo_stack.undoText() == "add a point just for this memo"
    assert column.tree.current is node(column, "own.1")  # it is selected at once
    assert "Just for this memo" in column.tree.currentIndex().data(
        Qt.ItemDataRole.AccessibleTextRole
    )
    assert [one.words for one in node(column, "own.1").found] == [
        "It names no source: the memo marks the gap"
    ]
    answers.own = Written("watch-outs", "Expect two.", "", "jacobs-2022", "para. 7")
    column.ask_change(node(column, "own.1"))
    qtbot.waitUntil(lambda: brief(window).own_points[0].text == "Expect two.", timeout=WAIT)
    assert brief(window).own_points[0].cites[0].locator == "para. 7"
    column.editing.take_out(node(column, "own.1").entry)  # type: ignore[arg-type]  # a point
    assert brief(window).own_points == ()


def left_out(column: OutlineColumn, reason: str) -> list[Node]:
    """Give the rows of what is not in the memo for a reason."""
    rows = [node for node in column.tree.model_.root.walk() if node.entry is not None]
    return [n for n in rows if n.entry and n.entry.row.left and n.entry.row.left.reason == reason]


def test_what_is_not_in_the_memo_is_shown_on_wish_and_can_be_taken_in(
    qtbot: QtBot, window: MainWindow, column: OutlineColumn
) -> None:
    window.session.edit("choice of areas", areas=("ai",))
    column.more.click()
    qtbot.waitUntil(lambda: bool(left_out(column, "not-chosen-area")), timeout=WAIT)
    model = column.tree.model_
    assert model.index(model.rowCount() - 1, 0).data() == "Not in this memo"
    one = left_out(column, "not-chosen-area")[0]
    assert one.entry is not None
    point, index = one.entry.point, model.index_of(one)
    assert "Its technology area is not chosen" in index.data(Qt.ItemDataRole.ToolTipRole)
    model.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert brief(window).taken_in == (point,)
    assert window.session.undo_stack.undoText() == "take a point"
    qtbot.waitUntil(lambda: taken(column, point), timeout=WAIT)
    column.more.click()
    assert model.index(model.rowCount() - 1, 0).data() != "Not in this memo"


def test_what_was_not_known_cannot_be_taken_in_and_says_why(
    window: MainWindow, column: OutlineColumn
) -> None:
    column.more.click()
    index = column.tree.model_.index_of(left_out(column, "not-yet-known")[0])
    assert not index.flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert "not known on this date" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    column.tree.setCurrentIndex(index)
    QTest.keyClick(column.tree, Qt.Key.Key_Space)
    assert brief(window).taken_in == ()


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


def test_words_typed_without_a_pause_are_told_all_the_same(
    qtbot: QtBot, window: MainWindow, column: OutlineColumn
) -> None:
    go(qtbot, column, WATCH)
    typing = editor(column)
    typing._pause.setInterval(WAIT)  # as if no pause were ever made
    typing._longest.setInterval(0)
    QTest.keyClicks(typing, " and more")
    qtbot.waitUntil(
        lambda: any(each.text.endswith("and more") for each in brief(window).rewordings),
        timeout=WAIT,
    )

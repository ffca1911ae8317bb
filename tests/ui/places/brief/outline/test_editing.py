"""Points are taken, moved, reworded and added for one memo, each a step that can be undone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefer.ui.main_window import MainWindow
from briefer.ui.places.brief.outline.column import OutlineColumn
from briefer.ui.places.brief.outline.editing import Written
from briefer.ui.places.brief.outline.node import Node
from tests.ui.conftest import Answers
from tests.ui.places.brief.outline.rows import (
    NEXT,
    WAIT,
    WATCH,
    brief,
    editor,
    go,
    node,
    siblings,
    taken,
)


def left_out(column: OutlineColumn, reason: str) -> list[Node]:
    """Give the rows of what is not in the memo for a reason."""
    rows = [node for node in column.tree.model_.root.walk() if node.entry is not None]
    return [n for n in rows if n.entry and n.entry.row.left and n.entry.row.left.reason == reason]


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

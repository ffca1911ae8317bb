"""The left side shows a brief as the house writes it, and sets it up."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from briefer.library.briefs import Brief
from briefer.ui.main_window import MainWindow

WAIT = 20_000


def brief(window: MainWindow) -> Brief:
    assert window.session.brief is not None
    return window.session.brief


def choose(combo: QComboBox, wanted: str) -> None:
    """Choose as a user does with the keys, by what stands for it in the library."""
    at = combo.findData(wanted)
    assert at >= 0
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(at):
        QTest.keyClick(combo, Qt.Key.Key_Down)
    assert combo.currentData() == wanted


def test_a_date_that_is_taken_back_is_shown_as_the_house_prints_it_at_once(
    window: MainWindow,
) -> None:
    field = window.brief.set_up.as_of
    field.edit.selectAll()
    QTest.keyClicks(field.edit, "2022-02-01")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert window.session.brief is not None
    assert str(window.session.brief.as_of) == "2022-02-01"
    window.session.undo_stack.undo()
    assert field.edit.text() == "January 15, 2022"
    window.session.undo_stack.redo()
    assert field.edit.text() == "February 1, 2022"


def test_another_meeting_is_chosen_and_the_memo_is_of_it(qtbot: QtBot, window: MainWindow) -> None:
    before = brief(window).meeting
    with qtbot.waitSignal(window.session.worked_out, timeout=WAIT):
        choose(window.brief.set_up.meeting, "jhlc-14")
    assert brief(window).meeting == "jhlc-14"
    assert window.session.undo_stack.undoText() == "another meeting"
    while window.session.undo_stack.canUndo():
        window.session.undo_stack.undo()
    assert brief(window).meeting == before
    assert window.brief.set_up.meeting.currentData() == before


def test_another_template_is_chosen_and_the_memo_is_by_it(qtbot: QtBot, window: MainWindow) -> None:
    choose(window.brief.set_up.template, "talking-points")
    assert brief(window).template == "talking-points"
    paper = window.brief.paper
    qtbot.waitUntil(lambda: "Talking points" in paper.text[:200], timeout=WAIT)


def test_an_area_is_left_out_of_the_brief_and_the_tab_counts_what_is_chosen(
    qtbot: QtBot, window: MainWindow
) -> None:
    set_up = window.brief.set_up
    chosen, every = len(brief(window).areas), set_up.areas.model.rowCount()
    assert set_up.tabs.tabText(1) == f"Areas  {chosen} of {every}"
    with qtbot.waitSignal(window.session.worked_out, timeout=WAIT):
        set_up.areas.model.choose(["quantum"], chosen=False)
    assert "quantum" not in brief(window).areas
    assert len(brief(window).areas) == chosen - 1
    assert set_up.tabs.tabText(1) == f"Areas  {chosen - 1} of {every}"


def test_every_area_says_how_many_points_it_adds(window: MainWindow) -> None:
    adds = {one.id: one.adds_in_words for one in window.brief.set_up.areas.model.choices}
    assert re.fullmatch(r"[1-9]\d* points", adds["semiconductors"])

"""However long a table is, the window hears keys and clicks while it is asked for."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefer.desk import Desk
from briefer.ui.main_window import MainWindow
from briefer.ui.places.library.records.view import RecordsView
from tests.benchmarks.library_of import make_library, vocabulary
from tests.ui.heartbeat import LIMIT, watched_loop

WAIT = 60_000
POINTS = 12_000


@pytest.fixture
def large(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> RecordsView:
    """The tables of a library of many points."""
    with qtbot.waitSignal(window.session.library_opened, timeout=WAIT):
        window.session.open(make_library(tmp_path / "large", POINTS))
    view = window.records()
    qtbot.waitUntil(lambda: view.table.records.rowCount() == POINTS, timeout=WAIT)
    qtbot.waitUntil(lambda: not window.session.background.busy, timeout=WAIT)
    return view


@pytest.mark.alone
def test_words_orders_and_groups_do_not_hold_the_window_up(
    qtbot: QtBot, window: MainWindow, large: RecordsView
) -> None:
    def settle() -> None:
        qtbot.wait(100)
        qtbot.waitUntil(lambda: not window.session.background.busy, timeout=WAIT)

    word = vocabulary()[0]
    with watched_loop() as gaps:
        QTest.keyClicks(large.bar.search, word)
        settle()
        assert 0 < large.table.records.rowCount() < POINTS
        large.bar.clear()
        settle()
        large.table.horizontalHeader().sectionClicked.emit(5)
        settle()
        large.bar.group.setCurrentIndex(large.bar.group.findData("kind"))
        settle()
        assert large.table.records.rowCount() == POINTS + 1
        large.table.selectRow(POINTS // 2)
        large.table.scrollToBottom()
        settle()
        large.table.selectAll()
        settle()
        assert len(large.table.selected()) == POINTS
        large.table.copying.trigger()
        settle()
    assert gaps.own <= LIMIT
    assert QGuiApplication.clipboard().text().count("\n") == POINTS


@pytest.mark.alone
def test_a_change_of_a_record_and_its_undo_do_not_hold_the_window_up(
    qtbot: QtBot, window: MainWindow, large: RecordsView
) -> None:
    session = window.session
    changed = large.table.records.id_at(POINTS // 2)
    short = session.opened.desk.library.points[changed].short if session.opened else ""

    def reword(desk: Desk) -> None:
        point = desk.library.points[changed]
        desk.save(replace(point, short="A word of another kind"), message="Edit point")

    def settle(expected: str) -> None:
        def shown() -> bool:
            found = large.table.records.found
            return found is not None and found.record_of(changed).short == expected

        qtbot.waitUntil(shown, timeout=WAIT)
        qtbot.waitUntil(lambda: not session.background.busy, timeout=WAIT)

    with watched_loop(lambda: session.background.busy) as gaps:
        session.change_library("reword", reword, lambda _: None)
        settle("A word of another kind")
        session.undo_stack.undo()
        settle(short)
    assert gaps.own <= LIMIT

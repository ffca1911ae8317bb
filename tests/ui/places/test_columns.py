"""Where there is room for one column alone, tabs above it lead to the other."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from briefer.ui.appearance import size_text
from briefer.ui.main_window import MainWindow
from briefer.ui.places.columns import Column
from briefer.ui.places.library.place import LibraryPlace
from briefer.ui.places.library.templates.view import TemplatesView

WAIT = 20_000


@pytest.fixture
def large(qapp: QApplication) -> Iterator[None]:
    """Text at twice its size, until the test has ended."""
    font = qapp.font()
    size_text(qapp, 200)
    yield
    qapp.setFont(font)


@pytest.fixture
def narrow(large: None, qtbot: QtBot, request: pytest.FixtureRequest) -> MainWindow:
    del large
    window = request.getfixturevalue("unopened")
    assert isinstance(window, MainWindow)
    window.resize(1280, 720)
    with qtbot.waitSignal(window.session.worked_out, timeout=WAIT):
        window.show()
    window.activateWindow()
    return window


def test_a_column_asks_for_another_and_stays_as_it_is(qtbot: QtBot) -> None:
    column = Column(("One", "Two"), 0)
    qtbot.addWidget(column)
    column.fill(QLineEdit())
    column.offer(others=True)
    column.show()
    with qtbot.waitSignal(column.asked) as asked:
        QTest.keyClick(column.switch, Qt.Key.Key_Right)
    assert asked.args == [1]
    assert column.switch.currentIndex() == 0


def test_the_outline_comes_first_and_its_tab_leads_to_the_choices(narrow: MainWindow) -> None:
    brief = narrow.brief
    choices, outline = brief.columns
    assert brief.split.sizes()[0] == 0
    assert brief.split.sizes()[1] > 0
    assert outline.switch.isVisible()
    QTest.keyClick(outline.switch, Qt.Key.Key_Left)
    assert brief.split.sizes()[1] == 0
    assert brief.split.sizes()[0] > 0
    assert QApplication.focusWidget() is choices.switch
    QTest.keyClick(choices.switch, Qt.Key.Key_Right)
    assert brief.split.sizes()[0] == 0
    assert QApplication.focusWidget() is outline.switch


def test_with_room_for_both_there_is_nothing_to_turn_to(window: MainWindow) -> None:
    window.resize(1600, 900)
    assert all(window.brief.split.sizes())
    assert not any(column.switch.isVisible() for column in window.brief.columns)


def test_a_templates_text_is_a_tab_away_from_the_list(qtbot: QtBot, narrow: MainWindow) -> None:
    library = narrow.go_to("library")
    assert isinstance(library, LibraryPlace)
    view = library.views.go_to("templates")
    assert isinstance(view, TemplatesView)
    qtbot.waitUntil(lambda: not narrow.session.background.busy, timeout=WAIT)
    assert view.choosing.isVisible()
    assert not view.editing.isVisible()
    QTest.keyClick(view.columns[0].switch, Qt.Key.Key_Right)
    assert view.editing.isVisible()
    assert not view.choosing.isVisible()

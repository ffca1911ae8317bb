"""Everything has room for its words on a small screen, in both languages, at twice the text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefer.ui import letters
from briefer.ui.appearance import size_text
from briefer.ui.main_window import MainWindow
from briefer.ui.places.columns import Column
from briefer.ui.places.tabbed import TabbedViews
from tests.ui.room import faults_of_room, is_in_sight
from tests.ui.sheets import SHEETS, look_at

WAIT = 20_000
_TURNS = 40  # of the event loop, in which the memo is laid out
SCREENS = {"large": ((1280, 720), 200), "small": ((1024, 700), 100)}


@pytest.fixture(params=["en", "ja"])
def spoken(request: pytest.FixtureRequest) -> None:
    if request.param == "ja":
        request.getfixturevalue("in_japanese")


@pytest.fixture(params=SCREENS)
def screen(
    spoken: None,
    qapp: QApplication,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[QSize]:
    """A screen, and text of a size on it."""
    del spoken
    (wide, high), per_cent = SCREENS[request.param]
    monkeypatch.setattr(letters, "screen_of", lambda _: QSize(wide, high))
    font = qapp.font()
    size_text(qapp, per_cent)
    yield QSize(wide, high)
    qapp.setFont(font)


@pytest.fixture
def small(screen: QSize, qtbot: QtBot, request: pytest.FixtureRequest) -> MainWindow:
    """A window that fills the screen."""
    window = cast("MainWindow", request.getfixturevalue("unopened"))
    window.resize(screen)
    with qtbot.waitSignal(window.session.worked_out, timeout=WAIT):
        window.show()
    return window


def _once_settled(root: QWidget) -> list[str]:
    """Say what has too little room once what was said last has been laid out."""
    found: list[str] = []
    for _ in range(_TURNS):
        QApplication.processEvents()
        found = faults_of_room(root)
        if not found:
            break
    return found


def _columns(window: MainWindow, view: str) -> Iterator[str]:
    """Bring each column of a view into sight that has some, one after another."""
    yield ""
    for column in window.findChildren(Column):
        if is_in_sight(column.switch):
            column.asked.emit(1 - column.switch.currentIndex())
            yield f"another column beside {view}"
            break


def test_every_place_has_room_for_its_words(qtbot: QtBot, small: MainWindow, screen: QSize) -> None:
    faults: list[str] = []
    for door in small.doors:
        tabs = small.go_to(door.id).findChild(TabbedViews)
        for name in [each.id for each in tabs.doors] if tabs is not None else [""]:
            if tabs is not None:
                tabs.go_to(name)
            qtbot.waitUntil(lambda: not small.session.background.busy, timeout=WAIT)
            for column in _columns(small, name):
                found = _once_settled(small)
                if small.size() != screen:
                    found.append(f"the window is {small.size().toTuple()}")
                faults += [f"{door.id} {name} {column}: {fault}" for fault in found]
    assert not faults, "\n".join(faults)


def test_every_sheet_has_room_for_its_words(qtbot: QtBot, small: MainWindow, screen: QSize) -> None:
    faults: list[str] = []

    def look(sheet: QWidget) -> None:
        found = _once_settled(sheet)
        beyond = sheet.window() is sheet and screen.expandedTo(sheet.size()) != screen
        found += [f"it is {sheet.size().toTuple()}"] if beyond else []
        faults.extend(f"{name}: {fault}" for fault in found)

    for name in SHEETS:
        look_at(qtbot, small, name, look)
    assert not faults, "\n".join(faults)


def test_what_has_too_little_room_is_found(qtbot: QtBot) -> None:
    sheet = QWidget()
    qtbot.addWidget(sheet)
    for tool in (QPushButton("Make my own copy"), QLabel("Why it stays so")):
        tool.setParent(sheet)
        tool.setGeometry(0, 0, 20, 20)
    beyond = QWidget(sheet)
    beyond.setGeometry(300, 0, 20, 20)
    sheet.resize(310, 100)
    sheet.show()
    assert len(faults_of_room(sheet)) == 3

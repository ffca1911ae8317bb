"""Views in tabs: made when first entered, and one alone has none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefer.paths import Paths
from briefer.ui.app import open_desk
from briefer.ui.dialogs import Dialogs
from briefer.ui.messages import Messages
from briefer.ui.places.tabbed import TabbedViews
from briefer.ui.places.view import Door, Surroundings, View
from briefer.ui.session import Session
from briefer.ui.settings import WindowMemory

entered: list[View] = []


class Noted(View):
    def enter(self) -> None:
        entered.append(self)


def around(paths: Paths, folder: Path) -> Surroundings:
    return Surroundings(Session(paths, Messages(), open_desk), WindowMemory(folder), Dialogs())


def test_one_view_alone_has_no_tab(qtbot: QtBot, paths: Paths, tmp_path: Path) -> None:
    tabbed = TabbedViews("Views", (Door("one", "One", Noted),), around(paths, tmp_path))
    qtbot.addWidget(tabbed)
    assert tabbed.bar is None
    assert tabbed.here is tabbed.views["one"]


def test_a_tab_brings_its_view(qtbot: QtBot, paths: Paths, tmp_path: Path) -> None:
    entered.clear()
    doors = (Door("one", "One", Noted), Door("two", "Two", Noted))
    tabbed = TabbedViews("Views", doors, around(paths, tmp_path))
    qtbot.addWidget(tabbed)
    assert list(tabbed.views) == ["one"]
    assert tabbed.bar is not None
    assert tabbed.bar.accessibleName() == "Views"
    QTest.keyClick(tabbed.bar, Qt.Key.Key_Right)
    assert tabbed.here is tabbed.views["two"]
    assert entered == [tabbed.views["two"]]
    assert tabbed.go_to("one") is tabbed.here
    assert entered == [tabbed.views["two"], tabbed.views["one"]]
    assert tabbed.bar.currentIndex() == 0

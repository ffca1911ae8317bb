"""Every tool of every view is reached by Tab alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from briefer.ui.main_window import MainWindow
from briefer.ui.places.brief.place import BriefPlace
from briefer.ui.places.library.place import LibraryPlace
from briefer.ui.places.listing import Listing

_MANY = 60  # more than any place has to tab through


def tools(view: QWidget) -> set[QWidget]:
    """Give what is in sight, can be used, and takes the focus."""
    return {
        tool
        for tool in view.findChildren(QWidget)
        if tool.isVisible()
        and tool.isEnabled()
        and tool.focusPolicy() & Qt.FocusPolicy.TabFocus
        and tool.focusProxy() is None
        and not isinstance(tool, QScrollBar)
    }


def tabbed_through(window: MainWindow) -> set[QWidget]:
    reached: set[QWidget] = set()
    for _ in range(_MANY):
        here = QApplication.focusWidget()
        if here is not None:
            reached.add(here)
        QTest.keyClick(here or window, Qt.Key.Key_Tab)
    return reached


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("brief", "gaps"),
        ("brief", "changes"),
        ("library", "register"),
        ("library", "consistency"),
        ("library", "house"),
    ],
)
def test_tab_leads_to_every_tool(qtbot: QtBot, window: MainWindow, place: str, name: str) -> None:
    window.activateWindow()
    around = window.go_to(place)
    assert isinstance(around, BriefPlace | LibraryPlace)
    view = around.views.go_to(name)
    qtbot.waitUntil(lambda: not window.session.background.busy, timeout=20_000)
    for listing in view.findChildren(Listing):
        heading = listing.topLevelItem(0)
        if heading is not None and (row := heading.child(0)) is not None:
            listing.setCurrentItem(row)
    assert tools(view) <= tabbed_through(window)

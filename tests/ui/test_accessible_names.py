"""A screen reader hears a name and a role for everything: the accessibility tree is walked."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from briefer.ui.main_window import MainWindow
from briefer.ui.places.doors import doors
from briefer.ui.places.tabbed import TabbedViews
from tests.ui.hearing import nameless, unreadable


@pytest.mark.parametrize("place", [door.id for door in doors()])
def test_everything_in_a_place_has_a_name_and_a_role(
    qtbot: QtBot, window: MainWindow, place: str
) -> None:
    around = window.go_to(place)
    tabs = around.findChild(TabbedViews)
    for name in (door.id for door in tabs.doors) if tabs is not None else ("",):
        if tabs is not None:
            tabs.go_to(name)
        qtbot.waitUntil(lambda: not window.session.background.busy, timeout=20_000)
        assert nameless(window) == [], name
        assert unreadable(window) == [], name


def test_a_tool_without_a_name_is_found(window: MainWindow) -> None:
    from PySide6.QtWidgets import QLineEdit, QPushButton

    for tool in (QPushButton(window), QLineEdit(window)):
        tool.show()
    assert len(nameless(window)) == 2

"""Every tool of every view is reached by Tab alone, in both directions, and shows its focus."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from briefer.ui.main_window import MainWindow
from briefer.ui.places.listing import Listing
from briefer.ui.places.sources.place import SourcesPlace
from briefer.ui.places.tabbed import TabbedViews

WAIT = 20_000
_MANY = 250  # more than any place has to tab through, link by link
VIEWS = (
    *(("brief", name) for name in ("preview", "gaps", "changes")),
    *(("library", n) for n in ("records", "register", "consistency", "house", "templates")),
    *(("timeline", name) for name in ("timeline", "coverage", "calendar", "commitments")),
    ("sources", ""),
)


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


def in_sight(qtbot: QtBot, window: MainWindow, place: str, name: str) -> None:
    """Bring a view into sight, with something selected in its lists."""
    window.resize(1600, 900)
    window.activateWindow()
    tabs = window.go_to(place).findChild(TabbedViews)
    if tabs is not None:
        tabs.go_to(name)
    if name == "records":
        window.show_record("points", "con-jhlc-idle")
    sources = window.places.get("sources")
    qtbot.waitUntil(lambda: not window.session.background.busy, timeout=WAIT)
    if place == "sources" and isinstance(sources, SourcesPlace):
        sources.table.select("jacobs-2022")
    for listing in window.findChildren(Listing):
        heading = listing.topLevelItem(0) if listing.isVisible() else None
        row = heading.child(0) if heading is not None else None
        if row is not None:
            listing.setCurrentItem(row)
    qtbot.waitUntil(lambda: not window.session.background.busy, timeout=WAIT)
    QTest.qWait(100)  # a record's fields are laid out in several turns
    window.rail.buttons[place].setFocus()


def tabbed_through(window: MainWindow, *, back: bool = False) -> Iterator[QWidget]:
    """Go round by Tab until it begins anew, and give what has the focus, in its order."""
    first = QApplication.focusWidget()
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    for _ in range(_MANY):
        here = QApplication.focusWidget()
        assert here is not None
        yield here
        QTest.keyClick(QApplication.focusWidget() or window, key)
        if QApplication.focusWidget() is first:
            return
    raise AssertionError(f"the focus does not come round; it is on {QApplication.focusWidget()}")


@pytest.mark.parametrize("back", [False, True], ids=["forward", "backward"])
@pytest.mark.parametrize(("place", "name"), VIEWS)
def test_tab_leads_to_every_tool_and_round(
    qtbot: QtBot, window: MainWindow, place: str, name: str, *, back: bool
) -> None:
    in_sight(qtbot, window, place, name)
    reached = set(tabbed_through(window, back=back))
    missed = tools(window.places[place]) - reached
    assert [f"{type(tool).__name__} {tool.accessibleName()}" for tool in missed] == []


def picture_of(tool: QWidget) -> QImage:
    """Give what is seen of a tool and of its nearest surroundings."""
    box = tool.rect().adjusted(-4, -4, 4, 4)
    window = tool.window()
    return window.grab(box.translated(tool.mapTo(window, tool.rect().topLeft()))).toImage()


@pytest.mark.parametrize(("place", "name"), VIEWS)
def test_the_focus_is_seen_on_every_tool(
    qtbot: QtBot, window: MainWindow, place: str, name: str
) -> None:
    in_sight(qtbot, window, place, name)
    unseen: list[str] = []
    before: tuple[QWidget, QImage] | None = None
    for tool in tabbed_through(window):
        if before is not None:
            left, with_focus = before
            if isinstance(left, QLineEdit):
                left.deselect()  # what is marked in it is no sign of the focus
            if picture_of(left) == with_focus:
                words = left.accessibleName() or left.property("text")
                unseen.append(f"{type(left).__name__} {words}")
        before = (tool, picture_of(tool))
    assert not unseen, "\n".join(unseen)

"""A change of the system's colours while the program runs leaves nothing in the old ones.

What was shown in light and then turned dark looks like what was begun in dark, to the pixel.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar, QStyleFactory, QWidget
from pytestqt.qtbot import QtBot

from briefer.paths import Paths
from briefer.ui import app
from briefer.ui.appearance import wear
from briefer.ui.main_window import MainWindow
from briefer.ui.places.listing import Listing
from briefer.ui.places.sources.place import SourcesPlace
from briefer.ui.places.tabbed import TabbedViews
from tests.ui.conftest import Answers
from tests.ui.sheets import SHEETS, look_at

WAIT = 20_000
CHANGES = {"dark": "normal", "high": "high"}  # the contrast that is turned to, in dark

Pictures = dict[str, QImage]


class Colours(NamedTuple):
    """Be what the system can turn the program to."""

    light: Callable[[], None]
    dark: Callable[[], None]


@pytest.fixture(params=CHANGES)
def colours(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Colours]:
    palette, style = qapp.palette(), qapp.style().objectName()
    contrast = CHANGES[request.param]
    yield Colours(lambda: wear(qapp, "light", "normal"), lambda: wear(qapp, "dark", contrast))
    wear(qapp, "light", "normal")
    qapp.setStyle(QStyleFactory.create(style))
    qapp.setPalette(palette)


@contextmanager
def a_window(qtbot: QtBot, paths: Paths, library: Path) -> Iterator[MainWindow]:
    window = app.make_window(paths, library)
    window.around.dialogs = Answers(lets_go=True)
    window.around.memory.welcomed = True
    window.resize(1280, 720)
    with qtbot.waitSignal(window.session.worked_out, timeout=WAIT):
        window.show()
    yield window
    window.close()
    window.deleteLater()
    qtbot.waitUntil(lambda: not window.isVisible())


def views_of(qtbot: QtBot, window: MainWindow) -> Iterator[str]:
    """Bring each view into sight, with something selected in its lists."""
    for door in window.doors:
        tabs = window.go_to(door.id).findChild(TabbedViews)
        for name in [each.id for each in tabs.doors] if tabs is not None else [""]:
            if tabs is not None:
                tabs.go_to(name)
            if name == "records":
                window.show_record("points", "con-jhlc-idle")
            come_to_rest(qtbot, window)
            select_first(window)
            qtbot.wait(100)  # timers of what follows a choice
            come_to_rest(qtbot, window)
            yield f"{door.id} {name}"


def select_first(window: MainWindow) -> None:
    for listing in window.findChildren(Listing):
        heading = listing.topLevelItem(0) if listing.isVisible() else None
        row = heading.child(0) if heading is not None else None
        if row is not None:
            listing.setCurrentItem(row)
    sources = window.places.get("sources")
    if isinstance(sources, SourcesPlace) and sources.isVisible():
        sources.table.select("jacobs-2022")


def come_to_rest(qtbot: QtBot, window: MainWindow) -> None:
    length = window.brief.panel.length
    qtbot.waitUntil(lambda: "tabs" in length.text(), timeout=WAIT)
    qtbot.waitUntil(lambda: not window.session.background.busy, timeout=WAIT)


def picture_of(tool: QWidget) -> QImage:
    """Give what is seen of a window once it is at rest, with the focus on nothing."""
    before, now = None, QImage()
    while now != before:
        QTest.qWait(30)
        here = QApplication.focusWidget()
        if here is not None:
            here.clearFocus()
        before, now = now, tool.grab().toImage()
    return now


def difference(one: QImage, other: QImage, within: QWidget) -> str:
    """Name what stands where two pictures first differ; empty where they do not."""
    if one.size() != other.size():
        return f"sizes {one.size().toTuple()} and {other.size().toTuple()}"
    for down in range(one.height()) if one != other else ():
        if one.constScanLine(down) == other.constScanLine(down):
            continue
        for across in range(one.width()):
            if one.pixel(across, down) != other.pixel(across, down):
                tool = within.childAt(across, down) or within
                if isinstance(tool, QScrollBar):
                    continue  # how long one is goes by how often its page was laid out
                return f"{type(tool).__name__} {tool.accessibleName()!r} at {across}, {down}"
    return ""


def fault_at_rest(wanted: QImage, tool: QWidget) -> str:
    """Name a difference that stays: a long list is laid out in several turns."""
    for _ in range(10):
        fault = difference(wanted, picture_of(tool), tool)
        if not fault:
            break
    return fault


def test_every_place_turns_dark_at_once(
    qtbot: QtBot, paths: Paths, library: Path, colours: Colours
) -> None:
    turned: Pictures = {}
    colours.light()
    with a_window(qtbot, paths, library) as window:
        for name in views_of(qtbot, window):
            colours.dark()
            turned[name] = picture_of(window)
            colours.light()
    colours.dark()
    faults: dict[str, str] = {}
    with a_window(qtbot, paths, library) as window:
        for name in views_of(qtbot, window):
            faults[name] = fault_at_rest(turned[name], window)
    said = [f"{name}: {fault}" for name, fault in faults.items() if fault]
    assert not said, "\n".join(said)


def test_every_sheet_turns_dark_at_once(qtbot: QtBot, window: MainWindow, colours: Colours) -> None:
    turned: Pictures = {}

    def turn(sheet: QWidget) -> None:
        colours.dark()
        turned[name] = picture_of(sheet)

    def compare(sheet: QWidget) -> None:
        faults[name] = fault_at_rest(turned[name], sheet)

    faults: dict[str, str] = {}
    for name in SHEETS:
        colours.light()
        look_at(qtbot, window, name, turn)
    for name in SHEETS:
        look_at(qtbot, window, name, compare)
    said = [f"{name}: {fault}" for name, fault in faults.items() if fault]
    assert not said, "\n".join(said)

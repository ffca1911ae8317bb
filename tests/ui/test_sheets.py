"""Every sheet says to a screen reader what is on it, and is gone through by Tab alone."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

import briefer.ui
from briefer.ui.main_window import MainWindow
from tests.ui.hearing import nameless, unreadable
from tests.ui.sheets import SHEETS, look_at

_MANY = 80  # more than any sheet has to tab through
# What Qt itself asks with stands for the questions of ``dialogs.py``.
_OF_QT = {"QMessageBox", "QInputDialog"}


def classes_of_sheets() -> set[str]:
    """Give the names of all classes of the window that are dialogs and are shown as such."""
    bases: dict[str, set[str]] = {}
    for file in Path(briefer.ui.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases[node.name] = {base.id for base in node.bases if isinstance(base, ast.Name)}
    found = {"QDialog"}
    while more := {name for name, of in bases.items() if of & found} - found:
        found |= more
    above = set().union(*(bases.get(name, set()) for name in found))
    return found - above - {"QDialog"}


def test_the_table_has_every_sheet(qtbot: QtBot, window: MainWindow) -> None:
    seen = {type(look_at(qtbot, window, name, lambda _: None)).__name__ for name in SHEETS}
    assert seen >= classes_of_sheets() | _OF_QT | {"Palette"}


def test_everything_on_a_sheet_has_a_name_and_a_role(qtbot: QtBot, window: MainWindow) -> None:
    faults: dict[str, list[str]] = {}

    def look(sheet: QWidget) -> None:
        faults[name] = [*nameless(sheet), *unreadable(sheet)]
        title = sheet.windowTitle() or sheet.accessibleName()
        faults[name] += [] if title else ["the sheet itself"]

    for name in SHEETS:
        look_at(qtbot, window, name, look)
    assert {name: found for name, found in faults.items() if found} == {}


def tools(sheet: QWidget) -> set[QWidget]:
    """Give what is in sight, can be used, and takes the focus."""
    return {
        tool
        for tool in sheet.findChildren(QWidget)
        if tool.isVisible()
        and tool.isEnabled()
        and tool.focusPolicy() & Qt.FocusPolicy.TabFocus
        and tool.focusProxy() is None
        and not isinstance(tool, QScrollBar)
    }


def tabbed_through(sheet: QWidget) -> list[QWidget]:
    """Go round by Tab and give what had the focus, in its order."""
    reached: list[QWidget] = []
    for _ in range(_MANY):
        here = QApplication.focusWidget()
        if here is not None and here in reached:
            break
        if here is not None and sheet.isAncestorOf(here):
            reached.append(here)
        QTest.keyClick(here or sheet, Qt.Key.Key_Tab)
    return reached


@pytest.mark.parametrize("name", SHEETS)
def test_tab_leads_to_every_tool_of_a_sheet(qtbot: QtBot, window: MainWindow, name: str) -> None:
    missed: list[str] = []

    def look(sheet: QWidget) -> None:
        missed.extend(
            f"{type(tool).__name__} {tool.accessibleName() or tool.property('text')}"
            for tool in tools(sheet) - set(tabbed_through(sheet))
        )

    if name != "palette":  # its one line has the keys, and they act on its list
        look_at(qtbot, window, name, look)
    assert missed == []


def picture_of(tool: QWidget) -> QImage:
    """Give what is seen of a tool and of its nearest surroundings."""
    sheet = tool.window()
    box = tool.rect().adjusted(-4, -4, 4, 4)
    return sheet.grab(box.translated(tool.mapTo(sheet, tool.rect().topLeft()))).toImage()


@pytest.mark.parametrize("name", SHEETS)
def test_the_focus_is_seen_on_every_tool_of_a_sheet(
    qtbot: QtBot, window: MainWindow, name: str
) -> None:
    unseen: list[str] = []

    def look(sheet: QWidget) -> None:
        many = len(tabbed_through(sheet))
        for _ in range(many if many > 1 else 0):
            tool = QApplication.focusWidget()
            assert tool is not None
            with_focus = picture_of(tool)
            QTest.keyClick(tool, Qt.Key.Key_Tab)
            if isinstance(tool, QLineEdit):
                tool.deselect()  # what is marked in it is no sign of the focus
            if picture_of(tool) == with_focus:
                unseen.append(f"{type(tool).__name__} {tool.accessibleName()}")

    look_at(qtbot, window, name, look)
    assert unseen == []

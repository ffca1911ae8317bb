"""What tests of the outline look up in it, and do to it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefer.library.briefs import Brief
from briefer.ui.main_window import MainWindow
from briefer.ui.places.brief.outline.column import OutlineColumn
from briefer.ui.places.brief.outline.editor import WordsEditor
from briefer.ui.places.brief.outline.node import Node

WAIT = 20_000
WATCH = "watch-taiwan"
NEXT = "watch-the-date"
NO_KEY = Qt.KeyboardModifier.NoModifier


def node(column: OutlineColumn, point: str) -> Node:
    return column.tree.model_.node(column.tree.model_.find_point(point))


def brief(window: MainWindow) -> Brief:
    assert window.session.brief is not None
    return window.session.brief


def siblings(column: OutlineColumn, point: str) -> list[str]:
    above = node(column, point).parent
    assert above is not None
    return [child.entry.point for child in above.children if child.entry is not None]


def taken(column: OutlineColumn, point: str) -> bool:
    entry = node(column, point).entry
    return entry is not None and entry.taken


def go(qtbot: QtBot, column: OutlineColumn, point: str) -> None:
    qtbot.waitUntil(lambda: column.go_to_point(point), timeout=WAIT)
    column.tree.setFocus()


def editor(column: OutlineColumn) -> WordsEditor:
    QTest.keyClick(column.tree, Qt.Key.Key_F2)
    found = column.tree.viewport().findChild(WordsEditor)
    assert isinstance(found, WordsEditor)
    return found


def copy_of_the_brief(qtbot: QtBot, window: MainWindow, library: Path) -> None:
    """Have a second brief in the library, called "another"."""
    text = (library / "briefs" / "biden-kishida-2022.md").read_text(encoding="utf-8")
    (library / "briefs" / "another.md").write_text(text, encoding="utf-8")
    with qtbot.waitSignal(window.session.library_changed, timeout=WAIT):
        window.session.change_library("nothing", lambda desk: desk.read_anew())


def why(column: OutlineColumn) -> str:
    """Give what the panel says of a point; empty where it says of none."""
    text = column.why.toPlainText()
    return text if text.startswith("Why") else ""

"""The page of all keys: what each does, found by a word of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QMenuBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.colours import GRID
from briefer.ui.letters import height_of, width_of
from briefer.ui.menus import title_of
from briefer.ui.wording import unmarked

_WIDE, _HIGH = 72, 28  # letters, lines


class Shortcut(NamedTuple):
    """Be one key: where it goes, what it does, and how the platform writes it."""

    where: str
    does: str
    keys: str


def _tr(text: str) -> str:
    return QCoreApplication.translate("Shortcuts", text)


def keys_of(action: QAction) -> str:
    """Write an action's keys as the platform does; empty for none."""
    form = QKeySequence.SequenceFormat.NativeText
    return QKeySequence.listToString(action.shortcuts(), form)


def shortcuts_of(bar: QMenuBar, actions: Iterable[QAction]) -> tuple[Shortcut, ...]:
    """List the keys of the menus, menu by menu, then those of lists and of the preview."""
    every = set(actions)
    found = [
        Shortcut(unmarked(menu.text()), title_of(action), keys_of(action))
        for menu in bar.actions()
        for action in _within(menu)
        if action in every and keys_of(action)
    ]
    return (*found, *_of_preview(), *_of_lists(), *_everywhere())


def _within(action: QAction) -> Iterable[QAction]:
    menu = action.menu()
    for one in menu.actions() if menu is not None else ():  # type: ignore[attr-defined]  # a QMenu
        yield one
        yield from _within(one)


def _of_preview() -> tuple[Shortcut, ...]:
    preview = _tr("Preview")
    return (
        Shortcut(preview, _tr("Next and previous point"), _native("Alt+Down", "Alt+Up")),
        Shortcut(preview, _tr("Next and previous link"), _native("Alt+Right", "Alt+Left")),
        Shortcut(
            preview, _tr("Follow the link, or say where the point comes from"), _native("Return")
        ),
    )


def _of_lists() -> tuple[Shortcut, ...]:
    lists = _tr("Lists")
    return (
        Shortcut(lists, _tr("Choose or leave the row with the focus"), _native("Space")),
        Shortcut(lists, _tr("Go to the row that begins with what is typed"), _tr("Letters")),
        Shortcut(lists, _tr("First and last row"), _native("Home", "End")),
    )


def _everywhere() -> tuple[Shortcut, ...]:
    anywhere = _tr("Everywhere")
    return (
        Shortcut(anywhere, _tr("Next and previous tool"), _native("Tab", "Shift+Tab")),
        Shortcut(anywhere, _tr("Next and previous tab"), _native("Ctrl+Tab", "Ctrl+Shift+Tab")),
        Shortcut(anywhere, _tr("Put a sheet or a list of choices away"), _native("Esc")),
    )


def _native(*keys: str) -> str:
    form = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(form) for key in keys)


class ShortcutsPage(QDialog):
    """Show the keys by menu; what is typed leaves those that have all its words."""

    def __init__(self, shortcuts: Iterable[Shortcut], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._shortcuts = tuple(shortcuts)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the shortcuts"))
        self.search.setAccessibleName(self.tr("Search the shortcuts"))
        self.search.setClearButtonEnabled(True)
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.list.setHeaderLabels([self.tr("What it does"), self.tr("Keys")])
        self.list.setUniformRowHeights(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        self.search.textChanged.connect(self._show_found)
        self._show_found("")
        wide = width_of(self, _WIDE)
        self.resize(wide + 8 * GRID, height_of(self, _HIGH))
        self.list.setColumnWidth(0, wide * 2 // 3)

    def _show_found(self, typed: str) -> None:
        words = typed.casefold().split()
        self.list.clear()
        groups: dict[str, QTreeWidgetItem] = {}
        for one in self._shortcuts:
            text = " ".join(one).casefold()
            if not all(word in text for word in words):
                continue
            if one.where not in groups:
                groups[one.where] = self._heading(one.where)
            groups[one.where].addChild(QTreeWidgetItem([one.does, one.keys]))
        self.list.expandAll()

    def _heading(self, words: str) -> QTreeWidgetItem:
        heading = QTreeWidgetItem([words])
        font = self.font()
        font.setBold(True)
        heading.setFont(0, font)
        heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.list.addTopLevelItem(heading)
        heading.setFirstColumnSpanned(True)
        return heading

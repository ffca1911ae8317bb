"""The menus and their keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from briefer.ui.wording import unmarked

if TYPE_CHECKING:
    from briefer.ui.main_window import MainWindow

Keys = QKeySequence | QKeySequence.StandardKey | str
_S = QKeySequence.StandardKey


class Actions(NamedTuple):
    """Hold the actions that are switched on and off."""

    save: QAction
    exports: tuple[QAction, ...]
    all: tuple[QAction, ...]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Menus", text)


def build_menus(window: MainWindow) -> Actions:
    """Fill the window's menu bar."""
    every: list[QAction] = []

    def add(menu: QMenu, text: str, act: Callable[[], object], keys: Keys = "") -> QAction:
        action = QAction(text, window)
        if keys:
            action.setShortcut(keys)
        action.triggered.connect(lambda: act())
        within = isinstance(menu.parent(), QMenu)
        action.setData(menu.title() if within else "")  # what the words alone leave open
        menu.addAction(action)
        every.append(action)
        return action

    save, exports = _file_menu(window, add)
    every.extend(_edit_menu(window))
    _record_menu(window, add)
    _view_menu(window, add)
    _help_menu(window, add)
    return Actions(save, exports, tuple(every))


Add = Callable[..., QAction]


def _file_menu(window: MainWindow, add: Add) -> tuple[QAction, tuple[QAction, ...]]:
    exporter = window.brief.exporter
    menu = window.menuBar().addMenu(_tr("&File"))
    add(menu, _tr("&New memo…"), lambda: window.starting.new_memo(), _S.New)
    add(menu, _tr("&Update to today"), window.update_to_today, "Ctrl+U")
    menu.addSeparator()
    add(menu, _tr("&Open library…"), lambda: window.starting.ask_library(), _S.Open)
    recent = menu.addMenu(_tr("Open &recent"))
    recent.aboutToShow.connect(lambda: window.starting.fill_recent(recent))
    new = menu.addMenu(_tr("New &library"))

    def make(*, from_starter: bool) -> None:
        window.starting.ask_new_library(from_starter=from_starter)

    add(new, _tr("From the &starter library…"), lambda: make(from_starter=True), "Ctrl+Shift+L")
    add(new, _tr("&Empty…"), lambda: make(from_starter=False), "Ctrl+Shift+O")
    menu.addSeparator()
    add(menu, _tr("Add &documents…"), window.add_documents, "Ctrl+Shift+A")
    save = add(menu, _tr("&Save brief"), window.session.save, _S.Save)
    menu.addSeparator()
    exports = (
        add(menu, _tr("&Export to Word"), exporter.export_to_word, "Ctrl+E"),
        add(menu, _tr("Export to Word &as…"), lambda: exporter.export_as(".docx"), "Ctrl+Shift+E"),
        add(menu, _tr("Export as &PDF…"), lambda: exporter.export_as(".pdf"), "Shift+F12"),
        add(menu, _tr("Export as &HTML…"), lambda: exporter.export_as(".html"), "Ctrl+F12"),
        add(menu, _tr("Export as &Markdown…"), lambda: exporter.export_as(".md"), "Ctrl+Shift+F12"),
        *_compare_menu(window, menu, add),
    )
    menu.addSeparator()
    quitting = add(menu, _tr("&Quit"), window.close)
    quitting.setShortcuts(QKeySequence.keyBindings(_S.Quit) or [QKeySequence("Ctrl+Q")])
    return save, exports


def _edit_menu(window: MainWindow) -> tuple[QAction, ...]:
    """Give undo and redo, which Qt names by the step and switches on and off, and the rest."""
    menu, stack = window.menuBar().addMenu(_tr("&Edit")), window.session.undo_stack
    undo = stack.createUndoAction(window, _tr("&Undo"))
    undo.setToolTip(_tr("Takes the last step back, where there is one"))
    undo.setShortcut(_S.Undo)
    redo = stack.createRedoAction(window, _tr("&Redo"))
    redo.setToolTip(_tr("Takes a step again that was taken back, where there is one"))
    redo.setShortcut(_S.Redo)
    select_all = QAction(_tr("Select &all"), window)
    select_all.setShortcut(_S.SelectAll)
    select_all.triggered.connect(lambda: _select_all(window))
    menu.addActions([undo, redo])
    menu.addSeparator()
    menu.addAction(select_all)
    menu.addSeparator()
    preferences = QAction(_tr("P&references…"), window)
    preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
    preferences.setShortcuts(QKeySequence.keyBindings(_S.Preferences) or [QKeySequence("Ctrl+,")])
    preferences.triggered.connect(lambda: window.show_preferences())
    menu.addAction(preferences)
    return undo, redo, select_all, preferences


def _select_all(window: MainWindow) -> None:
    """Select all that stands where the focus is: of a text, a list or a table."""
    from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QPlainTextEdit, QTextEdit

    here = window.focusWidget()
    if isinstance(here, (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractItemView)):
        here.selectAll()


def _compare_menu(window: MainWindow, menu: QMenu, add: Add) -> tuple[QAction, ...]:
    changes, exporter = menu.addMenu(_tr("What &changed since")), window.brief.exporter
    return (
        add(changes, _tr("An exported &memo…"), exporter.compare_with_file, "F4"),
        add(changes, _tr("An earlier &date…"), exporter.compare_with_date, "Shift+F4"),
        add(changes, _tr("An &addendum to Word…"), exporter.export_addendum, "Ctrl+Shift+F4"),
    )


def _record_menu(window: MainWindow, add: Add) -> None:
    menu, records = window.menuBar().addMenu(_tr("&Record")), window.records
    add(menu, _tr("&New record…"), lambda: records().ask_new(), "Ctrl+Shift+N")
    add(menu, _tr("&Duplicate record"), lambda: records().ask_duplicate(), "Ctrl+Shift+D")
    add(menu, _tr("&Rename record…"), lambda: records().ask_rename(), "Ctrl+Shift+R")
    add(menu, _tr("&Merge records…"), lambda: records().ask_merge(), "Ctrl+Shift+M")
    add(menu, _tr("De&lete record…"), lambda: records().ask_delete(), "Ctrl+Shift+Backspace")
    menu.addSeparator()
    add(menu, _tr("&Find a record"), lambda: records().search(), "Ctrl+Shift+F")


def _view_menu(window: MainWindow, add: Add) -> None:
    menu, brief = window.menuBar().addMenu(_tr("&View")), window.go_to_brief

    def fold(column: int) -> None:
        brief().show_column(column, turn=True)

    add(menu, _tr("&Command palette…"), window.ask_command, "Ctrl+K")
    menu.addSeparator()
    for number, door in enumerate(window.doors, start=1):
        add(menu, door.title, partial(window.go_to, door.id), f"Ctrl+{number}")
    menu.addSeparator()
    add(menu, _tr("&Dialogues"), lambda: brief().go_to_choices(0), "Ctrl+D")
    add(menu, _tr("&Technology areas"), lambda: brief().go_to_choices(1), "Ctrl+T")
    add(menu, _tr("&Outline"), lambda: brief().go_to_outline(), "Ctrl+L")
    add(menu, _tr("&Add a point just for this memo…"), lambda: brief().ask_point(), "Ctrl+Shift+P")
    add(menu, _tr("&Preview"), lambda: brief().go_to_preview(), "Ctrl+R")
    add(menu, _tr("&Search the list"), lambda: brief().search_choices(), _S.Find)
    add(menu, _tr("Show the &gaps"), lambda: brief().panel.gaps_button.click(), "Ctrl+G")
    menu.addSeparator()
    add(menu, _tr("Fold the &choices"), lambda: fold(0), "F8")
    add(menu, _tr("Fold the o&utline"), lambda: fold(1), "Shift+F8")
    menu.addSeparator()
    zoom = window.zoom
    add(menu, _tr("Zoom &in"), lambda: zoom(lambda shown: shown.zoom_in()), _S.ZoomIn)
    add(menu, _tr("Zoom &out"), lambda: zoom(lambda shown: shown.zoom_out()), _S.ZoomOut)
    add(menu, _tr("&Fit the width"), lambda: zoom(lambda shown: shown.set_zoom(None)), "Ctrl+0")
    menu.addSeparator()
    add(menu, _tr("L&ight or dark"), lambda: window.turn_light_or_dark(), "Ctrl+F8")


def _help_menu(window: MainWindow, add: Add) -> None:
    menu = window.menuBar().addMenu(_tr("&Help"))
    add(menu, _tr("&Welcome"), lambda: window.starting.show_welcome(), "Shift+F1")
    add(menu, _tr("&Keyboard shortcuts"), window.show_shortcuts, _S.HelpContents)
    add(menu, _tr("&About Briefer"), window.show_about, "Ctrl+F1")


def title_of(action: QAction) -> str:
    """Give an action's words without the marks of a menu, after those of its submenu."""
    words = (str(action.data() or ""), action.text())
    return " › ".join(unmarked(word) for word in words if word)

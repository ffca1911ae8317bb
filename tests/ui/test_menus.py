"""Each key of the menus does what its entry says."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefer.ui.main_window import MainWindow
from briefer.ui.menus import title_of
from briefer.ui.shortcuts_page import ShortcutsPage
from tests.ui.conftest import Answers

WAIT = 20_000
Seen = Callable[[MainWindow], bool]


def press(qtbot: QtBot, window: MainWindow, title: str) -> None:
    """Press the key of an entry where the focus is, once nothing is at work."""
    (action,) = (one for one in window.actions_of_menus.all if title_of(one) == title)
    assert action.isEnabled()
    window.activateWindow()
    qtbot.waitUntil(lambda: not window.session.background.busy, timeout=WAIT)
    key = action.shortcut()[0]  # type: ignore[index]  # it is, though its stubs do not say so
    QTest.keyClick(window.focusWidget() or window, key.key(), key.keyboardModifiers())


ASKED: Mapping[str, str] = {
    "Open library": "Open library",
    "New library › From the starter library": "New library",
    "New library › Empty": "New library",
    "Add documents": "Add documents Documents",
    "Export to Word": "save 2022-01-15 Biden–Kishida, first meeting in Washington.docx",
    "Export to Word as": "save 2022-01-15 Biden–Kishida, first meeting in Washington.docx",
    "Export as PDF": "save 2022-01-15 Biden–Kishida, first meeting in Washington.pdf",
    "Export as HTML": "save 2022-01-15 Biden–Kishida, first meeting in Washington.html",
    "Export as Markdown": "save 2022-01-15 Biden–Kishida, first meeting in Washington.md",
    "What changed since › An exported memo": "Which memo to compare with",
    "What changed since › An earlier date": "What changed since",
    "Add a point just for this memo": "a point in ",
    "About Briefer": "About Briefer",
}


def test_what_asks_first_asks_for_what_its_entry_says(
    qtbot: QtBot, window: MainWindow, answers: Answers
) -> None:
    for title, asked in ASKED.items():
        press(qtbot, window, title)
        qtbot.waitUntil(lambda: bool(answers.asked), timeout=WAIT)
        assert answers.asked.pop().startswith(asked), title
        assert answers.asked == []


def test_what_is_done_to_a_record_is_done_to_the_one_selected(
    qtbot: QtBot, window: MainWindow, answers: Answers
) -> None:
    window.show_record("dialogues", "jhlc")
    view = window.records()
    qtbot.waitUntil(lambda: view.table.selected() == ("jhlc",), timeout=WAIT)
    for title, sheet in (
        ("New record", "New dialogue"),
        ("Rename record", "Rename dialogue"),
        ("Merge records", "Merge dialogues"),
        ("Delete record", "Delete dialogue"),
    ):
        press(qtbot, window, title)
        qtbot.waitUntil(lambda: bool(answers.asked), timeout=WAIT)
        assert answers.asked.pop() == sheet
    press(qtbot, window, "Find a record")
    assert window.focusWidget() is view.bar.search
    press(qtbot, window, "Duplicate record")
    qtbot.waitUntil(lambda: view.table.selected() not in {(), ("jhlc",)}, timeout=WAIT)
    assert window.session.undo_stack.undoText() == "duplicate record"


def in_sight(place: str) -> Seen:
    return lambda window: window.place == place


VIEWS: Mapping[str, Seen] = {
    "Library": in_sight("library"),
    "Timeline": in_sight("timeline"),
    "Sources": in_sight("sources"),
    "Brief": in_sight("brief"),
    "Technology areas": lambda window: window.focusWidget() is window.brief.set_up.areas.view,
    "Dialogues": lambda window: window.focusWidget() is window.brief.set_up.dialogues.view,
    "Search the list": lambda window: window.focusWidget() is window.brief.set_up.dialogues.search,
    "Outline": lambda window: window.focusWidget() is window.brief.outline.tree,
    "Preview": lambda window: window.focusWidget() is window.brief.paper,
    "Show the gaps": lambda window: window.brief.panel.gaps_button.isChecked(),
    "Fold the choices": lambda window: window.brief.split.sizes()[0] == 0,
    "Fold the outline": lambda window: window.brief.split.sizes()[1] == 0,
}


def test_each_view_is_reached_by_its_key(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1600, 900)
    qtbot.waitUntil(lambda: window.brief.outline.tree.model_.rowCount() > 0, timeout=WAIT)
    for title, seen in VIEWS.items():
        press(qtbot, window, title)
        assert seen(window), title


def test_the_zoom_keys_act_on_the_paper(qtbot: QtBot, window: MainWindow) -> None:
    paper = window.brief.paper
    fitting = paper.zoom
    press(qtbot, window, "Zoom in")
    assert paper.zoom > fitting
    press(qtbot, window, "Zoom out")
    press(qtbot, window, "Zoom out")
    assert paper.zoom < fitting
    press(qtbot, window, "Fit the width")
    assert paper.zoom == fitting


def test_the_sheets_come_by_their_keys(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, "Command palette")
    palette = window.palette_of_commands
    assert palette is not None
    assert palette.isVisible()
    press(qtbot, window, "Command palette")
    assert not palette.isVisible()
    press(qtbot, window, "New memo")
    assert window.starting.sheet is not None
    window.starting.sheet.reject()
    press(qtbot, window, "Keyboard shortcuts")
    page = window.findChild(ShortcutsPage)
    assert page is not None
    assert page.isVisible()
    page.reject()


def test_quit_closes_the_window(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, "Quit")
    assert not window.isVisible()

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from briefer.ui.main_window import MainWindow
from briefer.ui.shortcuts_page import ShortcutsPage, keys_of, shortcuts_of


def page_of(qtbot: QtBot, window: MainWindow) -> ShortcutsPage:
    window.show_shortcuts()
    page = window.findChild(ShortcutsPage)
    assert page is not None
    qtbot.waitUntil(page.isVisible)
    return page


def shown(page: ShortcutsPage) -> list[tuple[str, str]]:
    headings = [page.list.topLevelItem(at) for at in range(page.list.topLevelItemCount())]
    return [
        (row.text(0), row.text(1))
        for heading in headings
        if heading is not None
        for row in map(heading.child, range(heading.childCount()))
        if row is not None
    ]


def test_every_action_with_a_key_is_on_the_page(qtbot: QtBot, window: MainWindow) -> None:
    rows = shown(page_of(qtbot, window))
    keys = {keys_of(action) for action in window.actions_of_menus.all} - {""}
    assert keys <= {key for _, key in rows}


def test_every_action_has_a_key(window: MainWindow) -> None:
    assert [action.text() for action in window.actions_of_menus.all if not keys_of(action)] == []


def test_a_word_finds_a_key(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(qtbot, window)
    page.search.setText("export word")
    assert ("Export to Word", QKeySequence("Ctrl+E").toString()) in shown(page)
    page.search.setText("nothing of the kind")
    assert shown(page) == []


def test_no_key_does_two_things(window: MainWindow) -> None:
    found = shortcuts_of(window.menuBar(), window.actions_of_menus.all)
    times = Counter(key for one in found for key in one.keys.split(", "))
    assert [key for key, count in times.items() if count > 1] == []

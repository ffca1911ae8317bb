"""Every command is found by typing its words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefer.ui.main_window import MainWindow
from briefer.ui.menus import title_of
from briefer.ui.palette import Palette, found


def asked(window: MainWindow) -> Palette:
    window.ask_command()
    palette = window.palette_of_commands
    assert palette is not None
    return palette


def test_words_are_found_in_any_order_and_beginnings_come_first(qtbot: QtBot) -> None:
    del qtbot
    actions = [QAction(text) for text in ("&Reexport", "&Export to Word", "Export as &PDF…")]
    assert [title_of(one) for one in found(actions, "export")] == [
        "Export to Word",
        "Export as PDF",
        "Reexport",
    ]
    assert [title_of(one) for one in found(actions, "pdf exp")] == ["Export as PDF"]
    assert found(actions, "nothing of the kind") == ()


def test_all_commands_are_listed_with_their_keys(window: MainWindow) -> None:
    palette = asked(window)
    assert set(palette.titles()) == {title_of(one) for one in window.actions_of_menus.all}
    palette.line.setText("export to word")
    item = palette.list.topLevelItem(0)
    assert item is not None
    assert item.text(1) == "Ctrl+E"


def test_a_command_of_a_submenu_names_the_submenu(window: MainWindow) -> None:
    assert "New library › Empty" in asked(window).titles()


def test_enter_does_what_was_typed_for_and_puts_the_sheet_away(window: MainWindow) -> None:
    palette = asked(window)
    QTest.keyClicks(palette.line, "timeline")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert window.places["timeline"].isVisible()


def test_down_goes_to_the_next_command(window: MainWindow) -> None:
    palette = asked(window)
    QTest.keyClicks(palette.line, "zoom")
    assert palette.titles() == ("Zoom in", "Zoom out")
    QTest.keyClick(palette.line, Qt.Key.Key_Down)
    chosen = palette.list.currentItem()
    assert chosen is not None
    assert chosen.text(0) == "Zoom out"


def test_escape_puts_the_sheet_away_and_does_nothing(window: MainWindow) -> None:
    window.brief.go_to_choices(0)
    palette = asked(window)
    before = set(window.places)
    QTest.keyClicks(palette.line, "library")
    QTest.keyClick(palette.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert set(window.places) == before
    assert window.focusWidget() is window.brief.set_up.dialogues.view


def test_asked_for_twice_it_goes_and_gives_the_focus_back(window: MainWindow) -> None:
    window.brief.go_to_choices(0)
    palette = asked(window)
    asked(window)
    assert not palette.isVisible()
    assert window.focusWidget() is window.brief.set_up.dialogues.view


def test_a_click_does_a_command_once(window: MainWindow) -> None:
    done: list[bool] = []
    palette = Palette([action := QAction("Count")], window)
    action.triggered.connect(lambda: done.append(True))
    palette.ask()
    item = palette.list.topLevelItem(0)
    assert item is not None
    box = palette.list.visualItemRect(item)
    where = palette.list.viewport()
    QTest.mouseClick(where, Qt.MouseButton.LeftButton, pos=box.center())
    QTest.mouseDClick(where, Qt.MouseButton.LeftButton, pos=box.center())
    assert done == [True]


def test_what_cannot_be_done_is_shown_and_not_done(window: MainWindow) -> None:
    palette = asked(window)
    palette.line.setText("save")
    item = palette.list.topLevelItem(0)
    assert item is not None
    assert item.isDisabled()
    assert item.toolTip(0) == "Nothing has changed since it was saved"
    assert item.data(0, Qt.ItemDataRole.AccessibleDescriptionRole) == item.toolTip(0)
    assert palette.list.currentItem() is None
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()

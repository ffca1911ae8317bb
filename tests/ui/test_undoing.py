"""Undo and redo of what is changed in a brief."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefer.ui.main_window import MainWindow


def action(window: MainWindow, beginning: str) -> QAction:
    return next(
        one
        for one in window.actions_of_menus.all
        if one.text().replace("&", "").startswith(beginning)
    )


def test_nothing_can_be_undone_in_a_brief_as_it_was_opened(window: MainWindow) -> None:
    assert not action(window, "Undo").isEnabled()
    assert not action(window, "Redo").isEnabled()


def test_a_choice_is_undone_by_name_in_the_list_and_in_the_brief(window: MainWindow) -> None:
    before = window.session.draft
    window.brief.set_up.areas.model.choose(["quantum"], chosen=False)
    assert "quantum" not in window.session.draft.areas
    undo = action(window, "Undo")
    assert undo.text() == "&Undo choice of areas"
    undo.trigger()
    assert window.session.draft == before
    assert "quantum" in window.brief.set_up.areas.model.chosen
    assert not window.session.unsaved
    assert action(window, "Redo").text() == "&Redo choice of areas"
    action(window, "Redo").trigger()
    assert "quantum" not in window.session.draft.areas
    assert "quantum" not in window.brief.set_up.areas.model.chosen


def test_a_date_typed_in_several_goes_is_one_step(window: MainWindow) -> None:
    before = window.session.draft
    for typed in ("2021", "2021-1", "2021-12"):
        window.session.change("as_of", typed)
    window.session.undo_stack.undo()
    assert window.session.draft == before
    assert not window.session.undo_stack.canUndo()


def test_a_date_typed_back_to_what_it_was_is_no_step(window: MainWindow) -> None:
    before = window.session.draft
    window.session.change("as_of", "2021")
    window.session.change("as_of", before.as_of)
    assert not window.session.undo_stack.canUndo()


def test_the_keys_undo_from_a_list_and_bring_the_brief_into_sight(window: MainWindow) -> None:
    before = window.session.draft
    window.brief.set_up.dialogues.model.choose(["jhlc"], chosen=False)
    window.go_to("timeline")
    action(window, "Undo").trigger()
    assert window.places["brief"].isVisible()
    window.brief.set_up.dialogues.model.choose(["jhlc"], chosen=False)
    window.brief.go_to_choices(0)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.draft == before


def test_another_brief_begins_without_steps(qtbot: QtBot, window: MainWindow) -> None:
    window.brief.set_up.areas.model.choose(["quantum"], chosen=False)
    with qtbot.waitSignal(window.session.library_opened, timeout=20_000):
        window.session.take_up("biden-kishida-2022")
    assert not window.session.undo_stack.canUndo()

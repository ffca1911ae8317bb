"""Undo and redo of what is changed in a brief."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefer.desk import Desk
from briefer.library.briefs import Brief
from briefer.ui.main_window import MainWindow
from briefer.ui.setting_up import set_field


def action(window: MainWindow, beginning: str) -> QAction:
    return next(
        one
        for one in window.actions_of_menus.all
        if one.text().replace("&", "").startswith(beginning)
    )


def in_hand(window: MainWindow) -> Brief:
    assert window.session.brief is not None
    return window.session.brief


def test_nothing_can_be_undone_in_a_brief_as_it_was_opened(window: MainWindow) -> None:
    assert not action(window, "Undo").isEnabled()
    assert not action(window, "Redo").isEnabled()


def test_a_choice_is_undone_by_name_in_the_list_and_in_the_brief(window: MainWindow) -> None:
    before = in_hand(window)
    window.brief.set_up.areas.model.choose(["quantum"], chosen=False)
    assert "quantum" not in in_hand(window).areas
    undo = action(window, "Undo")
    assert undo.text() == "&Undo choice of areas"
    undo.trigger()
    assert in_hand(window) == before
    assert "quantum" in window.brief.set_up.areas.model.chosen
    assert not window.session.unsaved
    assert action(window, "Redo").text() == "&Redo choice of areas"
    action(window, "Redo").trigger()
    assert "quantum" not in in_hand(window).areas
    assert "quantum" not in window.brief.set_up.areas.model.chosen


def test_a_date_typed_in_several_goes_is_one_step(window: MainWindow) -> None:
    before = in_hand(window)
    for typed in ("2021", "2021-01", "2021-12"):
        set_field(window.session, "as_of", typed)
    window.session.undo_stack.undo()
    assert in_hand(window) == before
    assert not window.session.undo_stack.canUndo()


def test_a_date_typed_back_to_what_it_was_is_no_step(window: MainWindow) -> None:
    before = in_hand(window)
    set_field(window.session, "as_of", "2021")
    set_field(window.session, "as_of", str(before.as_of))
    assert not window.session.undo_stack.canUndo()


def test_the_keys_undo_from_a_list_and_bring_the_brief_into_sight(window: MainWindow) -> None:
    before = in_hand(window)
    window.brief.set_up.dialogues.model.choose(["jhlc"], chosen=False)
    window.go_to("timeline")
    action(window, "Undo").trigger()
    assert window.places["brief"].isVisible()
    window.brief.set_up.dialogues.model.choose(["jhlc"], chosen=False)
    window.brief.go_to_choices(0)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert in_hand(window) == before


def test_another_library_begins_without_steps(
    qtbot: QtBot, window: MainWindow, library: Path
) -> None:
    window.brief.set_up.areas.model.choose(["quantum"], chosen=False)
    with qtbot.waitSignal(window.session.library_opened, timeout=20_000):
        window.session.open(library)
    assert not window.session.undo_stack.canUndo()


def test_a_step_in_a_brief_left_meanwhile_is_undone_there(qtbot: QtBot, window: MainWindow) -> None:
    window.brief.set_up.areas.model.choose(["quantum"], chosen=False)
    other = replace(in_hand(window), id="another", title="Another brief")

    def add(desk: Desk) -> None:
        desk.save(other)

    with qtbot.waitSignal(window.session.library_changed, timeout=20_000):
        window.session.change_library("new brief", add, go_on_with=lambda _: "another")
    assert in_hand(window).id == "another"
    window.session.undo_stack.undo()
    with qtbot.waitSignal(window.session.library_changed, timeout=20_000):
        pass
    assert in_hand(window).id == "biden-kishida-2022", "the one added is gone again"
    window.session.undo_stack.undo()
    assert "quantum" in in_hand(window).areas
    window.session.undo_stack.redo()
    window.session.undo_stack.redo()
    with qtbot.waitSignal(window.session.library_changed, timeout=20_000):
        pass
    assert in_hand(window).id == "another", "it is in hand again, as it was"


def test_several_steps_in_a_brief_left_meanwhile_are_all_undone_there(
    qtbot: QtBot, window: MainWindow, library: Path
) -> None:
    before = in_hand(window)
    text = (library / "briefs" / "biden-kishida-2022.md").read_text()
    (library / "briefs" / "another.md").write_text(text)
    with qtbot.waitSignal(window.session.library_opened, timeout=20_000):
        window.session.open(library)
    set_field(window.session, "template", "participants")
    window.brief.set_up.areas.model.choose(["quantum"], chosen=False)
    with qtbot.waitSignal(window.session.library_opened, timeout=20_000):
        window.session.take_up("another")
    for _ in range(2):
        window.session.undo_stack.undo()
    qtbot.waitUntil(lambda: in_hand(window) == before, timeout=20_000)


def test_a_step_in_a_brief_that_is_gone_is_told_and_nothing_else_changes(
    qtbot: QtBot, window: MainWindow, library: Path
) -> None:
    text = (library / "briefs" / "biden-kishida-2022.md").read_text()
    (library / "briefs" / "another.md").write_text(text)
    with qtbot.waitSignal(window.session.library_opened, timeout=20_000):
        window.session.open(library)
    set_field(window.session, "template", "participants")
    with qtbot.waitSignal(window.session.library_opened, timeout=20_000):
        window.session.take_up("another")
    (library / "briefs" / "biden-kishida-2022.md").unlink()

    def read_anew(desk: Desk) -> None:
        desk.read_anew()

    with qtbot.waitSignal(window.session.library_changed, timeout=20_000):
        window.session.change_library("nothing", read_anew)
    held = in_hand(window)
    window.session.undo_stack.undo()
    assert in_hand(window) == held
    assert "not in the library any more" in window.session.messages.open[-1].text


def test_a_change_of_the_library_is_undone_and_done_again_to_the_byte(
    qtbot: QtBot, window: MainWindow, library: Path
) -> None:
    file = library / "areas" / "quantum.md"
    before = file.read_bytes()

    def rename(desk: Desk) -> None:
        desk.save(replace(desk.library.areas["quantum"], name="Quantum technologies"))

    turns: tuple[Callable[[], None], ...] = (
        lambda: window.session.change_library("rename area", rename),
        window.session.undo_stack.undo,
        window.session.undo_stack.redo,
        window.session.undo_stack.undo,
    )
    contents = []
    for turn in turns:
        with qtbot.waitSignal(window.session.library_changed, timeout=20_000):
            turn()
        contents.append(file.read_bytes())
    assert contents == [contents[0], before, contents[0], before]
    assert contents[0] != before
    assert window.session.undo_stack.redoText() == "rename area"


def test_what_was_changed_again_since_is_not_taken_back(
    qtbot: QtBot, window: MainWindow, library: Path
) -> None:
    file = library / "areas" / "quantum.md"

    def rename(desk: Desk) -> None:
        desk.save(replace(desk.library.areas["quantum"], name="Quantum technologies"))

    with qtbot.waitSignal(window.session.library_changed, timeout=20_000):
        window.session.change_library("rename area", rename)
    file.write_text(file.read_text() + "A line from elsewhere.\n")
    with qtbot.waitSignal(window.session.messages.shown, timeout=20_000):
        window.session.undo_stack.undo()
    assert "changed again since" in window.session.messages.open[-1].text
    assert "A line from elsewhere" in file.read_text()

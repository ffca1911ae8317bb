"""Links, other names and parts are picked, followed, added and taken out in the editor."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefer.ui.places.library.editor.chip_values import LinksValue, TextsValue
from briefer.ui.places.library.editor.part_values import PartsValue
from briefer.ui.places.library.editor.plain_values import ChoiceValue, DateValue
from briefer.ui.places.library.editor.record_editor import RecordEditor
from tests.ui.places.library.editor.editing import (
    POINT,
    WAIT,
    finish,
    retype,
    said,
    show,
    value,
)

OFFSCREEN_POPUPS = r"This plugin does not support (raise\(\)|grabbing)"


@pytest.mark.qt_log_ignore(OFFSCREEN_POPUPS, extend=True)
def test_links_are_found_by_any_part_of_a_name_and_shown_as_chips(
    qtbot: QtBot, editor: RecordEditor, library: Path
) -> None:
    show(qtbot, editor, "points", POINT)
    areas = cast("LinksValue", value(editor, "areas"))
    areas.picker.setFocus()
    QTest.keyClicks(areas.picker, "onductor")
    qtbot.waitUntil(lambda: "Semiconductors" in areas.picker.offered(), timeout=WAIT)
    finish(qtbot, editor, areas.picker)
    assert areas.draft() == ["semiconductors"]
    assert "areas: [semiconductors]\n" in (library / "points" / f"{POINT}.md").read_text()


def test_a_name_typed_whole_needs_no_picking(
    qtbot: QtBot, editor: RecordEditor, library: Path
) -> None:
    show(qtbot, editor, "points", POINT)
    by = cast("LinksValue", value(editor, "by"))
    by.picker.setText("United States")
    by.edited.emit()
    with qtbot.waitSignal(editor._session.library_changed, timeout=WAIT):
        by.finished.emit()
    assert "by: united-states\n" in (library / "points" / f"{POINT}.md").read_text()
    qtbot.waitUntil(lambda: by.draft() == "united-states", timeout=WAIT)
    assert by.picker.text() == ""


def test_a_name_that_nothing_has_is_said_and_stays(qtbot: QtBot, editor: RecordEditor) -> None:
    show(qtbot, editor, "points", POINT)
    by = cast("LinksValue", value(editor, "by"))
    by.picker.setText("Atlantis")
    by.edited.emit()
    by.finished.emit()
    qtbot.waitUntil(lambda: "“Atlantis”" in said(editor, "by"), timeout=WAIT)
    assert by.picker.text() == "Atlantis"


def test_a_chip_is_followed_and_taken_out(
    qtbot: QtBot, editor: RecordEditor, library: Path
) -> None:
    show(qtbot, editor, "points", POINT)
    dialogues = cast("LinksValue", value(editor, "dialogues"))
    with qtbot.waitSignal(editor.asked_for, timeout=WAIT) as asked:
        dialogues._chips[0].name.click()
    assert asked.args == ["dialogues", "jhlc"]
    with qtbot.waitSignal(editor._session.library_changed, timeout=WAIT):
        dialogues._chips[0].cross.click()
    assert "dialogues: [jwlc]\n" in (library / "points" / f"{POINT}.md").read_text()


def test_a_cited_source_can_be_followed(qtbot: QtBot, editor: RecordEditor) -> None:
    show(qtbot, editor, "points", POINT)
    cites = cast("PartsValue", value(editor, "cites"))
    source = cast("LinksValue", cites.cards[0].form.rows["source"].value)
    with qtbot.waitSignal(editor.asked_for, timeout=WAIT) as asked:
        source._chips[0].name.click()
    assert asked.args == ["sources", "agreement-2014"]


def test_a_part_is_added_once_it_is_whole(
    qtbot: QtBot, editor: RecordEditor, library: Path
) -> None:
    show(qtbot, editor, "meetings", "biden-kishida-virtual-2022")
    states = cast("PartsValue", value(editor, "states"))
    states.add.click()
    fresh = states.cards[-1].form
    date = cast("DateValue", fresh.rows["date"].value)
    retype(date.line, "Jan 22, 2022")
    QTest.keyClick(date.line, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: fresh.rows["state"].problem.text() == "This has to be filled in.", timeout=WAIT
    )
    choice = cast("ChoiceValue", fresh.rows["state"].value)
    choice.combo.setCurrentIndex(choice.combo.findData("held"))
    with qtbot.waitSignal(editor._session.library_changed, timeout=WAIT):
        choice.combo.activated.emit(choice.combo.currentIndex())
    written = (library / "meetings" / "biden-kishida-virtual-2022.md").read_text()
    assert "date: 2022-01-22" in written
    assert written.count("state: held") == 2


def test_other_names_are_added_by_enter(qtbot: QtBot, editor: RecordEditor, library: Path) -> None:
    show(qtbot, editor, "dialogues", "jwlc")
    aliases = cast("TextsValue", value(editor, "aliases"))
    aliases.line.setFocus()
    QTest.keyClicks(aliases.line, "Working-level talks")
    finish(qtbot, editor, aliases.line)
    written = " ".join((library / "dialogues" / "jwlc.md").read_text().split())
    assert "Working-level talks" in written

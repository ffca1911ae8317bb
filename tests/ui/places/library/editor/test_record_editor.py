"""A field of a record is saved as it is finished; what can't be saved is kept."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefer.paths import Paths
from briefer.ui import app
from briefer.ui.main_window import MainWindow
from briefer.ui.places.library.editor.plain_values import ChoiceValue, DateValue
from briefer.ui.places.library.editor.record_editor import RecordEditor
from briefer.ui.places.library.editor.text_values import ProseValue
from tests.ui.places.library.editor.editing import (
    POINT,
    WAIT,
    finish,
    line,
    retype,
    said,
    show,
    value,
)


def test_before_a_record_is_chosen_it_says_how_one_comes_here(editor: RecordEditor) -> None:
    assert not editor.nothing.isHidden()
    assert "Select a record" in editor.nothing.text()


def test_a_record_stands_in_typed_fields(qtbot: QtBot, editor: RecordEditor) -> None:
    show(qtbot, editor, "points", POINT)
    assert cast("ProseValue", value(editor, "body")).draft().startswith("Mr. Kishida")
    assert cast("DateValue", value(editor, "happened")).line.text() == "April 23, 2014"
    assert cast("ChoiceValue", value(editor, "kind")).combo.currentText() == "Fact"
    assert value(editor, "dialogues").draft() == ["jhlc", "jwlc"]
    assert editor.page.name.text() == "2014: the 1988 agreement extended for ten years"


def test_a_field_is_saved_when_it_is_finished_and_undone_as_one_step(
    qtbot: QtBot, editor: RecordEditor, library: Path
) -> None:
    show(qtbot, editor, "points", POINT)
    file = library / "points" / f"{POINT}.md"
    before = file.read_text()
    short = line(editor, "short").line
    retype(short, "Extended in 2014")
    finish(qtbot, editor, short)
    assert "short: Extended in 2014\n" in file.read_text()
    stack = editor._session.undo_stack
    assert stack.undoText().startswith("edit Short form of 2014")
    with qtbot.waitSignal(editor._session.library_changed, timeout=WAIT):
        stack.undo()
    assert file.read_text() == before
    qtbot.waitUntil(lambda: short.text().startswith("2014:"), timeout=WAIT)


def test_a_date_is_typed_as_people_write_it(
    qtbot: QtBot, editor: RecordEditor, library: Path
) -> None:
    show(qtbot, editor, "points", POINT)
    happened = cast("DateValue", value(editor, "happened"))
    retype(happened.line, "early 2014")
    assert happened.meaning.text() == "January 2014 to March 2014"
    finish(qtbot, editor, happened.line)
    written = (library / "points" / f"{POINT}.md").read_text()
    assert "happened: 2014-01/2014-03 early 2014\n" in written


def test_what_can_not_be_saved_is_said_at_the_field_and_kept(
    qtbot: QtBot, editor: RecordEditor, library: Path
) -> None:
    show(qtbot, editor, "points", POINT)
    before = (library / "points" / f"{POINT}.md").read_text()
    retype(line(editor, "happened").line, "soon")
    QTest.keyClick(line(editor, "happened").line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "This is not a date" in said(editor, "happened"), timeout=WAIT)
    kept = editor._session.unfinished.text(f"points/{POINT}/happened")
    assert kept is not None
    assert '"soon"' in kept
    show(qtbot, editor, "sources", "jacobs-2022")
    show(qtbot, editor, "points", POINT)
    assert line(editor, "happened").line.text() == "soon"
    qtbot.waitUntil(lambda: "This is not a date" in said(editor, "happened"), timeout=WAIT)
    assert (library / "points" / f"{POINT}.md").read_text() == before
    retype(line(editor, "happened").line, "2014-04-24")
    finish(qtbot, editor, line(editor, "happened").line)
    qtbot.waitUntil(
        lambda: editor._session.unfinished.text(f"points/{POINT}/happened") is None, timeout=WAIT
    )
    assert said(editor, "happened") == ""


def test_nothing_is_lost_by_closing_in_the_middle_of_a_field(
    qtbot: QtBot, window: MainWindow, editor: RecordEditor, library: Path, paths: Paths
) -> None:
    show(qtbot, editor, "points", POINT)
    line(editor, "happened").line.setFocus()
    retype(line(editor, "happened").line, "in the spr")
    assert window.close()
    again = app.make_window(paths, library)
    with qtbot.waitSignal(again.session.worked_out, timeout=WAIT):
        again.show()
    fresh = RecordEditor(again.around)
    qtbot.addWidget(fresh)
    fresh.show()
    show(qtbot, fresh, "points", POINT)
    assert line(fresh, "happened").line.text() == "in the spr"
    qtbot.waitUntil(lambda: "This is not a date" in said(fresh, "happened"), timeout=WAIT)
    again.close()
    again.deleteLater()


def test_what_is_typed_is_kept_before_the_field_is_left(qtbot: QtBot, editor: RecordEditor) -> None:
    show(qtbot, editor, "points", POINT)
    box = cast("ProseValue", value(editor, "body")).box
    box.setFocus()
    QTest.keyClicks(box, "x")
    kept = editor._session.unfinished.text(f"points/{POINT}/body")
    assert kept is not None
    assert '"xMr. Kishida' in kept
    QTest.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor._session.unfinished.text(f"points/{POINT}/body") is None


def test_going_to_another_record_saves_the_field_in_hand(
    qtbot: QtBot, editor: RecordEditor, library: Path
) -> None:
    show(qtbot, editor, "points", POINT)
    retype(line(editor, "short").line, "Extended")
    with qtbot.waitSignal(editor._session.library_changed, timeout=WAIT):
        editor.show_record("sources", "jacobs-2022")
    assert "short: Extended\n" in (library / "points" / f"{POINT}.md").read_text()


def test_markup_that_memos_do_not_know_is_remarked_on_while_typing(
    qtbot: QtBot, editor: RecordEditor
) -> None:
    show(qtbot, editor, "points", POINT)
    body = cast("ProseValue", value(editor, "body"))
    retype(body.box, "# A heading")
    assert "Line 1" in body.remarks.text()


def test_a_field_that_the_disk_did_not_take_is_saved_once_it_does(
    qtbot: QtBot, editor: RecordEditor, library: Path
) -> None:
    session = editor._session
    show(qtbot, editor, "points", POINT)
    away = library.rename(library.with_name("pulled"))
    short = line(editor, "short").line
    retype(short, "Extended in 2014")
    QTest.keyClick(short, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(each.topic == "save" for each in session.messages.open))
    away.rename(library)
    session.saving_again.try_all()
    file = library / "points" / f"{POINT}.md"
    qtbot.waitUntil(lambda: "short: Extended in 2014\n" in file.read_text(), timeout=WAIT)
    qtbot.waitUntil(lambda: session.messages.open == (), timeout=WAIT)
    assert session.unfinished.keys("points/") == ()

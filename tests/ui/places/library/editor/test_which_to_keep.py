"""What has come to be in the library over what is typed is shown beside it, and asked about."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from briefer.ui.places.library.editor.question import Question
from briefer.ui.places.library.editor.record_editor import RecordEditor
from briefer.ui.places.library.editor.text_values import LineValue
from tests.ui.places.library.editor.editing import POINT, WAIT, finish, line, retype, show


def question(editor: RecordEditor, name: str) -> Question:
    assert editor.page.form is not None
    return editor.page.form.rows[name].question


def answer(editor: RecordEditor, name: str, words: str) -> QPushButton:
    return next(each for each in question(editor, name).answers if each.text() == words)


def asked(qtbot: QtBot, editor: RecordEditor, name: str, words: str) -> None:
    qtbot.waitUntil(lambda: words in question(editor, name).text.text(), timeout=WAIT)


def changed_outside(library: Path) -> None:
    file = library / "points" / f"{POINT}.md"
    file.write_text(file.read_text().replace("happened: 2014-04-23", "happened: 2014-05-01"))


def typed_over_another(qtbot: QtBot, editor: RecordEditor, library: Path) -> LineValue:
    """Type a date, while another comes to stand in the file, and finish it."""
    show(qtbot, editor, "points", POINT)
    happened = line(editor, "happened")
    retype(happened.line, "in the spr")
    changed_outside(library)
    retype(happened.line, "April 24, 2014")
    QTest.keyClick(happened.line, Qt.Key.Key_Return)
    asked(qtbot, editor, "happened", "Meanwhile the library has: May 1, 2014.")
    return happened


def text_of(library: Path) -> str:
    return (library / "points" / f"{POINT}.md").read_text()


def test_a_newer_value_is_not_written_over_and_both_are_shown(
    qtbot: QtBot, editor: RecordEditor, library: Path
) -> None:
    happened = typed_over_another(qtbot, editor, library)
    assert happened.line.text() == "April 24, 2014"
    assert "happened: 2014-05-01" in text_of(library)


def test_what_was_typed_is_saved_where_that_is_answered(
    qtbot: QtBot, editor: RecordEditor, library: Path
) -> None:
    typed_over_another(qtbot, editor, library)
    with qtbot.waitSignal(editor._session.library_changed, timeout=WAIT):
        answer(editor, "happened", "Keep what I typed").click()
    assert "happened: 2014-04-24" in text_of(library)
    qtbot.waitUntil(lambda: question(editor, "happened").isHidden(), timeout=WAIT)
    with qtbot.waitSignal(editor._session.library_changed, timeout=WAIT):
        editor._session.undo_stack.undo()
    assert "happened: 2014-05-01" in text_of(library)


def test_what_gives_way_can_be_put_back_later_too(
    qtbot: QtBot, editor: RecordEditor, library: Path
) -> None:
    happened = typed_over_another(qtbot, editor, library)
    answer(editor, "happened", "Take the library’s").click()
    assert happened.line.text() == "May 1, 2014"
    show(qtbot, editor, "sources", "jacobs-2022")
    show(qtbot, editor, "points", POINT)
    asked(qtbot, editor, "happened", "What you had typed is put aside: April 24, 2014.")
    answer(editor, "happened", "Put it back").click()
    assert line(editor, "happened").line.text() == "April 24, 2014"
    assert question(editor, "happened").isHidden()
    line(editor, "happened").line.setFocus()
    finish(qtbot, editor, line(editor, "happened").line)
    assert "happened: 2014-04-24" in text_of(library)


def test_what_was_put_aside_can_be_let_go(
    qtbot: QtBot, editor: RecordEditor, library: Path
) -> None:
    typed_over_another(qtbot, editor, library)
    answer(editor, "happened", "Take the library’s").click()
    answer(editor, "happened", "Let it go").click()
    assert question(editor, "happened").isHidden()
    assert not editor._session.unfinished.keys("aside/")


def test_an_undo_under_a_half_typed_text_is_asked_about(qtbot: QtBot, editor: RecordEditor) -> None:
    show(qtbot, editor, "points", POINT)
    happened = line(editor, "happened")
    retype(happened.line, "2014-04-24")
    finish(qtbot, editor, happened.line)
    retype(happened.line, "in the spr")
    with qtbot.waitSignal(editor._session.library_changed, timeout=WAIT):
        editor._session.undo_stack.undo()
    asked(qtbot, editor, "happened", "Meanwhile the library has: April 23, 2014.")
    assert happened.line.text() == "in the spr"


def test_a_value_typed_twice_in_a_row_is_no_question(qtbot: QtBot, editor: RecordEditor) -> None:
    show(qtbot, editor, "points", POINT)
    short = line(editor, "short").line
    retype(short, "One")
    QTest.keyClick(short, Qt.Key.Key_Return)
    retype(short, "Two")
    QTest.keyClick(short, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not editor._session.unfinished.keys("points/"), timeout=WAIT)
    assert question(editor, "short").isHidden()
    assert short.text() == "Two"

"""What tests of the record editor do with it: show a record, find its fields, type."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefer.library.record import Kind
from briefer.ui.places.library.editor.part_values import PartsValue
from briefer.ui.places.library.editor.record_editor import RecordEditor
from briefer.ui.places.library.editor.text_values import LineValue
from briefer.ui.places.library.editor.value_widget import ValueWidget

WAIT = 20_000
POINT = "agreement-extended-2014"


def show(qtbot: QtBot, editor: RecordEditor, kind: Kind, wanted: str) -> None:
    editor.show_record(kind, wanted)

    def stands() -> bool:
        shown = editor._shown  # nothing tells that a record stands but its name
        if shown is None or (shown.kind, shown.id) != (kind, wanted):
            return False
        return editor.page.form is not None and not editor.page.form.waits

    qtbot.waitUntil(stands, timeout=WAIT)


def value(editor: RecordEditor, name: str) -> ValueWidget:
    assert editor.page.form is not None
    found = editor.page.form.reveal(name).value
    if isinstance(found, PartsValue):
        found.make_all()
    return found


def said(editor: RecordEditor, name: str) -> str:
    assert editor.page.form is not None
    return editor.page.form.rows[name].problem.text()


def line(editor: RecordEditor, name: str) -> LineValue:
    return cast("LineValue", value(editor, name))


def retype(widget: QWidget, text: str) -> None:
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(widget, text)


def finish(qtbot: QtBot, editor: RecordEditor, widget: QWidget) -> None:
    """Press Enter, and wait until the library has changed."""
    with qtbot.waitSignal(editor._session.library_changed, timeout=WAIT):
        QTest.keyClick(widget, Qt.Key.Key_Return)

"""What is being typed in a record is that record's alone, whatever comes in its place."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefer.library.record import Kind
from briefer.ui.main_window import MainWindow
from tests.ui.places.library.editor.editing import POINT, WAIT, line, retype, show

OTHER = "con-jhlc-idle"


def texts_of(library: Path) -> dict[str, str]:
    return {
        f"{file.parent.name}/{file.stem}": file.read_text(encoding="utf-8")
        for file in library.glob("*/*.md")
    }


def settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.wait(50)
    qtbot.waitUntil(lambda: not window.session.background.busy, timeout=WAIT)


@pytest.mark.parametrize(("kind", "other"), [("points", OTHER), ("areas", "ai")])
def test_a_name_half_typed_is_saved_in_its_own_record_as_another_comes(
    qtbot: QtBot, window: MainWindow, library: Path, kind: Kind, other: str
) -> None:
    window.show_record("points", POINT)
    editor = window.records().editor
    show(qtbot, editor, "points", POINT)
    before = texts_of(library)
    short = line(editor, "short").line
    short.setFocus()
    retype(short, "Extended in 2014")
    window.show_record(kind, other)
    settle(qtbot, window)
    after = texts_of(library)
    changed = {name for name, text in after.items() if text != before[name]}
    assert changed == {f"points/{POINT}"}
    assert "short: Extended in 2014\n" in after[f"points/{POINT}"]
    window.session.undo_stack.undo()
    settle(qtbot, window)
    assert texts_of(library) == before
    assert not window.session.undo_stack.canUndo()


def test_a_field_with_nothing_typed_is_left_as_it_is(
    qtbot: QtBot, window: MainWindow, library: Path
) -> None:
    window.show_record("points", POINT)
    editor = window.records().editor
    show(qtbot, editor, "points", POINT)
    before = texts_of(library)
    editor.page.form.reveal("until").setFocus()  # type: ignore[union-attr]  # a record is shown
    window.show_record("dialogues", "jhlc")
    settle(qtbot, window)
    assert texts_of(library) == before


def test_a_record_is_copied_with_what_was_just_typed_and_the_copy_is_shown(
    qtbot: QtBot, window: MainWindow, library: Path
) -> None:
    window.show_record("points", POINT)
    view = window.records()
    show(qtbot, view.editor, "points", POINT)
    qtbot.waitUntil(lambda: view.table.selected() == (POINT,), timeout=WAIT)
    before = texts_of(library)
    short = line(view.editor, "short").line
    short.setFocus()
    QTest.keyClicks(short, "QQQ")
    view.ask_duplicate()
    qtbot.waitUntil(lambda: len(texts_of(library)) > len(before), timeout=WAIT)
    settle(qtbot, window)
    [copy] = texts_of(library).keys() - before.keys()
    assert "QQQ" in texts_of(library)[copy]
    assert view.table.selected() == (copy.partition("/")[2],)
    assert view.editor.page.isVisible()

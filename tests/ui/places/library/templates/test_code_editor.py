"""The field for a template's text gives back what was typed, and shows faults at their words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefer.memo.template_faults import Fault
from briefer.ui.places.library.templates.code_editor import CodeEditor


@pytest.fixture
def editor(qtbot: QtBot) -> CodeEditor:
    found = CodeEditor("Text")
    qtbot.addWidget(found)
    found.resize(400, 300)
    with qtbot.waitExposed(found):
        found.show()
    return found


def underlined(editor: CodeEditor) -> list[str]:
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    marks = [mark for mark in editor.extraSelections() if mark.format.underlineStyle() == wave]
    return [mark.cursor.selectedText() for mark in marks]


@pytest.mark.parametrize("text", ["", "a\n\nb\n", "no\u00a0break  two\ttab", "𠮷 {{ x }}\n"])
def test_the_text_comes_back_as_it_is(editor: CodeEditor, text: str) -> None:
    editor.show_text(text)
    assert editor.text() == text


def test_the_cursor_s_place_counts_characters(editor: CodeEditor) -> None:
    editor.show_text("𠮷x")
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    assert editor.place() == 2


def test_faults_are_underlined_at_their_words(editor: CodeEditor) -> None:
    editor.show_text("one\n𠮷 {{ veiw }}\nall of it")
    editor.show_faults(
        [Fault(2, "unknown", word="veiw"), Fault(3, "no", word="gone"), Fault(9, "")]
    )
    assert underlined(editor) == ["veiw", "all of it"]
    editor.show_faults([Fault(2, "elsewhere", word="veiw", file="_part.md.j2")])
    assert underlined(editor) == []


def test_a_fault_is_said_to_a_screen_reader_in_its_line(editor: CodeEditor) -> None:
    editor.show_text("one\ntwo")
    editor.show_faults([Fault(2, "the name 'two' is unknown", "Nearest: too")])
    assert editor.accessibleDescription() == "Line 1"
    editor.go_to_line(2)
    said = "Line 2: the name 'two' is unknown. Nearest: too"
    assert editor.accessibleDescription() == said


def test_lines_are_numbered_down_the_side(editor: CodeEditor) -> None:
    editor.show_text("\n" * 30)
    numbers = [line for line, _ in editor.lines_in_sight()]
    assert numbers[:3] == [1, 2, 3]
    assert editor.numbers.geometry().left() == 0
    assert editor.viewport().geometry().left() >= editor.numbers.width()
    before = editor.room()
    editor.show_text("\n" * 1200)
    assert editor.room() > before


def test_tab_leaves_the_field_and_ctrl_s_asks_to_save(qtbot: QtBot, editor: CodeEditor) -> None:
    with qtbot.waitSignal(editor.save_asked):
        QTest.keyClick(editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(editor.find_asked):
        QTest.keyClick(editor, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert editor.tabChangesFocus()


def test_a_point_and_ctrl_space_ask_for_names(qtbot: QtBot, editor: CodeEditor) -> None:
    with qtbot.waitSignal(editor.names_asked):
        QTest.keyClicks(editor, ".")
    with qtbot.waitSignal(editor.names_asked):
        QTest.keyClick(editor, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "."


def test_the_triangle_of_a_fault_is_drawn_at_its_line(editor: CodeEditor) -> None:
    editor.show_text("one\ntwo")
    before = editor.numbers.grab().toImage()
    editor.show_faults([Fault(2, "wrong")])
    after = editor.numbers.grab().toImage()
    at = QPoint(6, int(editor.lines_in_sight()[1][1].center().y()))
    ratio = after.devicePixelRatio()
    at = (at.toPointF() * ratio).toPoint()
    assert before.pixelColor(at) != after.pixelColor(at)


def test_what_is_typed_is_coloured_by_what_it_is(editor: CodeEditor) -> None:
    editor.show_text("{{ view.title }} and words")
    layout = editor.document().firstBlock().layout()
    coloured = {(each.start, each.length) for each in layout.formats()}
    assert coloured
    assert all(start < len("{{ view.title }}") for start, _ in coloured)

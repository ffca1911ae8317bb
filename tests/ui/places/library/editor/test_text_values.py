"""Text is shown whole and comes out as it went in."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from briefer.ui.places.library.editor.text_values import LineValue, ProseValue


def test_a_line_keeps_the_line_ends_that_it_can_not_show(qtbot: QtBot) -> None:
    value = LineValue()
    qtbot.addWidget(value)
    value.show_draft("one\ntwo")
    assert value.line.text() == "one two"
    assert value.draft() == "one\ntwo"
    value.line.setText("three")
    assert value.draft() == "three"


def test_a_box_is_as_high_as_its_text_within_bounds(qtbot: QtBot) -> None:
    value = ProseValue()
    qtbot.addWidget(value)
    value.resize(400, 600)
    value.show()
    low = value.box.height()
    value.show_draft("\n".join("line" for _ in range(6)))
    qtbot.waitUntil(lambda: value.box.height() > 2 * low)
    value.show_draft("\n".join("line" for _ in range(400)))
    qtbot.waitUntil(lambda: value.box.height() < 12 * low)


def test_a_text_shown_again_leaves_the_caret_where_it_is(qtbot: QtBot) -> None:
    value = ProseValue()
    qtbot.addWidget(value)
    value.show_draft("one two")
    cursor = value.box.textCursor()
    cursor.setPosition(3)
    value.box.setTextCursor(cursor)
    value.show_draft("one two")
    assert value.box.textCursor().position() == 3

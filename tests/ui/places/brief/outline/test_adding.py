"""A point just for a memo is written on one sheet, and what is missing is said there."""

from __future__ import annotations

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefer.ui.places.brief.outline.adding import AddingSheet
from briefer.ui.places.brief.outline.editing import Written, without_forbidden
from briefer.ui.places.brief.outline.work import SourceChoice

AREAS = (("ai", "Artificial intelligence"),)
SOURCES = (SourceChoice("jacobs-2022", "Old partners, new ground"),)


def sheet(qtbot: QtBot, held: Written) -> AddingSheet:
    made = AddingSheet(AREAS, SOURCES, held)
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_is_typed_is_what_is_written(qtbot: QtBot) -> None:
    made = sheet(qtbot, Written("watch-outs", "", "ai"))
    assert made.add.toolTip() == "Write the words first"
    QTest.keyClicks(made.text, "Expect a question.")
    made.source.setCurrentIndex(1)
    QTest.keyClicks(made.locator, "para. 7")
    assert made.add.isEnabled()
    made.add.click()
    assert made.result() == AddingSheet.DialogCode.Accepted.value
    assert made.written() == Written(
        "watch-outs", "Expect a question.", "ai", "jacobs-2022", "para. 7"
    )


def test_a_source_that_is_not_there_is_said_so(qtbot: QtBot) -> None:
    made = sheet(qtbot, Written("agenda", "A statement."))
    made.source.setEditText("An unknown book")
    assert not made.add.isEnabled()
    assert "not in the library" in made.add.toolTip()
    made.source.setEditText("old partners, new ground")
    assert made.add.isEnabled()
    assert made.written().source == "jacobs-2022"


def test_without_a_source_there_is_no_place_in_it(qtbot: QtBot) -> None:
    made = sheet(qtbot, Written("agenda", "A statement."))
    assert not made.locator.isEnabled()
    assert made.written().source == ""


def test_characters_that_no_file_holds_are_left_out() -> None:
    assert without_forbidden("a\x00b\u2028c\td") == "ab\nc\td"
    assert without_forbidden("日本\u200d\N{NO-BREAK SPACE}") == "日本\u200d\N{NO-BREAK SPACE}"

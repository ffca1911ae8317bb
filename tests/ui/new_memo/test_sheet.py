"""One sheet with five answers makes a meeting and its brief, ready to export."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefer.ui.main_window import MainWindow
from briefer.ui.new_memo.sheet import NewMemoSheet
from tests.ui.hearing import nameless

WAIT = 20_000


@pytest.fixture
def sheet(qtbot: QtBot, window: MainWindow) -> NewMemoSheet:
    window.starting.new_memo()
    found = window.starting.sheet
    assert found is not None
    qtbot.waitUntil(lambda: found.side.count() > 1, timeout=WAIT)
    return found


def answer(qtbot: QtBot, sheet: NewMemoSheet, **answers: str) -> None:
    for name, text in answers.items():
        line = getattr(sheet, name)
        line.selectAll()
        QTest.keyClick(line, Qt.Key.Key_Delete)
        QTest.keyClicks(line, text)
    qtbot.waitUntil(lambda: not sheet._session.background.busy, timeout=WAIT)


def test_it_begins_with_the_librarys_side_and_says_what_is_missing(
    qtbot: QtBot, sheet: NewMemoSheet
) -> None:
    answer(qtbot, sheet)
    assert sheet.side.currentText() == "United States"
    assert not sheet.make.isEnabled()
    assert sheet.make.toolTip() == "Say with whom: a country, people, or a dialogue."
    assert sheet.what.text() == sheet.make.toolTip()
    assert sheet.problems["whom"].isHidden(), "nobody is blamed for an empty field"


def test_what_will_be_made_is_said_as_it_is_typed(qtbot: QtBot, sheet: NewMemoSheet) -> None:
    answer(qtbot, sheet, whom="Japan", where="Tokyo", when="May 2031")
    assert "The meeting “U.S.–Japan, Tokyo, May 2031” and a brief for it." in sheet.what.text()
    assert "as these parties usually take: dialogues 8, areas 10." in sheet.what.text()
    assert "Sample Desk for Japan and Technology" in sheet.what.text()
    assert sheet.make.isEnabled()


def test_whoever_writes_is_the_office_of_the_brief_in_hand(
    qtbot: QtBot, window: MainWindow, sheet: NewMemoSheet
) -> None:
    brief = window.session.brief
    assert brief is not None
    assert sheet.answers.office == brief.heading.sender == "Sample Desk for Japan and Technology"
    qtbot.waitUntil(lambda: not window.session.background.busy, timeout=WAIT)


def test_what_is_wrong_is_said_at_its_field(qtbot: QtBot, sheet: NewMemoSheet) -> None:
    answer(qtbot, sheet, whom="Japn", when="someday")
    assert "Nearest: Japan" in sheet.problems["whom"].text()
    assert "is no date" in sheet.problems["when"].text()
    assert sheet.when.accessibleDescription() == sheet.problems["when"].text()
    assert sheet.problems["where"].isHidden()
    assert not sheet.make.isEnabled()
    answer(qtbot, sheet, whom="Japan", when="")
    assert sheet.problems["whom"].isHidden()
    assert sheet.make.isEnabled()


def test_what_was_typed_is_shown_letter_by_letter_though_it_looks_like_markup(
    qtbot: QtBot, window: MainWindow, sheet: NewMemoSheet
) -> None:
    answer(qtbot, sheet, whom="Japan", where="<b>Tokyo", when="May 2031")
    assert sheet.what.textFormat() == Qt.TextFormat.PlainText
    with qtbot.waitSignal(window.session.library_opened, timeout=WAIT):
        sheet.make.click()
    title = window.brief.set_up.title
    assert title.text() == "U.S.–Japan, <b>Tokyo, May 2031"
    assert title.textFormat() == Qt.TextFormat.PlainText


def test_making_it_shows_the_brief_and_undo_takes_both_back(
    qtbot: QtBot, window: MainWindow, sheet: NewMemoSheet, library: Path
) -> None:
    window.go_to("library")
    answer(qtbot, sheet, whom="Japan", where="Tokyo", when="May 2031")
    with qtbot.waitSignal(window.session.library_opened, timeout=WAIT):
        QTest.keyClick(sheet.when, Qt.Key.Key_Return)
    assert window.starting.sheet is None
    assert window.place == "brief"
    assert window.brief.set_up.title.text() == "U.S.–Japan, Tokyo, May 2031"
    assert window.brief.panel.export.isEnabled()
    made = library / "briefs" / "us-japan-tokyo-may-2031.md"
    assert made.is_file()
    assert window.session.undo_stack.undoText() == "new memo"
    with qtbot.waitSignal(window.session.library_changed, timeout=WAIT):
        window.session.undo_stack.undo()
    assert not made.exists()
    assert not (library / "meetings" / made.name).exists()
    assert window.brief.set_up.title.text().startswith("Biden–Kishida, first")
    with qtbot.waitSignal(window.session.library_changed, timeout=WAIT):
        window.session.undo_stack.redo()
    assert window.brief.set_up.title.text() == "U.S.–Japan, Tokyo, May 2031"
    qtbot.waitUntil(lambda: window.brief.outline.count.text() == "", timeout=WAIT)


def test_answers_that_were_begun_are_there_again_unless_they_are_not_wanted(
    qtbot: QtBot, window: MainWindow, sheet: NewMemoSheet
) -> None:
    answer(qtbot, sheet, whom="Japan", where="Osaka")
    kept = window.session.unfinished.text("new-memo")
    sheet.reject()
    window.session.unfinished.note("new-memo", kept or "")
    window.starting.new_memo()
    again = window.starting.sheet
    assert again is not None
    qtbot.waitUntil(lambda: again.where.text() == "Osaka", timeout=WAIT)
    QTest.keyClick(again, Qt.Key.Key_Escape)
    assert window.session.unfinished.text("new-memo") is None


def test_a_name_is_completed_behind_those_that_stand_before_it(
    qtbot: QtBot, sheet: NewMemoSheet
) -> None:
    answer(qtbot, sheet, whom="India, austr")
    assert sheet.whom.popup.isVisible()
    QTest.keyClick(sheet.whom.popup, Qt.Key.Key_Down)
    QTest.keyClick(sheet.whom.popup, Qt.Key.Key_Return)
    assert sheet.whom.text() == "India, Australia"


def test_why_nothing_was_made_is_said_in_the_sheet(
    qtbot: QtBot, sheet: NewMemoSheet, library: Path
) -> None:
    answer(qtbot, sheet, whom="Japan", when="May 2031")
    (library / "briefs").rename(library / "elsewhere")
    (library / "briefs").write_text("in the way")
    sheet.make.click()
    qtbot.waitUntil(lambda: not sheet.failed.isHidden(), timeout=WAIT)
    assert "not" in sheet.failed.text()
    assert sheet.isVisible()
    (library / "briefs").unlink()
    (library / "elsewhere").rename(library / "briefs")


def test_everything_in_it_has_a_name_and_is_reached_by_tab(
    qtbot: QtBot, sheet: NewMemoSheet
) -> None:
    answer(qtbot, sheet, whom="Japan")
    assert nameless(sheet) == []
    wanted = [sheet.whom, sheet.where, sheet.when, sheet.side, sheet.copied]
    sheet.activateWindow()
    sheet.whom.setFocus()
    reached = []
    for _ in wanted:
        reached.append(sheet.focusWidget())
        sheet.focusNextChild()
    assert reached == wanted
    assert sheet.focusWidget() in (sheet.cancel, sheet.make)


def test_a_memo_copied_from_another_chooses_what_that_one_did(
    qtbot: QtBot, window: MainWindow
) -> None:
    with qtbot.waitSignal(window.session.brief_saved, timeout=WAIT):
        window.session.edit("choose", dialogues=("jhlc",), areas=("ai",))
    model = window.session.brief
    assert model is not None
    window.starting.new_memo()
    sheet = window.starting.sheet
    assert sheet is not None
    qtbot.waitUntil(lambda: sheet.side.count() > 1, timeout=WAIT)
    answer(qtbot, sheet, whom="Japan", where="Tokyo", when="May 2031")
    assert sheet.copied.currentText() == "Nothing: what these parties usually take"
    sheet.copied.setFocus()
    QTest.keyClick(sheet.copied, Qt.Key.Key_Down)
    assert sheet.copied.currentData() == model.id
    qtbot.waitUntil(lambda: model.title in sheet.what.text(), timeout=WAIT)
    with qtbot.waitSignal(window.session.library_opened, timeout=WAIT):
        sheet.make.click()
    made = window.session.brief
    assert made is not None
    assert made.id != model.id
    assert (made.dialogues, made.areas) == (("jhlc",), ("ai",))
    assert made.rewordings == model.rewordings != (), "which no other memo takes over"

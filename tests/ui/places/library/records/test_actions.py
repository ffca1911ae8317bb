"""Records are begun, copied, renamed, merged and deleted by what a sheet asks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from briefer.desk.tables.tables import TABLES
from briefer.ui.main_window import MainWindow
from briefer.ui.places.library.editor.kept_typing import KeptTyping
from briefer.ui.places.library.records.deletion_sheet import DeletionSheet
from briefer.ui.places.library.records.merge_sheet import MergeSheet
from briefer.ui.places.library.records.sheets import NewSheet, RenameSheet
from briefer.ui.places.library.records.view import RecordsView
from tests.ui.conftest import Answers

WAIT = 20_000


def go_to(view: RecordsView, table: str) -> None:
    view.bar.table.setCurrentIndex(list(TABLES).index(table))


def choose(box: object, key: str) -> None:
    box.setCurrentIndex(box.findData(key))  # type: ignore[attr-defined]  # a combo box


def message(window: MainWindow) -> str:
    return " ".join(one.text for one in window.session.messages.open)


def test_a_new_record_is_begun_by_its_name_and_shown(
    window: MainWindow,
    view: RecordsView,
    answers: Answers,
    library: Path,
    settled: Callable[[], None],
) -> None:
    def fill(sheet: QDialog) -> bool:
        assert isinstance(sheet, NewSheet)
        assert not sheet.act.isEnabled()
        sheet.show()
        assert sheet.focusWidget() is sheet.name
        sheet.name.setText("Quad: Cyber Challenge")
        choose(sheet.sort, "working-group")
        return sheet.act.isEnabled()

    answers.on_sheet = fill
    go_to(view, "dialogues")
    settled()
    view.new.click()
    settled()
    assert view.table.selected() == ("quad-cyber-challenge",)
    file = library / "dialogues" / "quad-cyber-challenge.md"
    assert "form: working-group" in file.read_text(encoding="utf-8")
    assert window.session.undo_stack.undoText() == "new record"
    window.session.undo_stack.undo()
    settled()
    assert not file.exists()
    assert "quad-cyber-challenge" not in view.table.records.found.rows  # type: ignore[union-attr]  # found a moment ago


def test_a_copy_is_made_and_shown(
    window: MainWindow, view: RecordsView, settled: Callable[[], None]
) -> None:
    window.show_record("dialogues", "jhlc")
    settled()
    view.duplicate.click()
    settled()
    assert view.table.selected() == ("jhlc-copy",)
    model = view.table.records
    shown = (str(model.index(row, 0).data()) for row in range(model.rowCount()))
    assert any("(copy)" in name for name in shown)


def test_a_new_name_is_followed_by_every_link_and_undone_in_one_step(
    window: MainWindow,
    view: RecordsView,
    answers: Answers,
    library: Path,
    settled: Callable[[], None],
) -> None:
    before = (library / "meetings" / "jhlc-14.md").read_bytes()

    def fill(sheet: QDialog) -> bool:
        assert isinstance(sheet, RenameSheet)
        sheet.id.setText("Not a name")
        assert not sheet.act.isEnabled()
        sheet.id.setText("committee")
        assert "links follow" in sheet.follows.text()
        return sheet.act.isEnabled()

    answers.on_sheet = fill
    window.show_record("dialogues", "jhlc")
    settled()
    view.table.rename_asked.emit()
    settled()
    assert view.table.selected() == ("committee",)
    assert b"dialogue: committee" in (library / "meetings" / "jhlc-14.md").read_bytes()
    window.session.undo_stack.undo()
    settled()
    assert (library / "meetings" / "jhlc-14.md").read_bytes() == before


def test_the_brief_in_hand_goes_on_under_its_new_name(
    window: MainWindow, view: RecordsView, answers: Answers, settled: Callable[[], None]
) -> None:
    def fill(sheet: QDialog) -> bool:
        if not isinstance(sheet, RenameSheet):
            return False
        sheet.id.setText("the-visit")
        sheet.name.setText("The visit")
        return True

    assert window.session.brief is not None
    before = window.session.brief.id
    answers.on_sheet = fill
    window.show_record("briefs", window.session.brief.id)
    settled()
    view.rename.click()
    settled()
    assert (window.session.brief.id, window.session.brief.title) == ("the-visit", "The visit")
    window.session.undo_stack.undo()
    settled()
    assert window.session.brief.id == before
    window.session.undo_stack.redo()
    settled()
    assert window.session.brief.id == "the-visit"
    view.delete.click()
    settled()
    assert window.session.brief.id == "the-visit"


def test_what_links_to_a_record_is_shown_before_it_is_deleted(
    window: MainWindow,
    view: RecordsView,
    answers: Answers,
    library: Path,
    settled: Callable[[], None],
) -> None:
    shown: list[str] = []

    def look(sheet: QDialog) -> bool:
        assert isinstance(sheet, DeletionSheet)
        shown.extend(sheet.links.item(at).text() for at in range(sheet.links.count()))
        return len(answers.asked) > 1

    answers.on_sheet = look
    window.show_record("dialogues", "jhlc")
    settled()
    view.delete.click()
    settled()
    assert any("meeting: Dialogue" in line for line in shown)
    assert (library / "dialogues" / "jhlc.md").exists()
    view.delete.click()
    settled()
    assert not (library / "dialogues" / "jhlc.md").exists()
    assert b"dialogue: jhlc" not in (library / "meetings" / "jhlc-14.md").read_bytes()
    assert view.table.selected() == ()
    window.session.undo_stack.undo()
    settled()
    assert (library / "dialogues" / "jhlc.md").exists()


def test_two_records_become_one_with_what_is_taken_of_the_other(
    qtbot: QtBot,
    window: MainWindow,
    view: RecordsView,
    answers: Answers,
    library: Path,
    settled: Callable[[], None],
) -> None:
    def take(sheet: QDialog) -> bool:
        assert isinstance(sheet, MergeSheet)
        assert not sheet.act.isEnabled()
        sheet.show()
        assert sheet.focusWidget() is sheet.search
        sheet.search.setText("high-level committee")
        qtbot.waitUntil(lambda: sheet.found.count() > 0, timeout=WAIT)
        rows = range(sheet.found.count())
        at = next(row for row in rows if sheet.found.item(row).data(256).id == "jhlc")
        sheet.found.setCurrentRow(at)
        qtbot.waitUntil(lambda: sheet.differences.topLevelItemCount() > 0, timeout=WAIT)
        items = map(sheet.differences.topLevelItem, range(sheet.differences.topLevelItemCount()))
        level = next(item for item in items if item is not None and item.text(0) == "Level")
        level.setCheckState(2, Qt.CheckState.Checked)
        return sheet.act.isEnabled()

    answers.on_sheet = take
    window.show_record("dialogues", "jwlc")
    settled()
    view.merge.click()
    settled()
    assert view.table.selected() == ("jhlc",)
    assert not (library / "dialogues" / "jwlc.md").exists()
    assert "dialogue: jhlc" in (library / "meetings" / "jwlc-16.md").read_text(encoding="utf-8")


def test_a_name_taken_or_impossible_is_refused_while_it_is_typed(
    qtbot: QtBot,
    window: MainWindow,
    view: RecordsView,
    answers: Answers,
    settled: Callable[[], None],
) -> None:
    def fill(sheet: QDialog) -> bool:
        assert isinstance(sheet, RenameSheet)
        sheet.show()
        sheet.id.setText("jwlc")
        qtbot.waitUntil(lambda: not sheet.act.isEnabled(), timeout=WAIT)
        wrong = "Another record is named 'jwlc' already. Choose another name, or merge the two."
        assert sheet.act.toolTip() == sheet.id.accessibleDescription() == wrong
        sheet.id.setText("con")
        assert sheet.act.toolTip().startswith("Small letters, digits and hyphens")
        sheet.id.setText("jwlc-2")
        assert sheet.act.isEnabled()
        sheet.name.setText("  ")
        assert sheet.act.toolTip() == "Give it a name first"
        return False

    answers.on_sheet = fill
    window.show_record("dialogues", "jhlc")
    settled()
    view.rename.click()
    settled()
    assert answers.asked == ["Rename dialogue"]


def test_a_name_that_another_has_is_said_and_may_be_had(
    qtbot: QtBot, view: RecordsView, answers: Answers, settled: Callable[[], None]
) -> None:
    def fill(sheet: QDialog) -> bool:
        assert isinstance(sheet, NewSheet)
        sheet.show()
        sheet.name.setText("japan")
        said = "There is “Japan” already; this is another."
        qtbot.waitUntil(lambda: sheet.name.accessibleDescription() == said, timeout=WAIT)
        assert sheet.act.isEnabled()
        assert "Kept in the library as japan-2." in sheet.becomes.text()
        return False

    answers.on_sheet = fill
    go_to(view, "parties")
    settled()
    view.new.click()
    settled()
    assert answers.asked


def test_a_sheet_stays_open_with_what_was_typed_until_it_is_done(
    qtbot: QtBot,
    window: MainWindow,
    view: RecordsView,
    answers: Answers,
    library: Path,
    settled: Callable[[], None],
) -> None:
    taken = library / "dialogues" / "committee.md"

    def fill(sheet: QDialog) -> bool:
        assert isinstance(sheet, RenameSheet)
        sheet.show()
        sheet.id.setText("committee")
        settled()
        taken.write_bytes((library / "dialogues" / "jwlc.md").read_bytes())  # by another copy
        sheet.act.click()
        assert sheet.act.toolTip() == "It is being done"
        qtbot.waitUntil(lambda: not sheet.refused.isHidden(), timeout=WAIT)
        assert "is named 'committee' already" in sheet.refused.text()
        assert (sheet.id.text(), sheet.isVisible()) == ("committee", True)
        assert (library / "dialogues" / "jhlc.md").exists()
        sheet.id.setText("committee-2")
        assert sheet.refused.isHidden()
        sheet.act.click()
        qtbot.waitUntil(sheet.isHidden, timeout=WAIT)
        return False

    answers.on_sheet = fill
    window.show_record("dialogues", "jhlc")
    settled()
    view.rename.click()
    settled()
    assert view.table.selected() == ("committee-2",)
    assert message(window) == ""
    assert window.session.undo_stack.count() == 1


def test_what_is_refused_after_its_sheet_was_closed_is_told_where_all_is(
    window: MainWindow,
    view: RecordsView,
    answers: Answers,
    library: Path,
    settled: Callable[[], None],
) -> None:
    def fill(sheet: QDialog) -> bool:
        assert isinstance(sheet, RenameSheet)
        sheet.id.setText("jwlc")
        return True

    answers.on_sheet = fill
    window.show_record("dialogues", "jhlc")
    settled()
    view.rename.click()
    settled()
    assert "is named 'jwlc' already" in message(window)
    assert (library / "dialogues" / "jhlc.md").exists()


def test_what_is_typed_and_not_saved_follows_a_record_under_another_name(
    window: MainWindow, view: RecordsView, answers: Answers, settled: Callable[[], None]
) -> None:
    def fill(sheet: QDialog) -> bool:
        assert isinstance(sheet, RenameSheet)
        sheet.id.setText("joint-committee")
        settled()
        return sheet.act.isEnabled()

    window.show_record("dialogues", "jhlc")
    settled()
    KeptTyping(window.session.unfinished).keep("dialogues/jhlc/lead_weeks", "soon", "")
    answers.on_sheet = fill
    view.rename.click()
    settled()
    typed = KeptTyping(window.session.unfinished).typed("dialogues/joint-committee/lead_weeks")
    assert typed is not None
    assert typed.draft == "soon"

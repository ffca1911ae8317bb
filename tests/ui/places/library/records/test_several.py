"""Several records are chosen in a table: counted, copied, deleted together."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from briefer.desk.tables.tables import TABLES
from briefer.ui.main_window import MainWindow
from briefer.ui.places.library.records.deletion_sheet import DeletionSheet
from briefer.ui.places.library.records.view import RecordsView
from tests.ui.conftest import Answers

CHOSEN = ("jhlc", "jwlc")


@pytest.fixture
def dialogues(view: RecordsView, settled: Callable[[], None]) -> RecordsView:
    """The table of dialogues, with two of them chosen."""
    view.bar.table.setCurrentIndex(list(TABLES).index("dialogues"))
    settled()
    view.table.clearSelection()
    flags = QItemSelectionModel.SelectionFlag
    for wanted in CHOSEN:
        at = view.table.records.index(view.table.records.row_of(wanted), 0)
        view.table.selectionModel().select(at, flags.Select | flags.Rows)
    settled()
    return view


def test_the_editor_says_how_many_and_what_takes_one_alone_says_so(
    dialogues: RecordsView, settled: Callable[[], None]
) -> None:
    assert set(dialogues.table.selected()) == set(CHOSEN)
    assert dialogues.editor.nothing.text() == "2 records are selected. One alone is shown here."
    assert dialogues.editor.nothing.isVisible()
    assert dialogues.rename.toolTip() == "Select one record first"
    assert dialogues.merge.isEnabled()
    dialogues.table.select("jhlc")
    settled()
    assert dialogues.editor.page.isVisible()
    dialogues.table.clearSelection()
    assert dialogues.editor.nothing.text().startswith("Select a record")
    assert dialogues.delete.toolTip() == dialogues.table.copying.toolTip()
    assert dialogues.delete.toolTip() == "Select the records first"


def test_select_all_takes_what_has_the_focus(
    window: MainWindow, dialogues: RecordsView, settled: Callable[[], None]
) -> None:
    every = next(each for each in window.findChildren(QAction) if each.text() == "Select &all")
    dialogues.table.setFocus()
    every.trigger()
    count = dialogues.table.records.rowCount()
    assert len(dialogues.table.selected()) == count > 2
    assert not dialogues.merge.isEnabled()
    assert dialogues.delete.isEnabled()
    dialogues.bar.search.setText("committee")
    settled()
    dialogues.bar.search.setFocus()
    every.trigger()
    assert dialogues.bar.search.selectedText() == "committee"


def test_what_is_chosen_stays_so_while_the_library_changes(
    window: MainWindow, dialogues: RecordsView, settled: Callable[[], None]
) -> None:
    from briefer.desk import records

    window.session.change_library("new", lambda d: records.create(d, "dialogues", "A first"))
    settled()
    assert set(dialogues.table.selected()) == set(CHOSEN)
    dialogues.table.selectAll()
    window.session.change_library("new", lambda d: records.create(d, "dialogues", "B second"))
    settled()
    assert len(dialogues.table.selected()) == dialogues.table.records.rowCount() - 1


def test_rows_are_copied_as_text(dialogues: RecordsView) -> None:
    dialogues.table.setFocus()
    QTest.keyClick(dialogues.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    rows = QGuiApplication.clipboard().text().splitlines()
    model = dialogues.table.records
    at = model.row_of(dialogues.table.selected()[0])
    cells = [str(model.index(at, column).data()) for column in range(model.columnCount())]
    assert len(rows) == 2
    assert rows[0].split("\t") == cells


def test_several_are_deleted_after_what_links_to_them_is_shown_in_one_step(
    window: MainWindow,
    dialogues: RecordsView,
    answers: Answers,
    library: Path,
    settled: Callable[[], None],
) -> None:
    shown: list[str] = []

    def look(sheet: QDialog) -> bool:
        assert isinstance(sheet, DeletionSheet)
        assert sheet.gone.count() == 2
        shown.extend(sheet.links.item(at).text() for at in range(sheet.links.count()))
        return True

    answers.on_sheet = look
    dialogues.delete.click()
    settled()
    assert answers.asked == ["Delete records"]
    assert any("meeting: Dialogue" in line for line in shown)
    assert not any((library / "dialogues" / f"{name}.md").exists() for name in CHOSEN)
    assert window.session.undo_stack.undoText() == "delete records"
    assert window.session.undo_stack.count() == 1
    window.session.undo_stack.undo()
    settled()
    assert all((library / "dialogues" / f"{name}.md").exists() for name in CHOSEN)

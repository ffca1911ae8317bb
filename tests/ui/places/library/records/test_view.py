"""Records are found, sorted and grouped in tables, and edited beside them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefer.desk.tables.tables import TABLES, UNREAD
from briefer.ui.main_window import MainWindow
from briefer.ui.places.library.records.view import RecordsView

WAIT = 20_000


def go_to(view: RecordsView, table: str) -> None:
    view.bar.table.setCurrentIndex(list(TABLES).index(table))


def choose(box: object, key: str) -> None:
    box.setCurrentIndex(box.findData(key))  # type: ignore[attr-defined]  # a combo box


def first_column(view: RecordsView) -> list[str]:
    model = view.table.records
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_every_table_is_offered_with_its_size_and_shown(
    view: RecordsView, settled: Callable[[], None]
) -> None:
    for at, table in enumerate(table for table in TABLES if table != UNREAD):
        go_to(view, table)
        settled()
        assert view.table.records.found is not None
        assert view.table.records.found.table.id == table
        assert f"({view.table.records.rowCount():,})" in view.bar.table.itemText(at)
        headings = [
            view.table.records.headerData(column, Qt.Orientation.Horizontal)
            for column in range(view.table.records.columnCount())
        ]
        assert all(headings)


def test_words_typed_find_records_and_say_how_many(
    view: RecordsView, settled: Callable[[], None]
) -> None:
    every = view.table.records.rowCount()
    QTest.keyClicks(view.bar.search, "semicond")
    settled()
    shown = view.table.records.rowCount()
    assert 0 < shown < every
    assert view.summary.text() == f"{shown} of {every} records"
    QTest.keyClicks(view.bar.search, "xyz")
    settled()
    assert view.table.isHidden()
    view.show_all.click()
    settled()
    assert view.table.records.rowCount() == every
    assert view.bar.search.text() == ""


def test_what_can_not_be_read_has_a_table_and_is_mended_beside_it(
    window: MainWindow, view: RecordsView, library: Path, settled: Callable[[], None]
) -> None:
    assert view.bar.table.findData(UNREAD) < 0
    file = library / "areas" / "semiconductors.md"
    file.write_text(file.read_text(encoding="utf-8").replace("order:", "ordre: 1\norder: x"))
    window.session.change_library("edit", lambda desk: desk.read_anew())
    settled()
    view.bar.table.setCurrentIndex(view.bar.table.findData(UNREAD))
    settled()
    assert first_column(view) == ["areas/semiconductors.md"]
    view.table.selectRow(0)
    settled()
    assert view.editor.page.name.text()
    assert not view.new.isEnabled()
    assert view.delete.toolTip() == "Mend the file first, beside the table or by hand"
    window.show_record("areas", "semiconductors")
    settled()
    assert view.table.selected() == ("areas/semiconductors.md",)


def test_a_heading_sorts_and_sorts_the_other_way_round(
    view: RecordsView, settled: Callable[[], None]
) -> None:
    up = first_column(view)
    view.table.horizontalHeader().sectionClicked.emit(0)
    settled()
    assert first_column(view) == up[::-1]
    header = view.table.horizontalHeader()
    assert header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
    header.sectionClicked.emit(5)
    settled()
    assert header.sortIndicatorSection() == 5


def test_filters_and_groups_are_those_of_the_table(
    view: RecordsView, settled: Callable[[], None]
) -> None:
    choose(view.bar.filters[2], "recommendation")
    settled()
    found = view.table.records.found
    assert found is not None
    assert 0 < found.shown < found.every
    choose(view.bar.group, "dialogue")
    settled()
    assert view.table.records.found is not None
    headings = view.table.records.found.headings
    assert view.table.records.index(headings[0], 0).data().endswith(")")
    assert view.table.columnSpan(headings[0], 0) == view.table.records.columnCount()
    assert first_column(view)[headings[-1]].startswith("No dialogue")
    go_to(view, "people")
    settled()
    assert view.bar.query.group == ""
    assert [box.isHidden() for box in view.bar.filters] == [False, True, True]


def test_a_record_is_shown_whatever_was_searched_for(
    window: MainWindow, view: RecordsView, settled: Callable[[], None]
) -> None:
    QTest.keyClicks(view.bar.search, "zzz")
    settled()
    window.around.show_record("dialogues", "jhlc")
    settled()
    assert view.table.selected() == ("jhlc",)
    assert view.bar.search.text() == ""
    window.around.show_record("organizations", "japan")
    settled()
    assert view.table.records.found is not None
    assert view.table.records.found.table.id == "parties"


def test_the_table_has_all_of_the_width_until_a_record_is_selected(
    view: RecordsView, settled: Callable[[], None]
) -> None:
    settled()
    assert view.table.width() > view.split.width() - 4
    whole = view.table.width()
    view.table.selectRow(40)
    settled()
    assert view.editor.isVisible()
    assert 0 < view.table.width() < whole - 200
    row = view.table.visualRect(view.table.currentIndex())
    assert view.table.viewport().rect().top() <= row.top()
    assert row.bottom() <= view.table.viewport().rect().bottom()
    view.table.clearSelection()
    settled()
    assert view.table.width() == whole


def test_a_table_is_as_wide_as_at_the_last_start(
    window: MainWindow, view: RecordsView, settled: Callable[[], None]
) -> None:
    view.table.selectRow(0)
    settled()
    view.split.setSizes([500, 640])
    view.table.setColumnWidth(0, 123)
    view.keep()
    again = RecordsView(window.around)
    again.resize(view.size())
    assert again.table.widths["points"][0] == 123
    again._show_beside(beside=True)
    assert again.split.sizes()[0] < again.split.sizes()[1]
    again.deleteLater()
    window.around.memory.keep_layout("records", "[no layout")
    RecordsView(window.around).deleteLater()


def test_what_can_not_be_done_says_why(view: RecordsView) -> None:
    view.table.clearSelection()
    assert not view.rename.isEnabled()
    assert view.rename.toolTip() == "Select one record first"
    assert view.merge.toolTip() == "Select one or two records first"


def test_the_record_selected_is_edited_beside_its_table(
    qtbot: QtBot, window: MainWindow, view: RecordsView
) -> None:
    window.show_record("points", "agreement-extended-2014")
    name = view.editor.page.name
    qtbot.waitUntil(lambda: name.text().startswith("2014:"), timeout=WAIT)
    with qtbot.waitSignal(view.editor.asked_for, timeout=WAIT):
        view.editor.asked_for.emit("dialogues", "jhlc")
    qtbot.waitUntil(lambda: name.text().startswith("Joint High-Level"), timeout=WAIT)
    assert view.table.selected() == ("jhlc",)


def test_what_a_field_changes_is_seen_in_the_table(
    qtbot: QtBot, window: MainWindow, view: RecordsView
) -> None:
    window.show_record("points", "agreement-extended-2014")
    page = view.editor.page
    qtbot.waitUntil(lambda: page.form is not None and "short" in page.form.rows, timeout=WAIT)
    assert page.form is not None
    line = page.form.rows["short"].value.stops()[0]
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(line, "Ten years more")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Ten years more" in first_column(view), timeout=WAIT)
    assert view.table.selected() == ("agreement-extended-2014",)
    assert page.name.text() == "Ten years more"

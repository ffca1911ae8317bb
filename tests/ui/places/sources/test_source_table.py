"""Sources are sorted by what a column means, and the selected one stays selected."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefer.ui.places.sources.source_table import DATE, KIND, POINTS, TITLE, SourceTable
from briefer.ui.places.sources.work import Line


def line(source: str, title: str, date: str, points: int) -> Line:
    return Line(
        *(source, title, "MOFA", "Readout", date, points),
        has_file=True,
        sort_date=date,
        words=f"{title} mofa".lower(),
    )


LINES = (
    line("a", "Alpha", "2022-01-21", 2),
    line("b", "beta", "2019", 11),
    line("c", "Gamma", "", 3),
)


def shown(table: SourceTable) -> str:
    return "".join(each.id for each in table.sources.lines)


def test_each_column_sorts_by_what_it_means(qtbot: QtBot) -> None:
    table = SourceTable()
    qtbot.addWidget(table)
    table.show_lines(LINES)
    assert shown(table) == "abc"
    table.sortByColumn(POINTS, Qt.SortOrder.DescendingOrder)
    assert shown(table) == "bca"
    table.sortByColumn(DATE, Qt.SortOrder.AscendingOrder)
    assert shown(table) == "cba"
    table.sortByColumn(TITLE, Qt.SortOrder.AscendingOrder)
    assert shown(table) == "abc"


def test_the_selected_source_stays_so_while_it_is_in_sight(qtbot: QtBot) -> None:
    table = SourceTable()
    qtbot.addWidget(table)
    table.show_lines(LINES)
    picked: list[str] = []
    table.picked.connect(picked.append)
    table.select("b")
    table.sortByColumn(POINTS, Qt.SortOrder.DescendingOrder)
    table.search("MOFA beta")
    assert table.selected == "b"
    table.show_lines(LINES[1:])
    assert table.selected == "b"
    assert picked == ["b"]
    table.search("gamma")
    assert table.selected == ""
    assert picked == ["b", ""]


def test_the_title_keeps_its_room_in_a_narrow_table_and_at_a_large_size_of_text(
    qtbot: QtBot,
) -> None:
    table = SourceTable()
    qtbot.addWidget(table)
    table.show_lines(LINES)
    table.resize(700, 300)
    table.show()
    assert not table.isColumnHidden(KIND)
    font = table.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    table.setFont(font)
    assert table.isColumnHidden(KIND)
    assert table.columnWidth(TITLE) >= 0.35 * table.viewport().width()
    assert not table.isColumnHidden(POINTS)
    index = table.sources.index(0, TITLE)
    assert "Readout" in str(index.data(Qt.ItemDataRole.ToolTipRole))

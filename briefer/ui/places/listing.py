"""A list in sections: rows of a few columns under headings, with what they lead to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from briefer.ui.colours import GRID

_KEY = Qt.ItemDataRole.UserRole


class Row(NamedTuple):
    """Be one row; ``key`` says what it is, ``quiet`` that nothing is to be done about it."""

    key: str
    cells: tuple[str, ...]
    quiet: bool = False


class Section(NamedTuple):
    """Be rows under a heading."""

    title: str
    rows: tuple[Row, ...]


class Listing(QTreeWidget):
    """Show sections; several rows can be selected, headings can not."""

    picked = Signal()  # other rows are selected than before

    def __init__(self, name: str, columns: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setHeaderLabels(list(columns))
        self.setColumnCount(len(columns))
        self.setRootIsDecorated(False)
        self.setIndentation(2 * GRID)
        self.setWordWrap(True)
        self.setItemsExpandable(False)
        self.setAllColumnsShowFocus(True)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.header().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.itemSelectionChanged.connect(self.picked)

    def show_sections(self, sections: Iterable[Section]) -> None:
        """Show these sections; rows that were selected and are still there stay so."""
        before = set(self.selected())
        with QSignalBlocker(self):
            self.clear()
            for section in sections:
                heading = self._heading(f"{section.title} ({len(section.rows)})")
                for row in section.rows:
                    item = self._item(row)
                    heading.addChild(item)
                    item.setSelected(row.key in before)
            self.expandAll()
        self.picked.emit()

    def selected(self) -> tuple[str, ...]:
        """Name the selected rows."""
        return tuple(str(item.data(0, _KEY)) for item in self.selectedItems())

    def rows(self) -> tuple[tuple[str, ...], ...]:
        """Give the words of every row, as they are shown."""
        columns = range(self.columnCount())
        return tuple(tuple(item.text(n) for n in columns) for item in self._rows())

    def select(self, key: str) -> None:
        """Select one row alone; none where the key is not there."""
        self.clearSelection()
        for item in self._rows():
            if item.data(0, _KEY) == key:
                self.setCurrentItem(item)

    def _rows(self) -> Iterator[QTreeWidgetItem]:
        for at in range(self.topLevelItemCount()):
            heading = self.topLevelItem(at)
            for number in range(heading.childCount() if heading else 0):
                row = heading.child(number) if heading else None
                if row is not None:
                    yield row

    def _heading(self, title: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem([title])
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = self.font()
        font.setBold(True)
        item.setFont(0, font)
        self.addTopLevelItem(item)
        item.setFirstColumnSpanned(True)
        return item

    def _item(self, row: Row) -> QTreeWidgetItem:
        item = QTreeWidgetItem(list(row.cells))
        item.setData(0, _KEY, row.key)
        for column, words in enumerate(row.cells):
            item.setToolTip(column, words)
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            if row.quiet:
                colour = self.palette().color(QPalette.ColorRole.PlaceholderText)
                item.setForeground(column, colour)
        return item

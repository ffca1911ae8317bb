"""A list in sections: rows of a few columns under headings, with what they lead to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from briefer.ui.colours import GRID

_SIDES = 8  # pixels beside a cell's words
_ENDLESS = 100_000
_WRAPPED = 400  # rows, at most; more are one line each, or the list would be slow
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


class WrappedRows(QStyledItemDelegate):
    """Give each row the lines that its words take, and room to breathe."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Measure the words of one column, wrapped to its width."""
        listing = self.parent()
        assert isinstance(listing, QTreeWidget)
        depth = 2 if index.parent().isValid() else 1
        indent = listing.indentation() * (depth - 1) if index.column() == 0 else 0
        width = max(listing.columnWidth(index.column()) - indent - _SIDES, GRID)
        words = str(index.data() or "")
        flags = Qt.TextFlag.TextWordWrap
        lines = option.fontMetrics.boundingRect(0, 0, width, _ENDLESS, flags, words)
        return QSize(width, lines.height() + GRID)


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
        self.setItemDelegate(WrappedRows(self))
        self.header().sectionResized.connect(self.scheduleDelayedItemsLayout)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.header().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.itemSelectionChanged.connect(self.picked)

    def show_sections(self, sections: Iterable[Section]) -> None:
        """Show these sections; rows that were selected and are still there stay so."""
        before = set(self.selected())
        shown = tuple(sections)
        many = sum(len(section.rows) for section in shown) > _WRAPPED
        with QSignalBlocker(self):
            self.clear()
            self.setUniformRowHeights(many)
            for section in shown:
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

    def rename(self, key: str, words: str) -> None:
        """Give a row other words in its first column; what is selected stays so."""
        for item in self._rows():
            if item.data(0, _KEY) == key:
                item.setText(0, words)
                item.setToolTip(0, words)

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

"""A list in sections: rows of a few columns under headings, with what they lead to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from briefer.ui.colours import GRID
from briefer.ui.letters import letter_width
from briefer.ui.selecting import select_alone

_SIDES = 8  # pixels beside a cell's words
_ENDLESS = 100_000
_LETTERS = 8  # least width of what has the weight of one
_ROWS = 4  # in sight at least, of however many lines each
_WRAPPED = 400  # rows, at most; more are one line each, or the list would be slow
_KEY = Qt.ItemDataRole.UserRole
_RECORD = _KEY + 1
_QUIET = _KEY + 2


class Row(NamedTuple):
    """Be one row; ``key`` says what it is, ``quiet`` that nothing is to be done about it.

    ``record`` is the kind and the id of the record that it leads to, where it leads to one.
    """

    key: str
    cells: tuple[str, ...]
    quiet: bool = False
    record: tuple[str, str] | None = None


class Section(NamedTuple):
    """Be rows under a heading."""

    title: str
    rows: tuple[Row, ...]


class WrappedRows(QStyledItemDelegate):
    """Give each row the lines that its words take, and room to breathe.

    A list that is low or of large text gives each a few lines, so that several rows are in sight;
    their tooltips have all the words.
    """

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
        return QSize(width, min(lines.height(), self._most(option.fontMetrics)) + GRID)

    def _most(self, metrics: QFontMetrics) -> int:
        """Give the most height of a row's words at which the first rows are in sight."""
        listing, line = self.parent(), metrics.lineSpacing()
        assert isinstance(listing, Listing)
        rows = max(min(listing.count, _ROWS), 1)
        room = listing.viewport().height() - line - GRID  # the heading's
        return max((room // rows - GRID) // line, 1) * line

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """End words in dots that have more lines than there is room for."""
        super().initStyleOption(option, index)
        if index.sibling(index.row(), 0).data(_QUIET):
            colour = option.palette.color(QPalette.ColorRole.PlaceholderText)
            option.palette.setColor(QPalette.ColorRole.Text, colour)
        if index.parent().isValid():
            room = QSize(option.rect.width() - _SIDES, option.rect.height())
            option.text = shortened(option.text, option.fontMetrics, room)


def shortened(words: str, metrics: QFontMetrics, room: QSize) -> str:
    """Give as much of some words, wrapped, as there is room for, with dots where they end."""

    def fits(text: str) -> bool:
        flags = Qt.TextFlag.TextWordWrap
        box = metrics.boundingRect(0, 0, max(room.width(), 1), _ENDLESS, flags, text)
        return box.height() <= room.height()

    if fits(words):
        return words
    least, most = 0, len(words)
    while most - least > 1:
        middle = (least + most) // 2
        least, most = (middle, most) if fits(f"{words[:middle]}…") else (least, middle)
    return f"{words[:least].rstrip()}…"


class Listing(QTreeWidget):
    """Show sections; several rows can be selected, headings can not."""

    picked = Signal()  # other rows are selected than before
    opened = Signal(str, str)  # the kind and the id of the record that a row leads to

    def __init__(self, name: str, columns: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weights: Sequence[int] = ()
        self.count = 0  # of rows
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
        self.itemActivated.connect(self._open)

    def weigh(self, weights: Sequence[int]) -> None:
        """Share the width out by weight; what there is no room for is scrolled to."""
        self._weights = weights
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.header().setStretchLastSection(False)
        self._share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        self._share_out()
        self.scheduleDelayedItemsLayout()

    def _share_out(self) -> None:
        if not self._weights:
            return
        least = _LETTERS * letter_width(self.fontMetrics())
        unit = max(self.viewport().width() // sum(self._weights), least)
        for column, weight in enumerate(self._weights):
            heading = self.header().sectionSizeHint(column)
            self.header().resizeSection(column, max(unit * weight, heading))

    def show_sections(self, sections: Iterable[Section]) -> None:
        """Show these sections; rows that were selected and are still there stay so."""
        before = set(self.selected())
        shown = tuple(sections)
        self.count = sum(len(section.rows) for section in shown)
        many = self.count > _WRAPPED
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

    @property
    def record(self) -> tuple[str, str] | None:
        """The record that the one selected row leads to."""
        items = self.selectedItems()
        return items[0].data(0, _RECORD) if len(items) == 1 else None

    def _open(self, item: QTreeWidgetItem) -> None:
        record = item.data(0, _RECORD)
        if record is not None:
            self.opened.emit(*record)

    def rows(self) -> tuple[tuple[str, ...], ...]:
        """Give the words of every row, as they are shown."""
        columns = range(self.columnCount())
        return tuple(tuple(item.text(n) for n in columns) for item in self._rows())

    def select(self, key: str) -> None:
        """Select one row alone; none where the key is not there."""
        self.clearSelection()
        for item in self._rows():
            if item.data(0, _KEY) == key:
                select_alone(self, self.indexFromItem(item))

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
        item.setData(0, _RECORD, row.record)
        for column, words in enumerate(row.cells):
            item.setToolTip(column, words)
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        item.setData(0, _QUIET, row.quiet)
        return item

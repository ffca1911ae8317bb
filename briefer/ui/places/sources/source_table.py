"""The sources in a table: searched as you type, sorted by any column."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView, QWidget

from briefer.ui.colours import GRID
from briefer.ui.models import folded

if TYPE_CHECKING:
    from briefer.ui.places.sources.work import Line

AnyIndex = QModelIndex | QPersistentModelIndex
TITLE, KIND, DATE, POINTS = range(4)
_TITLES_SHARE = 0.35  # of the table's width, at least
_SORT_BY: tuple[Callable[[Any], Any], ...] = (
    lambda line: line.title.casefold(),
    lambda line: line.kind.casefold(),
    lambda line: line.sort_date,
    lambda line: line.points,
)


class SourceModel(QAbstractTableModel):
    """Hold the lines that the search leaves, in the order asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Line] = []
        self._all: tuple[Line, ...] = ()
        self._wanted: tuple[str, ...] = ()
        self._order = TITLE, Qt.SortOrder.AscendingOrder

    @property
    def count(self) -> int:
        """How many sources there are, whatever is searched for."""
        return len(self._all)

    def fill(self, lines: Sequence[Line]) -> None:
        """Hold these sources."""
        self._all = tuple(lines)
        self._arrange()

    def search(self, text: str) -> None:
        """Leave only what has every one of these words."""
        self._wanted = tuple(folded(text).split())
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; what is alike in it stands by title."""
        self._order = column, order
        self._arrange()

    def row_of(self, source: str) -> int:
        """Give the row of a source, -1 where the search hides it."""
        return next((row for row, line in enumerate(self.lines) if line.id == source), -1)

    def _arrange(self) -> None:
        column, order = self._order
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        sources = [self.lines[index.row()].id for index in held]
        found = [line for line in self._all if all(word in line.words for word in self._wanted)]
        backwards = order == Qt.SortOrder.DescendingOrder
        self.lines = sorted(found, key=_SORT_BY[column], reverse=backwards)
        rows = {line.id: row for row, line in enumerate(self.lines)}
        moved = [
            self.index(rows[source], index.column()) if source in rows else QModelIndex()
            for index, source in zip(held, sources, strict=True)
        ]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Count the sources that the search leaves."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Count the columns."""
        return 0 if parent is not None and parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Name a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            titles = (self.tr("Title"), self.tr("Kind"), self.tr("Date"), self.tr("Points"))
            return titles[section]
        if role == Qt.ItemDataRole.ToolTipRole and section == POINTS:
            return self.tr("How many points cite the source")
        if role == Qt.ItemDataRole.TextAlignmentRole and section == POINTS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a cell's words."""
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (line.title, line.kind, line.date, f"{line.points:,}")[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == TITLE:
            about = " · ".join(filter(None, (line.kind, line.publisher, line.date)))
            return f"{line.title}\n{about}"
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == POINTS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None


class SourceTable(QTableView):
    """Show the sources; one is selected at a time."""

    picked = Signal(str)  # the source's id, empty for none

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sources = SourceModel()
        self.setModel(self.sources)
        self.setAccessibleName(self.tr("Sources"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSortingEnabled(True)
        self.sortByColumn(TITLE, Qt.SortOrder.AscendingOrder)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentRowChanged.connect(self._tell)
        self._told = ""

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these sources; the one that was selected stays so while it is there."""
        before = self.selected
        self.sources.fill(lines)
        self.select(before)

    def search(self, text: str) -> None:
        """Show only what has every one of these words."""
        before = self.selected
        self.sources.search(text)
        self.select(before)

    @property
    def selected(self) -> str:
        """The selected source's id, empty for none."""
        row = self.currentIndex().row()
        return self.sources.lines[row].id if 0 <= row < len(self.sources.lines) else ""

    def select(self, source: str) -> None:
        """Select a source; none where it is not in sight."""
        row = self.sources.row_of(source)
        if row < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        else:
            self.selectRow(row)
            self.scrollTo(self.sources.index(row, TITLE))
        self._tell()

    def _tell(self) -> None:
        if self.selected != self._told:
            self._told = self.selected
            self.picked.emit(self._told)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns anew."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit rows and columns anew to another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Give rows and columns the room that the text takes, at any size of it.

        Where the title would keep less than its share, the kind goes, then the date: both
        stand beside the document too.
        """
        words = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(words.height() + 2 * GRID)
        widths = {
            POINTS: words.horizontalAdvance(self.tr("Points")) + 3 * GRID,
            DATE: words.horizontalAdvance("November 30, 2022") + 2 * GRID,
            KIND: words.horizontalAdvance("Joint statement") + 2 * GRID,
        }
        room = self.viewport().width() * (1 - _TITLES_SHARE)
        for column, width in widths.items():
            room -= width
            self.setColumnHidden(column, column != POINTS and room < 0)
            self.setColumnWidth(column, width)

"""The parts of a picture as a list: what a hover says, for keys and screen readers too."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from briefer.memo.drawing import Region
from briefer.ui.colours import GRID
from briefer.ui.models import folded

AnyIndex = QModelIndex | QPersistentModelIndex


class PartsModel(QAbstractListModel):
    """Hold the words of the regions that the search leaves."""

    def __init__(self) -> None:
        super().__init__()
        self._all: list[tuple[int, str, str]] = []  # number, words, words folded
        self._shown: list[tuple[int, str, str]] = []

    def fill(self, regions: Sequence[Region]) -> None:
        """Show these regions; those of which nothing is on file have no row."""
        self.beginResetModel()
        self._all = [
            (number, region.words, folded(region.words))
            for number, region in enumerate(regions)
            if not region.empty
        ]
        self._shown = self._all
        self.endResetModel()

    def search(self, text: str) -> None:
        """Show only what holds every one of these words."""
        words = folded(text).split()
        self.beginResetModel()
        self._shown = [part for part in self._all if all(word in part[2] for word in words)]
        self.endResetModel()

    def number_at(self, row: int) -> int:
        """Give the region's number in a row, -1 where there is none."""
        return self._shown[row][0] if 0 <= row < len(self._shown) else -1

    def row_of(self, number: int) -> int:
        """Give the row of a region, -1 where the search hides it."""
        found = (row for row, part in enumerate(self._shown) if part[0] == number)
        return next(found, -1)

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Count the parts."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a part's words."""
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if not index.isValid() or role not in shown:
            return None
        return self._shown[index.row()][1]


class PartsList(QWidget):
    """Let the user go through a picture's parts and search them."""

    marked = Signal(int)  # the region in the row with the focus
    chosen = Signal(int)
    opened = Signal(int)  # its record is asked for

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PartsModel()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the picture"))
        self.search.setAccessibleName(self.tr("Search the picture"))
        self.search.setClearButtonEnabled(True)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setAccessibleName(name)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setWordWrap(True)
        self.view.setLayoutMode(QListView.LayoutMode.Batched)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setSpacing(GRID // 4)
        self.view.setTextElideMode(Qt.TextElideMode.ElideNone)  # what is wrapped is shown whole
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.search)
        layout.addWidget(self.view, 1)
        self.search.textChanged.connect(self.model.search)
        self.view.selectionModel().currentChanged.connect(self._mark)
        self.view.activated.connect(self._choose)
        self.view.clicked.connect(self._choose)
        self.view.doubleClicked.connect(self._open)

    def fill(self, regions: Sequence[Region]) -> None:
        """List a picture's parts."""
        self.search.clear()
        self.model.fill(regions)

    def show_part(self, number: int) -> None:
        """Go to a part, without telling of it."""
        row = self.model.row_of(number)
        chooser = self.view.selectionModel()
        was = chooser.blockSignals(True)  # noqa: FBT003  # Qt's own signature
        self.view.setCurrentIndex(self.model.index(row, 0) if row >= 0 else QModelIndex())
        chooser.blockSignals(was)
        self.view.viewport().update()

    def _mark(self, index: QModelIndex) -> None:
        if index.isValid():
            self.marked.emit(self.model.number_at(index.row()))

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.model.number_at(index.row()))

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self.model.number_at(index.row()))

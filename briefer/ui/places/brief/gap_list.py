"""The gaps, listed before the export."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from briefer.ui.colours import GRID
from briefer.ui.core_words import gap_in_words

if TYPE_CHECKING:
    from briefer.ui.desk_work import GapLine


class RoomyRows(QStyledItemDelegate):
    """Give the rows of a list room to breathe."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Give a line and a step of the grid."""
        return super().sizeHint(option, index) + QSize(0, GRID)


class GapList(QTreeWidget):
    """List the gaps: what is missing and where to fill it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderLabels([self.tr("Missing"), self.tr("Where to fill it")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(False)
        self.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setAccessibleName(self.tr("What is missing in the memo"))
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setIndentation(0)
        self.setItemDelegate(RoomyRows(self))
        self.header().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)

    def show_gaps(self, gaps: Sequence[GapLine]) -> None:
        """Show these gaps in their order."""
        self.clear()
        for gap in gaps:
            what, fix = gap_in_words(gap.what, gap.fix, gap.record)
            item = QTreeWidgetItem([what, fix])
            item.setToolTip(0, what)
            item.setToolTip(1, fix)
            self.addTopLevelItem(item)
        rows = sum(self.sizeHintForRow(0) for _ in gaps[:6])
        self.setFixedHeight(self.header().sizeHint().height() + rows + GRID)

"""What is wrong with a template, a row each; one leads to its line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from briefer.ui.colours import GRID
from briefer.ui.places.library.templates.fault_marks import in_words

if TYPE_CHECKING:
    from briefer.memo.template_faults import Fault

_LINE = Qt.ItemDataRole.UserRole
_ENDLESS = 100_000  # pixels
_ROWS = 4  # that are in sight at most


class FaultList(QListWidget):
    """List the faults; without one it takes no room."""

    line_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What is wrong with the template"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._go)
        self.itemActivated.connect(self._go)
        self.hide()

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """List these faults."""
        self.clear()
        for fault in faults:
            item = QListWidgetItem(f"▲ {self._place(fault)}{in_words(fault)}")
            item.setData(_LINE, 0 if fault.file else fault.line)
            self.addItem(item)
        self.setVisible(bool(faults))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the room that the rows need at this width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        rows = (self._high(self.item(row).text()) for row in range(min(self.count(), _ROWS)))
        self.setFixedHeight(sum(rows) + GRID)

    def _high(self, words: str) -> int:
        """Measure a row's words, wrapped to the width that there is."""
        metrics, wide = self.fontMetrics(), max(self.viewport().width() - GRID, GRID)
        flags = Qt.TextFlag.TextWordWrap
        return metrics.boundingRect(0, 0, wide, _ENDLESS, flags, words).height() + GRID // 2

    def _place(self, fault: Fault) -> str:
        if fault.file:
            place = self.tr("{file}, line {line}: ")
            return place.format(file=fault.file, line=fault.line)
        return self.tr("Line {line}: ").format(line=fault.line) if fault.line else ""

    def _go(self, item: QListWidgetItem) -> None:
        line = item.data(_LINE)
        if line:
            self.line_asked.emit(line)

"""Columns of a place: where there is room for one alone, tabs lead from it to the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from briefer.ui.colours import GRID
from briefer.ui.panel import paint_panel


class Column(QWidget):
    """Hold one of the columns; ``switch`` stands above it while the others are folded."""

    asked = Signal(int)  # another column's number

    def __init__(self, names: Sequence[str], at: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at = at
        self.switch = QTabBar()
        self.switch.setAccessibleName(self.tr("Columns"))
        self.switch.setDrawBase(False)
        self.switch.setDocumentMode(True)
        self.switch.setExpanding(False)
        self.switch.setUsesScrollButtons(False)
        for name in names:
            self.switch.addTab(name)
        self.switch.setCurrentIndex(at)
        self.switch.hide()
        self.switch.currentChanged.connect(self._ask)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 1, 0)
        self._layout.setSpacing(0)
        self._above = QHBoxLayout()
        self._above.addWidget(self.switch)
        self._above.addStretch(1)
        self._layout.addLayout(self._above)

    def fill(self, content: QWidget) -> None:
        """Show something in the column."""
        self._layout.addWidget(content, 1)

    def offer(self, *, others: bool) -> None:
        """Offer the other columns, or not where they stand beside this one."""
        self.switch.setVisible(others)
        self._above.setContentsMargins(2 * GRID, GRID if others else 0, 0, 0)

    def _ask(self, at: int) -> None:
        with QSignalBlocker(self.switch):
            self.switch.setCurrentIndex(self._at)
        self.asked.emit(at)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the panel's ground and the rule at its right."""
        del event
        paint_panel(self)

"""A line of text that takes the room it is given."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel


class ElidedLabel(QLabel):
    """Be a label of one line that ends in dots where the room ends."""

    def minimumSizeHint(self) -> QSize:
        """Ask for no width of its own."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much of the text as there is room for."""
        del event
        painter = QPainter(self)
        side = Qt.TextElideMode.ElideRight
        text = self.fontMetrics().elidedText(self.text(), side, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, text)

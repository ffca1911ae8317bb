"""Where documents can be dropped, shown as such."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from briefer.ui.colours import GRID, accent_line, quiet_text, tone


class DropZone(QLabel):
    """Say what can be dropped, within a dashed edge; it lights up while something is held over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Or drop Word, PDF, HTML, Markdown or text files here."), parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setMargin(2 * GRID)
        self._held = False

    @property
    def held(self) -> bool:
        """Whether documents are held over the place."""
        return self._held

    @held.setter
    def held(self, value: bool) -> None:
        self._held = value
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the edge, then the words."""
        painter, palette = QPainter(self), self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = accent_line(palette) if self._held else quiet_text(palette)
        painter.setPen(QPen(line, 1.2, Qt.PenStyle.DashLine))
        if self._held:
            painter.setBrush(tone("note", palette).ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), GRID, GRID)
        painter.end()
        super().paintEvent(event)

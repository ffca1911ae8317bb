"""The numbers beside the lines of a text, and what marks a line in which something is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette, QPolygonF
from PySide6.QtWidgets import QWidget

from briefer.ui.colours import GRID, hairline, quiet_text, tone

if TYPE_CHECKING:
    from briefer.ui.places.library.templates.code_editor import CodeEditor


class LineNumbers(QWidget):
    """Show the lines' numbers, and a triangle at those in which something is wrong."""

    def __init__(self, editor: CodeEditor) -> None:
        super().__init__(editor)
        self._editor = editor

    def sizeHint(self) -> QSize:
        """Be as wide as the numbers."""
        return QSize(self._editor.room(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the numbers of the lines in sight."""
        painter, palette = QPainter(self), self._editor.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), palette.color(QPalette.ColorRole.Base))
        painter.setPen(hairline(palette))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
        quiet, late = quiet_text(palette), tone("late", palette).ink
        wrong = {fault.line for fault in self._editor.faults}
        here = self._editor.textCursor().blockNumber() + 1
        high = self._editor.fontMetrics().height()
        font = self._editor.font()
        for line, place in self._editor.lines_in_sight():
            font.setWeight(QFont.Weight.Bold if line == here else QFont.Weight.Normal)
            painter.setFont(font)
            painter.setPen(late if line in wrong else quiet)
            box = QRectF(0, place.top(), self.width() - GRID, high)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignRight), str(line))
            if line in wrong:
                _triangle(painter, QPoint(GRID // 2, int(place.top() + high / 2)), late)


def _triangle(painter: QPainter, at: QPoint, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    across, up = GRID, GRID // 2
    corners = (QPoint(0, up), QPoint(across, up), QPoint(across // 2, -up))
    painter.drawPolygon(QPolygonF([(at + corner).toPointF() for corner in corners]))

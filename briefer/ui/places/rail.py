"""The slim rail at the window's left: an icon and a word for each place."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from briefer.ui.colours import (
    GRID,
    accent_line,
    focus_pen,
    mixed,
    panel_ground,
    quiet_text,
)
from briefer.ui.panel import paint_panel
from briefer.ui.places.icons import Icon, draw_icon
from briefer.ui.places.view import Door

_ICON = 3 * GRID
_WIDTH, _HEIGHT = 9 * GRID, 8 * GRID
_MARK = 3  # pixels: the bar beside the place in sight


class RailButton(QToolButton):
    """Lead to one place; the one in sight has a bar, bold words and the full ink."""

    def __init__(self, title: str, icon: Icon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setText(title)
        self.setAccessibleName(title)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Leave room for the word in bold at any size of text."""
        font = self.font()
        font.setBold(True)
        words = QFontMetrics(font)
        wide = words.horizontalAdvance(self.text()) + 2 * GRID
        high = _ICON + words.height() + 3 * GRID
        return QSize(max(_WIDTH, wide), max(_HEIGHT, high))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button."""
        del event
        painter, palette, box = QPainter(self), self.palette(), self.rect()
        ground, text = panel_ground(palette), palette.color(QPalette.ColorRole.Text)
        here = self.isChecked()
        if here or self.underMouse():
            painter.fillRect(box, mixed(ground, text, 0.1 if here else 0.05))
        if here:
            painter.fillRect(0, 0, _MARK, box.height(), accent_line(palette))
        ink = text if here else quiet_text(palette)
        font = self.font()
        font.setBold(here)
        high = QFontMetrics(font).height()
        top = (box.height() - _ICON - GRID // 2 - high) / 2
        draw_icon(painter, QRectF((box.width() - _ICON) / 2, top, _ICON, _ICON), self._icon, ink)
        painter.setFont(font)
        painter.setPen(ink)
        words = QRectF(0, top + _ICON + GRID // 2, box.width(), high)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painter.setPen(focus_pen(palette))
            painter.drawRect(box.adjusted(_MARK + 2, 3, -4, -3))


class Rail(QWidget):
    """Show the places and tell which one is asked for; arrow keys go from one to the next."""

    asked = Signal(str)  # the place's id

    def __init__(self, doors: Iterable[Door], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Places"))
        self.buttons: dict[str, RailButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID, 1, GRID)
        layout.setSpacing(0)
        for door in doors:
            assert door.icon is not None
            button = RailButton(door.title, door.icon)
            button.clicked.connect(lambda _=False, name=door.id: self.asked.emit(name))
            self.buttons[door.id] = button
            layout.addWidget(button)
        layout.addStretch(1)

    def show_place(self, name: str) -> None:
        """Mark the place that is in sight."""
        self.buttons[name].setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rail's ground and the rule at its right."""
        del event
        paint_panel(self)

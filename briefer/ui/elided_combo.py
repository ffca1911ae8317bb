"""A list to choose from that takes the room it is given."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter


class ElidedCombo(QComboBox):
    """Be a list whose choice ends in dots where the room ends; Qt's own cuts it off."""

    def shown(self) -> str:
        """Give as much of the choice as there is room for."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return self._elided(option)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the list, and as much of the choice as there is room for."""
        del event
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self._elided(option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _elided(self, option: QStyleOptionComboBox) -> str:
        field = QStyle.SubControl.SC_ComboBoxEditField
        box = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self)
        room = box.width() - 2 * self.style().pixelMetric(QStyle.PixelMetric.PM_DefaultFrameWidth)
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)

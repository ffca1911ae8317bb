"""A list to choose from that takes the room it is given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionComboBox


class ElidedCombo(QComboBox):
    """Be a list whose choice ends in dots where the room ends; Qt's own cuts it off.

    While there is no choice Qt draws it: QStyle's many enumerations, which are made when it is
    first named, can wait until after the window's first paint.
    """

    def shown(self) -> str:
        """Give as much of the choice as there is room for."""
        return self._elided(self._option())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the list, and as much of the choice as there is room for."""
        if not self.currentText():
            super().paintEvent(event)
            return
        from PySide6.QtWidgets import QStyle, QStylePainter

        painter, option = QStylePainter(self), self._option()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self._elided(option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _option(self) -> QStyleOptionComboBox:
        from PySide6.QtWidgets import QStyleOptionComboBox

        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return option

    def _elided(self, option: QStyleOptionComboBox) -> str:
        from PySide6.QtWidgets import QStyle

        field = QStyle.SubControl.SC_ComboBoxEditField
        box = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self)
        room = box.width() - 2 * self.style().pixelMetric(QStyle.PixelMetric.PM_DefaultFrameWidth)
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)

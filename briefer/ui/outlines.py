"""Outlines around fields and buttons in high contrast, where Qt's own vanish on black.

Qt draws an outline as a darker shade of the window's ground; only where the system itself asks
for high contrast does it take the ink. WCAG 2.2, success criterion 1.4.11, wants what a tool is
told by to be seen.
"""

from __future__ import annotations

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOption, QStyleOptionComplex, QWidget

from briefer.ui.grown import Grown

_FRAMES = (
    QStyle.PrimitiveElement.PE_PanelLineEdit,
    QStyle.PrimitiveElement.PE_PanelButtonCommand,
    QStyle.PrimitiveElement.PE_Frame,
    QStyle.PrimitiveElement.PE_FrameGroupBox,
    QStyle.PrimitiveElement.PE_FrameMenu,
    QStyle.PrimitiveElement.PE_IndicatorCheckBox,
    QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck,
)
_TOOLS = (QStyle.ComplexControl.CC_ComboBox, QStyle.ComplexControl.CC_SpinBox)


class Outlined(Grown):
    """Draw as Qt's own style does, and the outlines in the ink of words."""

    def __init__(self, before: str) -> None:
        super().__init__("fusion")
        self.before = before

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a part, and its outline."""
        super().drawPrimitive(element, option, painter, widget)
        if element in _FRAMES:
            _outline(option, painter)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a tool of several parts, and its outline."""
        super().drawComplexControl(control, option, painter, widget)
        if control in _TOOLS:
            _outline(option, painter)


def _outline(option: QStyleOption, painter: QPainter) -> None:
    palette, box = option.palette, option.rect
    painter.save()
    painter.setPen(palette.color(palette.ColorRole.WindowText))
    painter.drawRect(box.adjusted(0, 0, -1, -1))
    painter.restore()

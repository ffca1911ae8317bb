"""How the panels of the window set themselves off from what is beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter

from briefer.ui.colours import hairline, panel_ground

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def paint_panel(panel: QWidget, *, rule_above: bool = False) -> None:
    """Draw a panel's ground, and the rule at its right, or the one above it."""
    painter, palette = QPainter(panel), panel.palette()
    painter.fillRect(panel.rect(), panel_ground(palette))
    painter.setPen(hairline(palette))
    right, bottom = panel.width() - 1, panel.height() - 1
    if rule_above:
        painter.drawLine(0, 0, right, 0)
    else:
        painter.drawLine(right, 0, right, bottom)

"""A panel has the ground of panels, and one rule towards what is beside it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefer.ui.colours import hairline, panel_ground
from briefer.ui.panel import paint_panel


class Panel(QWidget):
    above = False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  # Qt names it
        del event
        paint_panel(self, rule_above=self.above)


@pytest.mark.parametrize("above", [False, True])
def test_the_rule_is_at_the_right_or_above(qtbot: QtBot, *, above: bool) -> None:
    panel = Panel()
    qtbot.addWidget(panel)
    panel.above = above
    panel.resize(60, 40)
    picture = panel.grab().toImage()

    def at(x: int, y: int) -> str:
        return picture.pixelColor(x, y).name()

    palette = panel.palette()
    ground, rule = panel_ground(palette).name(), hairline(palette).name()
    assert at(30, 20) == ground
    assert at(30, 0) == (rule if above else ground)
    assert at(59, 20) == (ground if above else rule)

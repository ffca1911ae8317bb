"""What a sheet asks, in an area that scrolls on a small screen; its buttons stay in sight."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from briefer.ui.letters import height_of_screen


def scrolling(content: QWidget) -> QScrollArea:
    """Set something in an area that scrolls up and down, and is no stop of Tab."""
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def take_room(sheet: QWidget, area: QScrollArea) -> None:
    """Make a sheet as high as all in its area needs, as far as the screen goes; never lower."""
    layout, content = sheet.layout(), area.widget()
    assert layout is not None
    assert content is not None
    inside = content.layout()
    assert inside is not None
    inside.activate()
    wide = sheet.width()
    if content.hasHeightForWidth():
        needed = inside.totalHeightForWidth(wide)
    else:
        needed = inside.totalSizeHint().height()
    around = layout.totalSizeHint().height() - area.sizeHint().height()
    high = min(needed + around, height_of_screen(sheet))
    if high > sheet.height():
        sheet.resize(wide, high)

"""A sheet is as high as what it asks, up to the screen; its buttons are in sight then too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from briefer.ui import letters
from briefer.ui.scrolling import scrolling, take_room


class Asking(QDialog):
    """Ask in so many lines."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self.content = QWidget()
        inside = QVBoxLayout(self.content)
        for at in range(lines):
            inside.addWidget(QLabel(f"Question {at}"))
        self.area = scrolling(self.content)
        self.button = QPushButton("Make")
        layout = QVBoxLayout(self)
        layout.addWidget(self.area, 1)
        layout.addWidget(self.button)
        take_room(self, self.area)


@pytest.mark.parametrize("lines", [3, 300])
def test_its_buttons_are_in_sight_and_no_room_is_left_empty(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, lines: int
) -> None:
    monkeypatch.setattr(letters, "screen_of", lambda _: QSize(1280, 720))
    sheet = Asking(lines)
    qtbot.addWidget(sheet)
    sheet.show()
    QApplication.processEvents()
    assert sheet.height() <= 720
    button = QRect(sheet.button.mapTo(sheet, QPoint()), sheet.button.size())
    assert sheet.rect().contains(button)
    scrolls = sheet.area.verticalScrollBar().maximum() > 0
    assert scrolls == (lines == 300)
    spare = sheet.area.height() - sheet.content.sizeHint().height()
    assert spare < 3 * sheet.fontMetrics().height()

"""Above the preview stands how long the memo is, and it is seen when that is too long."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from briefer.ui.places.brief.export_panel import ExportPanel


@pytest.fixture
def panel(qtbot: QtBot) -> ExportPanel:
    panel = ExportPanel()
    qtbot.addWidget(panel)
    return panel


def ink(panel: ExportPanel) -> QColor:
    return panel.length.palette().color(QPalette.ColorRole.WindowText)


def test_a_memo_longer_than_wanted_says_so_in_words_and_colour(panel: ExportPanel) -> None:
    panel.show_length(2, 9, 2)
    assert panel.length.text() == "About 2 of 2 pages, tabs 9"
    usual = ink(panel)
    panel.show_length(3, 9, 2)
    assert panel.length.text() == "About 3 pages: 1 more than the 2 wanted, tabs 9"
    assert ink(panel) != usual
    panel.show_length(2, 9, 2)
    assert ink(panel) == usual

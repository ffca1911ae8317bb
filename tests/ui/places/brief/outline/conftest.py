"""The outline of the sample memo, in a window."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from briefer.ui.main_window import MainWindow
from briefer.ui.places.brief.outline.column import OutlineColumn
from tests.ui.places.brief.outline.rows import WAIT, WATCH


@pytest.fixture
def column(qtbot: QtBot, window: MainWindow) -> OutlineColumn:
    column = window.brief.outline
    qtbot.waitUntil(lambda: column.tree.model_.find_point(WATCH).isValid(), timeout=WAIT)
    return column

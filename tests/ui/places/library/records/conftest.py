"""The tables of records in sight, and a wait for what they ask for."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from briefer.ui.main_window import MainWindow
from briefer.ui.places.library.records.view import RecordsView

WAIT = 20_000


@pytest.fixture
def view(qtbot: QtBot, window: MainWindow) -> RecordsView:
    view = window.records()
    qtbot.waitUntil(lambda: view.table.records.rowCount() > 0, timeout=WAIT)
    return view


@pytest.fixture
def settled(qtbot: QtBot, window: MainWindow) -> Callable[[], None]:
    """Wait until all that was asked for is shown."""

    def wait() -> None:
        qtbot.wait(100)  # what is typed is asked for after a pause
        qtbot.waitUntil(lambda: not window.session.background.busy, timeout=WAIT)

    return wait

"""Documents of a test's own, and the place Sources with the library in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefer.ui.main_window import MainWindow
from briefer.ui.places.sources.place import SourcesPlace

WAIT = 20_000
TEXT = """Readout of the call

January 21, 2022

President Biden and Prime Minister Kishida agreed to convene the JHLC this year.

They will cooperate on Open RAN with others in Asia.

The weather was fair.
"""


@pytest.fixture
def call(tmp_path: Path) -> Path:
    file = tmp_path / "call.txt"
    file.write_text(TEXT)
    return file


@pytest.fixture
def place(qtbot: QtBot, window: MainWindow) -> SourcesPlace:
    found = window.go_to("sources")
    assert isinstance(found, SourcesPlace)
    qtbot.waitUntil(lambda: found.table.sources.count > 0, timeout=WAIT)
    return found


@pytest.fixture
def imported(qtbot: QtBot, place: SourcesPlace, call: Path) -> SourcesPlace:
    """The place with the call's readout taken in and shown."""
    place.add_documents([call])
    qtbot.waitUntil(lambda: bool(place.document.paragraphs.paragraphs.rows), timeout=WAIT)
    return place

"""The place Timeline in a real window, drawn."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from briefer.library.record import Kind
from briefer.ui.main_window import MainWindow
from briefer.ui.places.timeline.page import PicturePage
from briefer.ui.places.timeline.place import TimelinePlace

WAIT = 20_000


@pytest.fixture
def place(qtbot: QtBot, window: MainWindow) -> TimelinePlace:
    found = window.go_to("timeline")
    assert isinstance(found, TimelinePlace)
    qtbot.waitUntil(lambda: found.as_of.text() != "", timeout=WAIT)
    return found


def page_of(place: TimelinePlace, name: str) -> PicturePage:
    page = place.views.go_to(name)
    assert isinstance(page, PicturePage)
    return page


def numbered(page: PicturePage, words: str) -> int:
    """Give the number of the region that says this."""
    return [region.words for region in page.picture.regions].index(words)


def records_asked(window: MainWindow) -> list[tuple[str, str]]:
    """Have the records that are asked for from now on noted, instead of shown."""
    asked: list[tuple[str, str]] = []

    def note(kind: Kind, wanted: str) -> None:
        asked.append((kind, wanted))

    window.around.show_record = note
    return asked

"""The view of templates in a real window."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from briefer.ui.main_window import MainWindow
from briefer.ui.places.library.place import LibraryPlace
from briefer.ui.places.library.templates.view import TemplatesView
from tests.ui.conftest import Answers

WAIT = 20_000


@pytest.fixture
def view(qtbot: QtBot, window: MainWindow) -> TemplatesView:
    """The view with the brief's own template in it, tried."""
    place = window.go_to("library")
    assert isinstance(place, LibraryPlace)
    found = place.views.go_to("templates")
    assert isinstance(found, TemplatesView)
    qtbot.waitUntil(lambda: found.paper.pages > 0, timeout=WAIT)
    return found


@pytest.fixture
def own(qtbot: QtBot, view: TemplatesView, answers: Answers) -> TemplatesView:
    """The view with a copy of the brief's template in hand."""
    answers.name = "Our memo"
    view.choosing.copy.click()
    qtbot.waitUntil(lambda: view.editing.can_edit, timeout=WAIT)
    idle(qtbot, view)
    return view


def idle(qtbot: QtBot, view: TemplatesView) -> None:
    qtbot.waitUntil(lambda: not view.around.session.background.busy, timeout=WAIT)

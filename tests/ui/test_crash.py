from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from briefer.ui.crash import Crashes
from briefer.ui.main_window import MainWindow
from briefer.ui.setting_up import set_field


@pytest.fixture
def crashes(window: MainWindow) -> Iterator[Crashes]:
    hooks = sys.excepthook, threading.excepthook
    crashes = Crashes(window.session, window)
    crashes.watch()
    yield crashes
    sys.excepthook, threading.excepthook = hooks


def fail(words: str = "no such thing") -> None:
    """Be caught as Qt's slots hand over what they raise."""
    try:
        raise ValueError(words)
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)


def test_what_was_typed_is_saved_before_anything_is_said(
    qtbot: QtBot, window: MainWindow, crashes: Crashes
) -> None:
    set_field(window.session, "template", "participants")
    window.session._autosave.stop()  # which would have saved it too, a little later
    with qtbot.waitSignal(window.session.brief_saved, timeout=20_000):
        fail()
        qtbot.waitUntil(lambda: crashes.dialog is not None)
    assert crashes.dialog is not None
    assert crashes.dialog.isVisible()


def test_the_technical_part_is_folded_away_and_can_be_copied(
    qtbot: QtBot, crashes: Crashes
) -> None:
    fail()
    qtbot.waitUntil(lambda: crashes.dialog is not None)
    dialog = crashes.dialog
    assert dialog is not None
    assert not dialog.details.isVisible()
    dialog.unfold.click()
    assert dialog.details.isVisible()
    dialog.copy.click()
    assert "ValueError: no such thing" in QGuiApplication.clipboard().text()


def test_the_work_goes_on_and_the_next_error_is_told_too(
    qtbot: QtBot, window: MainWindow, crashes: Crashes
) -> None:
    fail()
    qtbot.waitUntil(lambda: crashes.dialog is not None)
    fail()
    fail("another thing")
    first = crashes.dialog
    assert first is not None
    qtbot.waitUntil(lambda: "another thing" in first.details.toPlainText())
    assert first.details.toPlainText().count("no such thing") == 1, "the same again is said once"
    first.go_on.click()
    assert crashes.dialog is None
    assert window.isVisible()
    fail()
    qtbot.waitUntil(lambda: crashes.dialog is not None)


def test_an_error_of_any_thread_is_told(qtbot: QtBot, crashes: Crashes) -> None:
    thread = threading.Thread(target=lambda: int("three"))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: crashes.dialog is not None)


def test_the_program_can_be_closed_from_there(
    qtbot: QtBot, window: MainWindow, crashes: Crashes
) -> None:
    fail()
    qtbot.waitUntil(lambda: crashes.dialog is not None)
    assert crashes.dialog is not None
    crashes.dialog.leave.click()
    assert not window.isVisible()

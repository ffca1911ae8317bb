"""Where the window was, and how it was divided, is on disk while it is open."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from briefer.paths import Paths
from briefer.ui.main_window import MainWindow
from briefer.ui.settings import WindowMemory


def test_a_window_that_was_sized_and_led_elsewhere_is_remembered_without_closing_it(
    qtbot: QtBot, window: MainWindow, paths: Paths
) -> None:
    window.resize(1111, 777)
    window.go_to("library")

    def remembered() -> bool:
        again = WindowMemory(paths.user_data)
        return again.place == "library" and not again.geometry.isEmpty()

    qtbot.waitUntil(remembered, timeout=5000)


def test_a_split_that_was_moved_is_remembered(
    qtbot: QtBot, window: MainWindow, paths: Paths
) -> None:
    qtbot.waitUntil(lambda: not WindowMemory(paths.user_data).split.isEmpty(), timeout=5000)
    before = WindowMemory(paths.user_data).split
    window.brief.split.moveSplitter(330, 1)
    qtbot.waitUntil(lambda: WindowMemory(paths.user_data).split != before, timeout=5000)


def test_another_size_alone_is_remembered(qtbot: QtBot, window: MainWindow, paths: Paths) -> None:
    qtbot.waitUntil(lambda: not WindowMemory(paths.user_data).geometry.isEmpty(), timeout=5000)
    before = WindowMemory(paths.user_data).geometry
    window.resize(1111, 777)
    qtbot.waitUntil(lambda: WindowMemory(paths.user_data).geometry != before, timeout=5000)

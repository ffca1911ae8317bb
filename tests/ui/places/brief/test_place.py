"""The place Brief has room for its words, whatever their size, and tells no length it guessed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefer.ui.appearance import size_text
from briefer.ui.main_window import MainWindow

WAIT = 20_000


@pytest.fixture
def large(qapp: QApplication) -> Iterator[None]:
    """Text at twice its size, until the test has ended."""
    size_text(qapp, 200)
    yield
    size_text(qapp, 100)


def opened(qtbot: QtBot, unopened: MainWindow) -> MainWindow:
    unopened.resize(1280, 720)
    with qtbot.waitSignal(unopened.session.worked_out, timeout=WAIT):
        unopened.show()
    return unopened


@pytest.mark.usefixtures("large")
def test_large_text_is_whole_on_a_small_screen(qtbot: QtBot, unopened: MainWindow) -> None:
    window = opened(qtbot, unopened)
    set_up, panel = window.brief.set_up, window.brief.panel
    window.brief.show_column(0)
    assert set_up.usual.width() >= set_up.usual.sizeHint().width()
    assert set_up.tabs.tabBar().width() >= set_up.tabs.tabBar().sizeHint().width()
    qtbot.waitUntil(lambda: "tabs" in panel.length.text(), timeout=WAIT)
    assert panel.length.height() < 2 * panel.length.fontMetrics().height()
    assert panel.export.width() >= panel.export.sizeHint().width()


def test_columns_that_the_user_divided_stay_so(qtbot: QtBot, window: MainWindow) -> None:
    split = window.brief.split
    split.moveSplitter(400, 1)
    before = split.sizes()
    with qtbot.waitSignal(window.session.library_opened, timeout=WAIT):
        window.session.open_again()
    assert split.sizes() == before


def test_the_length_is_told_once_it_is_counted(qtbot: QtBot, unopened: MainWindow) -> None:
    told: list[str] = []
    panel = unopened.brief.panel
    unopened.session.worked_out.connect(lambda _: told.append(panel.length.text()))
    unopened.brief.paper.laid_out.connect(lambda *_: told.append(panel.length.text()))
    opened(qtbot, unopened)
    qtbot.waitUntil(lambda: len(told) > 1, timeout=WAIT)
    assert told[0] == "Counting the pages…"
    assert told[1].startswith("About 2 of 2 pages")


def test_a_folder_far_down_does_not_widen_the_window(window: MainWindow, tmp_path: Path) -> None:
    window.resize(1280, 720)
    panel, before = window.brief.panel, window.minimumSizeHint().width()
    panel.show_written(tmp_path.joinpath(*["a folder far down"] * 9) / "Memo.docx")
    assert panel.done.isVisible()
    assert window.minimumSizeHint().width() == before
    assert panel.result.toolTip().endswith("Memo.docx")

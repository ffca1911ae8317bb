from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefer.ui.background import Background
from briefer.ui.main_window import MainWindow
from briefer.ui.progress_row import ProgressRow


@pytest.fixture
def row(qtbot: QtBot) -> Iterator[ProgressRow]:
    background = Background(print)
    row = ProgressRow(background)
    qtbot.addWidget(row)
    yield row
    background.stop()


def test_it_says_how_far_an_export_is(row: ProgressRow) -> None:
    assert row.isHidden()
    row.show_progress("export", "writing", 50, 100)
    assert not row.isHidden()
    assert row.words.text() == "Writing the file"
    assert row.bar.value() == 800


def test_a_library_is_counted_in_files(row: ProgressRow) -> None:
    row.show_progress("open", "library", 1_000, 20_000)
    assert row.words.text() == "Reading the library: 1,000 of 20,000 files"


def test_what_nobody_waits_for_is_not_shown(row: ProgressRow) -> None:
    row.show_progress("preview", "filling", 1, 2)
    assert row.isHidden()


def test_an_export_that_is_cancelled_leaves_no_file_and_no_error(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    target = tmp_path / "memo.docx"
    window.session.background.progressed.emit("export", "filling", 0, 0)  # as if it took long
    assert window.progress is not None
    window.session.exports.export(target)
    with qtbot.waitSignal(window.session.exports.ended):
        window.progress.cancel.click()
    assert not target.exists()
    assert list(tmp_path.glob("memo*")) == []
    assert not window.session.exports.running
    assert window.progress.isHidden()
    with qtbot.waitSignal(window.session.exports.exported, timeout=20_000):
        window.session.exports.export(target)
    assert target.exists()

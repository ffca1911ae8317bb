"""After an export the file is opened, and shown in its folder, by a button each."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefer.ui import targets
from briefer.ui.main_window import MainWindow
from tests.ui.conftest import Answers

WAIT = 20_000


def test_open_and_show_in_folder_are_for_the_file_just_written(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, Path]] = []
    for name in ("open_file", "show_in_folder"):
        monkeypatch.setattr(targets, name, lambda path, name=name: asked.append((name, path)))
    window.around.memory.export_folder = tmp_path
    panel = window.brief.panel
    with qtbot.waitSignal(window.session.exports.exported, timeout=WAIT):
        panel.export.click()
    (written,) = tmp_path.glob("*.docx")
    panel.open.click()
    panel.folder.click()
    assert asked == [("open_file", written), ("show_in_folder", written)]


def test_the_name_says_the_date_and_the_meeting(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.around.memory.export_folder = tmp_path
    with qtbot.waitSignal(window.session.exports.exported, timeout=WAIT):
        window.brief.panel.export.click()
    (written,) = tmp_path.glob("*.docx")
    assert written.name == "2022-01-15 Biden–Kishida, first meeting in Washington.docx"


def test_where_the_last_folder_is_gone_it_is_asked_where(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    window.around.memory.export_folder = tmp_path / "a stick that was pulled"
    window.brief.panel.export.click()
    qtbot.waitUntil(lambda: bool(answers.asked), timeout=WAIT)
    assert answers.asked[0].startswith("save 2022-01-15 Biden–Kishida")
    assert window.session.messages.open == ()

"""The window says what changed since an exported memo, or since a date."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefer.desk import open_desk
from briefer.desk.comparing import compare_briefs, named_brief
from briefer.paths import Paths
from briefer.ui.main_window import MainWindow
from briefer.ui.places.brief.comparing import compare_with_date, compare_with_file
from tests.ui.conftest import Answers

WAIT = 20_000


def test_what_changed_since_a_date_is_the_desks_own_byte_for_byte(
    qtbot: QtBot,
    window: MainWindow,
    answers: Answers,
    paths: Paths,
    library: Path,
    tmp_path: Path,
) -> None:
    answers.save_to, answers.day = tmp_path / "window.docx", "Jan 1, 2022"
    with qtbot.waitSignal(window.session.exports.compared, timeout=WAIT):
        compare_with_date(window.brief.exporter)
    desk = open_desk(paths, library)
    compare_briefs(desk, named_brief(desk, "2022-01-01"), desk.brief(), tmp_path / "desk.docx")
    desk.close()
    assert answers.save_to.read_bytes() == (tmp_path / "desk.docx").read_bytes()
    assert window.brief.panel.done.isVisible()
    assert window.brief.panel.result.text().endswith(" deletions: window.docx")
    assert window.brief.panel.written == answers.save_to
    assert answers.asked[-1].startswith("save 2022-01-15 Biden")
    assert "what changed.docx" in answers.asked[-1]


def test_what_changed_since_an_exported_memo_names_what_is_not_compared(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    answers.save_to = answers.file = tmp_path / "exported.docx"
    with qtbot.waitSignal(window.session.exports.exported, timeout=WAIT):
        window.brief.exporter.export_as(".docx")
    answers.save_to = tmp_path / "changes.docx"
    with qtbot.waitSignal(window.session.exports.compared, timeout=WAIT):
        compare_with_file(window.brief.exporter)
    assert window.brief.panel.result.text() == "Nothing changed: changes.docx"
    [message] = window.session.messages.open
    assert message.level == "note"
    assert message.text == "Not compared: headers and footers, pictures."


def test_a_file_that_cannot_be_compared_is_told_and_nothing_is_written(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    answers.file, answers.save_to = tmp_path / "broken.docx", tmp_path / "changes.docx"
    answers.file.write_bytes(b"no zip")
    with qtbot.waitSignal(window.session.exports.ended, timeout=WAIT):
        compare_with_file(window.brief.exporter)
    [message] = window.session.messages.open
    assert message.level == "error"
    assert "broken.docx" in message.text
    assert not answers.save_to.exists()
    assert window.brief.panel.export.isEnabled()


@pytest.mark.parametrize("day", ["", "soon"])
def test_without_a_date_nothing_is_compared(window: MainWindow, answers: Answers, day: str) -> None:
    answers.day = day
    compare_with_date(window.brief.exporter)
    assert not window.session.exports.running
    assert [message.level for message in window.session.messages.open] == ["error"] * bool(day)
    answers.file = None
    compare_with_file(window.brief.exporter)
    assert not window.session.exports.running


def test_the_menu_offers_both_once_an_export_can_be_asked_for(
    unopened: MainWindow, answers: Answers
) -> None:
    actions = {action.text(): action for action in unopened.actions_of_menus.exports}
    for text, asked in (
        ("An exported &memo…", "Which memo to compare with Word files (*.docx)"),
        ("An earlier &date…", "What changed since"),
    ):
        assert not actions[text].isEnabled()
        actions[text].setEnabled(True)
        actions[text].trigger()
        assert answers.asked[-1] == asked

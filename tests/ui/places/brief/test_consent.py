"""Beside Export stands what the export is for; a final with gaps is asked about once."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefer.desk import open_desk
from briefer.desk.gaps import accept_gaps
from briefer.paths import Paths
from briefer.ui.desk_work import GapLine
from briefer.ui.main_window import MainWindow
from briefer.ui.places.brief.consent import ConsentDialog
from tests.ui.conftest import Answers

WAIT = 20_000
GAPS = (GapLine("date of the meeting", "meetings/one.md"), GapLine("holder", ""))


def choose(qtbot: QtBot, window: MainWindow, stage: str) -> None:
    combo = window.brief.panel.stage
    with qtbot.waitSignal(window.session.worked_out, timeout=WAIT):
        combo.setCurrentIndex(combo.findData(stage))
        combo.activated.emit(combo.currentIndex())


def headers_of(path: Path) -> str:
    with zipfile.ZipFile(path) as memo:
        return memo.read("word/memo-header-1.xml").decode()


def test_a_working_copy_is_what_is_chosen_at_first(window: MainWindow) -> None:
    combo = window.brief.panel.stage
    assert combo.currentText() == "Working copy"
    assert [combo.itemText(n) for n in range(combo.count())][1:] == ["Draft for clearance", "Final"]
    assert all(combo.itemData(n, Qt.ItemDataRole.ToolTipRole) for n in range(3))


def test_a_draft_says_so_in_the_preview_and_in_the_file_and_asks_nothing(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    window.around.memory.export_folder = tmp_path
    choose(qtbot, window, "draft")
    assert window.brief.paper.sheets.header(0)[0].startswith("DRAFT · ")
    with qtbot.waitSignal(window.session.exports.exported, timeout=WAIT) as done:
        window.brief.panel.export.click()
    assert done.args is not None
    assert "DRAFT" in headers_of(done.args[0].path)
    assert answers.asked == []
    assert not window.session.unsaved, "what an export is for is no part of the brief"


@pytest.mark.parametrize("known_folder", [True, False])
def test_a_final_lists_the_gaps_once_and_goes_out_with_a_reason(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path, known_folder: bool
) -> None:
    answers.why, answers.save_to = "the date is not set yet", tmp_path / "memo.docx"
    if known_folder:
        window.around.memory.export_folder = tmp_path
    choose(qtbot, window, "final")
    with qtbot.waitSignal(window.session.exports.exported, timeout=WAIT) as done:
        window.brief.panel.export.click()
    asked = [one for one in answers.asked if one.startswith("consent")]
    assert len(asked) == 1
    assert answers.asked[0] == asked[0], "it is asked before the file's name"
    assert done.args is not None
    assert "DRAFT" not in headers_of(done.args[0].path)


def test_without_a_reason_no_final_is_written(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    window.around.memory.export_folder = tmp_path
    choose(qtbot, window, "final")
    window.brief.panel.export.click()
    qtbot.waitUntil(lambda: bool(answers.asked), timeout=WAIT)
    qtbot.waitUntil(lambda: not window.session.background.busy, timeout=WAIT)
    assert not list(tmp_path.glob("*.docx"))
    assert window.brief.panel.export.isEnabled()


def test_a_final_without_gaps_asks_for_no_reason(
    qtbot: QtBot,
    unopened: MainWindow,
    paths: Paths,
    answers: Answers,
    library: Path,
    tmp_path: Path,
) -> None:
    (library / "templates").mkdir(exist_ok=True)
    (library / "templates" / "leaders-meeting.md.j2").write_text("# {{ view.title }}\n")
    desk = open_desk(paths, library)
    kinds = [gap.key.partition(":")[0] for gap in desk.gaps(desk.brief())]
    accept_gaps(desk, desk.brief(), kinds, "they are known")
    desk.close()
    window = unopened
    with qtbot.waitSignal(window.session.worked_out, timeout=WAIT):
        window.show()
    window.around.memory.export_folder = tmp_path
    choose(qtbot, window, "final")
    with qtbot.waitSignal(window.session.exports.exported, timeout=WAIT):
        window.brief.panel.export.click()
    assert answers.asked == []


def test_the_dialog_lists_the_gaps_and_waits_for_a_reason(qtbot: QtBot) -> None:
    dialog = ConsentDialog(GAPS)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "2 open gaps" in dialog.count.text()
    items = [dialog.gaps.topLevelItem(n) for n in range(2)]
    assert [item.text(0) for item in items if item] == ["Date of the meeting", "Holder"]
    assert not dialog.accept_button.isEnabled()
    assert dialog.accept_button.toolTip() == "Say why first"
    dialog.edit.setText("   ")
    assert not dialog.accept_button.isEnabled()
    dialog.edit.setText("No day is set ")
    dialog.accept_button.click()
    assert dialog.result() == ConsentDialog.DialogCode.Accepted
    assert dialog.reason() == "No day is set"


def test_the_return_key_does_not_send_a_final_out_without_a_reason(qtbot: QtBot) -> None:
    dialog = ConsentDialog(GAPS[:1])
    qtbot.addWidget(dialog)
    dialog.show()
    assert "1 open gap." in dialog.count.text()
    QTest.keyClick(dialog.edit, Qt.Key.Key_Return)
    assert dialog.result() != ConsentDialog.DialogCode.Accepted

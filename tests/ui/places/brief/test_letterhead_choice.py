"""The letterhead is chosen in the window, and an export says what stands in for its styles."""

from __future__ import annotations

import zipfile
from pathlib import Path

from docx import Document
from pytestqt.qtbot import QtBot

from briefer.ui.main_window import MainWindow
from tests.ui.conftest import Answers

WAIT = 20_000


def choose(window: MainWindow, title: str) -> None:
    letterhead = window.brief.set_up.letterhead
    letterhead.setCurrentIndex(letterhead.findText(title))
    letterhead.activated.emit(letterhead.currentIndex())


def exported(qtbot: QtBot, window: MainWindow, answers: Answers, target: Path) -> None:
    answers.save_to = target
    with qtbot.waitSignal(window.session.exports.exported, timeout=WAIT):
        window.brief.exporter.export_as(target.suffix)


def test_those_that_ship_are_listed_and_plain_is_taken_without_a_word(window: MainWindow) -> None:
    letterhead = window.brief.set_up.letterhead
    titles = [letterhead.itemText(place) for place in range(letterhead.count())]
    shipped = {"Plain", "Japanese A4", "State (Times New Roman 14)"}
    assert set(titles) == {*shipped, "Another Word file…"}
    assert letterhead.currentText() == "Plain"
    assert not window.session.unsaved


def test_the_chosen_one_decides_on_the_paper(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    choose(window, "Japanese A4")
    assert window.session.unsaved
    exported(qtbot, window, answers, tmp_path / "memo.docx")
    with zipfile.ZipFile(tmp_path / "memo.docx") as memo:
        assert b'w:w="11906"' in memo.read("word/document.xml")
    choose(window, "Plain")
    assert not window.session.unsaved


def test_a_letterhead_of_the_users_is_chosen_by_its_file(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    answers.file = tmp_path / "ministry.docx"
    Document().save(str(answers.file))
    choose(window, "Another Word file…")
    assert window.brief.set_up.letterhead.currentText() == "ministry.docx"
    exported(qtbot, window, answers, tmp_path / "memo.docx")
    told, found = (m for m in window.session.messages.open if m.topic != "looks")
    assert told.level == found.level == "note"
    assert "lacks" in told.text
    assert "Bottom Line: Briefer’s own Bottom Line, in the letterhead’s face" in told.details
    assert found.text.startswith("2 things in the memo are hard to take in")
    assert "style “heading 2” has a contrast of 4.0 to 1. Darken" in found.details
    choose(window, "Plain")
    exported(qtbot, window, answers, tmp_path / "plain.docx")
    assert window.session.messages.open == ()


def test_who_thinks_better_of_it_keeps_the_letterhead_that_was_chosen(
    window: MainWindow, answers: Answers
) -> None:
    choose(window, "Another Word file…")
    assert len(answers.asked) == 1
    assert window.brief.set_up.letterhead.currentText() == "Plain"
    assert not window.session.unsaved


def test_a_format_that_takes_no_looks_from_it_says_so(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    choose(window, "Japanese A4")
    exported(qtbot, window, answers, tmp_path / "memo.pdf")
    [told] = window.session.messages.open
    assert told.level == "note"
    assert told.text.startswith("The letterhead Japanese A4 is for Word files; the PDF takes")
    exported(qtbot, window, answers, tmp_path / "memo.html")
    assert "is not used here" in window.session.messages.open[0].text
    exported(qtbot, window, answers, tmp_path / "memo.docx")
    assert window.session.messages.open == ()

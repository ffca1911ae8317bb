"""The window's questions are asked in the words they are given, whatever stands in them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefer.ui.dialogs import Dialogs

NAME = "<b>Chips</b> & <i>Science</i>"


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


def shown_by(ask: Callable[[], object]) -> list[str]:
    """Ask, close the box at once, and give what its texts look like."""
    seen: list[str] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        label = box.findChild(QLabel, "qt_msgbox_label")
        assert isinstance(label, QLabel)
        seen.extend([box.text(), label.textFormat().name])
        box.reject()

    QTimer.singleShot(0, look)
    ask()
    return seen


def test_a_name_with_signs_of_markup_is_shown_as_it_was_typed(parent: QWidget) -> None:
    dialogs = Dialogs()
    assert shown_by(lambda: dialogs.agreed(parent, "Delete", NAME, "Delete")) == [NAME, "PlainText"]
    assert shown_by(lambda: dialogs.tell(parent, "Found", NAME)) == [NAME, "PlainText"]
    said, as_what = shown_by(lambda: dialogs.let_go(parent, NAME))
    assert NAME in said
    assert as_what == "PlainText"


def answered_by(ask: Callable[[], Path | None], *answers: str) -> tuple[Path | None, list[str]]:
    """Answer one box after the other, by a name to type or a button; give what they asked too."""
    asked: list[str] = []
    left = list(answers)
    timer = QTimer()

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QFileDialog):
            line = box.findChild(QLineEdit, "fileNameEdit")
            assert isinstance(line, QLineEdit)
            asked.append(line.text())
            line.setText(left.pop(0))
            QTimer.singleShot(0, box, box.accept if line.text() else box.reject)
        elif isinstance(box, QMessageBox):
            asked.append(box.text())
            wanted = left.pop(0)
            buttons = (one for one in box.buttons() if isinstance(one, QPushButton))
            next(one for one in buttons if one.text().replace("&", "") == wanted).click()

    timer.timeout.connect(answer)
    timer.start(10)
    found = ask()
    timer.stop()
    assert left == []
    return found, asked


def test_a_name_without_its_ending_replaces_nothing_unasked(
    parent: QWidget, tmp_path: Path
) -> None:
    there = tmp_path / "memo.docx"
    there.write_text("from last week")

    def ask() -> Path | None:
        return Dialogs().save_file(parent, tmp_path / "Proposed.docx", "Word files (*.docx)")

    question = f"memo.docx is in {tmp_path} already. Replace it?"
    found, asked = answered_by(ask, "memo", "Cancel", "")
    assert found is None
    assert asked == ["Proposed.docx", question, "memo.docx"]
    found, asked = answered_by(ask, "memo", "Replace")
    assert (found, asked) == (there, ["Proposed.docx", question])


def test_a_full_stop_in_a_name_is_no_ending(parent: QWidget, tmp_path: Path) -> None:
    def ask() -> Path | None:
        return Dialogs().save_file(parent, tmp_path / "Proposed.docx", "All files (*)", (".pdf",))

    assert answered_by(ask, "Memo v1.2")[0] == tmp_path / "Memo v1.2.docx"
    assert answered_by(ask, "Memo.PDF")[0] == tmp_path / "Memo.PDF"
    (tmp_path / "Memo v1.2.docx").touch()
    found, asked = answered_by(ask, "Memo v1.2", "Cancel", "")
    assert found is None
    assert asked[1].startswith("Memo v1.2.docx is in")


def test_what_was_typed_whole_is_asked_about_once(parent: QWidget, tmp_path: Path) -> None:
    (tmp_path / "memo.docx").touch()

    def ask() -> Path | None:
        return Dialogs().save_file(parent, tmp_path / "Proposed.docx", "Word files (*.docx)")

    found, asked = answered_by(ask, "memo.docx", "Yes")
    assert found == tmp_path / "memo.docx"
    assert len(asked) == 2

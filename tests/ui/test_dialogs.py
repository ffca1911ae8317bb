"""The window's questions are asked in the words they are given, whatever stands in them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget
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

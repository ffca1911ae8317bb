"""A text with many links is one stop of Tab, and its links are reached by arrows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from briefer.ui.linked_text import LinkedText

POINTS = 75


@pytest.fixture
def sheet(qtbot: QtBot) -> QWidget:
    sheet = QWidget()
    layout = QVBoxLayout(sheet)
    for each in (QLineEdit(), LinkedText(), QLineEdit()):
        layout.addWidget(each)
    qtbot.addWidget(sheet)
    text = sheet.findChild(LinkedText)
    assert isinstance(text, LinkedText)
    text.setOpenLinks(False)
    text.setHtml("".join(f'<p><a href="point:{at}">Point {at}</a>.</p>' for at in range(POINTS)))
    sheet.show()
    sheet.activateWindow()
    sheet.findChildren(QLineEdit)[0].setFocus()
    return sheet


def test_tab_goes_over_all_links_at_once_and_back(sheet: QWidget) -> None:
    first, last = sheet.findChildren(QLineEdit)
    text = sheet.findChild(LinkedText)
    for key, after in (
        (Qt.Key.Key_Tab, text),
        (Qt.Key.Key_Tab, last),
        (Qt.Key.Key_Backtab, text),
        (Qt.Key.Key_Backtab, first),
    ):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
        assert QApplication.focusWidget() is after


def test_arrows_go_from_link_to_link_and_enter_follows(sheet: QWidget) -> None:
    text = sheet.findChild(LinkedText)
    assert isinstance(text, LinkedText)
    followed: list[str] = []
    text.anchorClicked.connect(lambda link: followed.append(link.toString()))
    text.setFocus()
    for key in (*[Qt.Key.Key_Down] * 3, Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_Return):
        QTest.keyClick(text, key)
    assert followed == ["point:2", "point:1"]
    for _ in range(POINTS):
        QTest.keyClick(text, Qt.Key.Key_Down)
    QTest.keyClick(text, Qt.Key.Key_Return)
    assert followed[-1] == f"point:{POINTS - 1}"

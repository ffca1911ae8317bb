"""A letter is as wide as those of a line of text, in the face of any language.

Sheets stay on the screen at any size of text, and their labels keep their last letter.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QFormLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from briefer.ui.letters import give_labels_room, height_of, letter_width, width_of
from briefer.ui.main_window import MainWindow
from tests.ui.sheets import SHEETS, look_at

# The sheet of a new memo scrolls, and sees to its own size.
OTHERS = tuple(name for name in SHEETS if name != "new memo")


@pytest.fixture
def large(qapp: QApplication) -> Iterator[None]:
    """Text of twice its size."""
    usual = qapp.font()
    font = qapp.font()
    font.setPointSizeF(2 * font.pointSizeF())
    qapp.setFont(font)
    yield
    qapp.setFont(usual)


@pytest.fixture
def window_in_large(large: None, request: pytest.FixtureRequest) -> MainWindow:
    del large
    window = request.getfixturevalue("window")
    assert isinstance(window, MainWindow)
    return window


def test_a_letter_is_as_wide_as_most_of_a_line(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    words = "what this meeting usually takes"
    wide = letter_width(metrics) * len(words)
    assert wide == pytest.approx(metrics.horizontalAdvance(words), rel=0.25)


@pytest.mark.usefixtures("in_japanese")
def test_in_japanese_it_is_no_wide_character() -> None:
    metrics = QFontMetrics(QFont())
    assert letter_width(metrics) < 0.8 * metrics.horizontalAdvance("会")


def test_a_sheet_is_as_wide_as_its_letters_and_never_wider_than_the_screen(qtbot: QtBot) -> None:
    sheet = QWidget()
    qtbot.addWidget(sheet)
    assert width_of(sheet, 10) == 10 * letter_width(sheet.fontMetrics())
    assert width_of(sheet, 10_000) < sheet.screen().size().width()
    assert height_of(sheet, 10_000) < sheet.screen().size().height()


def test_a_label_has_room_for_a_letter_that_leans_out(qtbot: QtBot) -> None:
    sheet = QWidget()
    qtbot.addWidget(sheet)
    form = QFormLayout(sheet)
    form.addRow("To whom", QLineEdit())
    give_labels_room(form)
    item = form.itemAt(0, QFormLayout.ItemRole.LabelRole)
    label = item.widget() if item is not None else None
    assert label is not None
    assert label.minimumWidth() > label.sizeHint().width()


def test_in_large_text_every_sheet_stays_on_the_screen(
    qtbot: QtBot, window_in_large: MainWindow
) -> None:
    too_large: dict[str, tuple[int, int]] = {}
    room = window_in_large.screen().size()

    def look(sheet: QWidget) -> None:
        if sheet.window() is sheet and room.expandedTo(sheet.size()) != room:
            too_large[name] = (sheet.width(), sheet.height())

    for name in OTHERS:
        look_at(qtbot, window_in_large, name, look)
    assert too_large == {}

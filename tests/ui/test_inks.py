"""An ink follows the colours around it, and its label wherever that comes to stand."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from briefer.ui.appearance import own_palette
from briefer.ui.colours import quiet_text, tone
from briefer.ui.inks import Inked, in_tone


def ink_of(label: QLabel) -> QColor:
    return label.palette().color(label.foregroundRole())


def test_an_ink_follows_the_colours_around_its_label(qtbot: QtBot) -> None:
    sheet, label = QWidget(), QLabel("Not held since 2019")
    qtbot.addWidget(sheet)
    QVBoxLayout(sheet).addWidget(label)
    ink = Inked(label, quiet_text)
    for dark, high in ((False, False), (True, False), (True, True), (False, False)):
        palette = own_palette(dark=dark, high_contrast=high)
        sheet.setPalette(palette)
        assert ink_of(label) == quiet_text(palette)
        assert label.palette().color(QPalette.ColorRole.Base) == palette.color(
            QPalette.ColorRole.Base
        )
    ink.change(in_tone("late"))
    assert ink_of(label) == tone("late", own_palette(dark=False)).ink


def test_a_label_that_comes_into_a_dark_sheet_has_its_ink(qtbot: QtBot) -> None:
    sheet, label = QWidget(), QLabel("Not held since 2019")
    qtbot.addWidget(sheet)
    dark = own_palette(dark=True)
    sheet.setPalette(dark)
    Inked(label, quiet_text)
    label.setParent(sheet)
    assert ink_of(label) == quiet_text(dark)

"""What has the focus is seen, also where Qt itself shows nothing of it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLineEdit, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from briefer.ui.appearance import own_palette
from briefer.ui.colours import contrast
from briefer.ui.focus_ring import FocusRing, FocusRings
from briefer.ui.places.brief.export_panel import PrimaryButton


@pytest.fixture
def sheet(qtbot: QtBot) -> QWidget:
    sheet = QWidget()
    qtbot.addWidget(sheet)
    layout = QVBoxLayout(sheet)
    for tool in (QLineEdit(), QListWidget(), QPlainTextEdit(), PrimaryButton("Export")):
        layout.addWidget(tool)
    rings = FocusRings(sheet)
    rings.begin()
    sheet.resize(300, 400)
    sheet.show()
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow)
    return sheet


def ringed(sheet: QWidget, kind: type[QWidget]) -> bool:
    """Give the focus to a tool, and say whether there is a ring around it and nowhere else."""
    tool = sheet.findChild(kind)
    assert isinstance(tool, QWidget)
    tool.clearFocus()
    tool.setFocus()
    seen = [ring.parent() for ring in sheet.findChildren(FocusRing) if ring.isVisible()]
    assert seen in ([tool], [])
    return bool(seen)


def test_lists_and_pages_of_text_have_a_ring_and_what_shows_its_focus_has_none(
    sheet: QWidget,
) -> None:
    found = [ringed(sheet, kind) for kind in (QListWidget, QLineEdit, QPlainTextEdit)]
    assert found == [True, False, True]
    assert not ringed(sheet, PrimaryButton), "it draws its own"


def test_in_high_contrast_every_tool_has_one_and_it_is_thick(sheet: QWidget) -> None:
    sheet.setPalette(own_palette(dark=True, high_contrast=True))
    assert ringed(sheet, QLineEdit)
    ring = sheet.findChild(FocusRing)
    assert ring is not None
    colours = [ring.parentWidget().grab().toImage().pixelColor(at, 8) for at in range(3)]  # type: ignore[union-attr]  # it is within the field
    assert {colour.name() for colour in colours} == {"#ffffff"}


def test_the_ring_follows_a_change_of_colours(qtbot: QtBot, sheet: QWidget) -> None:
    assert ringed(sheet, QListWidget)
    before = ring_colour(sheet, QListWidget)
    sheet.setPalette(own_palette(dark=True, high_contrast=True))
    assert ring_colour(sheet, QListWidget) == "#ffffff" != before
    assert ringed(sheet, QLineEdit)
    sheet.setPalette(own_palette(dark=False))
    qtbot.waitUntil(lambda: not any(map(QWidget.isVisible, sheet.findChildren(FocusRing))))
    sheet.setPalette(own_palette(dark=True, high_contrast=True))
    qtbot.waitUntil(lambda: any(map(QWidget.isVisible, sheet.findChildren(FocusRing))))


def ring_colour(sheet: QWidget, kind: type[QWidget]) -> str:
    tool = sheet.findChild(kind)
    assert isinstance(tool, QWidget)
    return tool.grab().toImage().pixelColor(1, 60).name()


def test_the_ring_goes_with_its_tool(qtbot: QtBot, sheet: QWidget) -> None:
    assert ringed(sheet, QListWidget)
    ring = sheet.findChild(FocusRing)
    assert ring is not None
    sheet.resize(500, 500)
    view = sheet.findChild(QListWidget)
    assert view is not None
    qtbot.waitUntil(lambda: view.width() > 400 and ring.size() == view.size())
    assert not ring.mask().contains(ring.rect().center()), "what lies within is not painted anew"
    view.deleteLater()
    assert ringed(sheet, QPlainTextEdit)


def test_the_ring_stands_out_from_what_it_lies_on(qtbot: QtBot, sheet: QWidget) -> None:
    del qtbot
    assert ringed(sheet, QListWidget)
    view = sheet.findChild(QListWidget)
    assert view is not None
    ring = view.grab().toImage().pixelColor(1, 60)
    assert contrast(ring, view.palette().color(QPalette.ColorRole.Base)) >= 3
    assert ring != QColor("white")

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleFactory,
    QStyleOptionButton,
)
from pytestqt.qtbot import QtBot

from briefer.ui.appearance import own_palette, size_text, wear
from briefer.ui.colours import READABLE, contrast, is_dark, is_high_contrast

PAIRS = (("WindowText", "Window"), ("Text", "Base"), ("ButtonText", "Button"))


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(("high", "least"), [(False, READABLE), (True, 20)])
def test_our_own_colours_can_be_read(*, dark: bool, high: bool, least: float) -> None:
    palette = own_palette(dark=dark, high_contrast=high)
    assert is_dark(palette) == dark
    for text, ground in PAIRS:
        inks = (getattr(QPalette.ColorRole, name) for name in (text, ground))
        assert contrast(*map(palette.color, inks)) >= least


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    palette, style = qapp.palette(), qapp.style().objectName()
    yield qapp
    size_text(qapp, 100)
    qapp.setStyle(QStyleFactory.create(style))
    qapp.setPalette(palette)


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_high_contrast_can_be_chosen_and_left_again(
    application: QApplication, appearance: str
) -> None:
    style = application.style().objectName()
    wear(application, appearance, "high")
    assert is_high_contrast(application.palette())
    assert is_dark(application.palette()) == (appearance == "dark")
    wear(application, appearance, "normal")
    assert not is_high_contrast(application.palette())
    assert is_dark(application.palette()) == (appearance == "dark")
    assert application.style().objectName() == style


def test_in_high_contrast_fields_and_buttons_have_an_outline_on_black(
    qtbot: QtBot, application: QApplication
) -> None:
    wear(application, "dark", "high")
    for tool in (QLineEdit(), QPushButton("Make")):
        qtbot.addWidget(tool)
        tool.resize(120, 30)
        picture = tool.grab().toImage()
        edge = [picture.pixelColor(60, down).lightness() for down in range(4)]
        assert max(edge) == 255


@pytest.mark.parametrize("contrast_wanted", ["normal", "high"])
def test_tick_boxes_grow_with_the_text_and_back(
    qtbot: QtBot, application: QApplication, contrast_wanted: str
) -> None:
    wear(application, "light", contrast_wanted)

    def tick_box() -> tuple[int, int]:
        box = QCheckBox("Make")
        qtbot.addWidget(box)
        option = QStyleOptionButton()
        box.initStyleOption(option)
        element = QStyle.SubElement.SE_CheckBoxIndicator
        side = box.style().subElementRect(element, option, box).height()
        return side, box.fontMetrics().ascent()

    usual = tick_box()
    size_text(application, 200)
    side, letters = tick_box()
    assert side >= letters > usual[0]
    size_text(application, 100)
    assert tick_box() == usual

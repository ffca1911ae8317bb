from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QPalette

from briefer.ui.colours import READABLE, accent, contrast, panel_ground, quiet_text, tone

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: QColor.fromRgb(number))


def palette_of(window: str) -> QPalette:
    return QPalette(QColor(window))


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert round(contrast(QColor("black"), QColor("white"))) == 21


@pytest.mark.parametrize("window", ["#efefef", "#ffffff", "#2b2b2b", "#000000"])
@pytest.mark.parametrize("name", ["good", "soon", "late", "quiet", "note"])
def test_every_chip_can_be_read_in_light_and_dark(window: str, name: str) -> None:
    colours = tone(name, palette_of(window))
    assert contrast(colours.ink, colours.ground) >= READABLE


@pytest.mark.parametrize("window", ["#efefef", "#2b2b2b"])
def test_secondary_text_can_be_read(window: str) -> None:
    palette = palette_of(window)
    assert contrast(quiet_text(palette), panel_ground(palette)) >= READABLE


@given(COLOURS)
def test_white_can_be_read_on_whatever_accent_the_system_has(colour: QColor) -> None:
    palette = palette_of("#efefef")
    palette.setColor(QPalette.ColorRole.Accent, colour)
    assert contrast(accent(palette), QColor("white")) >= READABLE

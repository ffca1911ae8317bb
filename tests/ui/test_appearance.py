from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette

from briefer.ui.appearance import own_palette
from briefer.ui.colours import READABLE, contrast, is_dark

PAIRS = (("WindowText", "Window"), ("Text", "Base"), ("ButtonText", "Button"))


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(("high", "least"), [(False, READABLE), (True, 20)])
def test_our_own_colours_can_be_read(*, dark: bool, high: bool, least: float) -> None:
    palette = own_palette(dark=dark, high_contrast=high)
    assert is_dark(palette) == dark
    for text, ground in PAIRS:
        inks = (getattr(QPalette.ColorRole, name) for name in (text, ground))
        assert contrast(*map(palette.color, inks)) >= least

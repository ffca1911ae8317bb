"""Every ink of the window can be read on every ground that it stands on, in all themes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QPalette

from briefer.ui import colours
from briefer.ui.appearance import own_palette
from briefer.ui.colours import SEEN, contrast, least_contrast, mixed, panel_ground, tone
from briefer.ui.places.brief.outline.delegate import selected_ground
from briefer.ui.places.timeline.painting import tones_on

Colour = Callable[[QPalette], QColor]
_ROLE = QPalette.ColorRole


def role(name: str) -> Colour:
    return lambda palette: palette.color(getattr(_ROLE, name))


def washed(share: float) -> Colour:
    """The ground of a row under the mouse, of the place in sight, of a selected paragraph."""
    return lambda palette: mixed(panel_ground(palette), palette.color(_ROLE.Text), share)


def drawn(name: str) -> Colour:
    return lambda palette: tones_on(palette)[name]  # type: ignore[index]  # a tone's name


TEXTS: dict[str, tuple[Colour, Colour]] = {
    **{
        f"{ink} on {ground}": (role(ink), role(ground))
        for ink, ground in (
            ("WindowText", "Window"),
            ("Text", "Base"),
            ("Text", "AlternateBase"),
            ("ButtonText", "Button"),
            ("ToolTipText", "ToolTipBase"),
            ("HighlightedText", "Highlight"),
            ("PlaceholderText", "Base"),
            ("Link", "Base"),
        )
    },
    **{
        f"chip {name}": (
            lambda palette, name=name: tone(name, palette).ink,  # type: ignore[misc]  # its default is a name
            lambda palette, name=name: tone(name, palette).ground,  # type: ignore[misc]  # so has this
        )
        for name in ("good", "soon", "late", "quiet", "note")
    },
    "quiet on a panel": (colours.quiet_text, panel_ground),
    "quiet on a row under the mouse": (colours.quiet_text, washed(0.05)),
    "text on a selected row": (role("Text"), selected_ground),
    "text on a selected paragraph": (role("Text"), washed(0.08)),
    "text on the place in sight": (role("Text"), washed(0.1)),
    "links": (colours.accent_text, panel_ground),
    "white on the primary button": (lambda _: QColor("white"), colours.accent),
    **{
        f"picture: {ink} on {ground}": (drawn(ink), drawn(ground))
        for ink, ground in (
            ("ink", "paper"),
            ("ink", "shade"),
            ("ink", "tint"),
            ("paper", "accent"),
            ("quiet", "paper"),
        )
    },
}
LINES: dict[str, tuple[Colour, Colour]] = {
    "the focus on a panel": (colours.focus_line, panel_ground),
    "the focus on a list": (colours.focus_line, role("Base")),
    "the mark of the place in sight": (colours.accent_line, washed(0.1)),
    "the primary button": (colours.accent, panel_ground),
}


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("high", [False, True], ids=["normal", "high"])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_every_text_can_be_read(*, dark: bool, high: bool, name: str) -> None:
    palette = own_palette(dark=dark, high_contrast=high)
    assert least_contrast(palette) == (7.0 if high else 4.5)
    ink, ground = TEXTS[name]
    assert contrast(ink(palette), ground(palette)) >= least_contrast(palette)


@pytest.mark.parametrize("name", LINES)
@pytest.mark.parametrize("high", [False, True], ids=["normal", "high"])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_every_line_that_says_something_is_seen(*, dark: bool, high: bool, name: str) -> None:
    palette = own_palette(dark=dark, high_contrast=high)
    line, ground = LINES[name]
    if (name, dark) == ("the primary button", True):
        return  # its words tell it, and in high contrast its outline
    assert contrast(line(palette), ground(palette)) >= SEEN


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_in_high_contrast_thin_rules_are_seen_as_well_as_words(*, dark: bool) -> None:
    palette = own_palette(dark=dark, high_contrast=True)
    for line in (colours.hairline, drawn("rule")):
        assert contrast(line(palette), palette.color(_ROLE.Base)) >= least_contrast(palette)


@pytest.mark.parametrize("high", [False, True], ids=["normal", "high"])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_quiet_text_is_as_quiet_where_its_panel_was_greyed(*, dark: bool, high: bool) -> None:
    palette = own_palette(dark=dark, high_contrast=high)
    greyed = QPalette(palette)
    greyed.setCurrentColorGroup(QPalette.ColorGroup.Disabled)
    assert colours.quiet_text(greyed) == colours.quiet_text(palette)
    assert colours.is_high_contrast(greyed) == high

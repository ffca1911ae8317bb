"""The grid, and colours made from the system's own, readable in light and in dark."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QPen

GRID = 8  # pixels: every distance is a multiple or a half of it
READABLE = 4.5  # least contrast of text, WCAG 2.2 success criterion 1.4.3
ENHANCED = 7.0  # the same in high contrast, success criterion 1.4.6
SEEN = 3.0  # of lines and shapes that say something, success criterion 1.4.11
OWN_FOCUS = "shows its focus"  # the property of a tool that draws its focus by itself
_ALL_BUT_ALL = 20.0  # of the 21 that black and white have


def is_dark(palette: QPalette) -> bool:
    """Say whether the palette is a dark one."""
    return luminance(palette.color(QPalette.ColorRole.Window)) < 0.2


def is_high_contrast(palette: QPalette) -> bool:
    """Say whether the palette is one of high contrast: black and white, buttons too."""
    role, active = QPalette.ColorRole, QPalette.ColorGroup.Active  # also for what is greyed
    grounds = (palette.color(active, each) for each in (role.Window, role.Base, role.Button))
    ink = palette.color(active, role.WindowText)
    return all(contrast(ink, ground) >= _ALL_BUT_ALL for ground in grounds)


def wants_contrast() -> bool:
    """Say whether the system asks for high contrast; Qt can be asked from 6.10 on."""
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    return bool(hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)


def least_contrast(palette: QPalette) -> float:
    """Give the least contrast that text has on a palette."""
    return ENHANCED if is_high_contrast(palette) else READABLE


def luminance(colour: QColor) -> float:
    """Give the relative luminance, 0 to 1, as WCAG 2.2 defines it."""
    return _luminance(colour.redF(), colour.greenF(), colour.blueF())


@lru_cache(maxsize=256)  # every row that is drawn asks for the same few colours
def _luminance(*parts: float) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = map(linear, parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Give the contrast of two colours, 1 to 21, as WCAG 2.2 defines it."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Mix a share (0 to 1) of the other colour into the one."""

    def part(a: float, b: float) -> float:
        return a + (b - a) * share

    return QColor.fromRgbF(
        part(one.redF(), other.redF()),
        part(one.greenF(), other.greenF()),
        part(one.blueF(), other.blueF()),
    )


def readable_on(colour: QColor, ground: QColor, least: float = READABLE) -> QColor:
    """Bring a colour towards black or white until it can be read on the ground."""
    parts = colour.redF(), colour.greenF(), colour.blueF()
    under = ground.redF(), ground.greenF(), ground.blueF()
    return QColor(_readable(parts, under, least))


@lru_cache(maxsize=256)  # every row that is drawn asks for the same few colours
def _readable(
    parts: tuple[float, float, float], under: tuple[float, float, float], least: float
) -> QColor:
    colour, ground = QColor.fromRgbF(*parts), QColor.fromRgbF(*under)
    end = QColor("white") if luminance(ground) < 0.2 else QColor("black")
    for step in range(11):
        tried = mixed(colour, end, step / 10)
        if contrast(tried, ground) >= least:
            return tried
    return end


def accent(palette: QPalette) -> QColor:
    """Give the system's accent, dark enough for white text, or a blue where it has none."""
    colour = palette.color(QPalette.ColorRole.Accent)
    if contrast(colour, panel_ground(palette)) < 1.6:
        colour = QColor("#2a6fb8")
    for step in range(11):
        tried = mixed(colour, QColor("black"), step / 10)
        if contrast(tried, QColor("white")) >= least_contrast(palette):
            return tried
    return QColor("black")


def quiet_text(palette: QPalette) -> QColor:
    """Give the colour of secondary text: softer than text, still readable."""
    ground = panel_ground(palette)
    text = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text)
    if is_high_contrast(palette):
        return text
    return readable_on(mixed(text, ground, 0.35), ground)


def panel_ground(palette: QPalette) -> QColor:
    """Give the ground of panels: white paper in light, below its fields in dark."""
    role = QPalette.ColorRole.Window if is_dark(palette) else QPalette.ColorRole.Base
    return palette.color(role)


def hairline(palette: QPalette) -> QColor:
    """Give the colour of thin rules between things."""
    window = palette.color(QPalette.ColorRole.Window)
    if is_high_contrast(palette):
        return palette.color(QPalette.ColorRole.WindowText)
    return mixed(window, palette.color(QPalette.ColorRole.WindowText), 0.16)


class Tone(NamedTuple):
    """Be the ground and the ink of a chip or a message."""

    ground: QColor
    ink: QColor


_HUES = {"good": "#2e7d32", "soon": "#9a6700", "late": "#b3261e", "quiet": "#6b7280", "note": ""}


def tone(name: str, palette: QPalette) -> Tone:
    """Give the tone of a name (good, soon, late, quiet, note) on this palette."""
    base = panel_ground(palette)
    hue = QColor(_HUES[name]) if _HUES[name] else accent(palette)
    if is_high_contrast(palette):
        return Tone(base, readable_on(hue, base, ENHANCED))
    ground = mixed(base, hue, 0.28 if is_dark(palette) else 0.11)
    return Tone(ground, readable_on(hue, ground))


def accent_line(palette: QPalette) -> QColor:
    """Give the accent as a line that stands out from a panel's ground."""
    colour = accent(palette)
    if is_high_contrast(palette):
        return readable_on(colour, panel_ground(palette), ENHANCED)
    return mixed(colour, QColor("white"), 0.4) if is_dark(palette) else colour


def accent_text(palette: QPalette) -> QColor:
    """Give the accent as the ink of links, readable on a panel's ground."""
    return readable_on(accent_line(palette), panel_ground(palette), least_contrast(palette))


def focus_line(palette: QPalette) -> QColor:
    """Give the colour of the ring around what has the focus."""
    if is_high_contrast(palette):
        return palette.color(QPalette.ColorRole.WindowText)
    return accent_line(palette)


def focus_pen(palette: QPalette) -> QPen:
    """Give the pen of the ring around what has the focus: a thick one in high contrast."""
    return QPen(focus_line(palette), 3 if is_high_contrast(palette) else 2)


def selected_bar(palette: QPalette) -> int:
    """Give how wide a bar marks a selected row, where a ground of its own says too little."""
    return 4 if is_high_contrast(palette) else 0

"""Light, dark and the size of the text, over what the system says.

High contrast is the system's: Qt draws it by itself while the choice is "system", and our own
colours, which stand in where a platform can't be asked for light or dark, become black and white.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from briefer.ui.colours import is_dark

_LIGHT = {
    "Window": "#efefef",
    "Base": "#ffffff",
    "AlternateBase": "#f7f7f7",
    "Button": "#efefef",
    "WindowText": "#000000",
    "Text": "#000000",
    "ButtonText": "#000000",
    "PlaceholderText": "#6a6a6a",
    "ToolTipBase": "#ffffdc",
    "ToolTipText": "#000000",
    "Highlight": "#2a6fb8",
    "HighlightedText": "#ffffff",
    "Accent": "#2a6fb8",
    "Link": "#1a5aa8",
}
_DARK = {
    "Window": "#2d2d2d",
    "Base": "#1f1f1f",
    "AlternateBase": "#262626",
    "Button": "#3a3a3a",
    "WindowText": "#ececec",
    "Text": "#ececec",
    "ButtonText": "#ececec",
    "PlaceholderText": "#9a9a9a",
    "ToolTipBase": "#3a3a3a",
    "ToolTipText": "#ececec",
    "Highlight": "#308cc6",
    "HighlightedText": "#ffffff",
    "Accent": "#308cc6",
    "Link": "#7db8ec",
}
_HIGH_LIGHT = {"Window": "#ffffff", "Button": "#ffffff", "PlaceholderText": "#333333"}
_HIGH_DARK = {
    **dict.fromkeys(("Window", "Base", "AlternateBase", "Button", "ToolTipBase"), "#000000"),
    **dict.fromkeys(("WindowText", "Text", "ButtonText", "ToolTipText"), "#ffffff"),
    "PlaceholderText": "#dddddd",
}
_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


def wear(application: QApplication, appearance: str) -> None:
    """Be light or dark, or what the system is."""
    hints = application.styleHints()
    hints.setColorScheme(_SCHEMES.get(appearance, Qt.ColorScheme.Unknown))
    application.setPalette(QPalette())
    if appearance in _SCHEMES and is_dark(application.palette()) != (appearance == "dark"):
        high = wants_contrast(application)
        application.setPalette(own_palette(dark=appearance == "dark", high_contrast=high))


def own_palette(*, dark: bool, high_contrast: bool = False) -> QPalette:
    """Give colours of our own, for a platform that can't be asked for light or dark."""
    colours: Mapping[str, str] = _DARK if dark else _LIGHT
    if high_contrast:
        colours = {**colours, **(_HIGH_DARK if dark else _HIGH_LIGHT)}
    palette = QPalette(QColor(colours["Button"]), QColor(colours["Window"]))
    for role, colour in colours.items():
        palette.setColor(getattr(QPalette.ColorRole, role), QColor(colour))
    disabled = QColor("#9a9a9a" if dark else "#6a6a6a")
    for name in ("WindowText", "Text", "ButtonText"):
        role = getattr(QPalette.ColorRole, name)
        palette.setColor(QPalette.ColorGroup.Disabled, role, disabled)
    return palette


def wants_contrast(application: QApplication) -> bool:
    """Say whether the system asks for high contrast; Qt can be asked from 6.10 on."""
    hints = application.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    return bool(hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)


def size_text(application: QApplication, per_cent: int) -> None:
    """Set all text in a size, per cent of the system's."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font = QFont(application.font())
    if system.pointSizeF() > 0:
        font.setPointSizeF(system.pointSizeF() * per_cent / 100)
    else:
        font.setPixelSize(round(system.pixelSize() * per_cent / 100))
    application.setFont(font)

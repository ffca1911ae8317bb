"""Light, dark, contrast and the size of the text, over what the system says.

Where the system asks for high contrast, or the user does, our own colours are black and white;
on Windows the colours of its contrast theme, which the user chose there, stay.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from briefer.ui.colours import is_dark, wants_contrast

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
    "Highlight": "#2474a6",
    "HighlightedText": "#ffffff",
    "Accent": "#308cc6",
    "Link": "#7db8ec",
}
_HIGH_LIGHT = {
    **dict.fromkeys(("Window", "AlternateBase", "Button", "ToolTipBase"), "#ffffff"),
    "PlaceholderText": "#333333",
    **dict.fromkeys(("Highlight", "Accent"), "#00408c"),
    "Link": "#00408c",
}
_HIGH_DARK = {
    **dict.fromkeys(("Window", "Base", "AlternateBase", "Button", "ToolTipBase"), "#000000"),
    **dict.fromkeys(("WindowText", "Text", "ButtonText", "ToolTipText"), "#ffffff"),
    "PlaceholderText": "#dddddd",
    "Highlight": "#1aebff",
    "HighlightedText": "#000000",
    "Link": "#8ecbff",
}
_USUAL = 100  # per cent
_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


def wear(application: QApplication, appearance: str, wanted: str = "system") -> None:
    """Be light or dark, of high or normal contrast, or what the system is."""
    hints = application.styleHints()
    hints.setColorScheme(_SCHEMES.get(appearance, Qt.ColorScheme.Unknown))
    application.setPalette(QPalette())
    is_now = is_dark(application.palette())
    dark = appearance == "dark" if appearance in _SCHEMES else is_now
    asked = wants_contrast()
    high = wanted == "high" or (wanted == "system" and asked)
    themed = asked and sys.platform == "win32" and wanted == "system" and appearance == "system"
    _outline(application, outlined=high and not themed)
    if dark != is_now or (high and not themed) or high != asked:
        application.setPalette(own_palette(dark=dark, high_contrast=high))


def _outline(application: QApplication, *, outlined: bool) -> None:
    """Draw with outlines that are seen on black, or as before."""
    from briefer.ui.outlines import Outlined  # few need it

    style = application.style()
    if outlined and not isinstance(style, Outlined):
        application.setStyle(Outlined(style.objectName()))
    elif not outlined and isinstance(style, Outlined):
        application.setStyle(QStyleFactory.create(style.before))
        _grow(application, grown=application.font().pointSizeF() > _system_font().pointSizeF())


def _grow(application: QApplication, *, grown: bool) -> None:
    """Let tick boxes grow with the text, or draw as before."""
    from briefer.ui.grown import Grown  # few need it
    from briefer.ui.outlines import Outlined

    style = application.style()
    if isinstance(style, Outlined):
        return  # it has its ticks grow too
    if grown and not isinstance(style, Grown):
        application.setStyle(Grown(style.objectName()))
    elif not grown and isinstance(style, Grown):
        application.setStyle(QStyleFactory.create(style.before))


def _system_font() -> QFont:
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)


def own_palette(*, dark: bool, high_contrast: bool = False) -> QPalette:
    """Give colours of our own, for a platform that can't be asked for light or dark."""
    colours: Mapping[str, str] = _DARK if dark else _LIGHT
    if high_contrast:
        colours = {**colours, **(_HIGH_DARK if dark else _HIGH_LIGHT)}
    palette = QPalette(QColor(colours["Button"]), QColor(colours["Window"]))
    for role, colour in colours.items():
        palette.setColor(getattr(QPalette.ColorRole, role), QColor(colour))
    disabled = QColor("#9a9a9a" if dark else "#575757" if high_contrast else "#6a6a6a")
    for name in ("WindowText", "Text", "ButtonText"):
        role = getattr(QPalette.ColorRole, name)
        palette.setColor(QPalette.ColorGroup.Disabled, role, disabled)
    return palette


def size_text(application: QApplication, per_cent: int) -> None:
    """Set all text in a size, per cent of the system's."""
    system = _system_font()
    font = QFont(application.font())
    if system.pointSizeF() > 0:
        font.setPointSizeF(system.pointSizeF() * per_cent / 100)
    else:
        font.setPixelSize(round(system.pixelSize() * per_cent / 100))
    application.setFont(font)
    _grow(application, grown=per_cent > _USUAL)

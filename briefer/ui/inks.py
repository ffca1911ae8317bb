"""Words in an ink of their own, which follows the system into the dark and high contrast."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from briefer.ui.colours import tone

Ink = Callable[[QPalette], QColor]


def in_tone(name: str) -> Ink:
    """Give the ink of a tone (good, soon, late, quiet, note)."""
    return lambda palette: tone(name, palette).ink


class Inked(QObject):
    """Keep the words of a label, or the line of a rule, in an ink made from what is around it.

    It goes by the palette of the widget around: the label's own has the ink in it already.
    """

    def __init__(self, label: QWidget, ink: Ink) -> None:
        super().__init__(label)
        self._label, self._ink = label, ink
        label.installEventFilter(self)
        self.write()

    def change(self, ink: Ink) -> None:
        """Write in another ink."""
        self._ink = ink
        self.write()

    def write(self) -> None:
        """Write in the ink as it is on this palette."""
        label = self._label
        around = label.parentWidget() or label
        role, palette = label.foregroundRole(), label.palette()
        ink = self._ink(around.palette())
        if palette.color(role) != ink:
            palette.setColor(role, ink)
            label.setPalette(palette)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the system, and the widget that the label comes into."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ParentChange):
            self.write()
        return super().eventFilter(watched, event)

"""Labels beside fields, and what is said under them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from briefer.ui.colours import quiet_text
from briefer.ui.inks import Inked, in_tone


class TonedLabel(QLabel):
    """Say something in the ink of a tone, light and dark; gone while there is nothing to say."""

    def __init__(self, ink: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ink = Inked(self, quiet_text if ink == "quiet" else in_tone(ink))
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.hide()

    def say(self, text: str) -> None:
        """Show a text, or go when there is none."""
        if text == self.text():
            return
        self.setText(text)
        self.setVisible(bool(text))

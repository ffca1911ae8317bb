"""Small buttons without a frame, as they stand beside a search."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton


def flat_button(text: str, name: str) -> QToolButton:
    """Make a button that Tab reaches; ``name`` says what it does, on pointing and when read out."""
    button = QToolButton()
    button.setText(text)
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button

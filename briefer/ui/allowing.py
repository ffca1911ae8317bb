"""What can't be used says why."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget


def allow(used: QWidget | QAction, why_not: str, tip: str = "") -> None:
    """Let something be used, or say why it can't be, on hover and to a screen reader.

    ``why_not`` is empty where it can be used; ``tip`` is then what there is to say of it.
    """
    used.setEnabled(not why_not)
    used.setToolTip(why_not or tip)
    if isinstance(used, QWidget):
        used.setAccessibleDescription(why_not or tip)

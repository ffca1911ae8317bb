"""How much room text takes, by its letters, and how much of the screen there is for it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFormLayout, QWidget

_LEANING = 2  # pixels


def letter_width(metrics: QFontMetrics) -> int:
    """Give the width of a usual letter, in pixels.

    The average of a Japanese face is of its wide characters, of which a line has half as many.
    """
    return min(metrics.averageCharWidth(), metrics.horizontalAdvance("n"))


def width_of(sheet: QWidget, letters: int) -> int:
    """Give the width that a sheet of so many letters has; large text leaves it on the screen."""
    return min(letters * letter_width(sheet.fontMetrics()), _room(screen_of(sheet).width()))


def height_of(sheet: QWidget, lines: int) -> int:
    """Give the height that a sheet of so many lines has; large text leaves it on the screen."""
    return min(lines * sheet.fontMetrics().lineSpacing(), _room(screen_of(sheet).height()))


def height_of_screen(sheet: QWidget) -> int:
    """Give how high a sheet may be."""
    return _room(screen_of(sheet).height())


def screen_of(sheet: QWidget) -> QSize:
    """Give the size of the screen that a sheet is on."""
    return sheet.screen().size()


def _room(length: int) -> int:
    return length * 9 // 10  # the rest is for the window's frame and what else is there


def give_labels_room(form: QFormLayout) -> None:
    """Let the last letter of a form's labels lean out of its own room."""
    for row in range(form.rowCount()):
        item = form.itemAt(row, QFormLayout.ItemRole.LabelRole)
        label = item.widget() if item is not None else None
        if label is not None:
            label.setMinimumWidth(label.sizeHint().width() + _LEANING)

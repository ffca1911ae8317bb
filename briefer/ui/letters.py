"""How wide text is, by its letters."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics


def letter_width(metrics: QFontMetrics) -> int:
    """Give the width of a usual letter, in pixels.

    The average of a Japanese face is of its wide characters, of which a line has half as many.
    """
    return min(metrics.averageCharWidth(), metrics.horizontalAdvance("n"))

"""The locked Qt counts its references: 6.12.0 lost one to None with each call on Python 3.11."""

from __future__ import annotations

import sys

from PySide6.QtGui import QColor, QImage, QPainter


def test_a_call_that_returns_nothing_keeps_none_alive() -> None:
    image = QImage(8, 8, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    before = sys.getrefcount(None)
    for _ in range(1000):
        painter.setPen(QColor("black"))
    lost = before - sys.getrefcount(None)
    painter.end()
    assert lost < 100

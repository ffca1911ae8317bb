"""The rail's icons: one family in line style, on a square of 24 by 24."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

_SIDE = 24.0
_PEN = 1.6

Place = tuple[float, float]


class Icon(NamedTuple):
    """Be an icon: strokes from place to place, and circles of a radius."""

    strokes: Sequence[Sequence[Place]] = ()
    rings: Sequence[tuple[Place, float]] = ()


# A sheet with a turned corner and three lines of text.
BRIEF = Icon(
    strokes=(
        ((14, 3), (5, 3), (5, 21), (19, 21), (19, 8), (14, 3), (14, 8), (19, 8)),
        ((8.5, 12), (15.5, 12)),
        ((8.5, 15), (15.5, 15)),
        ((8.5, 18), (12.5, 18)),
    )
)
# Two rows of a timeline, each with what was held on it.
TIMELINE = Icon(
    strokes=(
        ((3, 8), (6.5, 8)),
        ((11.5, 8), (21, 8)),
        ((3, 16), (12.5, 16)),
        ((17.5, 16), (21, 16)),
        ((15, 3.5), (15, 6)),
        ((15, 10), (15, 11)),
    ),
    rings=(((9, 8), 2.5), ((15, 16), 2.5)),
)

# Three books, the last one leaning on the others.
LIBRARY = Icon(
    strokes=(
        ((3.5, 4), (8, 4), (8, 20), (3.5, 20), (3.5, 4)),
        ((8, 7.5), (12.5, 7.5), (12.5, 20), (8, 20)),
        ((14, 7.6), (17.4, 6.6), (21, 19), (17.6, 20), (14, 7.6)),
    )
)

# A tray that takes something in.
SOURCES = Icon(
    strokes=(
        ((12, 3), (12, 14)),
        ((7.5, 9.5), (12, 14), (16.5, 9.5)),
        ((3.5, 13.5), (3.5, 20), (20.5, 20), (20.5, 13.5)),
    )
)


def draw_icon(painter: QPainter, box: QRectF, icon: Icon, ink: QColor) -> None:
    """Draw an icon into a square box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / _SIDE, box.height() / _SIDE)
    line, cap, join = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(ink, _PEN, line, cap, join))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for stroke in icon.strokes:
        painter.drawPolyline(QPolygonF([QPointF(*place) for place in stroke]))
    for centre, radius in icon.rings:
        painter.drawEllipse(QPointF(*centre), radius, radius)
    painter.restore()

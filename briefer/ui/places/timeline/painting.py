"""A drawing painted by Qt: sharp at every zoom, in light and in dark."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QPainter,
    QPalette,
    QPen,
    QPolygonF,
)

from briefer.memo.drawing import Box, Dot, Drawing, Line, Mark, Shape, Tone, Words
from briefer.memo.measuring import is_full_width, room_for
from briefer.memo.styling import EASTERN_FACES, FACES, TONES
from briefer.ui.colours import is_dark, is_high_contrast

Tones = Mapping[Tone, QColor]

_EM = 64  # pixels of the fonts that are scaled to the words' size

# On a dark ground ink is light, and the later a thing the lighter it is.
_DARK: Mapping[Tone, str] = MappingProxyType(
    {
        "ink": "#e8e8e8",
        "accent": "#a9c1f0",
        "quiet": "#b3b3b3",
        "rule": "#6b6e73",
        "shade": "#455c8c",
        "tint": "#3d4148",
        "paper": "",
    }
)
# The same in high contrast: lines are seen as well as words are.
_HIGH_DARK: Mapping[Tone, str] = MappingProxyType(
    {**_DARK, "ink": "#ffffff", "quiet": "#ffffff", "rule": "#b3b3b3", "shade": "#2f4270"}
)
_HIGH_LIGHT: Mapping[Tone, str] = MappingProxyType(
    {"ink": "#000000", "quiet": "#000000", "rule": "#595959"}
)


def printed_tones() -> Tones:
    """Give the tones of figures on paper."""
    return {tone: QColor(colour) for tone, colour in TONES.items()}  # type: ignore[misc]  # its keys are the tones


def tones_on(palette: QPalette) -> Tones:
    """Give the tones for a picture on the screen; paper is the ground of lists."""
    high = is_high_contrast(palette)
    if not is_dark(palette):
        own = _HIGH_LIGHT if high else {}
        return {**printed_tones(), **{tone: QColor(colour) for tone, colour in own.items()}}
    paper, own = palette.color(QPalette.ColorRole.Base), _HIGH_DARK if high else _DARK
    return {tone: QColor(colour) if colour else paper for tone, colour in own.items()}


def box_of(mark: Mark) -> Box:
    """Give the room that a mark takes."""
    match mark:
        case Line((x1, y1), (x2, y2)):
            return min(x1, x2) - 1, min(y1, y2) - 1, max(x1, x2) + 1, max(y1, y2) + 1
        case Shape(corners):
            across, down = [x for x, _ in corners], [y for _, y in corners]
            return min(across) - 1, min(down) - 1, max(across) + 1, max(down) + 1
        case Dot((x, y), radius):
            return x - radius - 1, y - radius - 1, x + radius + 1, y + radius + 1
        case Words(text, (x, y), size, anchor):
            room = room_for(text, size)
            left = x - {"start": 0.0, "middle": room / 2, "end": room}[anchor]
            return left, y - size, left + room, y + size / 2


class DrawingPainter:
    """Paint the marks of one drawing that are in sight."""

    def __init__(self, drawing: Drawing) -> None:
        self.drawing = drawing
        self._boxed = [(mark, box_of(mark)) for mark in drawing.marks]
        self._fonts: dict[bool, QFont] = {}

    def paint(self, painter: QPainter, tones: Tones, sight: QRectF) -> None:
        """Paint into points; the painter is scaled and moved by who calls."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, top, right, bottom = sight.left(), sight.top(), sight.right(), sight.bottom()
        for mark, box in self._boxed:
            if box[0] <= right and box[2] >= left and box[1] <= bottom and box[3] >= top:
                self._mark(painter, mark, tones)

    def _mark(self, painter: QPainter, mark: Mark, tones: Tones) -> None:
        match mark:
            case Line():
                style = Qt.PenStyle.CustomDashLine if mark.dashed else Qt.PenStyle.SolidLine
                pen = QPen(tones[mark.tone], mark.width, style, Qt.PenCapStyle.FlatCap)
                if mark.dashed:
                    pen.setDashPattern([3 / mark.width, 2 / mark.width])
                painter.setPen(pen)
                painter.drawLine(QPointF(*mark.start), QPointF(*mark.end))
            case Shape():
                _look(painter, tones[mark.fill], tones[mark.outline], mark.width)
                painter.drawPolygon(QPolygonF([QPointF(*place) for place in mark.corners]))
            case Dot():
                _look(painter, tones[mark.fill], tones[mark.outline], mark.width)
                painter.drawEllipse(QPointF(*mark.centre), mark.radius, mark.radius)
            case Words():
                self._words(painter, mark, tones[mark.tone])

    def _words(self, painter: QPainter, words: Words, ink: QColor) -> None:
        painter.setPen(ink)
        font = self._font(wide=any(map(is_full_width, words.text)))
        scale = words.size / _EM
        wide = QFontMetricsF(font).horizontalAdvance(words.text) * scale
        room = room_for(words.text, words.size)
        if wide > room > 0:  # a face that stands in and is wide: nothing runs into what is beside
            scale, wide = scale * room / wide, room
        left = words.at[0] - {"start": 0.0, "middle": wide / 2, "end": wide}[words.anchor]
        painter.save()
        painter.translate(left, words.at[1])
        painter.scale(scale, scale)
        painter.setFont(font)
        painter.drawText(QPointF(0, 0), words.text)
        painter.restore()

    def _font(self, *, wide: bool) -> QFont:
        if wide not in self._fonts:
            self._fonts[wide] = font_of(EASTERN_FACES if wide else FACES)
        return self._fonts[wide]


def font_of(faces: Iterable[str]) -> QFont:
    """Give a font of the first face that there is, large, to be scaled to the words' size.

    Letters set at their own small size stand on whole pixels; enlarged after that, some run
    into the next and others stand apart.
    """
    known = [face for face in faces if QFontDatabase.hasFamily(face)]
    font = QFont(known[0]) if known else QFont()
    font.setPixelSize(_EM)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _look(painter: QPainter, fill: QColor, outline: QColor, width: float) -> None:
    painter.setBrush(QBrush(fill))
    painter.setPen(QPen(outline, width) if width else Qt.PenStyle.NoPen)

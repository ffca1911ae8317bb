"""Figures on paper: SVG drawn as lines, so that it is sharp at every zoom."""

from __future__ import annotations

import re
from base64 import b64decode

from PySide6.QtCore import QObject, QRect, QRectF, QSizeF
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QPainter,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
)

_ADDRESS = "data:image/svg+xml;base64,"
_INCH = 96  # pixels
_FACES = re.compile(rb'font-family="([^"]*)"')


class FigureDrawer(QPyTextObject):
    """Draw a document's pictures, each an SVG that its address holds."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._figures: dict[str, bytes] = {}  # by address, ready to be drawn

    def intrinsicSize(self, document: QTextDocument, _: int, form: QTextFormat) -> QSizeF:
        """Give the size that the page asks for, in the pixels that it is laid out in."""
        image, device = form.toImageFormat(), document.documentLayout().paintDevice()
        fine = device.logicalDpiX() / _INCH if device is not None else 1
        return QSizeF(image.width(), image.height()) * fine

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, _: QTextDocument, __: int, form: QTextFormat
    ) -> None:
        """Draw the picture in its place; one of another kind leaves it empty."""
        from PySide6.QtSvg import QSvgRenderer

        address = form.toImageFormat().name()
        if address.startswith(_ADDRESS):
            painter.save()
            painter.setFont(QFont())  # or the figure's words take the weight of what was drawn last
            QSvgRenderer(self._ready(address)).render(painter, rect)
            painter.restore()

    def _ready(self, address: str) -> bytes:
        if address not in self._figures:
            self._figures[address] = with_one_face(b64decode(address.removeprefix(_ADDRESS)))
        return self._figures[address]


def draw_figures(document: QTextDocument) -> None:
    """Have a document's pictures drawn as lines."""
    layout = document.documentLayout()
    layout.registerHandler(QTextFormat.ObjectTypes.ImageObject.value, FigureDrawer(document))


def with_one_face(svg: bytes) -> bytes:
    """Name of each list of faces the first that there is: Qt reads a list as one name."""

    def first(match: re.Match[bytes]) -> bytes:
        faces = [face.strip() for face in match[1].decode().split(",")]
        found = next((face for face in faces if QFontDatabase.hasFamily(face)), faces[-1])
        return f'font-family="{found}"'.encode()

    return _FACES.sub(first, svg)

"""A picture written to a file: SVG, or PNG as sharp as a printed page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from briefer.errors import BrieferError
from briefer.library.safely import write_bytes_safely

if TYPE_CHECKING:
    from briefer.ui.places.timeline.work import Picture

_SHARP = 300 / 72  # pixels a point
_MOST_PIXELS = 40_000_000  # a large library's map is drawn smaller rather than not at all


class PictureError(BrieferError):
    """Report a picture that can't be written."""


def write_svg_file(picture: Picture, target: Path) -> Path:
    """Write a picture as SVG, in the tones of paper; raise PictureError."""
    from briefer.memo.svg import write_svg

    text = write_svg(picture.drawing, picture.title, picture.alt)
    write_bytes_safely(target, text.encode(), PictureError)
    return target


def write_png_file(picture: Picture, target: Path) -> Path:
    """Write a picture as PNG, in the tones of paper; raise PictureError."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
    from PySide6.QtGui import QImage, QImageWriter, QPainter

    from briefer.ui.places.timeline.painting import DrawingPainter, printed_tones

    drawing = picture.drawing
    scale = min(_SHARP, (_MOST_PIXELS / (drawing.width * drawing.height)) ** 0.5)
    image = QImage(
        round(drawing.width * scale), round(drawing.height * scale), QImage.Format.Format_RGB32
    )
    image.fill(printed_tones()["paper"])
    image.setDotsPerMeterX(round(scale * 72 / 0.0254))
    image.setDotsPerMeterY(round(scale * 72 / 0.0254))
    image.setText("Title", picture.title)
    image.setText("Description", picture.alt)
    painter = QPainter(image)
    painter.scale(scale, scale)
    whole = QRectF(0, 0, drawing.width, drawing.height)
    DrawingPainter(drawing).paint(painter, printed_tones(), whole)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, b"png").write(image):
        raise PictureError("the picture can't be drawn", where=target.name, fix="Save it as SVG")
    write_bytes_safely(target, bytes(data.data()), PictureError)
    return target

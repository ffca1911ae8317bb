"""A page drawn: its sheet and shadow, what every page repeats, and the memo on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from briefer.ui.places.brief.paper_furniture import draw_furniture

if TYPE_CHECKING:
    from briefer.ui.places.brief.paper_paging import Slice
    from briefer.ui.places.brief.paper_sheets import Sheets

_BESIDE = 24  # pixels beside the text in which it may still draw
_MARKED = QColor("#fff3c4")
_RING = QColor("#1a5aa8")  # around a link, on paper that is always light


class Marks(NamedTuple):
    """Be what is drawn besides the memo: the point whose lines are marked, the sheet's edge.

    ``link`` is a piece's number and that of the link within it that the keys have gone to.
    """

    point: str
    edge: QColor
    link: tuple[int, int] | None = None


def draw_sheet(painter: QPainter, sheets: Sheets, page: int, sheet: QRectF, marks: Marks) -> None:
    """Draw a page of the memo where its sheet lies; that says how large it is shown."""
    assert sheets.preview is not None
    _draw_paper(painter, sheet, marks.edge)
    look = sheets.preview.look
    zoom = sheet.width() / sheets.pixels(look.width)
    painter.save()
    painter.setClipRect(sheet)
    painter.translate(sheet.topLeft())
    painter.scale(zoom, zoom)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)  # or thin rules go missing
    draw_furniture(painter, sheets, page)
    painter.translate(sheets.pixels(look.left), sheets.pixels(look.top))
    for part in sheets.pages[page]:
        _draw_part(painter, sheets, part, marks)
    painter.restore()


def _draw_paper(painter: QPainter, sheet: QRectF, edge: QColor) -> None:
    at = sheet.toRect()
    for spread in range(1, 6):  # the shadow, in strips: whole areas take too long
        shade = QColor(0, 0, 0, 8 * (6 - spread))
        high = at.height() + 3
        painter.fillRect(at.left() - spread, at.top() + 3, 1, high, shade)
        painter.fillRect(at.right() + spread, at.top() + 3, 1, high, shade)
        painter.fillRect(at.left(), at.bottom() + spread + 1, at.width(), 1, shade)
    painter.fillRect(at, QColor("white"))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(edge)
    painter.drawRect(at)


def _draw_part(painter: QPainter, sheets: Sheets, part: Slice, marks: Marks) -> None:
    assert sheets.preview is not None
    document = sheets.document(sheets.preview.pieces[part.piece])
    wide = sheets.width + 2 * _BESIDE
    shown = QRectF(-_BESIDE, part.start, wide, part.end - part.start)
    painter.save()
    painter.translate(0, part.top - part.start)
    painter.setClipRect(shown, Qt.ClipOperation.IntersectClip)
    if marks.point:
        for spot in document.spots_of(marks.point):
            painter.fillRect(spot.adjusted(-4, 0, 4, 0), _MARKED)
    document.draw(painter, shown)
    if marks.link is not None and marks.link[0] == part.piece:
        painter.setPen(QPen(_RING, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for _, spots in document.links()[marks.link[1] : marks.link[1] + 1]:
            for spot in spots:
                painter.drawRoundedRect(spot.adjusted(-2, 0, 2, 0), 2, 2)
    painter.restore()

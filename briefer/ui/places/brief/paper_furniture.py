"""What every page repeats: the marking at head and foot, and the line at the foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

if TYPE_CHECKING:
    from briefer.memo.paper_look import RoleLook
    from briefer.ui.places.brief.paper_sheets import Sheets

_INK, _QUIET, _RULE = QColor("#1a1a1a"), QColor("#595959"), QColor("#a6a6a6")


def draw_furniture(painter: QPainter, sheets: Sheets, page: int) -> None:
    """Draw what a page repeats; the painter is at the page's corner, at 100%."""
    assert sheets.preview is not None
    shown, look = sheets.preview, sheets.preview.look
    left, wide = sheets.pixels(look.left), sheets.width
    marks, head, foot = (
        _font(look.role(role), sheets.pixels(1)) for role in ("page-marking", "header", "footer")
    )
    at = QRectF(left, sheets.pixels(look.header), wide, 40)
    if shown.marking:
        _write(painter, marks, at, _INK, centre=shown.marking)
        at.translate(0, _height(marks) + sheets.pixels(look.role("page-marking").after))
    title, right = sheets.header(page)
    _write(painter, head, at, _QUIET, left=title, right=right)
    rule = at.top() + _height(head) + 4
    painter.setPen(_RULE)
    painter.drawLine(QPointF(left, rule), QPointF(left + wide, rule))
    lines = _height(foot) + (_height(marks) + 2 if shown.marking else 0)
    at.moveTop(sheets.pixels(look.height - look.footer) - lines)
    painter.setPen(_RULE)
    painter.drawLine(at.topLeft() - QPointF(0, 6), at.topRight() - QPointF(0, 6))
    before, between = shown.page_words
    numbered = f"{before}{page + 1}{between}{len(sheets.pages)}"
    _write(painter, foot, at, _QUIET, left=shown.footer, right=numbered)
    if shown.marking:
        _write(painter, marks, at.translated(0, _height(foot) + 2), _INK, centre=shown.marking)


def _write(
    painter: QPainter,
    font: QFont,
    at: QRectF,
    ink: QColor,
    *,
    left: str = "",
    centre: str = "",
    right: str = "",
) -> None:
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(at, Qt.AlignmentFlag.AlignLeft, left)
    painter.drawText(at, Qt.AlignmentFlag.AlignHCenter, centre)
    painter.drawText(at, Qt.AlignmentFlag.AlignRight, right)


def _height(font: QFont) -> float:
    return QFontMetricsF(font).height()


def _font(look: RoleLook, pixels: float) -> QFont:
    font = QFont()
    font.setFamilies(list(look.faces) or ["Calibri", "Carlito", "Arial"])
    font.setPixelSize(max(1, round(look.size * pixels)))
    font.setBold(look.bold)
    return font

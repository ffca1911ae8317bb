from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from briefer.ui.chips import check_side, draw_check


def test_a_check_mark_grows_with_the_letters(qtbot: QtBot) -> None:
    del qtbot  # without it there is no application, and no font
    sides = []
    for points in (9, 18, 27):
        option = QStyleOptionViewItem()
        option.font = QFont(option.font.family(), points)
        option.fontMetrics = QFontMetrics(option.font)
        picture = QImage(80, 80, QImage.Format.Format_RGB32)
        picture.fill(QColor("white"))
        painter = QPainter(picture)
        draw_check(painter, option, picture.rect(), chosen=True)
        painter.end()
        rows = [y for y in range(80) if picture.pixelColor(3, y) != QColor("white")]
        sides.append(len(rows))
        assert abs(len(rows) - check_side(option.fontMetrics)) <= 8  # its corners are round
    assert sides[0] < sides[1] < sides[2]

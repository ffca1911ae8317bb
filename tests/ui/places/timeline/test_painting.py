"""A drawing painted by Qt looks as its SVG does, in light and in dark."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from pytestqt.qtbot import QtBot

from briefer.memo.drawing import Dot, Drawing, Line, Shape, Words
from briefer.memo.measuring import room_for
from briefer.ui.colours import READABLE, contrast
from briefer.ui.places.timeline.painting import DrawingPainter, Tones, printed_tones, tones_on

SQUARE = ((10.0, 10.0), (30.0, 10.0), (30.0, 30.0), (10.0, 30.0))
DRAWING = Drawing(
    100,
    60,
    (
        Shape(((0.0, 0.0), (100.0, 0.0), (100.0, 60.0), (0.0, 60.0)), "paper"),
        Shape(SQUARE, "accent"),
        Dot((50, 20), 8, "shade", "ink"),
        Line((70, 10), (95, 10), "ink", 3),
        Words("MMMM", (50, 55), 9, "middle"),
    ),
)
DARK = QPalette(QColor("#3a3a3a"), QColor("#2d2d2d"))


def painted(tones: Tones, sight: QRectF | None = None) -> QImage:
    image = QImage(100, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("#00ff00"))
    painter = QPainter(image)
    DrawingPainter(DRAWING).paint(painter, tones, sight or QRectF(0, 0, 100, 60))
    painter.end()
    return image


def test_shapes_dots_and_lines_stand_where_the_drawing_says(qtbot: QtBot) -> None:
    del qtbot
    tones = printed_tones()
    image = painted(tones)
    assert image.pixelColor(20, 20) == tones["accent"]
    assert image.pixelColor(50, 20) == tones["shade"]
    assert image.pixelColor(80, 9) == tones["ink"]
    assert image.pixelColor(5, 40) == tones["paper"]


def test_words_stand_on_their_baseline_around_their_anchor(qtbot: QtBot) -> None:
    del qtbot
    image, paper = painted(printed_tones()), printed_tones()["paper"]
    inked = [
        (x, y)
        for x in range(100)
        for y in range(40, 60)
        if image.pixelColor(x, y).lightness() < 128 < paper.lightness()
    ]
    assert 53 <= max(y for _, y in inked) <= 55
    middle = (min(x for x, _ in inked) + max(x for x, _ in inked)) / 2
    assert abs(middle - 49.5) <= 1.5


def test_what_is_out_of_sight_is_not_painted(qtbot: QtBot) -> None:
    del qtbot
    image = painted(printed_tones(), QRectF(0, 0, 35, 35))
    assert image.pixelColor(80, 9) == printed_tones()["paper"]


@pytest.mark.parametrize("palette", [QPalette(QColor("#efefef")), DARK], ids=["light", "dark"])
def test_every_ink_can_be_read_on_the_grounds_it_stands_on(qtbot: QtBot, palette: QPalette) -> None:
    del qtbot
    tones = tones_on(palette)
    for ink, ground in (
        ("ink", "paper"),
        ("ink", "shade"),
        ("ink", "tint"),
        ("paper", "accent"),
        ("quiet", "paper"),
    ):
        assert contrast(tones[ink], tones[ground]) >= READABLE, (ink, ground)  # type: ignore[index]  # both are tones
    dark = tones["paper"].lightness() < 128
    shades = [tones[name].lightness() for name in ("tint", "shade", "accent")]
    assert shades == sorted(shades, reverse=not dark), "the later, the further from the ground"


def columns_with_ink(words: Words, zoom: float) -> list[bool]:
    wide, high = round(words.at[0] * 2 * zoom), round(words.at[1] * 2 * zoom)
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(zoom, zoom)
    drawing = Drawing(wide, high, (words,))
    DrawingPainter(drawing).paint(painter, printed_tones(), QRectF(0, 0, wide, high))
    painter.end()
    return [any(image.pixelColor(x, y).lightness() < 160 for y in range(high)) for x in range(wide)]


def ink_of(text: str, size: float, zoom: float) -> list[int]:
    inked = columns_with_ink(Words(text, (80, 20), size, "middle"), zoom)
    return [x for x in range(len(inked)) if inked[x]]


@pytest.mark.parametrize("text", ["8 months over", "13th, Oct 2015 (+3)", "2021年4月"])
@pytest.mark.parametrize("size", [7.5, 8.5, 9.5])
def test_letters_stand_at_every_size_as_they_do_at_a_large_one(
    qtbot: QtBot, text: str, size: float
) -> None:
    del qtbot
    large, small = ink_of(text, 16, 6), ink_of(text, size, 6 * 16 / size)
    assert abs((large[-1] - large[0]) - (small[-1] - small[0])) <= 6
    assert len(large) == pytest.approx(len(small), rel=0.03), "as much is left between them"


@pytest.mark.parametrize("text", ["WWWWWWWW", "April 2021 (+3)", "2021年4月", "No rhythm on file"])
@pytest.mark.parametrize("size", [7.0, 8.5, 9.5])
def test_words_take_no_more_than_the_room_that_is_left_for_them(
    qtbot: QtBot, text: str, size: float
) -> None:
    del qtbot
    taken = ink_of(text, size, 4)
    assert (taken[-1] - taken[0]) / 4 <= room_for(text, size) + 1

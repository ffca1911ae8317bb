"""Write a picture of the window as a small PNG: 256 colours do for text on plain grounds."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

_COLOURS = 256


def write_small_png(image: QImage, target: Path) -> None:
    """Write a picture with its 256 most frequent colours, every other pixel in the nearest."""
    with_palette(image).save(str(target), quality=0)  # 0 is the smallest file


def with_palette(image: QImage) -> QImage:
    """Give a picture of at most 256 colours, without dots scattered to mix others."""
    from PySide6.QtGui import QImage

    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    plain.setDevicePixelRatio(1)
    pixels = memoryview(plain.constBits()).cast("I")  # a line of four bytes a pixel has no rest
    table = _table(Counter(pixels))
    indices = bytes(map(table.__getitem__, pixels))
    small = QImage(
        indices, plain.width(), plain.height(), plain.width(), QImage.Format.Format_Indexed8
    )
    colours: dict[int, int] = {}
    for colour, index in table.items():
        colours.setdefault(index, colour)
    small.setColorTable([colours[index] for index in range(len(colours))])
    return small.copy()  # which holds its pixels by itself


def _table(counted: Counter[int]) -> dict[int, int]:
    """Number the most frequent colours, and give every other the number of the nearest."""
    frequent = [colour for colour, _ in counted.most_common(_COLOURS)]
    table = {colour: index for index, colour in enumerate(frequent)}
    parts = [_parts(colour) for colour in frequent]
    for colour in counted:
        if colour not in table:
            red, green, blue = _parts(colour)
            table[colour] = min(
                range(len(parts)),
                key=lambda at: (
                    (parts[at][0] - red) ** 2
                    + (parts[at][1] - green) ** 2
                    + (parts[at][2] - blue) ** 2
                ),
            )
    return table


def _parts(colour: int) -> tuple[int, int, int]:
    return colour >> 16 & 255, colour >> 8 & 255, colour & 255

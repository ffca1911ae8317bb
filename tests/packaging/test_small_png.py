"""A picture of the window is written small, and looks as it did."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path
from random import Random
from types import ModuleType

import pytest
from PySide6.QtGui import QColor, QImage


@pytest.fixture
def small_png() -> Iterator[ModuleType]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(Path(__file__).parents[2] / "packaging"))
        yield importlib.import_module("small_png")


def an_image(colours: int) -> QImage:
    image = QImage(101, 50, QImage.Format.Format_RGB32)
    image.fill(QColor("#efefef"))
    for at in range(colours):
        image.setPixelColor(at % 101, at // 101, QColor(at % 256, at // 256 * 8, 40))
    return image


def test_a_picture_of_few_colours_stays_as_it_is(small_png: ModuleType) -> None:
    image = an_image(200)
    assert small_png.with_palette(image).convertToFormat(image.format()) == image


def test_of_many_colours_each_becomes_the_nearest(small_png: ModuleType) -> None:
    image = an_image(1000)
    small = small_png.with_palette(image)
    assert small.colorCount() == 256
    assert small.pixelColor(100, 49) == QColor("#efefef")
    for at in range(1000):
        before = image.pixelColor(at % 101, at // 101)
        now = small.pixelColor(at % 101, at // 101)
        assert abs(before.red() - now.red()) + abs(before.green() - now.green()) < 64


def test_the_file_is_smaller_and_is_the_picture(small_png: ModuleType, tmp_path: Path) -> None:
    image = an_image(1000)
    chance = Random(7)
    colours = [QColor(*(chance.randrange(256) for _ in range(3))) for _ in range(400)]
    for at in range(101 * 50):
        image.setPixelColor(at % 101, at // 101, chance.choice(colours))
    image.save(str(tmp_path / "large.png"))
    small_png.write_small_png(image, tmp_path / "small.png")
    sizes = [(tmp_path / name).stat().st_size for name in ("small.png", "large.png")]
    assert sizes[0] < sizes[1]
    assert QImage(str(tmp_path / "small.png")).size() == image.size()

from __future__ import annotations

import importlib
import re
import struct
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from briefer.memo.template import find_templates
from briefer.paths import built_in_letterheads

ROOT = Path(__file__).parents[2]
GALLERY = ROOT / "docs" / "gallery.md"
PICTURES = ROOT / "docs" / "pictures" / "gallery"


@pytest.fixture(scope="module")
def maker() -> Iterator[ModuleType]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "packaging"))
        yield importlib.import_module("make_gallery")


def test_the_page_is_what_the_script_writes(maker: ModuleType) -> None:
    templates = find_templates(ROOT / "templates")
    page = "\n".join(maker.lines(maker.in_order(templates))) + "\n"
    assert GALLERY.read_text(encoding="utf-8") == page


def test_it_shows_every_letterhead_that_ships(maker: ModuleType) -> None:
    assert set(maker.LETTERHEADS) == {path.stem for path in built_in_letterheads().glob("*.docx")}


def test_every_picture_is_there_and_says_what_it_shows() -> None:
    shown = re.findall(r"!\[([^\]]+)\]\(pictures/gallery/([^)]+)\)", GALLERY.read_text("utf-8"))
    assert {name for _, name in shown} == {path.name for path in PICTURES.iterdir()}
    assert len({words for words, _ in shown}) == len(shown)


def test_the_pictures_are_small_and_in_few_colours(maker: ModuleType) -> None:
    pictures = list(PICTURES.iterdir())
    assert sum(picture.stat().st_size for picture in pictures) < maker.MOST_BYTES
    for picture in pictures:
        *_, colour_type = struct.unpack(">IIBB", picture.read_bytes()[16:26])
        assert colour_type == 3, "a palette"

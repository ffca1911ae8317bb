from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from docx import Document
from docx.document import Document as WordDocument

from briefer.memo.word.style_map import built_in_map
from briefer.memo.word.styles import StyleSheet
from briefer.paths import built_in_letterheads

ROOT = Path(__file__).parents[2]
NAMES = ("plain", "state", "a4-japanese")


@pytest.fixture(scope="module")
def maker() -> Iterator[ModuleType]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "packaging"))
        yield importlib.import_module("make_letterheads")


def shipped(name: str) -> WordDocument:
    return Document(str(built_in_letterheads() / f"{name}.docx"))


def styles_of(name: str) -> str:
    return str(shipped(name).part.part_related_by(STYLES).blob, "utf-8")


STYLES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"


def test_three_letterheads_ship(maker: ModuleType) -> None:
    assert tuple(look.name for look in maker.LOOKS) == NAMES
    assert {path.stem for path in built_in_letterheads().glob("*.docx")} == set(NAMES)


def test_the_shipped_letterheads_are_what_the_script_makes(
    maker: ModuleType, tmp_path: Path
) -> None:
    for look in maker.LOOKS:
        made = tmp_path / f"{look.name}.docx"
        maker.write_letterhead(look, made)
        assert made.read_bytes() == (built_in_letterheads() / made.name).read_bytes()


@pytest.mark.parametrize(
    ("name", "size", "margins"),
    [
        ("plain", (612, 792), (72, 72, 72, 72)),
        ("state", (612, 792), (72, 72, 72, 72)),
        ("a4-japanese", (595.3, 841.9), (70.85, 79.4, 70.85, 70.85)),
    ],
)
def test_each_has_its_paper_and_its_margins(
    name: str, size: tuple[float, float], margins: tuple[float, ...]
) -> None:
    page = shipped(name).sections[0]
    assert page.page_width is not None
    assert page.page_height is not None
    assert (page.page_width.pt, page.page_height.pt) == size
    sides = (page.left_margin, page.top_margin, page.right_margin, page.bottom_margin)
    assert tuple(side.pt for side in sides if side is not None) == margins


@pytest.mark.parametrize(
    ("name", "latin", "japanese", "size"),
    [
        ("plain", "Calibri", "Yu Gothic", 11),
        ("state", "Times New Roman", "MS Mincho", 14),
        ("a4-japanese", "Cambria", "Yu Mincho", 10.5),
    ],
)
def test_each_has_a_face_for_both_scripts(
    name: str, latin: str, japanese: str, size: float
) -> None:
    defaults = styles_of(name).partition("</w:rPrDefault>")[0]
    assert f'w:ascii="{latin}"' in defaults
    assert f'w:eastAsia="{japanese}"' in defaults
    assert f'<w:sz w:val="{size * 2:.0f}"/>' in defaults


@pytest.mark.parametrize("name", NAMES)
def test_every_colour_can_be_read_on_white(name: str) -> None:
    colours = set(re.findall(r'<w:color w:val="(\w{6})"', styles_of(name)))
    assert colours
    assert all(contrast_with_white(colour) >= 4.5 for colour in colours)


def contrast_with_white(colour: str) -> float:
    """Give the contrast ratio, as WCAG 2 defines it."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    luminance = sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
    return 1.05 / (luminance + 0.05)


@pytest.mark.parametrize("name", NAMES)
def test_every_style_that_a_memo_asks_for_is_there(name: str) -> None:
    sheet = StyleSheet.of(shipped(name).styles.element)
    assert all(sheet.id(role) for role in built_in_map())
    assert sheet.reported() == ()


@pytest.mark.parametrize("name", NAMES)
def test_headings_stay_with_what_follows_and_no_line_stands_alone(name: str) -> None:
    styles = shipped(name).styles
    for heading in ("Title", "Tab Title", *(f"Heading {level}" for level in (1, 2, 3, 4))):
        format_ = styles[heading].paragraph_format
        assert format_.keep_with_next
        assert format_.keep_together
    assert "<w:widowControl/>" in styles_of(name)


@pytest.mark.parametrize("name", NAMES)
def test_no_heading_is_larger_than_the_title_and_notes_are_in_scale(name: str) -> None:
    sizes = {
        style.find(f"{W}name").get(f"{W}val"): int(size.get(f"{W}val")) / 2
        for style in shipped(name).styles.element.iter(f"{W}style")
        if (size := style.find(f"{W}rPr/{W}sz")) is not None
    }
    text = {"plain": 11, "state": 14, "a4-japanese": 10.5}[name]
    headings = [sizes[f"heading {level}"] for level in (1, 2, 3, 4) if f"heading {level}" in sizes]
    assert max(headings) <= sizes["Title"] <= 2 * text
    assert 0.75 <= sizes["footnote text"] / text <= 0.9
    assert 0.75 <= sizes["Table Text"] / text <= 0.9


W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

from __future__ import annotations

import importlib.util
import io
import re
from pathlib import Path
from types import ModuleType

import pytest
from docx import Document

from briefer.paths import built_in_letterhead

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def maker() -> ModuleType:
    path = ROOT / "packaging" / "make_letterheads.py"
    spec = importlib.util.spec_from_file_location("make_letterheads", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_shipped_letterhead_is_what_the_script_makes(maker: ModuleType, tmp_path: Path) -> None:
    maker.write_letterhead(tmp_path / "plain.docx")
    assert (tmp_path / "plain.docx").read_bytes() == built_in_letterhead().read_bytes()


def test_the_page_is_a_letter_with_one_inch_margins() -> None:
    section = Document(io.BytesIO(built_in_letterhead().read_bytes())).sections[0]
    assert section.page_width is not None
    assert section.page_height is not None
    assert (section.page_width.inches, section.page_height.inches) == (8.5, 11)
    margins = (section.left_margin, section.right_margin, section.top_margin)
    assert [margin.inches for margin in margins if margin is not None] == [1, 1, 1]


def test_every_colour_can_be_read_on_white(maker: ModuleType) -> None:
    colours = set(re.findall(r'<w:color w:val="(\w{6})"', maker.styles()))
    assert colours
    assert all(contrast_with_white(colour) >= 4.5 for colour in colours)


def contrast_with_white(colour: str) -> float:
    """Give the contrast ratio, as WCAG 2 defines it."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    luminance = sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
    return 1.05 / (luminance + 0.05)


def test_every_style_that_a_memo_asks_for_is_there() -> None:
    from briefer.memo.word.style_map import built_in_map
    from briefer.memo.word.styles import StyleSheet

    document = Document(io.BytesIO(built_in_letterhead().read_bytes()))
    sheet = StyleSheet.of(document.styles.element)
    assert all(sheet.id(role) for role in built_in_map())
    assert sheet.lent == {}

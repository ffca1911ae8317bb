from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from docx.shared import Inches

from briefer.memo.blocks import Figure, Memo
from briefer.memo.word.document import write_word
from tests.memo.memos import a_figure, a_memo, line
from tests.memo.word.opened import Opened, R, W, opened, style_of, text_of
from tests.memo.word.validity import faults_of

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
PIC = "{http://schemas.openxmlformats.org/drawingml/2006/picture}"
SVG = "{http://schemas.microsoft.com/office/drawing/2016/SVG/main}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"


def memo_with(*figures: Figure, **changes: object) -> Memo:
    return a_memo(line("before"), *figures, line("after"), **changes)


def target(parts: Opened, relation: str) -> str:
    rels = parts.xml("word/_rels/document.xml.rels")
    return str(next(each.get("Target") for each in rels if each.get("Id") == relation))


def test_it_is_a_picture_in_a_line_with_its_words() -> None:
    body = opened(memo_with(a_figure())).xml()
    (told,) = body.iter(f"{WP}docPr")
    assert told.get("descr") == "Shows <it> & more"
    assert told.get("title") == "A title"
    assert told.get("name") == "Figure 1"
    assert body.find(f".//{W}drawing/{WP}inline/{A}graphic//{PIC}pic") is not None


def test_it_is_an_svg_with_a_metafile_for_readers_that_know_no_svg() -> None:
    parts = opened(memo_with(a_figure()))
    (blip,) = parts.xml().iter(f"{A}blip")
    (svg,) = blip.iter(f"{SVG}svgBlip")
    names = [target(parts, each.get(f"{R}embed")) for each in (blip, svg)]
    assert names == ["media/memo-figure-1.emf", "media/memo-figure-1.svg"]
    assert parts.parts[f"word/{names[0]}"][40:44] == b" EMF"
    assert b"R &amp; D" in parts.parts[f"word/{names[1]}"]
    types = {e.get("PartName"): e.get("ContentType") for e in parts.xml("[Content_Types].xml")}
    assert types["/word/media/memo-figure-1.emf"] == "image/x-emf"
    assert types["/word/media/memo-figure-1.svg"] == "image/svg+xml"


@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_it_is_as_wide_as_the_text_and_keeps_its_shape(paper: str) -> None:
    (extent,) = opened(memo_with(a_figure(), paper=paper)).xml().iter(f"{WP}extent")
    wide, high = int(extent.get("cx")), int(extent.get("cy"))
    assert wide == {"letter": 9360, "a4": 9026}[paper] * 635
    assert high / wide == pytest.approx(0.25, abs=0.001)


def test_a_tall_one_leaves_room_on_its_page() -> None:
    (extent,) = opened(memo_with(a_figure(high=1000))).xml().iter(f"{WP}extent")
    assert int(extent.get("cy")) < Inches(8)
    assert int(extent.get("cy")) / int(extent.get("cx")) == pytest.approx(2.5, abs=0.01)


def test_its_caption_stands_beneath_numbered_by_a_field_and_stays_with_it() -> None:
    parts = opened(memo_with(a_figure()))
    _, picture, caption, _ = parts.paragraphs()
    assert text_of(caption) == "Figure 1: A title"
    assert style_of(caption) == "Caption"
    assert style_of(picture) == "Figure"
    assert [code.text.split()[:2] for code in caption.iter(f"{W}instrText")] == [["SEQ", "Figure"]]
    styles = parts.xml("word/styles.xml")
    (style,) = (e for e in styles if e.get(f"{W}styleId") == "Figure")
    assert style.find(f"{W}pPr/{W}keepNext") is not None
    assert style.find(f"{W}pPr/{W}spacing").get(f"{W}lineRule") == "auto"


def test_in_a_japanese_memo_its_number_is_japanese() -> None:
    paragraphs = opened(memo_with(a_figure(), language="ja-JP")).paragraphs()
    assert text_of(paragraphs[2]) == "図1：A title"


def test_two_have_ids_and_parts_of_their_own() -> None:
    parts = opened(memo_with(a_figure(1), a_figure(2)))
    assert len({each.get("id") for each in parts.xml().iter(f"{WP}docPr")}) == 2
    assert {"word/media/memo-figure-2.emf", "word/media/memo-figure-2.svg"} <= {*parts.parts}


def test_a_memo_with_figures_is_a_letterhead_whose_figures_stay_behind(tmp_path: Path) -> None:
    letterhead = tmp_path / "memo.docx"
    letterhead.write_bytes(write_word(memo_with(a_figure(1), a_figure(2))))
    parts = opened(memo_with(a_figure(high=50)), letterhead)
    media = [name for name in parts.parts if "media" in name]
    assert media == ["word/media/memo-figure-1.emf", "word/media/memo-figure-1.svg"]
    assert faults_of(letterhead.read_bytes()) == []


def test_the_file_is_valid_and_the_same_each_time() -> None:
    memo = memo_with(a_figure(1), a_figure(2, alt="\x00\ud800 <b>"))
    data = write_word(memo)
    assert faults_of(data) == []
    assert write_word(memo) == data


def test_a_memo_without_one_has_no_picture() -> None:
    with zipfile.ZipFile(io.BytesIO(write_word(a_memo(line("x"))))) as archive:
        assert not any("media" in name for name in archive.namelist())

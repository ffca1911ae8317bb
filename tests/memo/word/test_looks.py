from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from lxml import etree

from briefer.memo.accessibility import Finding
from briefer.memo.word.contrast import contrast, low_contrast
from briefer.memo.word.document import build_word
from briefer.memo.word.letterhead import open_letterhead
from briefer.memo.word.looks import findings_of
from briefer.memo.word.style_map import built_in_map
from briefer.memo.word.styles import StyleSheet
from briefer.memo.word.xml import NAMESPACES
from tests.memo.memos import a_memo, line

ROOT = Path(__file__).parents[3]
LETTERHEADS = sorted((ROOT / "assets" / "letterheads").glob("*.docx"))
ACCENT = (
    b'<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:clrScheme>'
    b'<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>'
    b'<a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:theme>'
)


@pytest.mark.parametrize("path", LETTERHEADS, ids=lambda path: path.stem)
def test_every_style_of_a_letterhead_that_ships_stands_out(path: Path) -> None:
    letterhead = open_letterhead(path, "letter")
    for role in built_in_map():
        letterhead.styles.id(role)
    assert findings_of(letterhead) == ()


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("000000", "FFFFFF") == pytest.approx(21)
    assert contrast("FFFFFF", "FFFFFF") == 1
    assert contrast("777777", "FFFFFF") == pytest.approx(4.48, abs=0.01)


def body_style(run: str, paragraph: str = "", theme: bytes | None = None) -> list[Finding]:
    """Judge a style of body text, based on one that says nothing."""
    styles = etree.fromstring(
        f"<w:styles {NAMESPACES}><w:style w:type='paragraph' w:styleId='N'>"
        "<w:name w:val='Normal'/></w:style><w:style w:type='paragraph' w:styleId='B'>"
        f"<w:name w:val='Body Text'/><w:basedOn w:val='N'/><w:pPr>{paragraph}</w:pPr>"
        f"<w:rPr>{run}</w:rPr></w:style></w:styles>"
    )
    sheet = StyleSheet.of(styles)
    sheet.id("body")
    return list(low_contrast(sheet, theme))


@pytest.mark.parametrize(
    ("run", "paragraph", "ratio"),
    [
        ("", "", ""),
        ('<w:color w:val="999999"/>', "", "2.8"),
        ('<w:color w:val="auto"/>', '<w:shd w:val="clear" w:fill="1F3864"/>', ""),
        ('<w:color w:val="FFFFFF"/>', '<w:shd w:val="clear" w:fill="1F3864"/>', ""),
        ('<w:color w:val="000000"/>', '<w:shd w:val="clear" w:fill="1F3864"/>', "1.8"),
        ('<w:color w:val="808080"/>', "", "3.9"),
        ('<w:color w:val="808080"/><w:sz w:val="36"/>', "", ""),
        ('<w:b/><w:color w:val="808080"/><w:sz w:val="28"/>', "", ""),
        ('<w:b w:val="0"/><w:color w:val="808080"/><w:sz w:val="28"/>', "", "3.9"),
        # The theme's colour wins over the value beside it, made lighter or darker.
        ('<w:color w:val="FFFFFF" w:themeColor="accent1"/>', "", ""),
        ('<w:color w:val="000000" w:themeColor="accent1" w:themeTint="99"/>', "", "2.3"),
        ('<w:color w:val="FFFFFF" w:themeColor="accent1" w:themeShade="80"/>', "", ""),
        ('<w:color w:val="000000" w:themeColor="background1"/>', "", "1.0"),
    ],
)
def test_words_that_stand_out_too_little_are_found(run: str, paragraph: str, ratio: str) -> None:
    expected = [Finding("low-contrast", "Body Text", ratio)] if ratio else []
    assert body_style(run, paragraph, ACCENT) == expected


def test_a_header_row_is_judged_on_its_tables_own_ground() -> None:
    styles = etree.fromstring(
        f"<w:styles {NAMESPACES}><w:style w:type='paragraph' w:styleId='H'>"
        "<w:name w:val='Table Heading'/></w:style><w:style w:type='table' w:styleId='T'>"
        "<w:name w:val='Memo Table'/><w:tblStylePr w:type='firstRow'><w:rPr>"
        "<w:color w:val='AAAAAA'/></w:rPr><w:tcPr><w:shd w:val='clear' w:fill='BBBBBB'/></w:tcPr>"
        "</w:tblStylePr></w:style></w:styles>"
    )
    sheet = StyleSheet.of(styles)
    sheet.id("table")
    sheet.id("header-cell")
    assert list(low_contrast(sheet, None)) == [Finding("low-contrast", "Table Heading", "1.2")]


PICTURE = (
    f"<w:r {nsdecls('w', 'wp')}><w:drawing><wp:inline><wp:docPr id='1' name='Seal'{{descr}}/>"
    "</wp:inline></w:drawing></w:r>"
)
BOX = f"<w:r {nsdecls('w')}><w:pict><w:txbxContent><w:p/></w:txbxContent></w:pict></w:r>"


@pytest.mark.parametrize(
    ("run", "expected"),
    [
        (PICTURE.format(descr=""), [Finding("picture-without-alt", value="Seal")]),
        (PICTURE.format(descr=" descr='Seal of the ministry'"), []),
        (BOX, [Finding("text-box")]),
    ],
)
def test_a_letterheads_pictures_have_words_and_its_words_stand_in_no_box(
    tmp_path: Path, run: str, expected: list[Finding]
) -> None:
    letterhead = Document()
    letterhead.sections[0].header.paragraphs[0]._p.append(parse_xml(run))
    path = tmp_path / "own.docx"
    letterhead.save(str(path))
    assert list(build_word(a_memo(line("x")), path).findings) == expected

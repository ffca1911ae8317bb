"""Every .docx that Briefer writes is one that Word opens without repairing it."""

from __future__ import annotations

import io
import re
import zipfile
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from briefer.briefing.compose import view_of
from briefer.library.reading import read_library
from briefer.memo.blocks import Memo
from briefer.memo.compose import compose
from briefer.memo.template import find_templates
from briefer.memo.word.document import write_word
from tests.memo.generated import memos
from tests.memo.memos import whole_memo
from tests.memo.word.validity import faults_of

ROOT = Path(__file__).parents[3]
TEMPLATES = [template.id for template in find_templates(ROOT / "templates")]
LETTERHEADS = sorted((ROOT / "assets" / "letterheads").glob("*.docx"))


@cache
def memo_of(template: str) -> Memo:
    library = read_library(ROOT / "assets" / "starter-library")
    return compose(template, (ROOT / "templates",), view_of(library, library.brief()), library)


@pytest.mark.parametrize("letterhead", LETTERHEADS, ids=lambda path: path.stem)
@pytest.mark.parametrize("template", TEMPLATES)
def test_every_template_on_every_letterhead_is_a_valid_file(
    template: str, letterhead: Path
) -> None:
    assert faults_of(write_word(memo_of(template), letterhead)) == []


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(
    memos(),
    st.sampled_from(("working", "draft", "final")),
    st.sampled_from(("footnotes", "endnotes")),
)
def test_whatever_its_blocks_a_memo_is_a_valid_file(memo: Memo, stage: str, notes: str) -> None:
    assert faults_of(write_word(replace(memo, stage=stage, notes=notes))) == []


def broken(part: str, pattern: str, becomes: str) -> bytes:
    """Give the file of the small memo with the first match in a part replaced."""
    source, target = io.BytesIO(write_word(whole_memo())), io.BytesIO()
    with zipfile.ZipFile(source) as whole, zipfile.ZipFile(target, "w") as damaged:
        for name in whole.namelist():
            data = whole.read(name)
            if name == part:
                text, changed = re.subn(pattern, becomes, data.decode(), count=1)
                assert changed, pattern
                data = text.encode()
            damaged.writestr(name, data)
    return target.getvalue()


@pytest.mark.parametrize(
    ("part", "pattern", "becomes", "told"),
    [
        ("document", r"</w:body>", "", "is not well-formed"),
        ("document", r"(<w:pStyle [^>]*/>)(<w:numPr>.*?</w:numPr>)", r"\2\1", "'pStyle'"),
        ("document", r"<w:rPr><w:b/></w:rPr>", "<w:rPr><w:i/><w:b/></w:rPr>", "'b'"),
        ("document", r"(<w:tblLayout [^>]*/>)(<w:tblLook [^>]*/>)", r"\2\1", "'tblLayout'"),
        ("document", r"<w:tcPr>", '<w:tcPr><w:vAlign w:val="top"/>', "'tcW'"),
        ("document", r"<w:sectPr>", "<w:sectPr><w:cols/>", "'headerReference'"),
        ("numbering", r"(<w:start [^>]*/>)(<w:numFmt [^>]*/>)", r"\2\1", "'start'"),
        ("document", r"<w:cantSplit/>", '<w:cantSplit w:val="maybe"/>', "'maybe'"),
        ("document", r'r:id="rId\w+"', 'r:id="rIdNone"', "rIdNone is no relationship"),
        ("document", r'(<w:bookmarkStart w:id=)"2"', r'\1"1"', "bookmarkStart 1 stands twice"),
        ("document", r'w:name="_m2"', 'w:name="_m1"', "bookmark _m1 stands twice"),
        ("document", r'<w:bookmarkEnd w:id="1"/>', "", "bookmarkStart 1 has no single end"),
        ("document", r'"ListNumber"', '"NoSuch"', "no paragraph style NoSuch"),
        ("document", r'<w:numId w:val="\d+"/>', '<w:numId w:val="99"/>', "there is no list 99"),
        ("document", r"(</w:tcPr>)<w:p>.*?</w:p>", r"\1", "does not end with a paragraph"),
        ("document", r'w:anchor="_m\d+"', 'w:anchor="lost"', "there is no bookmark lost"),
        ("document", r"PAGEREF _m\d+", "PAGEREF lost", "there is no bookmark lost"),
        ("document", r'(<w:footnoteReference w:id=)"1"', r'\1"9"', "there is no footnote 9"),
        ("document", r"<w:gridCol [^>]*/>", "", "2 cells for 1 columns"),
        ("document", r"<w:p>", '<w:p w:rsidR="00AB12CD">', "tells of an editing session"),
        ("memo-footer-1", r'<w:r><w:fldChar w:fldCharType="end"/></w:r>', "", "is not closed"),
    ],
)
def test_a_fault_is_found(part: str, pattern: str, becomes: str, told: str) -> None:
    faults = faults_of(broken(f"word/{part}.xml", pattern, becomes))
    assert any(told in fault for fault in faults), faults


@pytest.mark.parametrize(
    ("part", "pattern", "told"),
    [
        ("[Content_Types].xml", r'<Override PartName="/word/footnotes.xml"[^>]*/>', "content type"),
        ("word/_rels/document.xml.rels", r'(?<=Target=")styles', "leads to no part"),
    ],
)
def test_a_fault_of_the_package_is_found(part: str, pattern: str, told: str) -> None:
    assert any(told in fault for fault in faults_of(broken(part, pattern, "")))

from __future__ import annotations

import io
from pathlib import Path

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.errors import ExportError
from briefer.memo.blocks import Paragraph, Text
from briefer.memo.word.document import build_word, write_word
from tests.memo.memos import a_memo, line, whole_memo
from tests.memo.word.opened import R, W, opened, unzipped


def test_python_docx_opens_it_with_header_and_footer() -> None:
    document = Document(io.BytesIO(write_word(whole_memo())))
    assert len(document.sections) == 3
    header = document.sections[0].header.paragraphs
    assert header[0].text == "UNCLASSIFIED // SAMPLE"
    assert header[1].text == "Leaders’ meeting memo\tA first meeting"
    footer = document.sections[0].footer.paragraphs
    assert footer[0].text == "As of January 15, 2022 · No. 1\tPage 1 of 1"
    assert footer[1].text == "UNCLASSIFIED // SAMPLE"


def test_the_same_memo_gives_the_same_bytes() -> None:
    assert write_word(whole_memo()) == write_word(whole_memo())


def test_the_files_properties_are_the_memos() -> None:
    properties = Document(io.BytesIO(write_word(whole_memo()))).core_properties
    assert properties.title == "A first meeting"
    assert properties.subject == "Technology in a first meeting"
    assert properties.author == properties.last_modified_by == "A desk"
    assert properties.keywords == "AI, Space"
    assert properties.language == "en-US"
    assert properties.created is not None
    assert properties.created.date().isoformat() == "2022-01-15"
    assert properties.comments == ""


def test_each_tab_is_a_section_with_its_letter_in_the_header() -> None:
    document = Document(io.BytesIO(write_word(whole_memo())))
    right = [section.header.paragraphs[1].text.split("\t")[1] for section in document.sections]
    assert right == ["A first meeting", "Tab A · Talking points", "Tab B · Sources"]


def test_every_relationship_that_the_body_names_is_there() -> None:
    parts = opened(whole_memo())
    names = {e.get("Id") for e in parts.xml("word/_rels/document.xml.rels")}
    body = parts.xml()
    used = {e.get(f"{R}id") for e in body.iter() if e.get(f"{R}id")}
    assert used
    assert used <= names


def test_every_style_that_the_body_names_is_there() -> None:
    parts = opened(whole_memo())
    known = {e.get(f"{W}styleId") for e in parts.xml("word/styles.xml").iter(f"{W}style")}
    for name in ("word/document.xml", "word/footnotes.xml", "word/memo-header-1.xml"):
        for tag in ("pStyle", "rStyle", "tblStyle"):
            used = {e.get(f"{W}val") for e in parts.xml(name).iter(f"{W}{tag}")}
            assert used <= known


def test_no_paragraph_is_empty() -> None:
    parts = opened(whole_memo())
    assert all(text for text in parts.text().split("\n"))


def test_a_letterhead_that_lacks_styles_is_told_by_name(tmp_path: Path) -> None:
    bare = tmp_path / "bare.docx"
    Document().save(str(bare))
    written = build_word(whole_memo(), bare)
    assert {"Bottom Line", "Tab Title", "Missing Fact", "Memo Table"} <= {
        each.missing for each in written.stand_ins
    }
    assert "Get two things" in unzipped(written.data).text()
    assert build_word(whole_memo()).stand_ins == ()


def test_a_letterheads_own_header_and_first_page_stay(tmp_path: Path) -> None:
    letterhead = Document()
    section = letterhead.sections[0]
    section.header.paragraphs[0].text = "Office of Samples"
    section.different_first_page_header_footer = True
    section.first_page_header.paragraphs[0].text = "Crest"
    letterhead.add_paragraph("An instruction that is no part of the memo.")
    path = tmp_path / "own.docx"
    letterhead.save(str(path))
    document = Document(io.BytesIO(write_word(whole_memo(), path)))
    front, tab, _ = document.sections
    assert front.different_first_page_header_footer
    assert front.first_page_header.paragraphs[0].text == "Crest"
    assert front.header.paragraphs[0].text == tab.header.paragraphs[0].text == "Office of Samples"
    assert not tab.different_first_page_header_footer
    assert "instruction" not in "".join(p.text for p in document.paragraphs)


def test_a_letterheads_lists_keep_their_numbers(tmp_path: Path) -> None:
    path = tmp_path / "own.docx"
    Document().save(str(path))  # python-docx's default has a numbering part
    numbering = opened(whole_memo(), path).xml("word/numbering.xml")
    ids = [e.get(f"{W}numId") for e in numbering.iter(f"{W}num")]
    assert len(ids) == len(set(ids))
    tags = [e.tag for e in numbering]
    assert tags.index(f"{W}num") > max(n for n, t in enumerate(tags) if t == f"{W}abstractNum")


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x05\x06" + b"\0" * 18])
def test_a_letterhead_that_is_no_word_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.docx"
    path.write_bytes(content)
    with pytest.raises(ExportError, match=r"no Word document.*broken\.docx"):
        write_word(whole_memo(), path)


def test_a_letterhead_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="can't be read"):
        write_word(whole_memo(), tmp_path / "lost.docx")


def test_the_paper_is_the_memos() -> None:
    size = opened(a_memo(line("x"), paper="a4")).xml().find(f".//{W}pgSz")
    assert (size.get(f"{W}w"), size.get(f"{W}h")) == ("11906", "16838")


def test_the_language_is_the_memos_and_a_runs_own() -> None:
    parts = opened(a_memo(Paragraph((Text("半導体", language="ja-JP"),)), language="en-GB"))
    default = parts.xml("word/styles.xml").find(f"{W}docDefaults//{W}lang")
    assert (default.get(f"{W}val"), default.get(f"{W}eastAsia")) == ("en-GB", "ja-JP")
    own = parts.xml().find(f".//{W}r//{W}lang")
    assert own.get(f"{W}eastAsia") == "ja-JP"
    assert parts.xml().find(f".//{W}rFonts").get(f"{W}hint") == "eastAsia"


@settings(deadline=None, max_examples=60)
@given(st.text(min_size=1, max_size=40))
def test_any_text_comes_out_as_it_went_in(text: str) -> None:
    paragraph = opened(a_memo(line(text))).text().removesuffix("\n")
    expected = [c for c in text if c.isalnum() or c in "*_#<>&|{}[]+`\\"]
    assert [c for c in paragraph if c.isalnum() or c in "*_#<>&|{}[]+`\\"] == expected


def test_what_xml_forbids_is_shown_as_replaced() -> None:
    assert opened(a_memo(line("a\x00b\x0bc\td\x1fe\ufffe"))).text() == "a�b\nc\td�e�"


def test_a_memo_of_nothing_is_a_document() -> None:
    Document(io.BytesIO(write_word(a_memo(marking="", notice="", footer="", date=""))))


def test_latin_words_of_a_japanese_memo_keep_a_language_of_their_own() -> None:
    styles = opened(a_memo(line("量子 quantum"), language="ja-JP")).xml("word/styles.xml")
    default = next(styles.iter(f"{W}lang"))
    assert (default.get(f"{W}val"), default.get(f"{W}eastAsia")) == ("en-US", "ja-JP")

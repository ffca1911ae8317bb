"""A draft for clearance says so on every page; a final carries no trace of the drafting."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from docx import Document
from msgspec.structs import replace

from briefer.memo.blocks import Memo, Stage
from briefer.memo.html import write_html
from briefer.memo.plain import write_markdown
from briefer.memo.preview_pieces import preview_pieces
from briefer.memo.word.document import write_word
from tests.memo.memos import whole_memo
from tests.memo.word.opened import W, opened

DRAFT = replace(whole_memo(), stage="draft")
FINAL = replace(whole_memo(), stage="final")


def test_a_draft_says_so_in_the_header_of_every_section() -> None:
    document = Document(io.BytesIO(write_word(DRAFT)))
    lines = [section.header.paragraphs[1].text for section in document.sections]
    assert len(lines) == 3
    assert all(line.startswith("DRAFT · Leaders’ meeting memo\t") for line in lines)


def test_a_drafts_lines_are_numbered_on_each_page_in_every_section() -> None:
    sections = list(opened(DRAFT).xml().iter(f"{W}sectPr"))
    assert len(sections) == 3
    for section in sections:
        numbers = section.find(f"{W}lnNumType")
        assert numbers is not None
        assert numbers.get(f"{W}restart") == "newPage"
        order = [child.tag for child in section]
        assert order.index(f"{W}pgMar") < order.index(f"{W}lnNumType")
        assert order.index(f"{W}lnNumType") < order.index(f"{W}cols")


def test_a_drafts_headers_and_footers_have_no_line_numbers() -> None:
    parts = opened(DRAFT)
    names = [name for name in parts.parts if "word/memo-" in name and "rels" not in name]
    assert len(names) == 4
    for name in names:
        for paragraph in parts.paragraphs(name):
            assert paragraph.find(f"{W}pPr/{W}suppressLineNumbers") is not None


def test_a_letterheads_own_line_numbers_number_nothing_but_a_draft(tmp_path: Path) -> None:
    document = Document(io.BytesIO(write_word(DRAFT)))
    document.save(str(tmp_path / "numbered.docx"))
    parts = opened(FINAL, tmp_path / "numbered.docx")
    assert parts.xml().find(f".//{W}lnNumType") is None


@pytest.mark.parametrize("stage", ["working", "final"])
def test_no_other_memo_says_draft_or_numbers_its_lines(stage: Stage) -> None:
    parts = opened(replace(whole_memo(), stage=stage))
    for content in parts.parts.values():
        assert b"DRAFT" not in content
        assert b"lnNumType" not in content
        assert b"suppressLineNumbers" not in content


def test_a_final_has_neither_comments_nor_tracked_changes() -> None:
    parts = opened(FINAL)
    assert not [name for name in parts.parts if "comments" in name]
    traced = ("commentReference", "commentRangeStart", "ins", "del", "moveFrom", "moveTo")
    for name in parts.parts:
        if name.endswith(".xml") and name.startswith("word/"):
            assert not [tag for tag in traced if parts.xml(name).find(f".//{W}{tag}") is not None]


def test_the_files_properties_say_which_it_is() -> None:
    def status(memo: Memo) -> str:
        return str(Document(io.BytesIO(write_word(memo))).core_properties.content_status)

    assert [status(memo) for memo in (whole_memo(), DRAFT, FINAL)] == ["", "Draft", "Final"]


@pytest.mark.parametrize("write", [write_html, write_markdown])
def test_html_and_markdown_say_draft_first_and_last(write: object) -> None:
    assert callable(write)
    text = write(DRAFT).rpartition("</style>")[2]
    assert text.count("DRAFT") == 2
    assert text.index("DRAFT") < text.index("MEMORANDUM")
    assert text.rindex("DRAFT") > text.index("Say it.")
    assert "DRAFT" not in write(FINAL)


def test_every_page_of_the_preview_says_draft() -> None:
    assert "DRAFT" in preview_pieces(DRAFT).header[0]
    assert "DRAFT" not in preview_pieces(FINAL).header[0]


def test_a_final_still_shows_its_gaps_but_not_where_the_desk_fills_them() -> None:
    assert "[Missing: addressee]" in write_html(FINAL)
    assert "briefs/x.md" in write_html(DRAFT)
    assert "briefs/x.md" not in write_html(FINAL)

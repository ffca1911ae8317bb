from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from docx import Document

from briefer.errors import ExportError
from briefer.memo.word.letterhead import open_letterhead
from briefer.paths import built_in_letterhead, built_in_letterheads
from tests.memo.memos import a_memo, line
from tests.memo.word.opened import W, opened


def test_headers_are_inherited_from_the_sections_before(tmp_path: Path) -> None:
    letterhead = Document()
    letterhead.sections[0].header.paragraphs[0].text = "Office of Samples"
    letterhead.add_section()
    path = tmp_path / "two.docx"
    letterhead.save(str(path))
    parts = opened(a_memo(line("x")), path)
    assert "Office of Samples" in parts.text("word/memo-header-1.xml")


def test_a_letterheads_own_paper_stays_and_the_built_in_takes_the_memos(tmp_path: Path) -> None:
    own = tmp_path / "own.docx"
    Document().save(str(own))  # letter
    for path, width in ((own, "12240"), (built_in_letterhead(), "11906")):
        assert paper_width(path, "a4") == width


def paper_width(letterhead: Path, paper: str) -> str:
    size = opened(a_memo(line("x"), paper=paper), letterhead).xml().find(f".//{W}pgSz")
    return str(size.get(f"{W}w"))


@pytest.mark.parametrize(("name", "width"), [("state", "12240"), ("a4-japanese", "11906")])
def test_a_letterhead_that_ships_with_a_paper_of_its_own_keeps_it(name: str, width: str) -> None:
    path = built_in_letterheads() / f"{name}.docx"
    assert {paper_width(path, paper) for paper in ("letter", "a4")} == {width}


def test_a_giant_is_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "giant.docx").open("wb") as file:
        file.truncate(3_000_000_000)
    with pytest.raises(ExportError, match=r"larger than 200 MB \(.*giant\.docx"):
        open_letterhead(tmp_path / "giant.docx", "a4")


def test_a_letterhead_that_unpacks_without_bound_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", bytes(200_000_001))
    with pytest.raises(ExportError, match=r"more than 200 MB.*bomb\.docx"):
        open_letterhead(path, "letter")

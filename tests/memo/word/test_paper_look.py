from __future__ import annotations

from pathlib import Path

from docx import Document
from docx.oxml.ns import qn

from briefer.memo.paper_look import NamedFont
from briefer.memo.word.paper_look import paper_look
from briefer.paths import built_in_letterheads


def test_the_letterhead_that_leaves_the_paper_to_the_memo_takes_its_paper() -> None:
    plain = built_in_letterheads() / "plain.docx"
    assert round(paper_look(plain, "letter").width) == 612
    assert round(paper_look(plain, "a4").height) == 842


def test_looks_are_those_of_the_roles_styles() -> None:
    look = paper_look(built_in_letterheads() / "plain.docx", "letter")
    title = look.role("heading-1")
    assert (title.size, title.bold, title.colour, title.rule) == (20, True, "#1f3864", "#1f3864")
    assert look.role("body").faces[:2] == ("Calibri", "Carlito")
    assert look.role("cite").size == 9
    assert look.accent == "#1f3864"


def test_a_style_takes_over_what_it_is_based_on_says() -> None:
    look = paper_look(built_in_letterheads() / "state.docx", "letter")
    assert look.role("heading-2").capitals
    assert not look.role("tab").capitals
    assert look.role("tab").bold
    assert look.role("body").size == 14


def test_an_a4_letterhead_decides_on_its_paper() -> None:
    look = paper_look(built_in_letterheads() / "a4-japanese.docx", "letter")
    assert round(look.width) == 595
    assert look.role("body").line == 17
    assert "Noto Serif CJK JP" in look.role("body").faces


def test_the_fonts_that_a_letterhead_names_are_told_with_what_goes_for_them(
    tmp_path: Path,
) -> None:
    office = Document()
    normal = office.styles["Normal"].element.get_or_add_rPr().get_or_add_rFonts()
    normal.set(qn("w:ascii"), "Garamond")
    normal.set(qn("w:eastAsia"), "ＭＳ 明朝")  # as Word writes it
    office.save(str(tmp_path / "office.docx"))
    look = paper_look(tmp_path / "office.docx", "letter")
    known = {font.names[0]: font for font in look.fonts}
    assert known["Garamond"] == NamedFont(("Garamond",))
    assert known["ＭＳ 明朝"].names[:3] == ("ＭＳ 明朝", "MS Mincho", "Noto Serif CJK JP")
    assert known["ＭＳ 明朝"].eastern
    assert "Bottom Line" in {each.missing for each in look.stand_ins}

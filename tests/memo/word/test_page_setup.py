from __future__ import annotations

import re
from pathlib import Path

import pytest
from docx import Document
from lxml import etree

from briefer.errors import ExportError
from briefer.memo.word.document import write_word
from briefer.memo.word.letterhead import open_letterhead
from briefer.memo.word.page_setup import column_width, is_on, twips
from tests.memo.memos import whole_memo
from tests.memo.word.offices import MAIN, RELATED, WORD, altered, plain_office, saved
from tests.memo.word.opened import Opened, W, opened
from tests.memo.word.validity import faults_of


@pytest.fixture
def office(tmp_path: Path) -> Path:
    return plain_office(tmp_path / "office.docx")


def in_section(office: Path, xml: str) -> Path:
    """Put properties at the end of the letterhead's section, wherever the schema wants them."""
    return altered(office, MAIN, lambda text: text.replace("</w:sectPr>", f"{xml}</w:sectPr>"))


def sections(written: Opened) -> list[etree._Element]:
    return list(written.xml().iter(f"{W}sectPr"))


def table_width(written: Opened) -> int:
    return int(written.xml().find(f".//{W}tblW").get(f"{W}w"))


@pytest.mark.parametrize(
    ("value", "length"),
    [("1440", 1440), ("1440.0000000000002", 1440), ("21cm", 11906), ("1in", 1440), ("", 7)],
)
def test_a_length_may_have_a_fraction_or_a_unit(value: str, length: int) -> None:
    assert twips(value, 7) == length


@pytest.mark.parametrize(
    ("attributes", "on"), [("", True), ('w:val="0"', False), ('w:val="off"', False)]
)
def test_a_switch_that_is_there_is_on_unless_it_says_otherwise(attributes: str, on: bool) -> None:
    assert is_on(etree.fromstring(f"<w:titlePg {WORD} {attributes}/>")) is on
    assert not is_on(None)


def test_fractions_become_whole_and_the_memo_is_valid(office: Path) -> None:
    altered(office, MAIN, lambda text: text.replace('w:w="12240"', 'w:w="12240.0"'))
    assert sections(opened(whole_memo(), office))[0].find(f"{W}pgSz").get(f"{W}w") == "12240"
    assert faults_of(write_word(whole_memo(), office)) == []


def test_landscape_and_borders_come_along_and_tables_fill_the_page(office: Path) -> None:
    altered(
        office,
        MAIN,
        lambda text: text.replace(
            'w:w="12240" w:h="15840"', 'w:w="15840" w:h="12240" w:orient="landscape"'
        ),
    )
    sides = "".join(f'<w:{s} w:val="single" w:sz="4" w:space="24"/>' for s in ("top", "bottom"))
    in_section(office, f'<w:pgBorders w:offsetFrom="page">{sides}</w:pgBorders>')
    written = opened(whole_memo(), office)
    assert all(each.find(f"{W}pgBorders") is not None for each in sections(written))
    assert sections(written)[0].find(f"{W}pgSz").get(f"{W}orient") == "landscape"
    assert table_width(written) == 15840 - 3600
    assert faults_of(write_word(whole_memo(), office)) == []


def test_a_border_drawn_with_a_picture_does_not_lead_outside(office: Path) -> None:
    side = f'<w:pgBorders {RELATED}><w:top w:val="custom" r:id="rId987"/></w:pgBorders>'
    in_section(office, side)
    assert "rId987" not in opened(whole_memo(), office).parts[MAIN].decode()


def test_wide_columns_stay_and_tables_fit_one(office: Path) -> None:
    altered(office, MAIN, lambda text: text.replace('w:w="12240"', 'w:w="20000"'))
    altered(office, MAIN, lambda text: re.sub("<w:cols[^>]*/>", '<w:cols w:num="2"/>', text))
    written = opened(whole_memo(), office)
    assert sections(written)[0].find(f"{W}cols").get(f"{W}num") == "2"
    assert table_width(written) == (20000 - 3600 - 720) // 2


def test_columns_too_narrow_for_a_table_become_one(office: Path) -> None:
    altered(office, MAIN, lambda text: re.sub("<w:cols[^>]*/>", '<w:cols w:num="2"/>', text))
    written = opened(whole_memo(), office)
    assert sections(written)[0].find(f"{W}cols") is None
    assert table_width(written) == 12240 - 3600


def test_columns_of_their_own_widths_are_measured_by_the_narrowest() -> None:
    columns = '<w:cols w:equalWidth="0"><w:col w:w="6000"/><w:col w:w="2000"/></w:cols>'
    page = '<w:pgSz w:w="12000" w:h="9"/><w:pgMar w:left="1000" w:right="1000"/>'
    assert column_width(etree.fromstring(f"<w:sectPr {WORD}>{page}{columns}</w:sectPr>")) == 2000


def test_the_page_as_it_was_before_a_tracked_change_is_not_taken(office: Path) -> None:
    before = '<w:sectPr><w:pgSz w:w="5000" w:h="5000"/></w:sectPr>'
    in_section(office, f'<w:sectPrChange w:id="1" w:author="J">{before}</w:sectPrChange>')
    written = opened(whole_memo(), office)
    assert sections(written)[0].find(f"{W}pgSz").get(f"{W}w") == "12240"


def test_pages_that_count_from_a_number_do_so_once(office: Path) -> None:
    in_section(office, '<w:pgNumType w:fmt="lowerRoman" w:start="1"/>')
    first, *others = (each.find(f"{W}pgNumType") for each in sections(opened(whole_memo(), office)))
    assert first.get(f"{W}start") == "1"
    assert len(others) == 2
    assert {each.get(f"{W}start") for each in others} == {None}
    assert {each.get(f"{W}fmt") for each in others} == {"lowerRoman"}


def test_without_a_page_the_memos_paper_and_margins_of_an_inch_are_taken(tmp_path: Path) -> None:
    office = saved(Document(), tmp_path / "office.docx")
    altered(office, MAIN, lambda text: re.sub("<w:sectPr.*</w:sectPr>", "", text, flags=re.S))
    section = sections(opened(whole_memo(), office))[0]
    assert section.find(f"{W}pgSz").get(f"{W}w") == "12240"
    assert section.find(f"{W}pgMar").get(f"{W}left") == "1440"
    assert faults_of(write_word(whole_memo(), office)) == []


def test_margins_that_leave_no_text_are_refused(office: Path) -> None:
    altered(office, MAIN, lambda text: text.replace('w:left="1800"', 'w:left="11000"'))
    with pytest.raises(ExportError, match=r"less than an inch.*office\.docx"):
        open_letterhead(office, "letter")

from __future__ import annotations

import re
from pathlib import Path

import pytest
from docx import Document
from docx.shared import Pt

from briefer.memo.word.document import write_word
from tests.memo.memos import whole_memo
from tests.memo.word.offices import RELATIONS, altered, plain_office, saved
from tests.memo.word.opened import W, opened, unzipped
from tests.memo.word.validity import faults_of

STYLES = "word/styles.xml"


@pytest.fixture
def office(tmp_path: Path) -> Path:
    return plain_office(tmp_path / "office.docx")


def test_a_letterhead_of_a_page_alone_is_lent_styles_and_settings(office: Path) -> None:
    others = "styles|stylesWithEffects|settings|webSettings|theme|fontTable|numbering"
    pattern = f'<Relationship [^>]*/({others})"[^>]*/>'
    altered(office, RELATIONS, lambda text: re.sub(pattern, "", text))
    data = write_word(whole_memo(), office)
    assert faults_of(data) == []
    assert b"Bottom Line" in unzipped(data).parts[STYLES]


def test_a_memo_does_not_open_as_one_of_word_2007(office: Path) -> None:
    altered(office, "word/settings.xml", lambda text: re.sub("<w:compat>.*</w:compat>", "", text))
    data = write_word(whole_memo(), office)
    settings = unzipped(data).xml("word/settings.xml")
    [mode] = [
        each.get(f"{W}val")
        for each in settings.iter(f"{W}compatSetting")
        if each.get(f"{W}name") == "compatibilityMode"
    ]
    assert mode == "15"
    assert faults_of(data) == []


def test_a_heading_that_counts_by_a_list_that_is_not_there_counts_no_more(office: Path) -> None:
    number = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7654"/></w:numPr>'
    after = '<w:name w:val="heading 1"/>'

    def change(text: str) -> str:
        before, _, rest = text.partition(after)
        return before + after + rest.replace("<w:pPr>", f"<w:pPr>{number}", 1)

    altered(office, STYLES, change)
    data = write_word(whole_memo(), office)
    assert b"7654" not in unzipped(data).parts[STYLES]
    assert faults_of(data) == []


def test_the_memo_is_checked_in_its_own_language(office: Path) -> None:
    normal = '<w:name w:val="Normal"/>'
    german = f'{normal}<w:rPr><w:lang w:val="de-DE" w:eastAsia="zh-CN"/></w:rPr>'
    altered(office, STYLES, lambda text: text.replace(normal, german))
    styles = opened(whole_memo(), office).parts[STYLES].decode()
    assert "de-DE" not in styles
    assert re.search(r'<w:rPrDefault>.*w:val="en-US".*</w:rPrDefault>', styles, re.S)


def test_two_styles_of_one_name_are_told_apart(office: Path) -> None:
    again = (
        '<w:style w:type="paragraph" w:styleId="Again"><w:name w:val="List Bullet 3"/></w:style>'
    )
    altered(office, STYLES, lambda text: text.replace("</w:styles>", f"{again}</w:styles>"))
    data = write_word(whole_memo(), office)
    assert unzipped(data).parts[STYLES].count(b'"List Bullet 3"') == 1
    assert faults_of(data) == []


def test_what_is_lent_is_in_proportion_to_the_letterheads_text(tmp_path: Path) -> None:
    document = Document()
    document.styles["Normal"].font.size = Pt(14)
    written = opened(whole_memo(), saved(document, tmp_path / "office.docx"))
    lent = written.parts[STYLES].decode().partition('w:styleId="TableText"')[2]
    assert '<w:sz w:val="24"/>' in lent.partition("</w:style>")[0], "9.5 to 11 is 12 to 14"


def test_properties_out_of_order_are_put_in_order(office: Path) -> None:
    mixed = (
        '<w:style w:type="paragraph" w:styleId="Mixed"><w:name w:val="Mixed"/>'
        '<w:rPr><w:sz w:val="20"/><w:b/></w:rPr><w:pPr><w:jc w:val="center"/>'
        '<w:spacing w:after="9.5" w:line="276.0"/><w:keepNext/></w:pPr><w:qFormat/></w:style>'
    )
    altered(office, STYLES, lambda text: text.replace("</w:styles>", f"{mixed}</w:styles>"))
    data = write_word(whole_memo(), office)
    assert faults_of(data) == []
    assert b'w:line="276"' in unzipped(data).parts[STYLES]


def test_a_style_based_on_none_stands_by_itself(office: Path) -> None:
    lone = '<w:style w:type="paragraph" w:styleId="Lone"><w:name w:val="Lone"/>'
    based = f'{lone}<w:basedOn w:val="Nowhere"/><w:next w:val="Nowhere"/></w:style></w:styles>'
    altered(office, STYLES, lambda text: text.replace("</w:styles>", based))
    data = write_word(whole_memo(), office)
    assert b"Nowhere" not in unzipped(data).parts[STYLES]
    assert faults_of(data) == []

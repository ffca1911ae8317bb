from __future__ import annotations

import pytest
from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from tests.memo.memos import whole_memo
from tests.memo.word.opened import Opened, opened

TEMPLATE = f"{RT.SETTINGS.rpartition('/')[0]}/attachedTemplate"
FIELD = (
    '<w:r {n}><w:fldChar w:fldCharType="begin"/></w:r>',
    "<w:r {n}><w:instrText> FILENAME \\p </w:instrText></w:r>",
    '<w:r {n}><w:fldChar w:fldCharType="separate"/></w:r>',
    "<w:r {n}><w:t>secret-folder</w:t></w:r>",
    '<w:r {n}><w:fldChar w:fldCharType="end"/></w:r>',
)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Opened:
    """A memo on a letterhead that tells on its office and reaches out."""
    letterhead = Document()
    properties = letterhead.core_properties
    properties.author = properties.last_modified_by = "J. Insider"
    header = letterhead.sections[0].header
    paragraph = header.paragraphs[0]
    paragraph.text = "Ministry of Samples"
    relation = header.part.relate_to("https://tracker.example", RT.HYPERLINK, is_external=True)
    link = f'<w:hyperlink {nsdecls("w", "r")} r:id="{relation}"><w:r><w:t>Site</w:t></w:r>'
    paragraph._p.append(parse_xml(f"{link}</w:hyperlink>"))
    paragraph._p.append(
        parse_xml(f'<w:del {nsdecls("w")} w:id="1" w:author="J. Insider"><w:r/></w:del>')
    )
    for xml in FIELD:
        paragraph._p.append(parse_xml(xml.format(n=nsdecls("w"))))
    main = letterhead.part
    main.relate_to("file:///C:/Users/insider/Normal.dotm", TEMPLATE, is_external=True)
    settings = letterhead.settings.element
    settings.append(parse_xml(f'<w:updateFields {nsdecls("w")} w:val="true"/>'))
    path = tmp_path_factory.mktemp("letterhead") / "office.docx"
    letterhead.save(str(path))
    return opened(whole_memo(), path)


def test_the_letterheads_own_words_stay(written: Opened) -> None:
    assert "Ministry of Samples" in written.text("word/memo-header-1.xml")
    assert "Site" in written.text("word/memo-header-1.xml")


@pytest.mark.parametrize(
    "telling", ["Insider", "insider", "tracker.example", "secret-folder", "python-docx", "rsid"]
)
def test_nothing_tells_on_the_office(written: Opened, telling: str) -> None:
    assert [name for name, data in written.parts.items() if telling.encode() in data] == []


@pytest.mark.parametrize("code", ["PAGE", "NUMPAGES"])
def test_page_numbers_go_on_counting(written: Opened, code: str) -> None:
    assert f" {code} ".encode() in written.parts["word/memo-footer-1.xml"]


def test_word_is_not_made_to_ask_anything(written: Opened) -> None:
    assert b"updateFields" not in written.parts["word/settings.xml"]


def test_only_parts_that_a_memo_needs_come_along(written: Opened) -> None:
    assert not any("custom" in name or "thumbnail" in name for name in written.parts)
    assert not any(name.startswith("word/header") for name in written.parts)

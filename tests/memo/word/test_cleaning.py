from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from briefer.memo.word.document import write_word
from tests.memo.memos import whole_memo
from tests.memo.word.offices import saved
from tests.memo.word.opened import Opened, opened, unzipped
from tests.memo.word.validity import faults_of

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


OFFICE = RT.SETTINGS.rpartition("/")[0]
LEFT_BEHIND = {
    "/word/vbaProject.bin": "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
    "/word/embeddings/oleObject1.bin": RT.OLE_OBJECT,
    "/word/afchunk1.html": f"{OFFICE}/aFChunk",
    "/word/glossary/document.xml": RT.GLOSSARY_DOCUMENT,
    "/customXml/item9.xml": RT.CUSTOM_XML,
    "/word/activeX/activeX1.bin": RT.CONTROL,
    "/word/comments.xml": RT.COMMENTS,
    "/word/printerSettings1.bin": RT.PRINTER_SETTINGS,
}
MERGE = (
    '<w:mailMerge {n}><w:mainDocumentType w:val="formLetters"/><w:query w:val="x"/></w:mailMerge>'
)
PROTECTION = '<w:documentProtection {n} w:edit="readOnly" w:enforcement="1"/>'


def test_macros_objects_and_other_documents_stay_behind(tmp_path: Path) -> None:
    letterhead = Document()
    main = letterhead.part
    for name, kind in LEFT_BEHIND.items():
        part = Part(PackURI(name), "application/octet-stream", b"office secret", main.package)
        main.relate_to(part, kind)
    for xml in (MERGE, PROTECTION):
        letterhead.settings.element.append(parse_xml(xml.format(n=nsdecls("w"))))
    data = write_word(whole_memo(), saved(letterhead, tmp_path / "office.docx"))
    written = unzipped(data)
    assert faults_of(data) == []
    assert not any(b"office secret" in part for part in written.parts.values())
    assert b"mailMerge" not in written.parts["word/settings.xml"]
    assert b"documentProtection" not in written.parts["word/settings.xml"]


def test_a_font_that_the_letterhead_holds_comes_along(tmp_path: Path) -> None:
    letterhead = Document()
    table = letterhead.part.part_related_by(RT.FONT_TABLE)
    kind = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
    font = Part(PackURI("/word/fonts/font1.odttf"), kind, b"a face", letterhead.part.package)
    relation = table.relate_to(font, RT.FONT)
    held = (
        f'<w:embedRegular r:id="{relation}" w:fontKey="{{{"0" * 8}-0000-0000-0000-{"0" * 12}}}"/>'
    )
    face = f"<w:font {nsdecls('w', 'r')} w:name='Ministry Sans'>{held}</w:font></w:fonts>"
    table._blob = table.blob.replace(b"</w:fonts>", face.encode())
    data = write_word(whole_memo(), saved(letterhead, tmp_path / "office.docx"))
    assert unzipped(data).parts["word/fonts/font1.odttf"] == b"a face"
    assert b"Ministry Sans" in unzipped(data).parts["word/fontTable.xml"]
    assert faults_of(data) == []

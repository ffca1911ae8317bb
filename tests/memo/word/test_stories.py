"""What stands in a letterhead's headers and footers comes into the memo's, and nothing else."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from briefer.memo.word.document import write_word
from tests.memo.memos import a_memo, line, whole_memo
from tests.memo.word.offices import RELATIONS, altered, png, saved, with_parts
from tests.memo.word.opened import Opened, opened, unzipped
from tests.memo.word.validity import faults_of

A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><metadata>Insider</metadata><rect/></svg>'
SECRET = (b"tEXt", b"Author\0Insider")
PAGE = (
    f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="begin"/></w:r>',
    f"<w:r {nsdecls('w')}><w:instrText> PAGE </w:instrText></w:r>",
    f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="end"/></w:r>',
)


@pytest.fixture
def office() -> WordDocument:
    return Document()


def written_on(office: WordDocument, tmp_path: Path) -> Opened:
    data = write_word(whole_memo(), saved(office, tmp_path / "office.docx"))
    assert faults_of(data) == []
    return unzipped(data)


def header_of(written: Opened, number: int = 1) -> str:
    return written.parts[f"word/memo-header-{number}.xml"].decode()


def add_logo(office: WordDocument) -> None:
    """Put a logo into the header that is linked to a site and to the file it came from."""
    header = office.sections[0].header
    header.paragraphs[0].add_run().add_picture(io.BytesIO(png(SECRET)))
    relate = header.part.relate_to
    site = relate("https://tracker.example", RT.HYPERLINK, is_external=True)
    file = relate("file:///C:/Users/Insider/logo.png", RT.IMAGE, is_external=True)
    drawn = Part(PackURI("/word/media/Insider.svg"), "image/svg+xml", SVG, header.part.package)
    root = header._element
    named, blip = next(root.iter(qn("wp:docPr"))), next(root.iter(qn("a:blip")))
    link = f'<a:hlinkClick {A} {nsdecls("r")} r:id="{site}" tooltip="tracker"/>'
    named.append(parse_xml(link))
    blip.set(qn("r:link"), file)
    svg = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
    effect = "http://schemas.microsoft.com/office/drawing/2010/main"
    both = (
        f'<s:svgBlip xmlns:s="{svg}" r:embed="{relate(drawn, RT.IMAGE)}"/>',
        f'<e:imgProps xmlns:e="{effect}"><e:imgLayer r:embed="rId999"/></e:imgProps>',
    )
    exts = "".join(f'<a:ext uri="{{{at}}}">{inner}</a:ext>' for at, inner in enumerate(both))
    blip.append(parse_xml(f"<a:extLst {A} {nsdecls('r')}>{exts}</a:extLst>"))


def test_a_logo_stays_though_its_links_and_what_it_tells_go(
    office: WordDocument, tmp_path: Path
) -> None:
    add_logo(office)
    written = opened(whole_memo(), saved(office, tmp_path / "office.docx"))
    header = header_of(written)
    assert header.count("<a:blip") == 1
    assert "svgBlip" in header
    assert "hlinkClick" not in header
    assert "imgLayer" not in header
    assert not any(word in header for word in ("r:link", "tracker", "Insider"))
    assert written.parts["word/media/letterhead-1.png"] == png()
    assert not any(b"Insider" in data for data in written.parts.values())
    assert not any("Insider" in name for name in written.parts)


def test_a_picture_that_is_only_linked_stays_behind(office: WordDocument, tmp_path: Path) -> None:
    header = office.sections[0].header
    header.paragraphs[0].text = "Ministry"
    header.paragraphs[0].add_run().add_picture(io.BytesIO(png()))
    link = header.part.relate_to("https://tracker.example/x", RT.IMAGE, is_external=True)
    blip = next(header._element.iter(qn("a:blip")))
    del blip.attrib[qn("r:embed")]
    blip.set(qn("r:link"), link)
    written = written_on(office, tmp_path)
    assert "w:drawing" not in header_of(written)
    assert "Ministry" in header_of(written)
    assert not any(b"tracker" in data for data in written.parts.values())


def control(inner: str, about: str) -> str:
    properties = f"<w:sdtPr>{about}</w:sdtPr>"
    content = f"<w:sdtContent><w:p><w:r><w:t>{inner}</w:t></w:r></w:p></w:sdtContent>"
    return f"<w:sdt {nsdecls('w')}>{properties}{content}</w:sdt>"


def test_content_controls_leave_their_words_and_placeholders_nothing(
    office: WordDocument, tmp_path: Path
) -> None:
    author, company = "coreProperties[1]/ns1:creator[1]", "Properties[1]/ns0:Company[1]"
    element = office.sections[0].header._element
    for inner, about in (
        ("Ministry of Samples", f'<w:dataBinding w:xpath="/ns0:{company}" w:storeItemID="{{1}}"/>'),
        ("J. Insider", f'<w:dataBinding w:xpath="/ns0:{author}" w:storeItemID="{{2}}"/>'),
        ("Click here", "<w:showingPlcHdr/>"),
        ("Directorate", '<w:alias w:val="Unit"/>'),
    ):
        element.append(parse_xml(control(inner, about)))
    header = header_of(written_on(office, tmp_path))
    assert "Ministry of Samples" in header
    assert "Directorate" in header
    assert not any(word in header for word in ("Insider", "Click", "w:sdt", "dataBinding"))


def test_a_shape_keeps_what_its_extensions_are_called(office: WordDocument, tmp_path: Path) -> None:
    header = office.sections[0].header
    header.paragraphs[0].text = "Ministry"
    path = saved(office, tmp_path / "office.docx")
    more = "http://schemas.microsoft.com/office/word/2010/wordml"
    mc = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    glow = '<w:rPr><w14:glow w14:rad="1"><w14:srgbClr w14:val="FF0000"/></w14:glow></w:rPr>'
    names = f'xmlns:w14="{more}" xmlns:mc="{mc}" mc:Ignorable="w14"'
    said = f"<w:p><w:r>{glow}<w:t>Ministry</w:t></w:r></w:p>"
    story = f"<w:hdr {nsdecls('w')} {names}>{said}</w:hdr>"
    with_parts(path, {"word/header1.xml": story.encode()})
    data = write_word(whole_memo(), path)
    assert 'mc:Ignorable="w14"' in header_of(unzipped(data))
    assert faults_of(data) == []


def test_even_pages_have_a_header_where_the_letterhead_sets_them_apart(
    office: WordDocument, tmp_path: Path
) -> None:
    office.settings.odd_and_even_pages_header_footer = True
    written = written_on(office, tmp_path)
    assert b'w:type="even"' in written.parts["word/document.xml"]
    assert all("SAMPLE" in written.text(name) for name in written.parts if "memo-header" in name)


def test_even_headers_that_the_letterhead_does_not_use_stay_behind(
    office: WordDocument, tmp_path: Path
) -> None:
    office.sections[0].even_page_header.paragraphs[0].text = "Even"
    written = written_on(office, tmp_path)
    assert not any(b"Even" in data for data in written.parts.values())


def test_a_first_page_that_is_switched_off_is_as_the_others(
    office: WordDocument, tmp_path: Path
) -> None:
    section = office.sections[0]
    section.first_page_header.paragraphs[0].text = "First"
    section._sectPr.append(parse_xml(f'<w:titlePg {nsdecls("w")} w:val="0"/>'))
    written = written_on(office, tmp_path)
    assert b"titlePg" not in written.parts["word/document.xml"]
    assert "First" not in header_of(written)


def test_pages_are_numbered_once_where_the_letterhead_numbers_them(
    office: WordDocument, tmp_path: Path
) -> None:
    for xml in PAGE:
        office.sections[0].footer.paragraphs[0]._p.append(parse_xml(xml))
    footer = written_on(office, tmp_path).parts["word/memo-footer-1.xml"]
    assert footer.count(b" PAGE ") == 1
    assert b"NUMPAGES" not in footer
    assert b"As of January 15" in footer


def test_a_memo_can_be_a_letterhead_and_its_own_lines_are_not_said_twice(tmp_path: Path) -> None:
    old = tmp_path / "old.docx"
    old.write_bytes(write_word(a_memo(line("x"), marking="SECRET", footer="As of long ago")))
    data = write_word(whole_memo(), old)
    assert faults_of(data) == []
    assert not any(
        b"SECRET" in part or b"long ago" in part for part in unzipped(data).parts.values()
    )
    header = unzipped(data).text("word/memo-header-1.xml").splitlines()
    assert header == ["UNCLASSIFIED // SAMPLE", "Leaders’ meeting memo\tA first meeting"]


def test_a_memo_that_word_saved_anew_can_be_one_too(tmp_path: Path) -> None:
    old = tmp_path / "old.docx"
    old.write_bytes(write_word(a_memo(line("x"), marking="SECRET", footer="As of long ago")))
    for name in (RELATIONS, "[Content_Types].xml"):
        altered(old, name, lambda text: text.replace("memo-header-1", "header1"))
    with zipfile.ZipFile(old) as archive:
        header = archive.read("word/memo-header-1.xml")
    with_parts(old, {"word/memo-header-1.xml": None, "word/header1.xml": header})
    written = opened(whole_memo(), old)
    assert written.text("word/memo-header-1.xml").splitlines() == [
        "UNCLASSIFIED // SAMPLE",
        "Leaders’ meeting memo\tA first meeting",
    ]


def test_the_line_of_the_memo_has_no_stop_but_its_own(office: WordDocument, tmp_path: Path) -> None:
    written = written_on(office, tmp_path)
    for part in ("word/memo-header-1.xml", "word/memo-footer-1.xml"):
        tabs = written.parts[part].decode()
        assert '<w:tab w:val="clear" w:pos="4680"/>' in tabs
        assert '<w:tab w:val="right" w:pos="8640"/>' in tabs


def test_pictures_are_numbered_as_no_other_in_the_document(
    office: WordDocument, tmp_path: Path
) -> None:
    office.sections[0].header.paragraphs[0].add_run().add_picture(io.BytesIO(png()))
    written = written_on(office, tmp_path)
    headers = [written.xml(name) for name in written.parts if name.startswith("word/memo-header")]
    numbers = [each.get("id") for header in headers for each in header.iter(qn("wp:docPr"))]
    assert len(numbers) == 3
    assert len(set(numbers)) == 3


def test_the_memos_line_keeps_off_the_text_below_the_letterheads_own(
    office: WordDocument, tmp_path: Path
) -> None:
    below = '<w:spacing w:after="120"/>'
    assert below not in header_of(written_on(office, tmp_path))
    office.sections[0].header.paragraphs[0].text = "Ministry"
    assert below in header_of(written_on(office, tmp_path))

"""A Word file's text is read whole: tables, text boxes, notes; a hostile one is refused."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.sources.document import UnreadableDocument
from briefer.sources.word import read_word
from tests.sources.documents import paragraph, run, word_file

STYLES = """<w:styles {W}><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/>
</w:style><w:style w:type="paragraph" w:styleId="P"><w:name w:val="Body"/></w:style></w:styles>"""
NOTES = """<w:footnotes {W}><w:footnote w:id="0" w:type="separator"><w:p/></w:footnote>
<w:footnote w:id="2"><w:p><w:r><w:t>See the </w:t></w:r><w:r><w:t>law.</w:t></w:r></w:p>
</w:footnote></w:footnotes>"""
PROPERTIES = """<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">
<dc:title>Joint statement</dc:title><dc:creator>Ann Lee</dc:creator>
<dcterms:created>2022-01-21T10:00:00Z</dcterms:created></cp:coreProperties>"""


def cell(text: str) -> str:
    return f"<w:tc>{paragraph(text)}</w:tc>"


def texts(body: str, **parts: str) -> list[str]:
    return [part.text for part in read_word(word_file(body, parts), "a.docx").paragraphs]


def test_text_tables_and_notes_are_read_in_their_order() -> None:
    rows = (f"<w:tr>{cell(one)}{cell(two)}</w:tr>" for one, two in (("Area", "When"), ("5G", "")))
    table = f"<w:tbl>{''.join(rows)}</w:tbl>"
    body = paragraph("Statement", "H1") + paragraph("They met.", "P") + table + paragraph("End.")
    parts = {
        "word/styles.xml": STYLES,
        "word/footnotes.xml": NOTES,
        "docProps/core.xml": PROPERTIES,
    }
    document = read_word(word_file(body, parts), "a.docx")
    assert [(part.locator, part.text) for part in document.paragraphs] == [
        ("", "Statement"),
        ("para. 1", "They met."),
        ("para. 2", "Area | When"),
        ("para. 3", "5G"),
        ("para. 4", "End."),
        ("note 1", "See the law."),
    ]
    assert (document.title, document.author) == ("Joint statement", "Ann Lee")
    assert (document.date, document.date_basis) == ("2022-01-21", "properties")


def test_what_was_deleted_under_review_is_not_read_and_what_came_is() -> None:
    body = f"<w:p>{run('They ')}<w:ins>{run('met')}</w:ins><w:del>{run('left')}</w:del></w:p>"
    assert texts(body) == ["They met"]


def test_a_text_box_is_a_paragraph_of_its_own_and_read_once() -> None:
    box = f"<w:txbxContent>{paragraph('In the box')}</w:txbxContent>"
    space = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    both = (
        f"<mc:AlternateContent {space}><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    )
    body = f"<w:p>{run('Around ')}<w:r>{both}</mc:AlternateContent></w:r>{run('it')}</w:p>"
    assert texts(body) == ["In the box", "Around it"]


def test_breaks_and_tabs_part_words() -> None:
    runs = "<w:r><w:t>one</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t></w:r>"
    assert texts(f"<w:p>{runs}</w:p>") == ["one two three"]


def test_files_by_the_strict_schema_are_read() -> None:
    data = word_file(paragraph("Text"))
    strict = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(strict, "w") as new:
        for name in old.namelist():
            part = old.read(name).replace(
                b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                b"http://purl.oclc.org/ooxml/wordprocessingml/main",
            )
            new.writestr(name, part)
    assert read_word(strict.getvalue(), "a.docx").paragraphs[0].text == "Text"


def test_a_letterhead_that_ships_can_be_read() -> None:
    shipped = Path(__file__).parents[2] / "assets" / "letterheads" / "plain.docx"
    read_word(shipped.read_bytes(), shipped.name)


def zipped(name: str, data: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("_rels/.rels", "<a/>")
        archive.writestr(name, data)
    return made.getvalue()


ENTITIES = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><w>&b;</w>'
FALSE_SIZE = word_file(paragraph("Text"))[:-40]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (zipped("word/document.xml", b"0" * 210_000_000), "more than 200 MB"),
        (word_file("", {"_rels/.rels": ENTITIES}), "no Word document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), "under a password"),
        (b"%PDF-1.4 and no zip", "no Word document"),
        (FALSE_SIZE, "no Word document"),
        (zipped("word/other.xml", b"<a/>"), "no Word document"),
        (word_file("<w:p>"), "no Word document"),
        (word_file("<w:sdt>" * 400 + "</w:sdt>" * 400), "no Word document"),
    ],
)
def test_a_hostile_file_is_refused_in_one_line_by_name(data: bytes, words: str) -> None:
    with pytest.raises(UnreadableDocument, match=words) as caught:
        read_word(data, "paper.docx")
    assert "paper.docx" in str(caught.value)
    assert len(str(caught.value).splitlines()) == 1


@given(st.lists(st.text(st.characters(codec="utf-8", categories=["L", "N", "P"]), min_size=1)))
def test_every_paragraph_comes_out_as_it_went_in(wanted: list[str]) -> None:
    escape = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
    body = "".join(paragraph(text.translate(escape)) for text in wanted)
    assert texts(body) == [text for text in wanted if text.strip()]


@given(st.integers(0, 600), st.integers(0, 255))
def test_a_file_with_a_changed_byte_is_read_or_refused(at: int, byte: int) -> None:
    data = bytearray(word_file(paragraph("Text") + paragraph("More")))
    data[at % len(data)] = byte
    try:
        read_word(bytes(data), "a.docx")
    except UnreadableDocument:
        return


def test_a_cell_of_any_length_is_read_in_time_with_its_length() -> None:
    row = f"<w:tr><w:tc>{paragraph('a') * 50_000}</w:tc><w:tc>{paragraph('b')}</w:tc></w:tr>"
    [text] = texts(f"<w:tbl>{row}</w:tbl>")
    assert text.endswith("a a | b")

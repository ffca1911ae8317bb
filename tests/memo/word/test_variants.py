"""Templates, files with macros and Strict documents lend their looks as documents do."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from docx import Document
from docx.shared import Inches, Pt

from briefer.memo.word.document import write_word
from briefer.memo.word.letterhead import open_letterhead
from briefer.memo.word.variants import as_document
from tests.memo.memos import whole_memo
from tests.memo.word.offices import MAIN, altered, plain_office, with_parts
from tests.memo.word.opened import W, opened
from tests.memo.word.validity import faults_of

TRANSITIONAL = "http://schemas.openxmlformats.org/"
STRICT = "http://purl.oclc.org/ooxml/"
HEADER = b"Ministry of Samples"
FAMILIES = ("wordprocessingml", "drawingml", "officeDocument")


@pytest.fixture
def office(tmp_path: Path) -> Path:
    return plain_office(tmp_path / "office.docx")


def strict(path: Path) -> Path:
    """Save a document in the namespaces of a Strict one."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for name, data in parts.items():
        if name.endswith((".xml", ".rels")):
            text = data.decode()
            for family in FAMILIES:
                text = text.replace(f"{TRANSITIONAL}{family}/2006/", f"{STRICT}{family}/")
            parts[name] = text.replace("extended-properties", "extendedProperties").encode()
    return with_parts(path, dict(parts))


@pytest.mark.parametrize(
    ("ending", "kind"),
    [
        (".dotx", "openxmlformats-officedocument.wordprocessingml.template.main"),
        (".docm", "ms-word.document.macroEnabled.main"),
        (".dotm", "ms-word.template.macroEnabledTemplate.main"),
    ],
)
def test_a_template_and_a_file_with_macros_lend_their_looks(
    office: Path, ending: str, kind: str
) -> None:
    usual = "openxmlformats-officedocument.wordprocessingml.document.main"
    altered(office, "[Content_Types].xml", lambda text: text.replace(usual, kind))
    found = opened(whole_memo(), office.rename(office.with_suffix(ending)))
    assert usual in found.parts["[Content_Types].xml"].decode()
    assert kind not in found.parts["[Content_Types].xml"].decode()
    assert HEADER in b"".join(found.parts.values())


def test_a_strict_document_lends_its_looks_as_a_transitional_one(office: Path) -> None:
    usual = opened(whole_memo(), office)
    found = opened(whole_memo(), strict(office))
    assert found.parts.keys() == usual.parts.keys()
    assert STRICT.encode() not in b"".join(found.parts.values())
    assert found.text() == usual.text()
    assert HEADER in b"".join(found.parts.values())


def test_lengths_with_units_and_logical_sides_are_read(tmp_path: Path) -> None:
    document = Document()
    section = document.sections[0]
    section.left_margin = section.right_margin = Inches(1.5)
    style = document.styles["Normal"]
    style.font.size = Pt(14)
    style.paragraph_format.left_indent = Inches(0.5)
    path = tmp_path / "office.docx"
    document.save(str(path))
    altered(path, MAIN, lambda text: text.replace('w:left="2160"', 'w:left="108pt"'))
    altered(path, MAIN, lambda text: text.replace('w:right="2160"', 'w:right="1.5in"'))

    def units(text: str) -> str:
        return text.replace('w:sz w:val="28"', 'w:sz w:val="14pt"').replace(
            'w:ind w:left="720"', 'w:ind w:start="36pt"'
        )

    altered(path, "word/styles.xml", units)
    letterhead = open_letterhead(strict(path), "letter")
    margins = letterhead.section.find(f"{W}pgMar")
    assert margins is not None
    assert (margins.get(f"{W}left"), margins.get(f"{W}right")) == ("2160", "2160")
    found = opened(whole_memo(), path)
    normal = next(
        style
        for style in found.xml("word/styles.xml").iter(f"{W}style")
        if style.get(f"{W}styleId") == "Normal"
    )
    assert [e.get(f"{W}val") for e in normal.iter(f"{W}sz")] == ["28"]
    assert [e.get(f"{W}left") for e in normal.iter(f"{W}ind")] == ["720"]
    assert faults_of(write_word(whole_memo(), path)) == []


def test_a_documents_own_parts_stay_as_they_are() -> None:
    parts = {"[Content_Types].xml": b"<Types/>", "_rels/.rels": b"", MAIN: b"<w:document/>"}
    assert as_document(parts) is parts

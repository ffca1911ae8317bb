from __future__ import annotations

from pathlib import Path

import pytest

from briefer.errors import ExportError
from briefer.memo.word.document import write_word
from briefer.memo.word.letterhead import open_letterhead
from tests.memo.memos import whole_memo
from tests.memo.word.offices import MAIN, RELATIONS, altered, plain_office, with_parts
from tests.memo.word.validity import faults_of

UNREADABLE = "no Word document that can be read"


@pytest.fixture
def office(tmp_path: Path) -> Path:
    return plain_office(tmp_path / "office.docx")


def refusal(path: Path) -> str:
    with pytest.raises(ExportError) as refused:
        open_letterhead(path, "letter")
    said = str(refused.value)
    assert "\n" not in said
    assert "office.docx" in said
    return said


def test_a_file_under_a_password_is_refused_as_one(office: Path) -> None:
    office.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512))
    assert "under a password" in refusal(office)


@pytest.mark.parametrize(
    ("part", "data"),
    [
        (MAIN, b"<hello/>"),
        (MAIN, b"<w:document"),
        ("word/styles.xml", b"not XML"),
        ("word/theme/theme1.xml", b"<a:theme broken"),
        ("word/header1.xml", b"<w:hdr"),
        ("word/settings.xml", b""),
    ],
)
def test_a_broken_part_is_refused_in_one_line(office: Path, part: str, data: bytes) -> None:
    with_parts(office, {part: data})
    assert UNREADABLE in refusal(office)


def test_no_other_file_is_read_in_by_a_document_type(office: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("what nobody is to see", encoding="utf-8")
    declared = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}">]><w:hdr'
    altered(
        office,
        "word/header1.xml",
        lambda text: text.replace("<w:hdr", declared).replace("Ministry of Samples", "&e;"),
    )
    assert UNREADABLE in refusal(office)


def test_a_relationship_to_a_part_that_is_not_there_is_no_fault(office: Path) -> None:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
    dangling = f'<Relationship Id="rId888" Type="{kind}" Target="NULL"/></Relationships>'
    altered(office, RELATIONS, lambda text: text.replace("</Relationships>", dangling))
    assert faults_of(write_word(whole_memo(), office)) == []

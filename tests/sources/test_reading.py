"""Any document is read by its ending, or refused in one line that names it."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from briefer.sources.document import UnreadableDocument
from briefer.sources.reading import read_document
from tests.sources.documents import paragraph, pdf_file, word_file

FILES = {
    "a.md": b"# Title\n\nThey met.",
    "a.markdown": b"They met.",
    "a.txt": b"They met.",
    "a.HTML": b"<p>They met.",
    "a.htm": b"<p>They met.",
    "a.docx": word_file(paragraph("They met.")),
    "a.pdf": pdf_file([[(72, 700, "They met.")]]),
}


@pytest.mark.parametrize("name", FILES)
def test_every_format_is_read_and_known_by_its_hash(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(FILES[name])
    document = read_document(file)
    assert document.paragraphs[-1].text == "They met."
    assert document.title
    assert document.sha256 == hashlib.sha256(FILES[name]).hexdigest()


def test_the_day_near_the_top_is_a_guess_and_says_so(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Readout\n\nWashington, January 21, 2022\n\nThey met in May 2019.")
    document = read_document(file)
    assert (document.title, document.date, document.date_basis) == (
        "Readout",
        "2022-01-21",
        "text",
    )


def test_the_day_of_a_files_properties_is_about(tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(pdf_file([[(72, 700, "They met.")]], "/CreationDate (D:20220121)"))
    document = read_document(file)
    assert (document.date, document.date_basis) == ("2022-01-21~", "properties")


def test_a_text_without_a_title_is_called_by_its_first_paragraph_or_its_file(
    tmp_path: Path,
) -> None:
    file = tmp_path / "call.txt"
    file.write_text("They met.\n\nThey left.")
    assert read_document(file).title == "They met."
    file.write_text("They met " * 100 + ".")
    assert read_document(file).title == "call"


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.exe", b"MZ", "end in .exe"),
        ("a", b"text", "end in nothing"),
        ("a.txt", b"", "is empty"),
        ("a.txt", b" \n ", "no text"),
        ("a.md", b"# Heading alone", "no text"),
        ("a.docx", b"PK\x03\x04", "no Word document"),
    ],
)
def test_what_can_not_be_read_is_refused_by_name(
    tmp_path: Path, name: str, data: bytes, words: str
) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    with pytest.raises(UnreadableDocument, match=words) as caught:
        read_document(file)
    assert caught.value.where == name
    assert len(str(caught.value).splitlines()) == 1


def test_a_folder_a_missing_file_and_a_giant_are_refused(tmp_path: Path) -> None:
    folder, giant = tmp_path / "folder.txt", tmp_path / "giant.pdf"
    folder.mkdir()
    with giant.open("wb") as file:
        file.truncate(200_000_001)
    for path, words in (
        (folder, "no ordinary file"),
        (giant, "larger than 200 MB"),
        (tmp_path / "none.txt", "no such file"),
    ):
        with pytest.raises(UnreadableDocument, match=words):
            read_document(path)

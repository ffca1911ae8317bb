"""The lines of a PDF become paragraphs, a page at a time."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.sources.document import Document, UnreadableDocument
from briefer.sources.pdf import read_pdf
from tests.sources.documents import pdf_file

LONG = "and so the two leaders went on to speak of supply chains and of standards for"


def read(data: bytes) -> Document:
    return read_pdf(data, "paper.pdf", lambda _done, _of: None)


def found(pages: list[list[tuple[int, int, str]]]) -> list[tuple[str, str]]:
    return [(part.locator, part.text) for part in read(pdf_file(pages)).paragraphs]


def test_lines_are_joined_and_what_is_set_apart_is_another_paragraph() -> None:
    page = [
        (72, 700, f"The leaders met {LONG}"),
        (72, 686, f"the years to come, {LONG}"),
        (72, 672, "some time."),
        (72, 650, f"Then they left {LONG}"),
        (72, 636, "home."),
        (72, 622, "1. Chips"),
        (72, 608, "2. Space"),
    ]
    assert found([page]) == [
        ("p. 1, para. 1", f"The leaders met {LONG} the years to come, {LONG} some time."),
        ("p. 1, para. 2", f"Then they left {LONG} home."),
        ("p. 1, para. 3", "1. Chips"),
        ("p. 1, para. 4", "2. Space"),
    ]


def test_each_page_counts_its_own_paragraphs() -> None:
    pages = [[(72, 700, f"Page {word} has text.")] for word in ("one", "two")]
    assert [locator for locator, _ in found(pages)] == ["p. 1, para. 1", "p. 2, para. 1"]


def test_what_runs_along_the_edge_of_every_page_is_not_read() -> None:
    pages = [
        [(72, 750, "The Office"), (72, 700, f"Text of {word}."), (300, 30, f"Page {n} of 4")]
        for n, word in enumerate(("one", "two", "three", "four"), start=1)
    ]
    assert [text for _, text in found(pages)] == [
        f"Text of {word}." for word in ("one", "two", "three", "four")
    ]


def test_the_properties_say_title_and_date() -> None:
    info = "/Title (Joint Statement) /Author (MOFA) /CreationDate (D:20220121090000)"
    document = read(pdf_file([[(72, 700, "They met.")]], info))
    assert (document.title, document.author) == ("Joint Statement", "MOFA")
    assert (document.date, document.date_basis) == ("2022-01-21", "properties")
    junk = "/Title (Microsoft Word - draft3.doc)"
    assert read(pdf_file([[(72, 700, "They met.")]], junk)).title == ""


def test_progress_is_told_page_by_page() -> None:
    told: list[tuple[int, int]] = []
    data = pdf_file([[(72, 700, "Text.")]] * 3)
    read_pdf(data, "paper.pdf", lambda done, of: told.append((done, of)))
    assert told == [(1, 3), (2, 3), (3, 3)]


ENCRYPTED = (
    "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 "
    f"/O <{'28' * 32}> /U <{'41' * 32}> >> /ID [<{'00' * 16}> <{'00' * 16}>]"
)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"no PDF at all", "no PDF that can be read"),
        (b"%PDF-1.4\n%%EOF", "no PDF that can be read"),
        (pdf_file([[(72, 700, "Secret.")]], trailer=ENCRYPTED), "under a password"),
        (pdf_file([[], []]), "pictures of pages"),
    ],
)
def test_what_can_not_be_read_is_refused_in_one_line_by_name(data: bytes, words: str) -> None:
    with pytest.raises(UnreadableDocument, match=words) as caught:
        read(data)
    assert "paper.pdf" in str(caught.value)
    assert len(str(caught.value).splitlines()) == 1


@settings(max_examples=50)
@given(st.integers(0, 900), st.binary(min_size=1, max_size=4))
def test_a_damaged_file_is_read_or_refused(at: int, bytes_: bytes) -> None:
    data = bytearray(pdf_file([[(72, 700, "They met.")], [(72, 700, "They left.")]]))
    at %= len(data)
    data[at : at + len(bytes_)] = bytes_
    try:
        read(bytes(data))
    except UnreadableDocument:
        return

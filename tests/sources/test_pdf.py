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


def over_a_break(foot: str, head: str, *, left: int = 72) -> list[tuple[str, str]]:
    """Read two pages: the first ends with one line, the second begins with another."""
    first = [(72, 714, f"The leaders met {LONG}"), (72, 700, foot)]
    return found([first, [(left, 714, head), (72, 680, f"Then they left {LONG}.")]])


def test_a_paragraph_over_the_end_of_a_page_is_one_and_the_next_keep_their_numbers() -> None:
    assert over_a_break(f"the years to come, {LONG}", "chips.") == [
        ("p. 1, para. 1", f"The leaders met {LONG} the years to come, {LONG} chips."),
        ("p. 2, para. 2", f"Then they left {LONG}."),
    ]


def test_a_paragraph_over_several_pages_is_one() -> None:
    pages = [[(72, 714, f"The leaders met {LONG}")], [(72, 714, LONG)], [(72, 714, "chips.")]]
    assert found(pages) == [("p. 1, para. 1", f"The leaders met {LONG} {LONG} chips.")]


@pytest.mark.parametrize(
    ("foot", "head"),
    [
        (f"the years to come, {LONG}.", "chips."),
        (f"the years to come, {LONG}", "Chips."),
        (f"the years to come, {LONG}", "a. chips."),
        (f"the years to come, {LONG}-", "chips."),
        ("the years", "chips."),
        ("2", "chips."),
    ],
)
def test_what_may_be_two_paragraphs_at_the_end_of_a_page_stays_two(foot: str, head: str) -> None:
    read_back = over_a_break(foot, head)
    assert [text for _, text in read_back][-2:] == [head, f"Then they left {LONG}."]


def test_what_begins_in_another_column_is_another_paragraph() -> None:
    read_back = over_a_break(f"the years to come, {LONG}", "chips.", left=320)
    assert ("p. 2, para. 1", "chips.") in read_back


def test_a_footnote_at_the_foot_does_not_go_on_in_the_text() -> None:
    note = (72, 60, f"1 Of the two {LONG} and {LONG}")
    pages = [[(72, 714, f"The leaders met {LONG}"), note], [(72, 714, "chips.")]]
    data = pdf_file(pages).replace(b"/F1 11 Tf 72 60", b"/F1 08 Tf 72 60")
    assert [part.text for part in read(data).paragraphs][-1] == "chips."


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
        (pdf_file([[], []]), r"pictures of pages.*Have its text recognised \(OCR\)"),
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

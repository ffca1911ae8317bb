"""Paragraphs are counted so that a citation leads back to each."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefer.sources.document import Document, Piece, counted, on_one_line


def test_paragraphs_are_counted_and_headings_are_not() -> None:
    pieces = (Piece("Title", heading=True), Piece("One"), Piece(" \n "), Piece("Two\n more"))
    found = tuple(counted(pieces))
    assert [(part.locator, part.text) for part in found] == [
        ("", "Title"),
        ("para. 1", "One"),
        ("para. 2", "Two more"),
    ]


def test_on_pages_each_page_counts_its_own() -> None:
    pieces = (Piece("One", page=1), Piece("Two", page=1), Piece("Three", page=2))
    assert [part.locator for part in counted(pieces)] == [
        "p. 1, para. 1",
        "p. 1, para. 2",
        "p. 2, para. 1",
    ]


def test_a_page_alone_leads_to_its_first_paragraph_and_nonsense_nowhere() -> None:
    pieces = (Piece("Head", heading=True, page=2), Piece("Two", page=2), Piece("Note", note=3))
    document = Document(paragraphs=tuple(counted(pieces)))
    found = document.at("p. 2")
    assert found is not None
    assert found.text == "Two"
    note = document.at("note 3")
    assert note is not None
    assert note.text == "Note"
    for wrong in ("", "caption 5", "para. 9", "p. 7", "para. x"):
        assert document.at(wrong) is None


@given(st.lists(st.builds(Piece, st.text(), st.booleans(), st.integers(0, 3), st.integers(0, 2))))
def test_every_paragraph_is_found_again_by_its_locator(pieces: list[Piece]) -> None:
    pieces.sort(key=lambda piece: (piece.page, piece.note))
    document = Document(paragraphs=tuple(counted(pieces)))
    for part in document.paragraphs:
        assert part.text == on_one_line(part.text)
        if not part.is_heading and not part.note:
            assert document.at(part.locator) == part


@given(st.text())
def test_a_line_holds_no_break_and_no_control(text: str) -> None:
    line = on_one_line(text)
    assert len(line.splitlines()) <= 1
    assert not any(ord(char) < 32 for char in line)
    assert on_one_line(line) == line

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document

from briefer.memo.blocks import Link, Note, Paragraph, TabStart, Text
from tests.memo.memos import a_memo, line
from tests.memo.word.opened import Opened, W, opened, text_of

NOTED = Paragraph((Text("a"), Note((Text("First."),)), Text("b"), Note((Text("Second."),))))


@pytest.fixture(scope="module")
def with_endnotes() -> Opened:
    return opened(a_memo(NOTED, TabStart("A", "T", "tab-a"), line("x"), notes="endnotes"))


def test_endnotes_stand_in_a_part_of_their_own_with_their_separators(
    with_endnotes: Opened,
) -> None:
    found = {e.get(f"{W}id"): e for e in with_endnotes.xml("word/endnotes.xml")}
    assert [found[number].get(f"{W}type") for number in ("-1", "0")] == [
        "separator",
        "continuationSeparator",
    ]
    assert [text_of(found[number].find(f"{W}p")) for number in ("1", "2")] == [
        " First.",
        " Second.",
    ]
    assert b"relationships/endnotes" in with_endnotes.parts["word/_rels/document.xml.rels"]
    assert b"wordprocessingml.endnotes+xml" in with_endnotes.parts["[Content_Types].xml"]


def test_endnotes_are_referred_to_in_order_and_no_footnote_is(with_endnotes: Opened) -> None:
    body = with_endnotes.xml()
    assert [e.get(f"{W}id") for e in body.iter(f"{W}endnoteReference")] == ["1", "2"]
    assert next(body.iter(f"{W}footnoteReference"), None) is None


def test_endnotes_have_styles_of_their_own(with_endnotes: Opened) -> None:
    notes = with_endnotes.xml("word/endnotes.xml")
    assert {e.get(f"{W}val") for e in notes.iter(f"{W}pStyle")} == {"EndnoteText"}
    assert {e.get(f"{W}val") for e in notes.iter(f"{W}rStyle")} == {"EndnoteReference"}


def test_endnotes_count_in_arabic_numbers_throughout(with_endnotes: Opened) -> None:
    settings = with_endnotes.xml("word/settings.xml").find(f"{W}endnotePr")
    assert settings.find(f"{W}numFmt").get(f"{W}val") == "decimal"
    assert [e.get(f"{W}id") for e in settings.iter(f"{W}endnote")] == ["-1", "0"]
    sections = list(with_endnotes.xml().iter(f"{W}sectPr"))
    formats = [s.find(f"{W}endnotePr/{W}numFmt").get(f"{W}val") for s in sections]
    assert formats == ["decimal", "decimal"]


def test_an_offices_letterhead_takes_endnotes_in_the_order_that_word_asks_for(
    tmp_path: Path,
) -> None:
    path = tmp_path / "office.docx"
    Document().save(str(path))
    settings = [e.tag for e in opened(a_memo(NOTED, notes="endnotes"), path).xml(SETTINGS)]
    assert settings.index(f"{W}endnotePr") < settings.index(f"{W}compat")


SETTINGS = "word/settings.xml"


def test_a_memo_of_footnotes_has_no_endnotes() -> None:
    parts = opened(a_memo(NOTED)).parts
    assert "word/endnotes.xml" not in parts
    assert b"endnote" not in parts[SETTINGS]


def test_a_memo_without_a_note_has_no_endnotes_either() -> None:
    assert "word/endnotes.xml" not in opened(a_memo(line("x"), notes="endnotes")).parts


def test_a_link_within_an_endnote_has_its_own_relationship() -> None:
    note = Note((Link("https://example.org", (Text("there"),)),))
    parts = opened(a_memo(Paragraph((Text("x"), note)), notes="endnotes"))
    assert b"https://example.org" in parts.parts["word/_rels/endnotes.xml.rels"]

"""Accepting every change gives the newer memo's text, rejecting every one the older one's."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from briefer.memo.blocks import (
    Block,
    Cite,
    CitedPlace,
    Contents,
    Heading,
    Link,
    ListBlock,
    Memo,
    Note,
    Paragraph,
    Table,
    Text,
)
from briefer.memo.comparing import compare
from briefer.memo.word.tracked import build_comparison
from tests.memo.comparing.pairs import pairs
from tests.memo.generated import memos
from tests.memo.memos import a_memo, cell, items, line, whole_memo
from tests.memo.word.deciding import Lines, decided
from tests.memo.word.opened import Opened, W, opened, text_of, unzipped
from tests.memo.word.validity import faults_of


def compared(old: Memo, new: Memo) -> Opened:
    return unzipped(build_comparison(compare(old, new).memo).data)


def said(memo: Memo) -> Lines:
    """Give a memo's text as the export writes it."""
    return decided(opened(memo), "deleted")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(pairs())
def test_accepting_gives_the_newer_text_and_rejecting_the_older(pair: tuple[Memo, Memo]) -> None:
    for old, new in (pair, pair[::-1]):
        parts = compared(old, new)
        assert decided(parts, "deleted") == said(new)
        assert decided(parts, "inserted") == said(old)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(memos(), memos())
def test_whatever_the_two_memos_the_file_is_valid_and_holds_both(old: Memo, new: Memo) -> None:
    data = build_comparison(compare(old, new).memo).data
    assert faults_of(data) == []
    assert _unpaged(decided(unzipped(data), "deleted")) == _unpaged(said(new))
    assert _unpaged(decided(unzipped(data), "inserted")) == _unpaged(said(old))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(memos())
def test_a_memo_compared_with_itself_has_no_changes(memo: Memo) -> None:
    comparison = compare(memo, memo)
    assert comparison.insertions == comparison.deletions == 0
    assert not _marks(unzipped(build_comparison(comparison.memo).data))


def test_an_empty_memo_has_everything_to_gain_and_to_lose() -> None:
    for one, other in ((a_memo(), whole_memo()), (whole_memo(), a_memo()), (a_memo(), a_memo())):
        parts = compared(one, other)
        assert _unpaged(decided(parts, "deleted")) == _unpaged(said(other))
        assert _unpaged(decided(parts, "inserted")) == _unpaged(said(one))


def test_ids_are_unique_and_every_mark_names_its_author_and_date() -> None:
    marks = _marks(compared(whole_memo(), a_memo(line("Only this."), Contents())))
    ids = [mark.get(f"{W}id") for mark in marks]
    assert len(ids) == len(set(ids)) > 20
    assert {mark.get(f"{W}author") for mark in marks} == {"A desk"}
    assert {mark.get(f"{W}date") for mark in marks} == {"2022-01-15T00:00:00Z"}


def test_the_author_and_the_date_can_be_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    memo = compare(a_memo(line("a")), a_memo(line("b"))).memo
    marks = _marks(unzipped(build_comparison(memo, author="R. Viewer & Co").data))
    assert {mark.get(f"{W}author") for mark in marks} == {"R. Viewer & Co"}
    assert {mark.get(f"{W}date") for mark in marks} == {"2023-11-14T22:13:20Z"}


def test_the_same_two_memos_give_the_same_bytes() -> None:
    memo = compare(a_memo(line("a b c"), *items_of("one", "two")), whole_memo()).memo
    assert build_comparison(memo).data == build_comparison(memo).data


def test_deleted_text_is_named_so() -> None:
    body = compared(whole_memo(), a_memo()).xml()
    for gone in body.iter(f"{W}del"):
        assert gone.find(f".//{W}t") is None
        assert gone.find(f".//{W}instrText") is None
    assert all(
        any(above.tag == f"{W}del" for above in text.iterancestors())
        for text in body.iter(f"{W}delText")
    )


def test_rows_lists_and_paragraphs_are_marked_as_what_they_are() -> None:
    head = (cell("Dialogue"), cell("Met"))
    old = a_memo(
        Table(head, ((cell("JHLC"), cell("2019")), (cell("Quad"), cell("2021"))), ("left", "left")),
        ListBlock(True, items("first of all", "second of all")),
        line("It stays."),
    )
    new = a_memo(
        Table(
            head, ((cell("JHLC"), cell("2022")), (cell("Space"), cell("2020"))), ("left", "left")
        ),
        ListBlock(True, items("first of all", "something else entirely", "second of all")),
        line("It stays."),
    )
    body = compared(old, new).xml()
    changed = {
        mark.tag.removeprefix(W): text_of(row).replace("\t", "")
        for row in body.iter(f"{W}tr")
        for mark in row.find(f"{W}trPr")
        if mark.tag in (f"{W}ins", f"{W}del")
    }
    assert changed == {"ins": "Space2020", "del": ""}
    numbers = {p.find(f".//{W}numId").get(f"{W}val") for p in body.iter(f"{W}numPr")}
    assert len(numbers) == 1
    [mark] = body.findall(f"{W}body/{W}p/{W}pPr/{W}rPr/{W}ins")
    assert text_of(mark.getparent().getparent().getparent()) == "something else entirely"


def test_notes_links_and_citations_stay_real_and_whole() -> None:
    old = a_memo(
        Paragraph(
            (
                Text("The leaders agreed on chips and on networks "),
                Cite((CitedPlace(1, ("¶8",)),)),
                Text(" as "),
                Link("https://example.org/a", (Text("the statement says"),)),
                Note((Text("Statement of April 2021, para. 4."),)),
            )
        )
    )
    new = a_memo(
        Paragraph(
            (
                Text("The leaders agreed on chips and on networks "),
                Cite((CitedPlace(1, ("¶9",)),)),
                Text(" as "),
                Link("https://example.org/a", (Text("the readout says"),)),
                Note((Text("Statement of April 2021, para. 5."),)),
            )
        )
    )
    parts = compared(old, new)
    body = parts.xml()
    inserted = [text_of(e) for e in body.iter(f"{W}ins")]
    assert inserted == ["[1\N{NO-BREAK SPACE}¶9]", "readout", ""]
    assert body.find(f".//{W}hyperlink/{W}ins") is not None
    marks = list(body.iter(f"{W}footnoteReference"))
    assert [mark.getparent().getparent().tag for mark in marks] == [f"{W}del", f"{W}ins"]
    *_, gone, come = parts.xml("word/footnotes.xml")
    assert gone.find(f".//{W}delText").text == "Statement of April 2021, para. 4."
    assert text_of(come.find(f".//{W}ins")) == "Statement of April 2021, para. 5."


def test_the_contents_follow_both_memos() -> None:
    def memo(*names: str) -> Memo:
        headings = (Heading(2, (Text(name),), name) for name in names)
        return a_memo(Contents(), *headings, line("It stays."))

    parts = compared(memo("chips", "space"), memo("chips", "quantum"))
    assert _unpaged(decided(parts, "deleted"))[:2] == ["chips", "quantum"]
    assert _unpaged(decided(parts, "inserted"))[:2] == ["chips", "space"]


def test_the_last_paragraph_can_go_without_a_trace() -> None:
    parts = compared(a_memo(line("One stays.")), a_memo(line("One stays."), line("More came.")))
    last = parts.paragraphs()[-1]
    assert text_of(last) == ""
    assert last.find(f"{W}pPr/{W}rPr") is None


def test_tables_that_meet_once_all_is_decided_stay_two() -> None:
    one = Table((cell("A"),), ((cell("1"),),), ("left",))
    two = Table((cell("B"), cell("C")), ((cell("2"), cell("3")),), ("left", "left"))
    body = compared(a_memo(one, line("between them"), two), a_memo(one, two)).xml()[0]
    kept = [
        child.tag.removeprefix(W) for child in body if child.find(f"{W}pPr/{W}rPr/{W}del") is None
    ]
    assert kept[:3] == ["tbl", "p", "tbl"]


def _unpaged(found: Lines) -> Lines:
    """Leave out the pages of a contents, which are those of the comparison."""
    return [re.sub(r"\t\d+$", "", one) for one in found]


def items_of(*words: str) -> tuple[Block, ...]:
    return (ListBlock(False, items(*words)),)


def _marks(parts: Opened) -> list[Any]:
    found = [parts.xml()]
    if "word/footnotes.xml" in parts.parts:
        found.append(parts.xml("word/footnotes.xml"))
    return [mark for root in found for tag in ("ins", "del") for mark in root.iter(f"{W}{tag}")]

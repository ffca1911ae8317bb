"""Accepting every change gives the newer memo's text, rejecting every one the older one's."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.memo.blocks import (
    Block,
    Cell,
    Cite,
    CitedPlace,
    Contents,
    Gap,
    Group,
    Heading,
    Inline,
    LineBreak,
    Link,
    ListBlock,
    ListItem,
    Memo,
    Note,
    PageBreak,
    Paragraph,
    Table,
    TabStart,
    Text,
)
from briefer.memo.comparing import compare
from briefer.memo.word.tracked import build_comparison
from tests.memo.memos import a_memo, cell, items, line, whole_memo
from tests.memo.word.deciding import Lines, decided
from tests.memo.word.opened import Opened, W, opened, text_of, unzipped

_HOSTILE = [
    "<w:t>",
    "</w:p>",
    "&amp;",
    "]]>",
    "\ufffe",
    "\x00",
    "{{ x }}",
    "a\tb",
    "x\r\ny",
    "e\u0301",
]
_WORDS = [
    "talks",
    "on",
    "chips",
    "in",
    "Tokyo",
    "2022",
    "U.S.-Japan",
    "the",
    "the",
    "半導体",
    "の協力",
]
texts = st.lists(st.sampled_from(_WORDS + _HOSTILE), max_size=9).map(" ".join) | st.text(max_size=8)
runs = st.builds(Text, texts, st.booleans(), st.booleans(), st.booleans())
plain: st.SearchStrategy[Inline] = st.one_of(
    runs,
    st.just(LineBreak()),
    st.builds(Gap, st.sampled_from(["date", "name"]), st.sampled_from(["", "here"])),
    st.builds(lambda n: Cite((CitedPlace(n, ("¶8",)),)), st.integers(1, 4)),
)
lines = st.lists(plain, max_size=4).map(tuple)
inlines = st.lists(
    plain
    | st.builds(Link, st.sampled_from(["https://example.org/", "#chips", "#none"]), lines)
    | st.builds(Note, lines),
    max_size=5,
).map(tuple)
paragraphs = st.builds(Paragraph, inlines)
list_items = st.recursive(
    st.builds(lambda *blocks: ListItem(blocks), paragraphs),
    lambda inner: st.lists(
        paragraphs
        | st.builds(ListBlock, st.booleans(), st.lists(inner, min_size=1, max_size=3).map(tuple)),
        min_size=1,
        max_size=3,
    ).map(lambda blocks: ListItem(tuple(blocks))),
    max_leaves=6,
)
list_blocks = st.builds(
    ListBlock, st.booleans(), st.lists(list_items, min_size=1, max_size=4).map(tuple)
)
rows = st.tuples(st.builds(Cell, inlines), st.builds(Cell, inlines))
tables = st.builds(
    Table, rows, st.lists(rows, max_size=5).map(tuple), st.just(("left", "right")), texts
)
simple = st.one_of(
    paragraphs,
    list_blocks,
    tables,
    st.builds(Heading, st.integers(1, 4), lines, st.sampled_from(["chips", "talks"])),
    st.builds(TabStart, st.sampled_from("AB"), texts, st.sampled_from(["tab-a", "tab-b"])),
    st.just(PageBreak()),
)
blocks = st.lists(
    simple
    | st.builds(
        Group,
        st.sampled_from(["bottom-line", "talking", "judgment", "heading-block"]),
        st.lists(simple, max_size=3).map(tuple),
    ),
    max_size=7,
).map(tuple)


def edited(found: tuple[Block, ...], others: tuple[Block, ...], seed: int) -> tuple[Block, ...]:
    """Take out and put in blocks, so that two memos have something in common."""
    kept = [block for place, block in enumerate(found) if (seed >> place) & 1]
    at = seed % (len(kept) + 1)
    return (*kept[:at], *others, *kept[at:])


def compared(old: Memo, new: Memo) -> Opened:
    return unzipped(build_comparison(compare(old, new).memo).data)


def said(memo: Memo) -> Lines:
    """Give a memo's text as the export writes it."""
    return decided(opened(memo), "deleted")


@settings(max_examples=60, deadline=None)
@given(blocks, st.lists(simple, max_size=3).map(tuple), st.integers(0, 255))
def test_accepting_gives_the_newer_text_and_rejecting_the_older(
    found: tuple[Block, ...], others: tuple[Block, ...], seed: int
) -> None:
    old, new = a_memo(*found), a_memo(*edited(found, others, seed))
    for one, other in ((old, new), (new, old)):
        parts = compared(one, other)
        assert decided(parts, "deleted") == said(other)
        assert decided(parts, "inserted") == said(one)


@given(blocks)
@settings(max_examples=25, deadline=None)
def test_a_memo_compared_with_itself_has_no_changes(found: tuple[Block, ...]) -> None:
    comparison = compare(a_memo(*found), a_memo(*found))
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

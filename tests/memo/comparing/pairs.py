"""Pairs of memos that have something in common, as two versions of one memo do."""

from __future__ import annotations

from hypothesis import strategies as st

from briefer.memo.blocks import (
    Block,
    Cell,
    Cite,
    CitedPlace,
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
from tests.memo.memos import a_memo

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


def pairs() -> st.SearchStrategy[tuple[Memo, Memo]]:
    """Make two memos; their words are few, so that lines are alike and not the same."""
    return st.builds(
        lambda found, others, seed: (a_memo(*found), a_memo(*edited(found, others, seed))),
        blocks,
        st.lists(simple, max_size=3).map(tuple),
        st.integers(0, 255),
    )

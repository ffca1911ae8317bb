"""Memos of any shape that the blocks allow, for properties that hold of all of them."""

from __future__ import annotations

from hypothesis import strategies as st

from briefer.memo.blocks import (
    Align,
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
from briefer.memo.headings import anchored
from tests.memo.memos import a_figure

_ROLES = ("marking", "heading-block", "basis", "bottom-line", "judgment", "talking", "clearance")
_LANGUAGES = ("", "", "ja-JP", "zh-TW", "ko-KR", "he-IL", "ar", "hi-IN")
_SIGNS = "\x00\x0b\x1f\x7f\x85\ue000\ue001\ue002\ufffe\uffff\ud800\u202e\u2067\u200b\u0301"

# Short texts, among them what no XML can hold and what turns the direction of a line.
texts = st.text(st.characters() | st.sampled_from(_SIGNS + "<&>\"' \t\n\r אش半"), max_size=8)
_words = st.builds(
    Text, texts, st.booleans(), st.booleans(), st.booleans(), st.sampled_from(_LANGUAGES)
)
_places = st.builds(CitedPlace, st.integers(1, 99), st.lists(texts, max_size=2).map(tuple))
_leaves = st.one_of(
    _words,
    st.just(LineBreak()),
    st.builds(Cite, st.lists(_places, min_size=1, max_size=2).map(tuple)),
    st.builds(Gap, texts, texts),
)
_targets = st.sampled_from(("#tab-a", "#lost", "https://example.org/?a=1&b=%22", "mailto:a@b.c"))
_within_notes = st.one_of(_leaves, st.builds(Link, _targets, st.lists(_leaves).map(tuple)))
_inlines: st.SearchStrategy[tuple[Inline, ...]] = st.lists(
    st.one_of(_within_notes, st.builds(Note, st.lists(_within_notes, max_size=2).map(tuple))),
    max_size=4,
).map(tuple)
_paragraphs = st.builds(Paragraph, _inlines)


@st.composite
def _tables(draw: st.DrawFn) -> Table:
    columns = draw(st.integers(1, 4))
    row = st.lists(st.builds(Cell, _inlines), min_size=columns, max_size=columns).map(tuple)
    sides: list[Align] = ["left", "right", "center"]
    aligns = st.lists(st.sampled_from(sides), min_size=columns, max_size=columns)
    rows = draw(st.lists(row, max_size=3))
    return Table(draw(row), tuple(rows), tuple(draw(aligns)), draw(texts))


def _lists(inner: st.SearchStrategy[Block]) -> st.SearchStrategy[ListBlock]:
    items = st.builds(ListItem, st.lists(inner, min_size=1, max_size=3).map(tuple))
    return st.builds(
        ListBlock, st.booleans(), st.lists(items, min_size=1, max_size=3).map(tuple), st.just(1)
    )


_nested: st.SearchStrategy[Block] = st.recursive(_paragraphs, _lists, max_leaves=5)
_blocks: st.SearchStrategy[Block] = st.one_of(
    _nested,
    _tables(),
    st.builds(Heading, st.integers(1, 6), _inlines),
    st.just(PageBreak()),
    st.just(Contents()),
    st.builds(a_figure, st.integers(1, 9), st.sampled_from((50.0, 900.0)), texts),
    st.builds(TabStart, st.sampled_from("AB1"), texts, st.just("tab-a")),
)
_grouped: st.SearchStrategy[Block] = st.recursive(
    _blocks,
    lambda inner: st.builds(Group, st.sampled_from(_ROLES), st.lists(inner, max_size=3).map(tuple)),
    max_leaves=6,
)


def memos() -> st.SearchStrategy[Memo]:
    """Make memos with anchors as rendering gives them."""
    return st.builds(
        lambda blocks, said: Memo(
            title=said[0],
            blocks=tuple(anchored(blocks)),
            subject=said[1],
            author=said[2],
            marking=said[3],
            notice=said[4],
            footer=said[5],
            header=said[6],
            keywords=(said[7],),
            date="2022-01-15",
        ),
        st.lists(_grouped, max_size=6),
        st.lists(texts, min_size=8, max_size=8),
    )

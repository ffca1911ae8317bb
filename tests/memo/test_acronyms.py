"""Acronyms are spelled out once a memo, around the words that were written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.briefing.acronyms import Acronym
from briefer.memo.acronyms import with_acronyms
from briefer.memo.blocks import (
    Block,
    Cell,
    Cite,
    CitedPlace,
    Comment,
    Commented,
    Group,
    Heading,
    Inline,
    Link,
    ListBlock,
    ListItem,
    Note,
    Paragraph,
    Table,
    TabStart,
    Text,
)
from briefer.memo.comparing.keys import key_of
from briefer.memo.inlines import plain_text
from tests.memo.generated import memos
from tests.memo.memos import items, line

JHLC = Acronym("JHLC", "Joint High-Level Committee", "Joint High-Level Committees")
MOU = Acronym("MOU", "memorandum of understanding", "memoranda of understanding")
AI = Acronym("AI", "artificial intelligence", "artificial intelligences")
KNOWN = {acronym.short: acronym for acronym in (JHLC, MOU, AI)}


def spelled(*blocks: Block, language: str = "en-US") -> tuple[Block, ...]:
    return with_acronyms(blocks, KNOWN, language)


def text(written: str, language: str = "en-US") -> str:
    return "".join(texts(spelled(line(written), language=language)))


def texts(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield plain_text(block.inlines)
        elif isinstance(block, ListBlock):
            for item in block.items:
                yield from texts(item.blocks)
        elif isinstance(block, Group):
            yield from texts(block.blocks)


def written(inlines: Iterable[Inline]) -> str:
    """Give a line's text without what was added."""
    return plain_text(each for each in inlines if not (isinstance(each, Text) and each.added))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The JHLC met.", "The Joint High-Level Committee (JHLC) met."),
        ("AI again.", "Artificial intelligence (AI) again."),
        ("It met. AI came up.", "It met. Artificial intelligence (AI) came up."),
        ("On AI, we agree.", "On artificial intelligence (AI), we agree."),
        (
            "The JHLC’s date.",
            "The Joint High-Level Committee’s (JHLC’s) date.",
        ),
        ("Two MOUs.", "Two memoranda of understanding (MOUs)."),
        ("Sign an MOU.", "Sign an MOU (memorandum of understanding)."),
        ("Sign a JHLC text.", "Sign a Joint High-Level Committee (JHLC) text."),
        ("(the JHLC)", "(the Joint High-Level Committee (JHLC))"),
        ("The AI of 2019; AI now.", "The artificial intelligence (AI) of 2019; AI now."),
        ("次のJHLCで", "次のJoint High-Level Committee (JHLC)で"),
    ],
)
def test_an_acronym_is_spelled_out_where_it_first_stands(before: str, after: str) -> None:
    assert text(before) == after


@pytest.mark.parametrize(
    "unchanged",
    [
        "The Joint High-Level Committee (JHLC) met; the JHLC will again.",
        "The committee of both sides (JHLC) met.",
        "JHLC, the Joint High-Level Committee, met.",
        "An AI/ML plan, AI-led, non-AI, AIs2 and MAIL.",
        "He said: “The JHLC is late.”",
        "MOUSE and jhlc and J.H.L.C.",
        "No acronym at all.",
    ],
)
def test_what_is_spelled_out_or_quoted_or_part_of_a_word_stays(unchanged: str) -> None:
    assert text(unchanged) == unchanged


def test_brackets_in_japanese_are_wide() -> None:
    assert text("次のJHLCで", "ja-JP") == "次のJoint High-Level Committee（JHLC）で"


def test_a_text_that_spells_it_out_later_is_not_run_ahead_of() -> None:
    later = "The Joint High-Level Committee (JHLC) met."
    assert next(iter(texts(spelled(line("The JHLC is late."), line(later))))) == "The JHLC is late."


def test_it_is_once_in_the_front_and_once_in_each_tab() -> None:
    tab = TabStart("A", "Talking points", "tab-a")
    said = list(texts(spelled(*[line("The JHLC.")] * 2, tab, *[line("The JHLC.")] * 2)))
    assert said == ["The Joint High-Level Committee (JHLC).", "The JHLC."] * 2


def test_lists_and_groups_are_running_text() -> None:
    nested = ListBlock(False, (ListItem((line("First."), ListBlock(False, items("The JHLC.")))),))
    assert "Joint High-Level Committee (JHLC)" in " ".join(texts(spelled(nested)))
    grouped = spelled(Group("bottom-line", (line("Now AI."), line("More AI."))))
    assert list(texts(grouped)) == ["Now artificial intelligence (AI).", "More AI."]


def test_headings_tables_labels_links_notes_and_sources_are_not() -> None:
    blocks = (
        Heading(2, (Text("The JHLC"),)),
        Table((Cell((Text("JHLC"),)),), ((Cell((Text("JHLC"),)),),), ("left",)),
        Paragraph((Text("JHLC.", bold=True), Text(" It met."))),
        Paragraph((Link("#a", (Text("JHLC"),)), Note((Text("JHLC"),)), Text("JHLC", code=True))),
        Paragraph((Text("[1]", bold=True), Text(" JHLC, a statement."))),
        Group("marking", (line("JHLC"),)),
        Paragraph((Text("JHLC", language="de"),)),
    )
    assert spelled(*blocks) == blocks
    assert list(texts(spelled(*blocks, line("The JHLC."))))[-1].startswith("The Joint")


def test_what_reviewers_noted_on_keeps_its_notes_and_its_place() -> None:
    noted = Paragraph(
        (Text("Now "), Commented((Text("the JHLC"),), (Comment("A", "?"),)), Text(" met."))
    )
    (found,) = spelled(noted)
    assert isinstance(found, Paragraph)
    assert plain_text(found.inlines) == "Now the Joint High-Level Committee (JHLC) met."
    assert isinstance(found.inlines[1], Commented)


def test_weight_and_citations_stay_where_they_are() -> None:
    cite = Cite((CitedPlace(1),))
    (found,) = spelled(Paragraph((Text("The "), Text("JHLC", italic=True), cite)))
    assert isinstance(found, Paragraph)
    assert all(each.italic for each in found.inlines[1:4] if isinstance(each, Text))
    assert found.inlines[-1] is cite


def test_what_was_written_stays_and_what_was_added_is_known_as_such() -> None:
    (found,) = spelled(line("The JHLC’s two MOUs, an AI text."))
    assert isinstance(found, Paragraph)
    assert written(found.inlines) == "The JHLC’s two MOUs, an AI text."


def test_a_comparison_takes_what_was_added_for_text() -> None:
    (found,) = spelled(line("The JHLC met."))
    assert key_of(found) == key_of(line("The Joint High-Level Committee (JHLC) met."))


@given(memos())
def test_a_memo_without_an_acronym_is_the_same(memo: object) -> None:
    blocks = getattr(memo, "blocks", ())
    assert with_acronyms(blocks, {"QQQQQQ": JHLC}, "en-US") == blocks


WORDS = st.sampled_from(["the JHLC", "AI", "two MOUs", "it met.", "JHLC’s", "“AI”", "a", "an"])


@given(st.lists(st.lists(WORDS, max_size=5).map(" ".join), max_size=6))
def test_it_happens_once_and_changes_no_word_that_was_written(lines: list[str]) -> None:
    before = tuple(line(each) for each in lines if each)
    after = spelled(*before)
    said = "\n".join(texts(after)).casefold()
    for acronym in KNOWN.values():
        names = {acronym.name.casefold(), acronym.plural.casefold().removesuffix("s")}
        assert sum(map(said.count, names)) <= 1
    kept = [written(block.inlines) for block in after if isinstance(block, Paragraph)]
    assert kept == [each for each in lines if each]


@given(memos())
def test_it_gives_the_same_memo_each_time(memo: object) -> None:
    blocks = getattr(memo, "blocks", ())
    assert with_acronyms(blocks, KNOWN, "en-US") == with_acronyms(blocks, KNOWN, "en-US")

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.memo.blocks import Inline, Link, ListBlock, Paragraph, Text
from briefer.memo.inlines import plain_text
from briefer.memo.prose import NestingTooDeep, prose_blocks, prose_line

BOLD, ITALIC = Text("word", bold=True), Text("word", italic=True)


def inlines_of(text: str) -> tuple[Inline, ...]:
    (paragraph,) = prose_blocks(text)
    assert isinstance(paragraph, Paragraph)
    return paragraph.inlines


@pytest.mark.parametrize(
    "text",
    [
        "R & D",
        "&amp; stays",
        "<b>not bold</b>",
        "<script>alert(1)</script>",
        "{{ x }} and {% if %}",
        "# no heading",
        "+ no list",
        "2019. JHLC met",
        "7. a stray number",
        "5*3*2",
        "5 * 3 * 2",
        "file_name_2",
        "*unclosed",
        "**unclosed",
        "C:\\new\\table",
        "    indented by four",
        "> no quote",
        "---",
        "===",
        "`no code`",
        "[no link]",
        "[no link](javascript:alert)",
        "![no picture](https://a.b/c.png)",
        "a | b",
        "<https://a.b>",
        "[1]: https://a.b",
        "\ue000" + "0" + "\ue001",
        "::: judgment",
    ],
)
def test_what_lies_outside_the_subset_stays_as_it_was_written(text: str) -> None:
    assert inlines_of(text) == (Text(text.strip()),)


@given(st.text(st.characters(exclude_characters="*_[\\-", exclude_categories=("Cs", "Cc", "Z"))))
def test_any_text_without_marks_stays_as_it_was_written(text: str) -> None:
    blocks = prose_blocks(text)
    assert "".join(plain_text(b.inlines) for b in blocks if isinstance(b, Paragraph)) == text


@given(st.text(max_size=200))
def test_no_text_at_all_makes_it_fail_or_loses_a_letter(text: str) -> None:
    letters = [c for c in text if c.isalpha()]
    shown = plain_text(prose_line(text))
    if "](" not in text:
        assert [c for c in shown if c.isalpha()] == letters


def test_emphasis_is_read_in_both_signs() -> None:
    assert inlines_of("**word**") == inlines_of("__word__") == (BOLD,)
    assert inlines_of("*word*") == inlines_of("_word_") == (ITALIC,)
    assert inlines_of("***word***") == (Text("word", bold=True, italic=True),)


def test_emphasis_nests() -> None:
    assert inlines_of("**a *b* c**") == (
        Text("a ", bold=True),
        Text("b", bold=True, italic=True),
        Text(" c", bold=True),
    )


def test_emphasis_needs_no_spaces_in_japanese() -> None:
    assert inlines_of("これは**大事**です") == (
        Text("これは"),
        Text("大事", bold=True),
        Text("です"),
    )


def test_a_backslash_keeps_a_sign() -> None:
    assert inlines_of(r"\*not slanted\*") == (Text("*not slanted*"),)


def test_links_lead_to_safe_addresses_only() -> None:
    assert inlines_of("see [it](https://a.b/c_(d))") == (
        Text("see "),
        Link("https://a.b/c_(d)", (Text("it"),)),
    )


def test_lines_of_a_paragraph_are_joined_without_a_space_in_japanese() -> None:
    assert inlines_of("one\ntwo") == (Text("one two"),)
    assert inlines_of("一つ\n二つ") == (Text("一つ二つ"),)


def test_lists_nest_by_indent_and_count_from_one() -> None:
    (outer,) = prose_blocks("1. a\n2. b\n   - c\n   - d\n3. e")
    assert isinstance(outer, ListBlock)
    assert outer.ordered
    assert len(outer.items) == 3
    inner = outer.items[1].blocks[1]
    assert isinstance(inner, ListBlock)
    assert not inner.ordered
    assert len(inner.items) == 2


def test_a_number_out_of_turn_within_a_list_is_text() -> None:
    (found,) = prose_blocks("1. a\n7. b")
    assert isinstance(found, ListBlock)
    assert plain_text(prose_line("1. a\n7. b")) == "1. a 7. b"


def test_a_list_in_the_place_of_a_line_becomes_lines_and_loses_nothing() -> None:
    assert plain_text(prose_line("Both:\n\n- one\n  - half\n- two")) == (
        "Both:\n– one\n\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}– half\n– two"
    )


def test_a_list_that_nests_too_deep_is_refused_by_name() -> None:
    deep = "\n".join(f"{' ' * level}- level {level}" for level in range(12))
    with pytest.raises(NestingTooDeep, match="deeper than 8 levels"):
        prose_blocks(deep)


def test_a_long_text_of_unclosed_marks_is_read_in_linear_time() -> None:
    assert len(inlines_of("*a **b _c [d](" * 5_000)) >= 1

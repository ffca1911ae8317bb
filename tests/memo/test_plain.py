from __future__ import annotations

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown import Markdown
from markdown_it import MarkdownIt

from briefer.memo.blocks import (
    Cite,
    CitedPlace,
    Gap,
    Heading,
    Inline,
    Link,
    ListBlock,
    ListItem,
    Note,
    Paragraph,
    Table,
    Text,
)
from briefer.memo.plain import write_markdown
from tests.memo.memos import a_figure, a_memo, cell, items, line, whole_memo

COMMON_MARK = MarkdownIt("commonmark")  # a stricter reader of emphasis than Markdown


def body(*blocks: object) -> str:
    """Write blocks without the marking and the foot."""
    return write_markdown(a_memo(*blocks, marking="", notice="", header="", footer=""))


def read_back(text: str) -> str:
    """Read Markdown as any reader would, and give the words."""
    page = Markdown(extensions=["tables", "footnotes", "sane_lists"]).convert(text)
    return html.unescape(re.sub(r"<[^>]*>", "", page))


@pytest.mark.parametrize(
    "text",
    [
        "R & D",
        "&amp; stays",
        "<b>not bold</b>",
        "# no heading",
        "+ no list",
        "- no list",
        "2019. JHLC met",
        "5*3*2",
        "*stars*",
        "_lines_",
        "`code`",
        "[x](https://a.b)",
        "> no quote",
        "===",
        "---",
        "a | b",
        "{{ x }}",
        "back\\slash",
        "[^1]",
        "~~~",
        "<https://a.b>",
    ],
)
def test_a_text_reads_as_it_was_written(text: str) -> None:
    assert read_back(body(line(text))).strip() == text
    assert read_back(body(ListBlock(False, items(text)))).strip() == text
    table = Table((cell("A"),), ((cell(text),),), ("left",))
    assert text in read_back(body(table))


@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Z")), min_size=1))
def test_any_text_reads_as_it_was_written(text: str) -> None:
    assert read_back(body(line(text))).strip() == text


def test_emphasis_stands_tight_around_the_words() -> None:
    paragraph = Paragraph((Text("a "), Text("b ", bold=True), Text("c", italic=True)))
    assert body(paragraph) == "a **b** *c*\n"


def test_notes_are_numbered_and_stand_at_the_end() -> None:
    text = body(Paragraph((Text("a"), Note((Text("first"),)), Note((Text("second"),)))), line("b"))
    assert text == "a[^1][^2]\n\nb\n\n[^1]: first\n[^2]: second\n"


def test_lists_nest_by_four_and_keep_their_start() -> None:
    nested = ListItem((line("a"), ListBlock(False, items("b"))))
    assert body(ListBlock(True, (nested, *items("c")), 3)) == "3. a\n    - b\n4. c\n"


def test_tables_keep_their_alignment() -> None:
    table = Table((cell("A"), cell("B")), ((cell("1"), cell("")),), ("left", "right"))
    assert body(table) == "| A | B |\n| :--- | ---: |\n| 1 |  |\n"


def test_the_marking_stands_at_both_ends() -> None:
    text = write_markdown(whole_memo())
    assert text.startswith("**UNCLASSIFIED // SAMPLE**\n")
    assert text.count("**UNCLASSIFIED // SAMPLE**") == 2


def test_a_table_in_an_item_is_written_under_it() -> None:
    table = Table((cell("A"),), ((cell("x"),),), ("left",))
    text = body(ListBlock(True, (ListItem((line("one"), table)), *items("two"))))
    assert "1. one\n\n    | A |\n    | :--- |\n    | x |\n\n2. two" in text


@pytest.mark.parametrize(
    ("inlines", "written"),
    [
        # A sign at the edge of the words and a letter beyond it: stars would stay stars.
        (
            (Text("は"), Text("「大事」", bold=True), Text("です")),
            "は<strong>「大事」</strong>です",
        ),
        ((Text("a"), Text("(b)", italic=True)), "a<em>(b)</em>"),
        # What is spelled out in emphasized words stands within the same stars.
        (
            (
                Text("the ", italic=True),
                Text("Union (", italic=True, added=True),
                Text("ITU", italic=True),
                Text(")", italic=True, added=True),
                Text(":", italic=True),
            ),
            "*the Union (ITU):*",
        ),
        ((Text("a "), Text("(b)", italic=True), Text(", c")), "a *(b)*, c"),
        ((Text("a"), Text("b", bold=True), Text("c", italic=True)), "a<strong>b</strong>*c*"),
        ((Text("On "), Gap("date"), Text("s")), "On <strong>\\[Missing: date\\]</strong>s"),
        # An exclamation mark before a link would make it a picture.
        ((Text("Now!"), Link("https://a.b", (Text("c"),))), "Now\\![c](https://a.b)"),
        ((Text("Now!"), Note((Text("c"),))), "Now\\![^1]"),
        # Nothing can be escaped in code, so what would end it is written as HTML.
        ((Text("a`b|c\0", code=True),), "<code>a\\`b&#124;c\N{REPLACEMENT CHARACTER}</code>"),
        ((Text("a*b", code=True),), "`a*b`"),
        ((Cite((CitedPlace(1, ("p.\n2",)),)),), "\\[1 p. 2\\]"),
    ],
)
def test_no_sign_at_an_edge_changes_what_its_neighbour_means(
    inlines: tuple[Inline, ...], written: str
) -> None:
    assert body(Paragraph(inlines)).partition("\n")[0] == written


EDGES = st.text(st.sampled_from("ab1é「」。*_`[]()!#\\<&;~|: "), min_size=1, max_size=4)


@given(EDGES, EDGES, EDGES, st.booleans())
def test_emphasized_words_read_as_they_were_written_whatever_stands_beside_them(
    before: str, words: str, after: str, bold: bool
) -> None:
    inlines = (Text(f"x{before}"), Text(words, bold=bold, italic=not bold), Text(f"{after}y"))
    page = html.unescape(re.sub(r"<[^>]*>", "", COMMON_MARK.render(body(Paragraph(inlines)))))
    assert page.split() == f"x{before}{words}{after}y".split()


def test_a_heading_keeps_the_signs_at_its_end() -> None:
    assert read_back(body(Heading(2, (Text("Point #"),)))).strip() == "Point #"
    assert read_back(body(Heading(2, (Text("##"),)))).strip() == "##"
    assert body(Heading(2, (Text("C# and C#"),))) == "## C# and C&#35;\n"


def test_a_figure_is_what_it_shows_in_words_with_its_caption() -> None:
    assert body(a_figure(2)) == "\\[Shows &lt;it&gt; & more\\]\n\n*Figure 2: A title*\n"

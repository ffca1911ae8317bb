"""Texts and Markdown become paragraphs; what they say of themselves is taken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.sources.plain import read_markdown, read_text

MARKDOWN = """---
title: Readout of the call
publisher: MOFA
date: 2022-01-21
---
# Readout

The leaders
spoke *today*.

Setext
------

1. first item
   goes on
- second

| Area | When |
|------|------|
| 5G | now |

> quoted
> text

```
code # no heading
```
"""


def texts(data: str) -> list[str]:
    return [part.text for part in read_markdown(data.encode(), "a.md").paragraphs]


def test_a_markdown_file_is_read_block_by_block() -> None:
    document = read_markdown(MARKDOWN.encode(), "a.md")
    assert [(part.locator, part.text) for part in document.paragraphs] == [
        ("", "Readout"),
        ("para. 1", "The leaders spoke *today*."),
        ("", "Setext"),
        ("para. 2", "first item goes on"),
        ("para. 3", "second"),
        ("para. 4", "Area | When"),
        ("para. 5", "5G | now"),
        ("para. 6", "quoted text"),
        ("para. 7", "code # no heading"),
    ]
    assert (document.title, document.publisher) == ("Readout of the call", "MOFA")
    assert (document.date, document.date_basis) == ("2022-01-21", "stated")


def test_a_heading_is_the_title_where_nothing_else_is() -> None:
    assert read_markdown(b"Before\n\n## The title ##\n\nText", "a.md").title == "The title"


def test_front_matter_that_is_none_is_text() -> None:
    assert texts("---\n\nA rule, and text\n") == ["A rule, and text"]
    assert texts("---\nno: [end\n---\ntext")[-1] == "text"


def test_a_texts_first_line_is_its_title_where_it_ends_no_sentence() -> None:
    document = read_text(
        b"Readout of the call\r\n\r\nThey met.\r\nLong.\r\n\r\nThen left.", "a.txt"
    )
    assert document.title == "Readout of the call"
    assert [part.locator for part in document.paragraphs] == ["", "para. 1", "para. 2"]
    assert document.paragraphs[1].text == "They met. Long."
    assert read_text(b"They met.\n\nThey left.", "a.txt").title == ""


def test_lines_of_japanese_are_joined_without_a_blank() -> None:
    document = read_text("首脳は合意\nした。\n\n次に".encode(), "a.txt")
    assert document.paragraphs[0].text == "首脳は合意した。"


@given(st.text(st.characters(exclude_characters="\0\x1b\ufeff", exclude_categories=["Cs"])))
def test_no_word_of_a_text_is_lost_or_moved(text: str) -> None:
    document = read_text(text.encode(), "a.txt")
    kept = "".join(part.text for part in document.paragraphs)
    assert "".join(kept.split()) == "".join(
        char
        for char in text
        if (char.isprintable() and not char.isspace()) or char in "\u200c\u200d\u200e\u200f"
    )


@given(st.text(st.sampled_from("ab #-*>|`~=1.\n\t")))
def test_any_markdown_is_read_and_its_letters_are_kept(text: str) -> None:
    kept = "".join(texts(text))
    assert sum(map(kept.count, "ab")) == sum(map(text.count, "ab"))


@pytest.mark.parametrize(
    "line",
    [
        *("|" * 300_000 + "x", "# a" + " " * 300_000 + "b", "- " * 150_000 + "x"),
        *("#" * 300_000, "*" * 300_000 + "x", "> " * 150_000, "`" * 300_000, "1." * 150_000),
    ],
    ids=lambda line: line[:3],
)
def test_a_line_of_any_length_is_read_in_time_with_its_length(line: str) -> None:
    assert len(read_markdown(f"Text\n\n{line}".encode(), "a.md").paragraphs) <= 2

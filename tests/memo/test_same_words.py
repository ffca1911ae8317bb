"""Every format says what every other says: no writer adds a word or drops one."""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest

from briefer.briefing.compose import view_of
from briefer.library.reading import read_library
from briefer.memo.blocks import Block, Figure, Group, Memo
from briefer.memo.compose import compose
from briefer.memo.drawing import Words
from briefer.memo.html import write_html
from briefer.memo.inlines import about_text, marking_text
from briefer.memo.plain import write_markdown
from tests.memo.pdf.read import read
from tests.memo.word.opened import opened

ROOT = Path(__file__).parents[2]
TEMPLATES = ("leaders-meeting", "briefing-book", "participants")


@cache
def memo_of(template: str) -> Memo:
    library = read_library(ROOT / "assets" / "starter-library")
    return compose(template, (ROOT / "templates",), view_of(library, library.brief()), library)


def figures_of(blocks: Iterable[Block]) -> Iterator[Figure]:
    for block in blocks:
        if isinstance(block, Figure):
            yield block
        elif isinstance(block, Group):
            yield from figures_of(block.blocks)


# Of the tables that reach over a page.
HEADER_ROWS = ("SessionDateStatePlacePresent", "AreaLastdiscussedinNotdiscussedin")


def letters(text: str) -> str:
    """Give the letters alone: numbers of notes and pages, bullets and blanks are each format's."""
    return "".join(sign for sign in text if sign.isalpha())


@cache
def in_word(template: str) -> str:
    parts = opened(memo_of(template))
    return letters(parts.text() + parts.text("word/footnotes.xml"))


@pytest.mark.parametrize("template", TEMPLATES)
def test_html_says_what_word_says(template: str) -> None:
    page = write_html(memo_of(template))
    main = re.search(r"<main[^>]*>(.*)</main>", page, re.DOTALL)
    assert main is not None
    unseen = r'<caption class="unseen">.*?</caption>|<svg.*?</svg>|<[^>]*>'
    shown = re.sub(unseen, "", main[1], flags=re.DOTALL)
    assert letters(html.unescape(shown)) == in_word(template)


@pytest.mark.parametrize("template", TEMPLATES)
def test_markdown_says_what_word_says(template: str) -> None:
    memo = memo_of(template)
    text = re.sub(r"\]\([^)]*\)|<[^>]*>", "", write_markdown(memo))
    found = letters(html.unescape(text))
    for figure in figures_of(memo.blocks):  # a picture in words, where there is no picture
        found = found.replace(letters(figure.alt), "")
    foot = letters(about_text(memo) + marking_text(memo))
    assert found.count(foot) == 1
    # Markdown has no table without a header: that of the heading block names its columns.
    assert re.sub("LineValue(?=FOR)", "", found.replace(foot, "")) == in_word(template)


@pytest.mark.parametrize("template", TEMPLATES)
def test_pdf_says_what_word_says(template: str) -> None:
    pages = [page.splitlines() for page in read(memo_of(template)).pages]
    assert all(page[0] == page[-1] == marking_text(memo_of(template)) for page in pages)
    body = letters("".join(line for page in pages for line in page[2:-2]))
    drawn = "".join(letters(words) for words in _drawn(memo_of(template)))
    repeated = "".join(
        row * (body.count(row) - in_word(template).count(row)) for row in HEADER_ROWS
    )
    assert Counter(body) == Counter(in_word(template) + drawn + repeated)


def _drawn(memo: Memo) -> Iterator[str]:
    """Give the words within the pictures."""
    for figure in figures_of(memo.blocks):
        yield from (mark.text for mark in figure.drawing.marks if isinstance(mark, Words))

"""Every format says what every other says: no writer adds a word or drops one."""

from __future__ import annotations

import html
import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from briefer.briefing.compose import view_of
from briefer.library.reading import read_library
from briefer.memo.blocks import Memo
from briefer.memo.compose import compose
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


HEADER_ROW = "SessionDateStatePlacePresent"  # of the tables that reach over a page


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
    shown = re.sub(r'<caption class="unseen">.*?</caption>|<[^>]*>', "", main[1])
    assert letters(html.unescape(shown)) == in_word(template)


@pytest.mark.parametrize("template", TEMPLATES)
def test_markdown_says_what_word_says(template: str) -> None:
    memo = memo_of(template)
    text = re.sub(r"\]\([^)]*\)|<[^>]*>", "", write_markdown(memo))
    found = letters(html.unescape(text))
    foot = letters(about_text(memo) + marking_text(memo))
    assert found.count(foot) == 1
    # Markdown has no table without a header: that of the heading block names its columns.
    assert re.sub("LineValue(?=FOR)", "", found.replace(foot, "")) == in_word(template)


@pytest.mark.parametrize("template", TEMPLATES)
def test_pdf_says_what_word_says(template: str) -> None:
    pages = [page.splitlines() for page in read(memo_of(template)).pages]
    assert all(page[0] == page[-1] == marking_text(memo_of(template)) for page in pages)
    body = letters("".join(line for page in pages for line in page[2:-2]))
    times = body.count(HEADER_ROW) - in_word(template).count(HEADER_ROW)
    assert Counter(body) == Counter(in_word(template) + HEADER_ROW * times)

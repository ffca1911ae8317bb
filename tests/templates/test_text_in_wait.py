"""Whatever a text of the library holds, an export prints it, and nothing else changes."""

from __future__ import annotations

import html
import re
from functools import cache
from pathlib import Path

import pytest

from briefer.briefing.compose import view_of
from briefer.library.reading import read_library
from briefer.memo.blocks import Memo
from briefer.memo.compose import compose
from briefer.memo.direction import closed
from briefer.memo.html import write_html
from briefer.memo.plain import literal, write_markdown
from briefer.memo.word.document import write_word
from tests.memo.word.opened import unzipped
from tests.memo.word.validity import faults_of
from tests.templates.text_in_wait import with_every_text_ended_by

ROOT = Path(__file__).parents[2]
PLAIN = "qzplainq"  # a word that stands nowhere else
IN_WAIT = (
    "\x00\x01\x08\x1f\x7f\x80",  # what XML forbids or discourages
    "\ufffe\uffff\ufeff",
    "\ud800x\udfff",  # halves of a pair
    "e\u0301\u0323 \U0001f600 \U0001d518 葛\U000e0100",  # combining, astral, a variant
    "דוד כהן (مرحبا)",
    "a\u200b\u200d\u2060\u00ad\u200e\u200fb",
    "\ue000\ue010\ue010\ue001\ue002",  # what our own markers are made of
    "<b>&amp;&#65;</b><script>alert(1)</script>]]>--><!--",
    "{{ x }}{% for y in z %}{# c #}",
    "*a **b _c [d](e `f ~~ ^g |h :::i # j",
    "w" * 300,
    "a\tb",
    "\u2028\u2029\u00a0\u3000x",
)
FORBIDDEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


@cache
def memo_with(words: str, template: str) -> Memo:
    starter = read_library(ROOT / "assets" / "starter-library")
    library = with_every_text_ended_by(starter, f" {words}")
    return compose(template, (ROOT / "templates",), view_of(library, library.brief()), library)


def printed(words: str) -> str:
    """Give words as they are printed: what no file can hold is replaced."""
    return FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", words)


def word_text(memo: Memo) -> str:
    data = write_word(memo)
    assert faults_of(data) == []
    parts = unzipped(data)
    return "\n".join(parts.text(f"word/{name}.xml") for name in ("document", "footnotes"))


def html_text(memo: Memo) -> str:
    _, page = write_html(memo).split("<body>")
    # What a figure draws is cut to its room; its description holds the whole.
    body = re.sub(r"<text .*?</text>", "", page, flags=re.DOTALL)
    return html.unescape(re.sub(r"<[^>]+>", "", body.replace("<br>", "\n")))


@pytest.mark.parametrize("words", IN_WAIT, ids=ascii)
def test_a_memo_prints_it_wherever_it_prints_any_word(words: str) -> None:
    plain, laid = (memo_with(each, "leaders-meeting") for each in (PLAIN, words))
    as_printed = printed(words)
    assert word_text(laid).count(as_printed) == word_text(plain).count(PLAIN)
    assert html_text(laid).count(as_printed) == html_text(plain).count(PLAIN)
    in_markdown = write_markdown(plain).count(PLAIN)
    assert write_markdown(laid).count(printed(literal(words))) == in_markdown


@pytest.mark.parametrize("template", ["briefing-book", "memorandum-of-conversation"])
def test_other_papers_print_all_of_it_at_once(template: str) -> None:
    words = " ".join(IN_WAIT)
    plain, laid = memo_with(PLAIN, template), memo_with(words, template)
    assert word_text(laid).count(printed(words)) == word_text(plain).count(PLAIN)
    assert html_text(laid).count(printed(words)) == html_text(plain).count(PLAIN)


def test_a_turn_of_direction_ends_within_its_paragraph_and_its_cell() -> None:
    turned = "\u202ecod\u2066.exe"  # an override and an isolate that are never ended
    plain, laid = (memo_with(each, "leaders-meeting") for each in (PLAIN, turned))
    text = word_text(laid)
    assert text.count(turned) == word_text(plain).count(PLAIN)
    assert [line for line in text.split("\n") if closed(line) != line] == []
    assert [line for line in html_text(laid).split("\n") if closed(line) != line] == []


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r", "\x0b", "\x0c", "\x85"])
def test_a_line_end_within_a_text_breaks_the_line_and_nothing_else(ends: str) -> None:
    laid = memo_with(f"a{ends}b", "participants")
    text = word_text(laid)
    assert "\r" not in text
    assert not FORBIDDEN.search(text)
    rows = [line for line in write_markdown(laid).split("\n") if line.startswith("|")]
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} == {6}

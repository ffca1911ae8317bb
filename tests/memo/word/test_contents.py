from __future__ import annotations

import re
from pathlib import Path

import pytest
from lxml import etree

from briefer.memo.blocks import Block, Contents, Heading, Memo, PageBreak, TabStart, Text
from briefer.paths import built_in_letterheads
from tests.memo.memos import a_memo, line, whole_memo
from tests.memo.word.opened import Opened, W, opened, text_of


def heading(text: str, level: int = 2) -> Heading:
    return Heading(level, (Text(text),), text.casefold())


def codes(parts: Opened) -> list[str]:
    """List the codes of the fields in the body."""
    return [(code.text or "").strip() for code in parts.xml().iter(f"{W}instrText")]


def listed(parts: Opened) -> list[str]:
    """Give the words of the entries, each with its page."""
    return [text_of(p) for p in parts.paragraphs() if "PAGEREF" in "".join(p.itertext())]


def test_the_contents_are_one_field_around_all_their_entries() -> None:
    parts = opened(whole_memo())
    kinds = [
        (mark.get(f"{W}fldCharType"), text_of(_paragraph(mark)))
        for mark in parts.xml().iter(f"{W}fldChar")
    ]
    entries = listed(parts)
    assert kinds[0] == ("begin", entries[0])
    assert kinds[-1] == ("end", entries[-1])
    assert codes(parts)[0] == 'TOC \\o "1-2" \\h \\z \\u'


def _paragraph(mark: etree._Element) -> etree._Element:
    return next(mark.iterancestors(f"{W}p"))


def test_the_field_lists_no_deeper_than_the_entries_do() -> None:
    assert codes(opened(a_memo(Contents(), heading("One"))))[0] == 'TOC \\o "1-1" \\h \\z \\u'


def test_a_section_never_ends_within_the_contents() -> None:
    body = opened(a_memo(Contents(), TabStart("A", "Talk", "tab-a"), line("x"))).xml()
    ends = [section.getparent().getparent() for section in body.iter(f"{W}sectPr")]
    paragraphs = [end for end in ends if end.tag == f"{W}p"]
    assert len(paragraphs) == 1
    assert paragraphs[0].find(f".//{W}fldChar") is None


def test_contents_without_an_entry_are_no_field() -> None:
    assert codes(opened(a_memo(Contents(), line("x")))) == []


def test_nothing_makes_word_ask_on_opening() -> None:
    parts = opened(whole_memo()).parts
    for name, data in parts.items():
        assert b"updateFields" not in data, name
        assert b"w:dirty" not in data, name


@pytest.mark.parametrize("text", ["半導体と5G", "A " + "very " * 40 + "long heading", "1. É & <b>"])
def test_bookmarks_are_unique_and_legal_whatever_a_heading_says(text: str) -> None:
    blocks = (Contents(), *(Heading(2, (Text(text),), f"{text}-{n}") for n in range(3)))
    parts = opened(a_memo(*blocks))
    names = [e.get(f"{W}name") for e in parts.xml().iter(f"{W}bookmarkStart")]
    assert len(set(names)) == 3
    assert all(re.fullmatch(r"[A-Za-z_]\w{0,39}", name, re.ASCII) for name in names)
    anchors = [e.get(f"{W}anchor") for e in parts.xml().iter(f"{W}hyperlink")]
    assert anchors == names


def pages_of(*blocks: Block, letterhead: Path | None = None, **changes: object) -> list[str]:
    """Give the estimated page of each entry."""
    memo: Memo = a_memo(Contents(), PageBreak(), *blocks, **changes)
    return [entry.rpartition("\t")[2] for entry in listed(opened(memo, letterhead))]


LONG = tuple(line("word " * 100) for _ in range(12))


def test_a_page_holds_some_forty_lines() -> None:
    lines = tuple(line("x") for _ in range(36))
    assert pages_of(heading("One"), *lines, heading("Two")) == ["2", "3"]
    assert pages_of(heading("One"), *lines[:20], heading("Two")) == ["2", "2"]


def test_a_tab_and_a_page_break_begin_a_page() -> None:
    tab = TabStart("A", "Talk", "tab-a")
    found = pages_of(heading("One"), tab, heading("Two", 3), PageBreak(), heading("Three", 3))
    assert found == ["2", "3", "3", "4"]


@pytest.mark.parametrize("letterhead", sorted(built_in_letterheads().glob("*.docx")))
def test_more_text_never_comes_out_on_an_earlier_page(letterhead: Path) -> None:
    pages = [
        int(pages_of(*LONG[:count], heading("End"), letterhead=letterhead)[-1])
        for count in range(len(LONG) + 1)
    ]
    assert pages == sorted(pages)
    assert pages[-1] > pages[0]


def test_a_letterhead_of_larger_type_takes_more_pages() -> None:
    plain, state = (built_in_letterheads() / f"{name}.docx" for name in ("plain", "state"))
    memo: tuple[Block, ...] = (*LONG, *LONG, heading("End"))
    (small,), (large,) = (pages_of(*memo, letterhead=each) for each in (plain, state))
    assert int(large) > int(small)

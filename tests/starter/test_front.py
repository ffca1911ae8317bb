"""The sample memo keeps to its pages: a front of two, talking points of one."""

from __future__ import annotations

from itertools import takewhile
from pathlib import Path

import msgspec
import pytest

from briefer.briefing.compose import view_of
from briefer.library.dates import PartialDate
from briefer.library.library import Library
from briefer.memo.blocks import Block, Memo, TabStart
from briefer.memo.compose import compose
from briefer.memo.word.letterhead import open_letterhead
from briefer.memo.word.page_setup import text_height
from briefer.memo.word.paging import Page, Pages
from briefer.paths import built_in_letterhead

TEMPLATES = Path(__file__).parents[2] / "templates"
# The estimate, meant for contents, counts two pages of this memo a tenth too long at most.
ERROR = 0.1


def memo_of(library: Library, day: str) -> Memo:
    brief = msgspec.structs.replace(library.brief(), as_of=PartialDate.parse(day))
    return compose("leaders-meeting", (TEMPLATES,), view_of(library, brief), library)


def until_a_tab(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    return tuple(takewhile(lambda block: not isinstance(block, TabStart), blocks))


def pages_of(blocks: tuple[Block, ...]) -> float:
    """Estimate how many pages blocks take on the built-in letterhead."""
    letterhead = open_letterhead(built_in_letterhead(), "letter")
    room = Page(letterhead.column, text_height(letterhead.section))
    pages = Pages(letterhead.styles, room)
    assert list(pages.walk(blocks))
    return pages.page - 1 + pages.used / room.height


@pytest.mark.parametrize("day", ["2022-01-15", "2022-01-16", "2022-01-22"])
def test_the_front_stands_on_two_pages(library: Library, day: str) -> None:
    front = until_a_tab(memo_of(library, day).blocks)
    assert 1.8 < pages_of(front) <= 2 + ERROR


def test_what_is_to_be_said_stands_on_one(library: Library) -> None:
    blocks = memo_of(library, "2022-01-15").blocks
    start = next(n for n, block in enumerate(blocks) if isinstance(block, TabStart))
    tab = (blocks[start], *until_a_tab(blocks[start + 1 :]))
    assert 0.8 < pages_of(tab) <= 1 + ERROR

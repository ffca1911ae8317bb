"""Pages are estimated from the styles, so that contents name most of them right."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefer.memo.blocks import Block, Heading, Note, PageBreak, Paragraph, Table, TabStart, Text
from briefer.memo.word.letterhead import open_letterhead
from briefer.memo.word.measures import look_of
from briefer.memo.word.paging import Page, Pages
from briefer.paths import built_in_letterheads
from tests.memo.memos import a_figure, cell

PLAIN = built_in_letterheads() / "plain.docx"
WIDTH, HEIGHT = 9360, 12960  # of the text on letter paper with margins of an inch


def pages(*blocks: Block, letterhead: Path = PLAIN) -> dict[str, int]:
    opened = open_letterhead(letterhead, "letter")
    return dict(Pages(opened.styles, Page(WIDTH, HEIGHT)).walk(blocks))


def heading(name: str) -> Heading:
    return Heading(2, (Text(name),), name)


def lines(count: int) -> list[Block]:
    return [Paragraph((Text("A line."),))] * count


def fill(opened: Path = PLAIN) -> int:
    """Count the lines that fill a page."""
    body = look_of(open_letterhead(opened, "letter").styles, "body")
    return int((HEIGHT + body.after) // (body.line() + body.after))


def test_a_heading_stands_on_the_page_that_its_text_reaches() -> None:
    whole = fill()
    assert pages(*lines(whole // 2), heading("a"), *lines(2)) == {"a": 1}
    assert pages(*lines(whole + 1), heading("a"), *lines(2)) == {"a": 2}


def test_a_heading_goes_to_the_next_page_with_the_lines_that_it_heads() -> None:
    assert pages(*lines(fill() - 2), heading("a"), *lines(2)) == {"a": 2}
    assert pages(*lines(fill() - 3), heading("a"), *lines(2)) == {"a": 1}
    assert pages(*lines(fill() - 3), heading("a"), heading("b"), *lines(2)) == {"a": 2, "b": 2}


def test_a_tab_and_a_page_break_turn_the_page() -> None:
    found = pages(heading("a"), PageBreak(), heading("b"), TabStart("A", "Tab", "tab-a"))
    assert found == {"a": 1, "b": 2, "tab-a": 3}


def test_notes_take_room_at_the_foot_of_their_page() -> None:
    noted: Block = Paragraph((Text("A line."), Note((Text("A source of many words. " * 8),))))
    without = pages(*lines(20), heading("a"), *lines(2))
    assert pages(*[noted] * 20, heading("a"), *lines(2))["a"] > without["a"]


def test_a_row_is_not_broken_and_its_table_begins_each_page_with_its_header() -> None:
    rows = tuple((cell("A cell of many words. " * 30),) for _ in range(12))
    long = Table((cell("Topic"),), rows, ("left",), "Topics")
    assert pages(long, heading("a"))["a"] > 1


def test_no_page_begins_with_the_last_row_of_a_table_alone() -> None:
    def below(before: int, rows: int, page: int) -> int:
        """Count the lines that have room below a table, as far as the end of a page."""
        block = Table(
            (cell("Topic"),), ((cell("A cell of words. " * 20),),) * rows, ("left",), "Topics"
        )
        fitting = (
            n
            for n in range(2 * fill(), 0, -1)
            if pages(*lines(before), block, *lines(n), heading("a"))["a"] == page
        )
        return next(fitting)

    found = {below(before, 4, 2) for before in range(fill())}
    assert below(0, 2, 1) in found
    assert below(0, 1, 1) not in found


def test_a_figure_takes_the_height_that_it_is_drawn_in() -> None:
    high = WIDTH / a_figure().drawing.width * a_figure().drawing.height
    before = lines(int((HEIGHT - high) // 340))
    assert pages(*before[:5], a_figure(), heading("a"))["a"] == 1
    assert pages(*lines(fill() - 1), a_figure(), heading("a"))["a"] == 2


@pytest.mark.parametrize("name", ["state", "a4-japanese"])
def test_the_height_of_a_line_is_read_by_its_rule(name: str) -> None:
    opened = open_letterhead(built_in_letterheads() / f"{name}.docx", "letter")
    body = look_of(opened.styles, "body")
    expected = {"state": 280 * 1.15, "a4-japanese": 340}[name]
    assert body.line() == pytest.approx(expected)


def test_words_are_measured_in_the_letterheads_own_face() -> None:
    words: list[Block] = [Paragraph((Text("Some forty words of running text. " * 7),))] * 12
    state = built_in_letterheads() / "state.docx"
    assert pages(*words, heading("a")) == {"a": 1}
    assert pages(*words, heading("a"), letterhead=state) == {"a": 2}

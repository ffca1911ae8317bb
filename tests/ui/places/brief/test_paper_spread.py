from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from briefer.memo.blocks import Heading, Memo, Paragraph, Text
from briefer.memo.preview_pieces import preview_pieces
from briefer.ui.places.brief.paper import PaperView
from briefer.ui.places.brief.paper_spread import Spread


def memo(*, above: int = 0) -> Memo:
    """Make a memo of forty sections, with some more above them."""
    numbers = [*(f"new {number}" for number in range(above)), *map(str, range(40))]
    sections = (
        (Heading(2, (Text(f"Section {number}"),)), Paragraph((Text(f"Line {number}. " * 40),)))
        for number in numbers
    )
    return Memo("A memo", tuple(block for section in sections for block in section))


@pytest.fixture
def paper(qtbot: QtBot) -> PaperView:
    paper = PaperView()
    qtbot.addWidget(paper)
    paper.resize(840, 640)
    paper.show()
    paper.show_memo(preview_pieces(memo()))
    qtbot.waitUntil(lambda: paper.sheets.complete)
    return paper


def piece_at_the_top(spread: Spread) -> str:
    place = spread.place()
    assert place is not None
    return place[0].html


def test_pages_lie_below_one_another_and_do_not_touch(paper: PaperView) -> None:
    sheets = [paper.spread.sheet(page) for page in range(paper.pages)]
    assert len(sheets) > 3
    for upper, lower in pairwise(sheets):
        assert upper.bottom() < lower.top()
        assert upper.left() == lower.left()


def test_the_pages_in_sight_follow_the_scroll_bar(paper: PaperView) -> None:
    assert paper.spread.in_sight().start == 0
    paper.verticalScrollBar().setValue(paper.verticalScrollBar().maximum())
    assert paper.spread.in_sight().stop == paper.pages
    assert paper.spread.middle == paper.pages


def test_a_spot_of_a_piece_is_found_where_it_is_drawn(paper: PaperView) -> None:
    part = paper.sheets.pages[0][1]
    where = paper.spread.on_surface(0, part, QPointF(9, part.start + 3))
    found = paper.spread.found_at(where)
    assert found is not None
    assert paper.sheets.preview is not None
    assert found[0] == paper.sheets.preview.pieces[part.piece]
    assert found[1].toPoint() == QPointF(9, part.start + 3).toPoint()
    assert paper.spread.found_at(QPointF(2, 2)) is None


def test_a_place_is_found_again_when_more_stands_above_it(paper: PaperView) -> None:
    paper.verticalScrollBar().setValue(1500)
    before, value = piece_at_the_top(paper.spread), paper.spread.scrolled.y()
    paper.show_memo(preview_pieces(memo(above=5)))
    assert piece_at_the_top(paper.spread) == before
    assert paper.spread.scrolled.y() > value


def test_a_place_stays_at_the_top_at_another_scale(paper: PaperView) -> None:
    paper.verticalScrollBar().setValue(1500)
    before = piece_at_the_top(paper.spread)
    paper.set_zoom(2.0)
    assert piece_at_the_top(paper.spread) == before
    assert paper.spread.zoom == 2.0

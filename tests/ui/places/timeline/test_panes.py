"""Names of rows and heads of columns stay in sight while a picture scrolls."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefer.memo.drawing import Heads
from briefer.ui.colours import GRID
from briefer.ui.places.timeline.panes import Panes
from briefer.ui.places.timeline.place import TimelinePlace
from tests.ui.places.timeline.conftest import numbered, page_of

HEADS = Heads(names=100, top=40, foot=240)
SURFACE = QRectF(0, 0, 400, 300)
NAME, CELL = (0.0, 140.0, 100.0, 160.0), (300.0, 140.0, 320.0, 160.0)


def test_nothing_is_kept_where_nothing_is_scrolled() -> None:
    panes = Panes(HEADS, QPointF(16, 16), 1, SURFACE)
    assert not list(panes.strips)
    assert panes.pane_of(NAME) == panes.body


def test_a_name_stays_at_the_left_and_goes_up_and_down_with_its_row() -> None:
    panes = Panes(HEADS, QPointF(-200, -60), 1, SURFACE)
    name, cell = (panes.pane_of(box).on_screen(box, 1) for box in (NAME, CELL))
    assert name.left() == GRID
    assert name.top() == cell.top() == 80
    assert panes.drawn_at(name.center()) == QPointF(50, 150)
    assert panes.drawn_at(cell.center()) == QPointF(310, 150)


def test_a_head_stays_at_the_top_and_leaves_with_the_last_row() -> None:
    head = (200.0, 0.0, 240.0, 40.0)
    panes = Panes(HEADS, QPointF(16, -100), 1, SURFACE)
    assert panes.pane_of(head).on_screen(head, 1) == QRectF(216, GRID, 40, 40)
    assert panes.drawn_at(QPointF(226, 20)) == QPointF(210, 12)
    panes = Panes(HEADS, QPointF(16, -220), 1, SURFACE)
    assert panes.pane_of(head).on_screen(head, 1).bottom() == panes.foot == 20


def test_what_would_take_most_of_a_narrow_surface_scrolls_away() -> None:
    panes = Panes(HEADS, QPointF(-200, 16), 3, SURFACE)
    assert not list(panes.strips)


def test_nothing_is_pointed_at_through_a_strip() -> None:
    panes = Panes(HEADS, QPointF(-200, -60), 1, SURFACE)
    assert panes.drawn_at(QPointF(20, 20)) is None, "the corner says nothing"
    assert panes.drawn_at(QPointF(50, 100)) == QPointF(42, 160), "the name above the cells"


@pytest.mark.parametrize("name", ["timeline", "coverage"])
def test_a_part_brought_into_sight_stands_clear_of_names_and_heads(
    place: TimelinePlace, name: str
) -> None:
    picture = page_of(place, name).picture
    for _ in range(2):
        picture.zoom_in()
    surface = QRectF(picture.surface.rect())
    for number in (*range(len(picture.regions)), *reversed(range(len(picture.regions)))):
        picture.mark(number)
        shown = picture.place_of(number)
        assert surface.contains(shown)
        assert number in picture.regions_at(shown), picture.regions[number].words


def test_a_dialogue_is_chosen_by_its_name_however_far_the_years_have_gone(
    qtbot: QtBot, place: TimelinePlace
) -> None:
    del qtbot
    page = page_of(place, "timeline")
    page.picture.set_zoom(2.5)
    page.picture.horizontalScrollBar().setValue(page.picture.horizontalScrollBar().maximum())
    page.picture.verticalScrollBar().setValue(page.picture.verticalScrollBar().maximum() // 3)
    assert page.picture.panes.names is not None
    assert page.picture.panes.columns is not None
    number = next(
        number
        for number, region in enumerate(page.picture.regions)
        if not region.meeting and page.picture.place_of(number).y() > 150
    )
    where = page.picture.place_of(number)
    assert where.x() < page.picture.panes.left
    QTest.mouseClick(page.picture.surface, Qt.MouseButton.LeftButton, pos=where.toPoint())
    assert page.picture.marked == number
    assert numbered(page, page.picture.regions[number].words) == number


def test_in_large_text_what_fits_the_width_is_larger_too(place: TimelinePlace) -> None:
    picture = page_of(place, "timeline").picture
    before = picture.zoom
    font = picture.font()
    font.setPointSizeF(2 * font.pointSizeF())
    picture.setFont(font)
    assert picture.zoom >= 1.4 * before
    picture.zoom_in()
    picture.horizontalScrollBar().setValue(picture.horizontalScrollBar().maximum())
    assert picture.panes.names is not None, "whose row is which stays in sight"

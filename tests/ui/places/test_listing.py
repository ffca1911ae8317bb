"""Rows stand in sections; what is selected stays so while the list is renewed."""

from __future__ import annotations

from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from briefer.ui.places.listing import Listing, Row, Section, shortened

ROWS = (Row("a", ("One", "Fill it")), Row("b", ("Two", ""), quiet=True))


def a_listing(qtbot: QtBot) -> Listing:
    listing = Listing("What is missing", ("Missing", "What to do"))
    qtbot.addWidget(listing)
    listing.show_sections((Section("Open", ROWS[:1]), Section("Accepted", ROWS[1:])))
    return listing


def test_rows_stand_under_headings_that_count_them(qtbot: QtBot) -> None:
    listing = a_listing(qtbot)
    heading = listing.topLevelItem(0)
    assert heading is not None
    assert heading.text(0) == "Open (1)"
    assert listing.rows() == (("One", "Fill it"), ("Two", ""))
    assert listing.accessibleName() == "What is missing"


def test_what_is_selected_stays_so_while_it_is_there(qtbot: QtBot) -> None:
    listing = a_listing(qtbot)
    with qtbot.waitSignal(listing.picked):
        listing.select("b")
    assert listing.selected() == ("b",)
    listing.show_sections((Section("Accepted", ROWS),))
    assert listing.selected() == ("b",)
    listing.show_sections((Section("Open", ROWS[:1]),))
    assert listing.selected() == ()


def test_a_heading_can_not_be_selected(qtbot: QtBot) -> None:
    listing = a_listing(qtbot)
    listing.selectAll()
    assert listing.selected() == ("a", "b")


def test_a_low_list_shows_four_rows_whatever_is_in_them(qtbot: QtBot) -> None:
    listing = Listing("What is missing", ("Missing",))
    qtbot.addWidget(listing)
    rows = tuple(Row(str(number), ("many words " * 40,)) for number in range(6))
    listing.show_sections((Section("Open", rows),))
    listing.resize(300, 12 * listing.fontMetrics().lineSpacing())
    listing.show()
    heading = listing.topLevelItem(0)
    assert heading is not None
    fourth = heading.child(3)
    assert fourth is not None
    qtbot.waitUntil(lambda: listing.visualItemRect(fourth).bottom() <= listing.viewport().height())
    assert fourth.toolTip(0) == "many words " * 40


def test_words_that_have_no_room_end_in_dots(qtbot: QtBot) -> None:
    metrics = a_listing(qtbot).fontMetrics()
    room = QSize(200, 2 * metrics.lineSpacing())
    assert shortened("few words", metrics, room) == "few words"
    cut = shortened("many words " * 40, metrics, room)
    assert cut.endswith("…")
    assert 10 < len(cut) < 100


def test_what_weighs_more_is_wider_and_no_column_is_too_narrow(qtbot: QtBot) -> None:
    listing = a_listing(qtbot)
    listing.weigh((3, 1))
    listing.resize(800, 300)
    listing.show()
    assert listing.columnWidth(0) > 2 * listing.columnWidth(1)
    listing.resize(80, 300)
    assert listing.columnWidth(1) >= listing.header().sectionSizeHint(1)

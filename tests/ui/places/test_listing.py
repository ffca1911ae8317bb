"""Rows stand in sections; what is selected stays so while the list is renewed."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from briefer.ui.places.listing import Listing, Row, Section

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

"""Columns of the list of products can be read whatever the room and the size of text."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from briefer.ui.places.library.product_list import ProductList
from briefer.ui.places.library.register_work import Product, Recipient

PRODUCT = Product(
    id="one",
    exported="January 15, 2022, 09:30",
    title="Biden–Kishida, first meeting in Washington",
    number="SAMPLE-2022-001",
    version=2,
    stage="final",
    kind="comparison",
    format="docx",
    as_of="January 15, 2022",
    marking="UNCLASSIFIED",
    handed_over=(Recipient("the President", "January 14, 2022"),),
    held=False,
    taken_back="",
    removed="",
    details=(),
)


def shown(qtbot: QtBot, width: int, times: float = 1) -> ProductList:
    listing = ProductList()
    qtbot.addWidget(listing)
    font = listing.font()
    font.setPointSizeF(font.pointSizeF() * times)
    listing.setFont(font)
    listing.resize(width, 400)
    with qtbot.waitExposed(listing):
        listing.show()
    listing.show_products([PRODUCT], [])
    return listing


def test_a_product_is_told_in_words(qtbot: QtBot) -> None:
    listing = shown(qtbot, 1200)
    [row] = listing.rows()
    assert row[2:5] == ("SAMPLE-2022-001 · v2", "Final, comparison", "Word")
    assert row[-1] == "the President, January 14, 2022"


def test_columns_share_the_width_that_there_is(qtbot: QtBot) -> None:
    listing = shown(qtbot, 1600)
    room = listing.viewport().width()
    assert 0 <= room - listing.header().length() <= 1
    listing.resize(2000, 400)
    assert 0 <= listing.viewport().width() - listing.header().length() <= 1


def test_a_title_has_room_for_its_words_at_twice_the_size_of_text(qtbot: QtBot) -> None:
    listing = shown(qtbot, 1200, times=2)
    longest = listing.fontMetrics().horizontalAdvance("Biden–Kishida,")
    assert listing.columnWidth(1) > longest
    assert listing.columnWidth(7) > longest

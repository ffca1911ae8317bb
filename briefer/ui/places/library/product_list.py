"""The list of products: what was handed over first, columns as wide as they need be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from briefer.ui.colours import GRID
from briefer.ui.places.library import register_words as words
from briefer.ui.places.listing import Listing, Row, Section

if TYPE_CHECKING:
    from briefer.ui.places.library.register_work import Product

_WIDEST = 24  # characters of a column that is as wide as its words
_LEAST = 16  # characters of one that takes what room there is


class ProductList(Listing):
    """List products, one of which can be selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        columns = [words.tr(name) for name in words.COLUMNS]
        super().__init__(words.tr("Products"), columns, parent)
        self.setSelectionMode(Listing.SelectionMode.SingleSelection)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._columns: list[set[str]] = [{name} for name in columns]

    def show_products(self, handed_over: Sequence[Product], others: Sequence[Product]) -> None:
        """Show products, each in its own order."""
        cells = [words.cells(product) for product in (*handed_over, *others)]
        for column, name in enumerate(words.COLUMNS):
            self._columns[column] = {words.tr(name), *(row[column][:_WIDEST] for row in cells)}
        self._fit_columns()
        parts = ((words.tr("Handed over"), handed_over), (words.tr("Not handed over"), others))
        self.show_sections(Section(title, tuple(map(_row, part))) for title, part in parts if part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Make narrow columns as wide as their words; the others share the rest."""
        letters = QFontMetrics(self.font())
        widths = [
            max(letters.horizontalAdvance(text) for text in found) + 2 * GRID
            for found in self._columns
        ]
        widths[0] += self.indentation()
        narrow = sum(width for at, width in enumerate(widths) if at not in words.WIDE)
        rest = (self.viewport().width() - narrow) // len(words.WIDE)
        wide = max(rest, _LEAST * letters.averageCharWidth())
        for at, width in enumerate(widths):
            self.header().resizeSection(at, wide if at in words.WIDE else width)


def _row(product: Product) -> Row:
    return Row(product.id, words.cells(product), quiet=bool(product.removed))

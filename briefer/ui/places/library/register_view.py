"""The register of products: which version was seen, what is kept, is this one of ours."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.allowing import allow
from briefer.ui.colours import GRID
from briefer.ui.places.library import register_words as words
from briefer.ui.places.library.details import Details, lines_body
from briefer.ui.places.library.product_actions import ProductActions
from briefer.ui.places.library.product_list import ProductList
from briefer.ui.places.over_details import OverDetails
from briefer.ui.places.view import Surroundings, View

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.ui.places.library.register_work import Product, Products


class RegisterView(View):
    """List what was exported; open a copy, note who was given it, hold it."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search: all words, in any column"))
        self.search.setAccessibleName(self.tr("Search the register"))
        self.search.setClearButtonEnabled(True)
        self.find_button = QPushButton(self.tr("&Is this one of ours?…"))
        self.save_button = QPushButton(self.tr("&Save as spreadsheet…"))
        self.summary = QLabel()
        self.nothing = QLabel()
        self.listing = ProductList()
        self.details = Details(self.tr("Select a product to see what is on file of it."))
        self.open_copy = QPushButton(self.tr("&Open copy"))
        self.hand_over = QPushButton(self.tr("&Handed over…"))
        self.hold = QPushButton(self.tr("Ho&ld…"))
        self.release = QPushButton(self.tr("&Release"))
        self._products: Products | None = None
        self.product_actions = ProductActions(around, self)
        self._lay_out()
        self._connect()
        self._say_nothing(self.tr("The library is still opening."))
        self._allow()

    def _lay_out(self) -> None:
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        above, buttons = QHBoxLayout(), QHBoxLayout()
        above.addWidget(self.search, 1)
        above.addWidget(self.find_button)
        above.addWidget(self.save_button)
        for button in (self.open_copy, self.hand_over, self.hold, self.release):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.split = OverDetails(self.listing, details=self.details)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        for each in (above, buttons, layout):
            each.setSpacing(GRID)
        layout.addLayout(above)
        layout.addWidget(self.summary)
        layout.addWidget(self.split, 1)
        layout.addWidget(self.nothing, 1)
        layout.addLayout(buttons)
        self.setFocusProxy(self.search)

    def _connect(self) -> None:
        session = self.around.session
        session.exports.exported.connect(self._look_again)
        session.exports.compared.connect(self._look_again)
        self.search.textChanged.connect(self._show_found)
        self.listing.picked.connect(self._show_picked)
        acts = self.product_actions
        self.listing.itemDoubleClicked.connect(self._on_picked(acts.open_copy))
        self.open_copy.clicked.connect(self._on_picked(acts.open_copy))
        self.hand_over.clicked.connect(self._on_picked(acts.ask_recipient))
        self.hold.clicked.connect(self._on_picked(acts.ask_hold))
        self.release.clicked.connect(self._on_picked(acts.release))
        self.find_button.clicked.connect(acts.ask_file)
        self.save_button.clicked.connect(acts.ask_spreadsheet)
        acts.changed.connect(self.enter)
        acts.found.connect(self._show_product)

    def _on_picked(self, act: Callable[[Product], None]) -> Callable[[], None]:
        def with_picked() -> None:
            product = self._picked()
            if product is not None:
                act(product)

        return with_picked

    def enter(self) -> None:
        """Read the register anew."""
        self.around.session.ask_desk("register-list", _products, self._show)

    def let_go(self) -> None:
        """Let go of the copies that were opened."""
        self.product_actions.forget_copies()

    def _look_again(self) -> None:
        if self.isVisible():
            self.enter()

    # What is shown

    def _show(self, products: Products) -> None:
        self._products = products
        self._show_found()

    def _show_found(self) -> None:
        """Show the products that have all the words searched for."""
        if self._products is None:
            return
        wanted = self.search.text().casefold().split()
        given, others = (
            [one for one in part if all(word in one.words for word in wanted)]
            for part in (self._products.handed_over, self._products.others)
        )
        self.summary.setText(words.summary(len(given) + len(others), self._products))
        self.summary.setToolTip("\n".join(self._products.unreadable))
        self.listing.show_products(given, others)
        if not self._products.every:
            self._say_nothing(
                self.tr(
                    "Every export is recorded and kept here, so that you can say which version "
                    "was handed over: export a memo, and it is the first."
                )
            )
        elif not (given or others):
            self._say_nothing(self.tr("No product has all these words. Search for fewer."))
        else:
            self._say_nothing("")

    def _say_nothing(self, why: str) -> None:
        self.nothing.setText(why)
        self.nothing.setVisible(bool(why))
        self.split.setVisible(not why)

    def _show_picked(self) -> None:
        product = self._picked()
        if product is None:
            self.details.show_nothing()
        else:
            lines = [(words.label_of(code), value) for code, value in product.details]
            self.details.show_body(product.title, lines_body(lines))
        self._allow()

    def _show_product(self, wanted: str) -> None:
        """Select a product, whatever was searched for."""
        self.search.clear()
        self.listing.select(wanted)

    def _picked(self) -> Product | None:
        """Give the product that is selected."""
        selected = self.listing.selected()
        every = self._products.every if self._products else ()
        return next((one for one in every if one.id in selected), None)

    def _allow(self) -> None:
        """Allow what the selected product can be asked for, and say why not."""
        product, opened = self._picked(), self.around.session.opened
        hint = "" if product else self.tr("Select a product first")
        locked = self.tr("This library can be read but not changed")
        locked = locked if opened and opened.read_only else ""
        gone = product.removed if product else ""
        gone = self.tr("The file was removed on {date}").format(date=gone) if gone else ""
        free = "" if product and product.held else self.tr("This product is not on hold")
        allow(self.open_copy, hint or gone)
        allow(self.hand_over, locked or hint)
        allow(self.hold, locked or hint or gone)
        allow(self.release, locked or hint or free)
        none = "" if self._products and self._products.every else self.tr("There is no product yet")
        allow(self.find_button, none)
        allow(self.save_button, none)


def _products(desk: Desk) -> Products:
    from briefer.ui.places.library import register_work

    return register_work.products(desk)

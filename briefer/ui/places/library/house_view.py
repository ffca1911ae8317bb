"""What the brief words otherwise than the house does, and the house's rules."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefer.ui.colours import GRID
from briefer.ui.places.library import house_words as words
from briefer.ui.places.library.details import Details, lines_body
from briefer.ui.places.listing import Listing, Row, Section
from briefer.ui.places.over_details import OverDetails
from briefer.ui.places.view import Surroundings, View

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.library.briefs import Brief
    from briefer.ui.places.library.house_work import House, Worded


class HouseView(View):
    """List what is worded otherwise, rule by rule, or the rules with on and off."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.summary = QLabel(self.tr("Reading the brief…"))
        self.summary.setWordWrap(True)
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("What is listed"))
        self.which.addItems([self.tr("What is found"), self.tr("The rules")])
        columns = (self.tr("Found"), self.tr("Write instead"), self.tr("Where"))
        self.found = Listing(self.tr("What is worded otherwise"), columns)
        columns = (self.tr("Rule"), self.tr("On or off"), self.tr("Why"))
        self.rules = Listing(self.tr("The rules of the house"), columns)
        self.details = Details(self.tr("Select a row to see all that there is to say of it."))
        self._house: House | None = None
        self._lay_out()
        self.setFocusProxy(self.which)
        self.which.currentIndexChanged.connect(self._show_which)
        for listing in (self.found, self.rules):
            listing.picked.connect(self._show_picked)
        around.session.worked_out.connect(self._look_again)
        self._show_which()

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(GRID)
        above.addWidget(self.summary, 1)
        above.addWidget(self.which)
        for listing in (self.found, self.rules):
            listing.setSelectionMode(Listing.SelectionMode.SingleSelection)
        self.split = OverDetails(self.found, self.rules, details=self.details)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addLayout(above)
        layout.addWidget(self.split, 1)

    def enter(self) -> None:
        """Read the brief as it is now."""
        self.around.session.ask("house-style", _house, self._show)

    def _look_again(self) -> None:
        if self.isVisible():
            self.enter()

    def _show(self, house: House) -> None:
        self._house = house
        self.summary.setText(words.summary(house))
        self.found.show_sections(_sections(house.found))
        rows = (Row(one.id, words.rule_cells(one), quiet=not one.on) for one in house.rules)
        self.rules.show_sections([Section(self.tr("Rules of the house"), tuple(rows))])

    @property
    def listing(self) -> Listing:
        """The list in sight."""
        return (self.found, self.rules)[self.which.currentIndex()]

    def _show_which(self) -> None:
        for listing in (self.found, self.rules):
            listing.setVisible(listing is self.listing)
        self._show_picked()

    def _show_picked(self) -> None:
        """Show what is on file of the row that is selected in the list in sight."""
        key = next(iter(self.listing.selected()), "")
        house = self._house
        worded = next((one for one in house.found if one.key == key), None) if house else None
        rule = next((one for one in house.rules if one.id == key), None) if house else None
        if self.listing is self.found and worded is not None:
            self.details.show_body(worded.rule.title, lines_body(words.lines(worded)))
        elif self.listing is self.rules and rule is not None:
            self.details.show_body(rule.title, lines_body(words.rule_lines(rule)))
        else:
            self.details.show_nothing()


def _sections(found: Iterable[Worded]) -> Iterable[Section]:
    by_rule: dict[str, list[Worded]] = {}
    for one in found:
        by_rule.setdefault(one.rule.title, []).append(one)
    for title, several in by_rule.items():
        yield Section(title, tuple(Row(one.key, words.cells(one)) for one in several))


def _house(desk: Desk, brief: Brief) -> House:
    from briefer.ui.places.library import house_work

    return house_work.house(desk, brief)

"""Commitments: who owes what by when, how late it is, and what followed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefer.ui.colours import GRID
from briefer.ui.places.listing import Listing, Row, Section
from briefer.ui.places.over_details import OverDetails
from briefer.ui.places.timeline.details import Details
from briefer.ui.places.timeline.scoped import ScopedView
from briefer.ui.places.view import Surroundings
from briefer.ui.wording import counted, tr

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.library.briefs import Brief
    from briefer.ui.places.timeline.lists_work import Promise


class CommitmentsView(ScopedView):
    """List the commitments as of the brief's date; one selected shows its evidence."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.promises: tuple[Promise, ...] = ()
        self.summary = QLabel()
        self.shown = QComboBox()
        self.shown.setAccessibleName(self.tr("Which commitments"))
        for words, code in (
            (self.tr("All commitments"), "all"),
            (self.tr("Open"), "open"),
            (self.tr("Late"), "late"),
        ):
            self.shown.addItem(words, code)
        columns = (
            self.tr("Commitment"),
            self.tr("Made by"),
            self.tr("Made in"),
            self.tr("Owner"),
            self.tr("Due"),
            self.tr("Status"),
            self.tr("Last checked"),
        )
        self.listing = Listing(self.tr("Commitments"), columns)
        self.listing.weigh((3, 1, 2, 1, 1, 1, 1))
        self.details = Details(
            self.tr("Select a commitment to see what it rests on and what followed.")
        )
        self._lay_out()
        self.shown.activated.connect(self._list)
        self.listing.picked.connect(self._show_details)
        self.listing.itemActivated.connect(self._open)
        self.details.record_asked.connect(lambda *record: self.around.show_record(*record))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.summary, 1)
        top.addWidget(self.shown)
        split = OverDetails(self.listing, details=self.details)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addLayout(top)
        layout.addWidget(split, 1)

    def enter(self) -> None:
        """Take the focus; the place has it listed."""
        self.listing.setFocus()

    def refresh(self) -> None:
        """List the commitments now."""
        everything = self.everything

        def work(desk: Desk, brief: Brief) -> tuple[Promise, ...]:
            from briefer.ui.places.timeline.lists_work import commitments

            return commitments(desk, brief, everything=everything)

        self.around.session.ask("commitments", work, self._show)

    def _show(self, promises: tuple[Promise, ...]) -> None:
        self.promises = promises
        self._list()

    def _list(self) -> None:
        late = sum(promise.late is not None for promise in self.promises)
        still_open = sum(promise.open for promise in self.promises)
        said = counted(len(self.promises), "{n} commitment", "{n} commitments")
        words = self.tr("{all}: {open} open, {late} late")
        self.summary.setText(words.format(all=said, open=still_open, late=late))
        self.listing.show_sections(self._sections())

    def _sections(self) -> Iterable[Section]:
        wanted = self.shown.currentData()
        for title, code, found in (
            (self.tr("Late"), "late", [p for p in self.promises if p.late is not None]),
            (self.tr("Open"), "open", [p for p in self.promises if p.open and p.late is None]),
            (self.tr("Closed"), "closed", [p for p in self.promises if not p.open]),
        ):
            asked = wanted in ("all", code) or (wanted == "open" and code == "late")
            if found and asked:
                yield Section(title, tuple(map(self._row, found)))

    def _row(self, promise: Promise) -> Row:
        nothing = self.tr("not on file")
        cells = (promise.made_by, promise.statement, promise.owner, promise.due)
        shown = tuple(cell or nothing for cell in cells)
        checked = promise.checked or self.tr("never")
        return Row(promise.key, (promise.words, *shown, standing_of(promise), checked))

    def _show_details(self) -> None:
        chosen = self.listing.selected()
        found = next((p for p in self.promises if p.key in chosen), None)
        if found is None:
            self.details.show_nothing()
            return
        from briefer.ui.places.timeline.work import Detail

        lines = [
            ("evidence", found.evidence),
            ("sources", found.sources),
            *found.followed,
        ]
        shown = tuple(line for line in lines if line[1])
        self.details.show_detail(Detail(found.words, shown, f"points/{found.key}"))

    def _open(self) -> None:
        """Go to the record of the commitment that is selected."""
        for key in self.listing.selected()[:1]:
            self.around.show_record("points", key)


def standing_of(promise: Promise) -> str:
    """Say a commitment's standing with a shape and a word: "▲ late by 5 months"."""
    if promise.late is not None:
        least, most = promise.late
        if least == most and least:
            return f"▲ {counted(least, 'late by {n} month', 'late by {n} months')}"
        if least:
            sure = counted(least, "late by {n} month at least", "late by {n} months at least")
            return f"▲ {sure}"
        return f"▲ {tr('late')}"
    names = {
        "new": tr("○ new"),
        "reaffirmed": tr("○ reaffirmed"),
        "on-track": tr("○ on track"),
        "late": tr("▲ late"),
        "done": tr("✓ done"),
        "lapsed": tr("– lapsed"),
    }
    return names.get(promise.status, tr("○ open"))

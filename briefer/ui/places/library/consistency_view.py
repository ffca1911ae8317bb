"""What contradicts or repeats itself in the library: both sides, and the user's word on it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefer.ui.allowing import allow
from briefer.ui.colours import GRID
from briefer.ui.places.library import consistency_words as words
from briefer.ui.places.library.details import Details, sides_body
from briefer.ui.places.listing import Listing, Row, Section
from briefer.ui.places.over_details import OverDetails
from briefer.ui.places.view import Surroundings, View

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.library.briefs import Brief
    from briefer.ui.places.library.consistency_work import Findings, Found, JoinAsked, JoinDone


class ConsistencyView(View):
    """List what was found; keep it as it is for a reason."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        columns = (self.tr("One"), self.tr("The other"), self.tr("Kept as it is because"))
        self.listing = Listing(self.tr("What contradicts or repeats itself"), columns)
        self.details = Details(self.tr("Select a finding to see all that both sides say."))
        self.keep_button = QPushButton()
        self.join_button = QPushButton(self.tr("&Join…"))
        self._findings: Findings | None = None
        self._lay_out()
        self.setFocusProxy(self.listing)
        self.listing.picked.connect(self._show_picked)
        self.keep_button.clicked.connect(self.ask_reason)
        self.join_button.clicked.connect(self.ask_join)
        self._show_picked()

    def _lay_out(self) -> None:
        self.listing.setSelectionMode(Listing.SelectionMode.SingleSelection)
        self.split = OverDetails(self.listing, details=self.details)
        self.split.hide()
        buttons = QHBoxLayout()
        buttons.addWidget(self.join_button)
        buttons.addWidget(self.keep_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.summary)
        layout.addWidget(self.split, 1)
        layout.addLayout(buttons)
        layout.addStretch(0)

    def enter(self) -> None:
        """Look through the library anew."""
        if self._findings is None:
            self.summary.setText(self.tr("Looking through the library…"))
        self.around.session.ask_desk("consistency", _findings, self._show)

    def _show(self, findings: Findings) -> None:
        self._findings = findings
        self.summary.setText(words.summary(findings))
        self.split.setVisible(bool(findings.open or findings.kept))
        self.listing.show_sections(self._sections(findings))

    def _sections(self, findings: Findings) -> Iterable[Section]:
        by_code: dict[str, list[Found]] = {}
        for found in findings.open:
            by_code.setdefault(words.title_of(found.code), []).append(found)
        for title, several in by_code.items():
            yield Section(title, tuple(Row(one.key, words.cells(one)) for one in several))
        if findings.kept:
            rows = (Row(one.key, words.cells(one), quiet=True) for one in findings.kept)
            yield Section(self.tr("Kept as they are"), tuple(rows))

    def _picked(self) -> Found | None:
        selected = self.listing.selected()
        every = (*self._findings.open, *self._findings.kept) if self._findings else ()
        return next((one for one in every if one.key in selected), None)

    def _show_picked(self) -> None:
        found = self._picked()
        if found is None:
            self.details.show_nothing()
        else:
            sides = [words.side_lines(side) for side in found.sides]
            self.details.show_body(words.title_of(found.code), sides_body(sides))
        pair = found is not None and found.is_pair
        self.keep_button.setText(self.tr("&Keep apart…") if pair else self.tr("&Keep as it is…"))
        self._allow(found)

    def _allow(self, found: Found | None) -> None:
        """Allow what the selected finding can be asked for, and say why not."""
        opened = self.around.session.opened
        why_not = "" if found else self.tr("Select a finding first")
        if self._findings and found in self._findings.kept:
            why_not = self.tr("This is kept as it is already")
        if opened and opened.read_only:
            why_not = self.tr("This library can be read but not changed")
        allow(self.keep_button, why_not)
        if not why_not and found and not found.is_pair:
            why_not = self.tr("Only two records of a kind can be joined")
        allow(self.join_button, why_not)

    def ask_reason(self) -> None:
        """Ask why what was found stays as it is, and keep the reason with the library."""
        found = self._picked()
        if found is None:
            return
        label = self.tr("Why it stays so (kept with the library):")
        reason = self.around.dialogs.reason(self, self.keep_title(found), label)
        if reason:

            def work(desk: Desk) -> None:
                from briefer.ui.places.library import consistency_work

                consistency_work.kept(desk, found, reason)

            words = self.tr("keep apart") if found.is_pair else self.tr("keep as it is")
            self.around.session.change_library(words, work, lambda _: self.enter())

    def ask_join(self) -> None:
        """Say what joining the two would do, and do it when that is wished."""
        found = self._picked()
        if found is None or not found.is_pair:
            return

        def work(desk: Desk) -> JoinAsked:
            from briefer.ui.places.library import consistency_work

            return consistency_work.join_asked(desk, found)

        self.around.session.ask_desk("join-asked", work, lambda asked: self._confirm(found, asked))

    def _confirm(self, found: Found, asked: JoinAsked) -> None:
        title, text, action = words.join_question(asked)
        if not self.around.dialogs.agreed(self, title, text, action):
            return

        def work(desk: Desk, brief: Brief) -> JoinDone:
            from briefer.ui.places.library import consistency_work

            return consistency_work.join(desk, brief, found)

        self.around.session.change_brief(
            self.tr("join"), work, self._show_joined, lambda done: done.brief.id
        )

    def _show_joined(self, done: JoinDone) -> None:
        text = self.tr("Joined into “{name}”.").format(name=done.kept)
        self.around.session.messages.tell("joined", "note", text)
        self.enter()

    def keep_title(self, found: Found) -> str:
        """Name what is asked."""
        return self.tr("Keep apart") if found.is_pair else self.tr("Keep as it is")


def _findings(desk: Desk) -> Findings:
    from briefer.ui.places.library import consistency_work

    return consistency_work.findings(desk)

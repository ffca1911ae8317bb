"""What is new, changed, lapsed or overdue since a date, and the brief's next version."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefer.ui.allowing import allow
from briefer.ui.colours import GRID
from briefer.ui.date_field import DateField
from briefer.ui.places.brief.change_words import heading, line_in_words
from briefer.ui.places.brief.updating import update_to_today, why_no_addendum, why_no_update
from briefer.ui.places.listing import Listing, Row, Section
from briefer.ui.places.view import Surroundings, View
from briefer.ui.wording import counted

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.library.briefs import Brief
    from briefer.ui.places.brief.changes_work import Changed, ChangeLine


class ChangesView(View):
    """List what changed since a date; make the brief's next version."""

    addendum_asked = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.since = DateField(self.tr("Since which date"))
        self.since.edit.setPlaceholderText(self.tr("A date, such as Jan 15, 2022"))
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        columns = (self.tr("What"), self.tr("What changed"))
        self.listing = Listing(self.tr("What changed"), columns)
        self.addendum_button = QPushButton(self.tr("&Addendum to Word…"))
        self.update_button = QPushButton(self.tr("&Update to today"))
        self._lay_out()
        self.setFocusProxy(self.since.edit)
        self.since.changed.connect(self._look_again)
        self.update_button.clicked.connect(self.update_to_today)
        self.addendum_button.clicked.connect(self.addendum_asked)
        session = around.session
        session.worked_out.connect(self._look_again)
        session.brief_changed.connect(self._allow)
        self._allow()

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Since"))
        label.setBuddy(self.since.edit)
        above = QHBoxLayout()
        above.setSpacing(GRID)
        above.addWidget(label)
        above.addWidget(self.since, 1)
        above.addStretch(1)
        beneath = QHBoxLayout()
        beneath.setSpacing(GRID)
        beneath.addWidget(self.addendum_button)
        beneath.addWidget(self.update_button)
        beneath.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addLayout(above)
        layout.addWidget(self.summary)
        layout.addWidget(self.listing, 1)
        layout.addLayout(beneath)

    def enter(self) -> None:
        """List what changed, as the brief has it now."""
        opened = self.around.session.opened
        if opened is not None:
            self.since.day_first = opened.date_order == "uk"
        if self.since.valid:
            work = partial(_changed, since=self.since.edtf)
            self.around.session.ask("change-list", work, self._show)

    def _look_again(self) -> None:
        if self.isVisible():
            self.enter()

    def _show(self, changed: Changed | None) -> None:
        if changed is None:
            said = self.tr("Type a date: what is new, changed, lapsed or overdue since then?")
            self.listing.show_sections(())
        else:
            one, many = (
                "{n} change from {since} to {as_of}.",
                "{n} changes from {since} to {as_of}.",
            )
            said = counted(len(changed.lines), one, many)
            said = said.format(since=changed.since, as_of=changed.as_of)
            self.listing.show_sections(_sections(changed.lines))
        self.summary.setText(said)

    def _allow(self) -> None:
        """Allow a next version where the brief has a date, an addendum where it is one."""
        tip = self.tr("Make the next version of this brief, dated today; this one stays")
        allow(self.update_button, why_no_update(self.around.session), tip)
        tip = self.tr("Write one page with what is new since the earlier version")
        allow(self.addendum_button, why_no_addendum(self.around.session), tip)

    def update_to_today(self) -> None:
        """Make the next version, show it, and say what of it wants a look."""
        update_to_today(self.around.session, self.enter)


def _sections(lines: Iterable[ChangeLine]) -> Iterable[Section]:
    for kind, found in groupby(lines, lambda line: line.kind):
        yield Section(heading(kind), tuple(Row(line.key, line_in_words(line)) for line in found))


def _changed(desk: Desk, brief: Brief, since: str) -> Changed | None:
    from briefer.ui.places.brief import changes_work

    return changes_work.changed(desk, brief, since)

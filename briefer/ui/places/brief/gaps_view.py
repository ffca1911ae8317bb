"""What is missing in the brief: why, what to do, and what was accepted with a reason."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefer.ui.allowing import allow
from briefer.ui.colours import GRID
from briefer.ui.core_words import gap_in_words
from briefer.ui.places.listing import Listing, Row, Section
from briefer.ui.places.view import Surroundings, View
from briefer.ui.wording import counted

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.library.briefs import Brief
    from briefer.library.record import Kind
    from briefer.ui.places.brief.gaps_work import Gaps, Missing


class GapsView(View):
    """List what is missing; let it be accepted with a reason, and asked again."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        columns = (self.tr("Missing"), self.tr("What to do"))
        self.listing = Listing(self.tr("What is missing in the brief"), columns)
        self.accept = QPushButton(self.tr("&Accept with a reason…"))
        self.reopen = QPushButton(self.tr("Ask a&gain"))
        self.record = QPushButton(self.tr("&Open in the Library"))
        self._open: frozenset[str] = frozenset()
        self._accepted: frozenset[str] = frozenset()
        self._lay_out()
        self.setFocusProxy(self.listing)
        self.listing.picked.connect(self._allow)
        self.accept.clicked.connect(self.ask_reason)
        self.reopen.clicked.connect(self.ask_again)
        self.record.clicked.connect(self._open_record)
        self.listing.opened.connect(self._show_record)
        around.session.worked_out.connect(self._look_again)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for button in (self.accept, self.reopen):
            buttons.addWidget(button)
        buttons.addStretch(1)
        above = QHBoxLayout()  # three buttons have no room in one line of large text
        self.summary.setWordWrap(True)
        above.addWidget(self.summary, 1)
        above.addWidget(self.record)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addLayout(above)
        layout.addWidget(self.listing, 1)
        layout.addLayout(buttons)

    def enter(self) -> None:
        """List what is missing now."""
        self.around.session.ask("gap-list", _gaps, self._show)

    def _look_again(self) -> None:
        if self.isVisible():
            self.enter()

    def _show(self, gaps: Gaps) -> None:
        self._open = frozenset(gap.key for gap in gaps.open if gap.key)
        self._accepted = frozenset(gap.key for gap in gaps.accepted)
        one, many = "{n} thing is missing.", "{n} things are missing."
        said = counted(len(gaps.open), one, many) if gaps.open else self.tr("Nothing is missing.")
        if gaps.accepted:
            said += " " + self.tr("{n} accepted.").format(n=len(gaps.accepted))
        self.summary.setText(said)
        self.listing.show_sections(self._sections(gaps))

    def _sections(self, gaps: Gaps) -> Iterable[Section]:
        marked = tuple(gap for gap in gaps.open if not gap.key)
        found = tuple(gap for gap in gaps.open if gap.key)
        if marked:
            yield Section(self.tr("Marked in the memo: fill them"), tuple(map(_row, marked)))
        if found:
            title = self.tr("Not on file: fill them, or accept them with a reason")
            yield Section(title, tuple(map(_row, found)))
        if gaps.accepted:
            rows = tuple(
                Row(gap.key, (gap_in_words(gap.what, "")[0], gap.reason), quiet=True)
                for gap in gaps.accepted
            )
            yield Section(self.tr("Accepted"), rows)

    def _allow(self) -> None:
        """Allow what the selection can be asked for, and say why not."""
        opened = self.around.session.opened
        read_only = bool(opened and opened.read_only)
        locked = self.tr("This library can be read but not changed")
        for button, keys, hint in (
            (self.accept, self._open, self.tr("Select what is not on file")),
            (self.reopen, self._accepted, self.tr("Select what was accepted")),
        ):
            chosen = bool(keys.intersection(self.listing.selected()))
            allow(button, locked if read_only else "" if chosen else hint)
        leads = self.listing.record is not None
        allow(self.record, "" if leads else self.tr("Select one that is filled in a record"))

    def _open_record(self) -> None:
        if self.listing.record is not None:
            self._show_record(*self.listing.record)

    def _show_record(self, kind: str, wanted: str) -> None:
        self.around.show_record(cast("Kind", kind), wanted)

    def ask_reason(self) -> None:
        """Ask why what is selected may stay missing, and keep it with the brief."""
        keys = tuple(key for key in self.listing.selected() if key in self._open)
        title = self.tr("Accept what is missing")
        label = self.tr("Why it may stay so (kept with the brief, printed in the memo):")
        reason = self.around.dialogs.reason(self, title, label)
        if keys and reason:
            words = self.tr("accept what is missing")
            self._change(words, partial(_accepted, keys=keys, reason=reason))

    def ask_again(self) -> None:
        """Take acceptances back."""
        keys = tuple(key for key in self.listing.selected() if key in self._accepted)
        if keys:
            words = self.tr("ask again for what is missing")
            self._change(words, partial(_reopened, keys=keys))

    def _change(self, words: str, work: Callable[[Desk, Brief], Brief]) -> None:
        self.around.session.change_brief(words, work, lambda _: self.enter())


def _row(gap: Missing) -> Row:
    record = gap.record
    words = gap_in_words(gap.what, gap.fix, record)
    return Row(gap.key, words, record=(record.kind, record.id) if record is not None else None)


def _gaps(desk: Desk, brief: Brief) -> Gaps:
    from briefer.ui.places.brief import gaps_work

    return gaps_work.gaps(desk, brief)


def _accepted(desk: Desk, brief: Brief, keys: tuple[str, ...], reason: str) -> Brief:
    from briefer.ui.places.brief import gaps_work

    return gaps_work.accepted(desk, brief, keys, reason)


def _reopened(desk: Desk, brief: Brief, keys: tuple[str, ...]) -> Brief:
    from briefer.ui.places.brief import gaps_work

    return gaps_work.reopened(desk, brief, keys)

"""The standing calendar: what is overdue, planned and due, and its file for other calendars."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefer.library.record import Kind
from briefer.ui.colours import GRID
from briefer.ui.places.listing import Listing, Row, Section
from briefer.ui.places.timeline.scoped import ScopedView
from briefer.ui.places.view import Surroundings
from briefer.ui.wording import counted, months_over

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.library.briefs import Brief
    from briefer.ui.places.timeline.lists_work import Ahead


# Of what kind the record is that an entry is about.
_KINDS: Mapping[str, Kind] = MappingProxyType(
    {"meeting": "meetings", "session-due": "dialogues", "commitment-due": "points"}
)


class CalendarView(ScopedView):
    """List what lies ahead or is due as of the brief's date."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.summary = QLabel()
        columns = (self.tr("When"), self.tr("What"), self.tr("Standing"))
        self.listing = Listing(self.tr("Calendar"), columns)
        self.open = QPushButton(self.tr("&Open in the Library"))
        self.save = QPushButton(self.tr("&Save calendar file…"))
        self.save.setToolTip(self.tr("All dialogues, as a file that other calendars import"))
        top = QHBoxLayout()
        top.addWidget(self.summary, 1)
        top.addWidget(self.open)
        top.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addLayout(top)
        layout.addWidget(self.listing, 1)
        self.save.clicked.connect(self.ask_to_save)
        self.open.clicked.connect(self.open_record)
        self.listing.itemActivated.connect(self.open_record)
        self.listing.picked.connect(self._allow)
        self._allow()

    def enter(self) -> None:
        """Take the focus; the place has it listed."""
        self.listing.setFocus()

    def refresh(self) -> None:
        """List what is ahead now."""
        everything = self.everything

        def work(desk: Desk, brief: Brief) -> tuple[Ahead, ...]:
            from briefer.ui.places.timeline.lists_work import calendar

            return calendar(desk, brief, everything=everything)

        self.around.session.ask("calendar", work, self._show)

    def open_record(self) -> None:
        """Go to the record of the row that is selected."""
        for key in self.listing.selected()[:1]:
            kind, _, wanted = key.partition(":")
            self.around.show_record(_KINDS[kind], wanted)

    def _allow(self) -> None:
        why_not = "" if self.listing.selected() else self.tr("Select a row first")
        self.open.setEnabled(not why_not)
        self.open.setToolTip(why_not)
        self.open.setAccessibleDescription(why_not)

    def ask_to_save(self) -> None:
        """Ask where the calendar's file goes, and write it."""
        from briefer.ui.targets import documents_folder

        folder = self.around.memory.export_folder or documents_folder()
        proposed = folder / f"{self.tr('Dialogues')}.ics"
        kind = self.tr("Calendar files (*.ics)")
        target = self.around.dialogs.save_file(self, proposed, kind)
        if target is None:
            return

        def work(desk: Desk, brief: Brief) -> int:
            from briefer.ui.places.timeline.lists_work import calendar_file

            return calendar_file(desk, brief, target)

        self.around.session.ask("calendar-file", work, lambda count: self._tell(target, count))

    def _tell(self, target: Path, count: int) -> None:
        words = counted(count, "Saved {n} event to {file}", "Saved {n} events to {file}")
        words = words.replace("{file}", str(target))
        self.around.session.messages.tell("calendar-file", "note", words)

    def _show(self, entries: tuple[Ahead, ...]) -> None:
        many = counted(len(entries), "{n} thing is planned or due", "{n} things are planned or due")
        self.summary.setText(many if entries else self.tr("Nothing is planned or due."))
        self.listing.show_sections(self._sections(entries))

    def _sections(self, entries: tuple[Ahead, ...]) -> Iterable[Section]:
        for title, found in (
            (self.tr("Overdue"), [e for e in entries if e.over is not None]),
            (self.tr("Planned and due"), [e for e in entries if e.over is None and e.date]),
            (self.tr("No date"), [e for e in entries if e.over is None and not e.date]),
        ):
            if found:
                yield Section(title, tuple(map(self._row, found)))

    def _row(self, entry: Ahead) -> Row:
        kinds = {
            "meeting": self.tr("◇ Meeting"),
            "session-due": self.tr("○ Next due"),
            "commitment-due": self.tr("□ Commitment"),
        }
        standing = kinds[entry.kind]
        if entry.over is not None:
            standing = f"▲ {months_over(*entry.over) or self.tr('Past its date')}"
        return Row(entry.key, (entry.date or self.tr("no date"), entry.summary, standing))

"""A form of fields: those that are filled or always wanted, and the others on demand."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from briefer.library.fields.description import Field
from briefer.library.fields.reading import Draft, FieldFault, is_empty
from briefer.ui.colours import GRID
from briefer.ui.places.library.editor.field_row import FieldRow
from briefer.ui.wording import counted

MakeRow = Callable[[Field], FieldRow]


class FieldsForm(QWidget):
    """Show fields by name, two short ones in a line.

    ``always`` are shown even while they are empty, ``folded`` only on demand. Rows are
    made when first shown, ``at_once`` of them a turn of the window, 0 for all.
    """

    edited = Signal(str)
    finished = Signal(str)
    sources_asked = Signal(str)
    arranged = Signal()  # rows came or went

    def __init__(
        self,
        fields: Sequence[Field],
        make_row: MakeRow,
        always: Collection[str],
        *,
        folded: Collection[str] = (),
        at_once: int = 0,
        tight: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fields = tuple(fields)
        self._make_row = make_row
        self._always = frozenset(always)
        self._folded = frozenset(folded)
        self._revealed: set[str] = set()
        self._drafts: dict[str, Draft] = {}
        self._read_only = ""
        self._all = False
        self._at_once = at_once
        self._cited: Mapping[str, int] = {}
        self._waiting: list[Field] = []  # wanted, and without a row yet
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._make_next)
        self.rows: dict[str, FieldRow] = {}
        self.more = QPushButton(self)
        self.more.setFlat(True)
        self.more.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.more.clicked.connect(self.show_all)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GRID // 2 if tight else 2 * GRID)
        self._grid.setVerticalSpacing(GRID // 2 if tight else GRID + GRID // 2)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)

    def drafts(self) -> dict[str, Draft]:
        """Give what stands in every field, by name, and what was shown and is no field."""
        shown = {name: row.draft() for name, row in self.rows.items() if self._stands(name)}
        return {**self._drafts, **shown}

    def show_drafts(self, drafts: Mapping[str, Any], *, anew: bool = False) -> None:
        """Show drafts by name; ``anew`` puts fields away that were shown on demand."""
        self._drafts = dict(drafts)
        if anew:
            self._all = False
            self._revealed.clear()
            for row in self.rows.values():
                row.say("")
        self._waiting = []
        for field in self._fields:
            if self._is_wanted(field) and (field.name in self.rows or not self._at_once):
                self._show(field)
            elif self._is_wanted(field):
                self._waiting.append(field)
        self._make_next()

    @property
    def waits(self) -> bool:
        """Whether fields that are wanted have no row yet."""
        return bool(self._waiting)

    def make_all(self) -> None:
        """Make every row that is wanted now."""
        while self._waiting:
            self._make_next()

    def _make_next(self) -> None:
        """Make some of the rows that wait: a row takes its time."""
        for field in self._waiting[: self._at_once]:
            self._show(field)
        self._waiting = self._waiting[self._at_once :]
        if self._waiting:
            self._turn.start()
        else:
            self._turn.stop()
        self._arrange()

    def show_cited(self, counts: Mapping[str, int]) -> None:
        """Say on how many sources each field rests, by name."""
        self._cited = counts
        for name, row in self.rows.items():
            row.show_sources(counts.get(name, 0))

    def show_some(self, drafts: Mapping[str, Any]) -> None:
        """Show drafts of some fields, by name; the others stay as they are."""
        self._drafts.update(drafts)
        for field in self._fields:
            if field.name in drafts and self._is_wanted(field):
                self._show(field)
        self._arrange()

    def reveal(self, name: str) -> FieldRow:
        """Show a field, filled or not, and give its row."""
        field = next(field for field in self._fields if field.name == name)
        self._revealed.add(name)
        if not self._stands(name):
            self._show(field)
            self._arrange()
        return self.rows[name]

    def show_all(self) -> None:
        """Show the fields that are empty too, and begin in the first of them."""
        self._all = True
        self.make_all()
        fresh = [field for field in self._fields if not self._stands(field.name)]
        for field in fresh:
            self._show(field)
        self._arrange()
        if fresh:
            _begin_in(self.rows[fresh[0].name].stops())

    def show_faults(self, faults: Sequence[FieldFault]) -> None:
        """Show faults at the fields that their places begin with."""
        by_name: dict[str, list[FieldFault]] = {}
        for fault in faults:
            inner = replace(fault, place=fault.place[1:])
            by_name.setdefault(str(fault.place[0]), []).append(inner)
        for name in by_name:
            if any(field.name == name for field in self._fields):
                self.reveal(name)
        for name, row in self.rows.items():
            row.show_faults(by_name.get(name, ()))

    def set_read_only(self, why: str) -> None:
        """Let nothing be changed, and say why."""
        self._read_only = why
        for row in self.rows.values():
            row.value.set_read_only(why)
        self._arrange()

    def stops(self) -> list[QWidget]:
        """Give what the Tab key stops at, in order."""
        shown = (self.rows[field.name] for field in self._fields if self._stands(field.name))
        stops = [stop for row in shown for stop in row.stops()]
        return [*stops, self.more]

    def begin(self) -> None:
        """Give the focus to the first field."""
        _begin_in(self.stops())

    def _is_wanted(self, field: Field) -> bool:
        name = field.name
        if self._all or field.required or name in self._always or name in self._revealed:
            return True
        if name in self._folded:
            return False
        draft = self._drafts.get(field.name)
        return draft is not None and not is_empty(field, draft)

    def _stands(self, name: str) -> bool:
        return name in self.rows and not self.rows[name].isHidden()

    def _show(self, field: Field) -> None:
        """Make a row where there is none, and show its draft."""
        if field.name not in self.rows:
            row = self._make_row(field)
            row.setParent(self)
            row.edited.connect(self.edited)
            row.finished.connect(self.finished)
            row.sources_asked.connect(self.sources_asked)
            row.value.set_read_only(self._read_only)
            row.show_sources(self._cited.get(field.name, 0))
            self.rows[field.name] = row
        draft = self._drafts.get(field.name)
        self.rows[field.name].value.show_draft(field.default if draft is None else draft)

    def _arrange(self) -> None:
        """Set the rows into lines, in the order of the fields."""
        for widget in (*self.rows.values(), self.more):
            self._grid.removeWidget(widget)
        shown = [row for field in self._fields if (row := self._visible(field)) is not None]
        lines = _lines(shown)
        for number, rows in enumerate(lines):
            wide = 1 if len(rows) > 1 or rows[0].is_narrow else 2
            for column, row in enumerate(rows):
                self._grid.addWidget(row, number, column, 1, wide, Qt.AlignmentFlag.AlignTop)
        hidden = len(self._fields) - len(shown) - len(self._waiting)
        self._arrange_more(len(lines), hidden)
        self.arranged.emit()

    def _visible(self, field: Field) -> FieldRow | None:
        """Show the row of a field that is wanted, hide any other."""
        row = self.rows.get(field.name)
        if row is None:
            return None
        wanted = self._is_wanted(field)
        row.setVisible(wanted)
        return row if wanted else None

    def _arrange_more(self, line: int, hidden: int) -> None:
        self.more.setText(counted(hidden, "Show {n} more field", "Show {n} more fields"))
        self.more.setVisible(hidden > 0 and not self._read_only)
        self._grid.addWidget(self.more, line, 0, 1, 2)


def _lines(rows: Sequence[FieldRow]) -> list[list[FieldRow]]:
    """Put two short rows that follow each other into one line."""
    lines: list[list[FieldRow]] = []
    for row in rows:
        last = lines[-1] if lines else []
        if row.is_short and len(last) == 1 and last[0].is_short:
            last.append(row)
        else:
            lines.append([row])
    return lines


def _begin_in(stops: Sequence[QWidget]) -> None:
    """Give the focus to the first of some widgets that can be seen."""
    for stop in stops:
        if not stop.isHidden() and stop.isEnabled():
            stop.setFocus(Qt.FocusReason.OtherFocusReason)
            return

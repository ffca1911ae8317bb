"""Every record of the library in tables, and the one selected beside its table."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from briefer.desk.tables.finding import Found, RecordTables
from briefer.library.naming import first_words, name_of
from briefer.library.scanning import wrong_id
from briefer.ui.allowing import allow
from briefer.ui.colours import GRID
from briefer.ui.dates import order_in_window
from briefer.ui.places.library.editor.record_editor import RecordEditor
from briefer.ui.places.library.records import words
from briefer.ui.places.library.records.actions import RecordActions
from briefer.ui.places.library.records.asked import Named
from briefer.ui.places.library.records.bar import RecordsBar
from briefer.ui.places.library.records.copying import copy_rows
from briefer.ui.places.library.records.table import RecordTable
from briefer.ui.places.view import Surroundings, View
from briefer.ui.wording import counted

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.library.dates import DateOrder
    from briefer.library.record import Kind

_TABLE, _EDITOR = 620, 420  # pixels at first
_STRETCH = (3, 1)  # of what a wide window has more, so that names and fields both gain
_NAME_WORDS = 16


class RecordsView(View):
    """Find records by words, filters and groups; begin, copy, rename, merge, delete them."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.bar = RecordsBar()
        self.table = RecordTable()
        self.summary = QLabel()
        self.nothing = QLabel()
        self.show_all = QPushButton(self.tr("&Show all"))
        self.editor = RecordEditor(around)
        self.acts = RecordActions(around, self)
        self.new = QPushButton(self.tr("&New…"))
        self.duplicate = QPushButton(self.tr("D&uplicate"))
        self.rename = QPushButton(self.tr("Rena&me…"))
        self.merge = QPushButton(self.tr("Mer&ge…"))
        self.delete = QPushButton(self.tr("De&lete…"))
        self._in_menu: list[QAction] = []  # of the table, as the buttons are
        self._tables = RecordTables()  # used on the worker alone
        self._lay_out()
        self._lay_out_as_before()
        self._connect()
        self._wanted: tuple[Kind, str] | None = None  # the record that is looked for
        self._say_nothing(self.tr("The library is still opening."))
        self._allow()

    def _lay_out(self) -> None:
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.empty = QWidget()
        empty = QVBoxLayout(self.empty)
        empty.addStretch(1)
        empty.addWidget(self.nothing)
        empty.addWidget(self.show_all, 0, Qt.AlignmentFlag.AlignHCenter)
        empty.addStretch(1)
        left = QWidget()
        beneath = QVBoxLayout(left)
        beneath.setContentsMargins(0, 0, 0, 0)
        beneath.addWidget(self.table, 1)
        beneath.addWidget(self.empty, 1)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(left)
        self.split.addWidget(self.editor)
        for at, stretch in enumerate(_STRETCH):
            self.split.setStretchFactor(at, stretch)
        self.split.setChildrenCollapsible(False)
        self._divided = [_TABLE, _EDITOR]  # while there is a record beside the table
        self.editor.hide()
        buttons = QHBoxLayout()
        for button in self._buttons():
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.summary)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        for each in (beneath, buttons, layout):
            each.setSpacing(GRID)
        layout.addWidget(self.bar)
        layout.addWidget(self.split, 1)
        layout.addLayout(buttons)

    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.new, self.duplicate, self.rename, self.merge, self.delete

    def _connect(self) -> None:
        session = self.around.session
        session.library_changed.connect(self._look_again)
        self.bar.asked.connect(self._ask)
        self.table.sort_asked.connect(self._sort)
        self.table.picked.connect(self._show_picked)
        self.table.opened.connect(self.editor.begin)
        self.editor.asked_for.connect(self.around.show_record)
        self.table.rename_asked.connect(self.ask_rename)
        self.table.delete_asked.connect(self.ask_delete)
        self.table.copy_asked.connect(self._copy)
        self.show_all.clicked.connect(self.bar.clear)
        self.acts.made.connect(self._show_made)
        for button, act in zip(
            self._buttons(),
            (self.ask_new, self.ask_duplicate, self.ask_rename, self.ask_merge, self.ask_delete),
            strict=True,
        ):
            button.clicked.connect(lambda _=False, act=act: act())
            action = QAction(button.text(), self.table)
            action.triggered.connect(button.click)
            self.table.addAction(action)
            self._in_menu.append(action)

    def keep(self) -> None:
        """Remember how wide the table and its columns are."""
        self._note_divided()
        layout = {"split": self._divided, "columns": dict(self.table.widths)}
        self.around.memory.keep_layout("records", json.dumps(layout))

    def _lay_out_as_before(self) -> None:
        """Be as wide as at the last start; what somebody made of the file is let go."""
        try:
            layout = json.loads(self.around.memory.layout("records") or "{}")
            split = [int(width) for width in layout.get("split", (_TABLE, _EDITOR))]
            columns = {str(k): [int(w) for w in v] for k, v in layout.get("columns", {}).items()}
        except (ValueError, TypeError, AttributeError):
            return
        self._divided = split if all(split) else self._divided
        self.table.set_widths(columns)

    def _note_divided(self) -> None:
        sizes = self.split.sizes()
        if self.editor.isVisible() and all(sizes):
            self._divided = sizes

    def _show_beside(self, *, beside: bool) -> None:
        """Show what stands beside the table, or leave the table all of the width."""
        if beside == self.editor.isVisibleTo(self.split):
            return
        self._note_divided()
        self.editor.setVisible(beside)
        if beside:
            self.split.setSizes(self._divided)
            QTimer.singleShot(0, self.table, self.table.bring_into_sight)

    # What is shown

    def enter(self) -> None:
        """Bring the table up to date."""
        if self._wanted is not None:  # not found yet: it is looked for anew
            self.show_record(*self._wanted)
        else:
            self._ask()

    def show_record(self, kind: Kind, wanted: str) -> None:
        """Show a record in its table, whatever was searched for, and select it."""
        self._wanted = (kind, wanted)
        query, tables = self.bar.query, self._tables

        def work(desk: Desk) -> Found:
            return tables.find_with(desk, query, kind, wanted)

        self.around.session.ask_desk("records", work, partial(self._show, wanted=wanted))

    def search(self) -> None:
        """Go to where words are searched for."""
        self.bar.search.setFocus()
        self.bar.search.selectAll()

    def _show_made(self, kind: str, wanted: str) -> None:
        self.show_record(cast("Kind", kind), wanted)

    def _look_again(self) -> None:
        if self.isVisible() or self._wanted is not None:
            self.enter()

    def _ask(self) -> None:
        self._wanted = None
        query, tables = self.bar.query, self._tables
        self.around.session.ask_desk("records", lambda desk: tables.find(desk, query), self._show)

    def _sort(self, column: str, descending: bool) -> None:  # noqa: FBT001  # as Qt's signal gives it
        self.bar.sort(column, descending=descending)

    def _show(self, found: Found, wanted: str = "") -> None:
        self._wanted = None
        self.bar.show_found(found)
        self.table.show_found(found, self._order, wanted)
        self._say_summary(found)
        name = words.said(words.TABLE_NAMES[found.table.id])
        if not found.every and found.table.kind is None:
            self._say_nothing(self.tr("Every file of the library can be read."))
        elif not found.every:
            text = self.tr("{table}: there is none in this library yet. New… begins one.")
            self._say_nothing(text.format(table=name))
        elif not found.shown:
            self._say_nothing(self.tr("No record has all that was asked for."), again=True)
        else:
            self._say_nothing("")

    @property
    def _order(self) -> DateOrder:
        opened = self.around.session.opened
        return order_in_window(opened.date_order if opened is not None else "us")

    def _say_summary(self, found: Found) -> None:
        if found.table.kind is None:
            self.summary.clear()  # files, and their number stands beside the table's name
        elif found.shown == found.every:
            self.summary.setText(counted(found.every, "{n} record", "{n} records"))
        else:
            text = self.tr("{shown} of {every} records")
            self.summary.setText(text.format(shown=f"{found.shown:,}", every=f"{found.every:,}"))

    def _say_nothing(self, why: str, *, again: bool = False) -> None:
        self.nothing.setText(why)
        self.empty.setVisible(bool(why))
        self.show_all.setVisible(again)
        self.table.setVisible(not why)

    def _show_picked(self) -> None:
        found, picked = self.table.records.found, self.table.selected()
        self._show_beside(beside=found is not None and bool(picked))
        if found is None or not picked:
            self.editor.show_nothing()
        elif len(picked) > 1:
            text = self.tr("{n} records are selected. One alone is shown here.")
            self.editor.show_nothing(text.format(n=f"{len(picked):,}"))
        else:
            self._edit(found, picked[0])
        self._allow()

    def _edit(self, found: Found, wanted: str) -> None:
        """Show a record in the editor, and a file that can't be read where it can be mended."""
        kind, name = found.table.kind, wanted
        if kind is None:
            folder, _, file = wanted.partition("/")
            kind = cast("Kind", folder) if folder in words.KINDS else None
            name = file.removesuffix(".md")
        if kind is None or wrong_id(name):
            self.editor.show_nothing()
        else:
            self.editor.show_record(kind, name)

    def _allow(self) -> None:
        opened, count = self.around.session.opened, len(self.table.selected())
        closed = self.tr("The library is still opening") if opened is None else ""
        if opened is not None and opened.read_only:
            closed = self.tr("This library can be read but not changed")
        found = self.table.records.found
        if not closed and found is not None and found.table.kind is None:
            closed = self.tr("Mend the file first, beside the table or by hand")
        one = closed or ("" if count == 1 else self.tr("Select one record first"))
        two = closed or ("" if count in (1, 2) else self.tr("Select one or two records first"))
        some = closed or ("" if count else self.tr("Select the records first"))
        allow(self.new, closed)
        for button in (self.duplicate, self.rename):
            allow(button, one)
        allow(self.merge, two)
        allow(self.delete, some)
        nothing = "" if count else self.tr("Select the records first")
        allow(self.table.copying, nothing)
        for button, action in zip(self._buttons(), self._in_menu, strict=True):
            action.setEnabled(button.isEnabled())

    # What is done

    def ask_new(self) -> None:
        """Begin a record of the kind in sight."""
        found = self.table.records.found
        if self.new.isEnabled() and found is not None and found.table.kind is not None:
            self.acts.new(found.table.kind)

    def ask_duplicate(self) -> None:
        """Copy the selected record."""
        if self.duplicate.isEnabled():
            self._after_typing(self.acts.duplicate, self._kind, self._picked()[0])

    def ask_rename(self) -> None:
        """Rename the selected record."""
        if self.rename.isEnabled():
            self._after_typing(self.acts.ask_rename, self._kind, self._picked()[0])

    def ask_merge(self) -> None:
        """Merge the selected record into another, or the two that are selected."""
        if self.merge.isEnabled():
            self._after_typing(self.acts.ask_merge, self._kind, self._picked())

    def ask_delete(self) -> None:
        """Delete the selected records."""
        if self.delete.isEnabled():
            self._after_typing(self.acts.ask_delete, self._kind, self.table.selected())

    def _after_typing(self, act: Callable[..., None], *of: object) -> None:
        """Do something with records once what is being typed of one is saved."""
        self.editor.finish_typing(partial(act, *of))

    def _copy(self) -> None:
        found = self.table.records.found
        if found is not None:
            copy_rows(self.around.session, found, self.table.selected(), self._order)

    @property
    def _kind(self) -> Kind:
        found = self.table.records.found
        assert found is not None
        assert found.table.kind is not None
        return found.table.kind

    def _picked(self) -> tuple[Named, ...]:
        found = self.table.records.found
        if found is None:
            return ()
        return tuple(
            Named(each, first_words(name_of(found.record_of(each)), _NAME_WORDS))
            for each in self.table.selected()
        )

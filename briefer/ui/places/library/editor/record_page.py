"""A record on the screen: what it is, its form, what links to it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefer.library.fields.description import KEY, field_of, fields_of
from briefer.library.fields.reading import Draft
from briefer.library.record import Kind
from briefer.ui.colours import GRID
from briefer.ui.core_words import core_words
from briefer.ui.places.library.editor.bench import Bench
from briefer.ui.places.library.editor.fields_form import FieldsForm
from briefer.ui.places.library.editor.labels import TonedLabel
from briefer.ui.places.library.editor.making import row_for
from briefer.ui.places.library.editor.part_values import PartsValue
from briefer.ui.places.library.editor.shown_fields import order_shown, shown_always
from briefer.ui.places.library.editor.words.fields import kind_word, labelled
from briefer.ui.places.library.editor.words.problems import field_of_problem, problem_sentence
from briefer.ui.wording import counted

if TYPE_CHECKING:
    from briefer.desk.record_editing import Referrers, ShownRecord

_TARGET = Qt.ItemDataRole.UserRole
_ROWS_AT_ONCE = 4  # made in one turn of the window
_ROWS = 8  # of the list of what links here, at most in sight


class RecordPage(QWidget):
    """Show one record after the other, each kind in a form of its own that is kept."""

    edited = Signal(str)
    finished = Signal(str)

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._forms: dict[Kind, FieldsForm] = {}
        self.form: FieldsForm | None = None
        self.name = QLabel()
        self.name.setWordWrap(True)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self._size_name()
        self.kind = TonedLabel("quiet")
        self.banner = TonedLabel("late")
        self.links_title = QLabel()
        self.links = QListWidget()
        self.links.setAccessibleName(self.tr("What links here"))
        self.links.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.links.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.links.itemActivated.connect(self._follow)
        self._tabs = QTimer(self)
        self._tabs.setSingleShot(True)
        self._tabs.setInterval(0)
        self._tabs.timeout.connect(self._order_stops)
        self._lay_out()

    def _lay_out(self) -> None:
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        self._column.setSpacing(GRID)
        for widget in (self.kind, self.name, self.banner):
            self._column.addWidget(widget)
        self._column.addSpacing(GRID)
        self._at = self._column.count()
        self._column.addSpacing(GRID)
        self._column.addWidget(self.links_title)
        self._column.addWidget(self.links)
        self._column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self._inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the system's text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._size_name()

    def _size_name(self) -> None:
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setWeight(font.Weight.DemiBold)
        self.name.setFont(font)

    def show_record(self, shown: ShownRecord, drafts: Mapping[str, Draft]) -> FieldsForm:
        """Show another record from its top; give its form."""
        if self.form is not None:
            self.form.hide()
        form = self._forms.get(shown.kind) or self._new_form(shown.kind)
        self.form = form
        form.show_drafts(drafts, anew=True)
        form.show()
        self.area.verticalScrollBar().setValue(0)
        self.links.clear()
        self.links.hide()
        self.links_title.hide()
        self.show_head(shown)
        return form

    def show_head(self, shown: ShownRecord) -> None:
        """Show what the record is called, and what goes for all of it."""
        self.kind.say(kind_word(shown.kind))
        self.name.setText(shown.name)
        self.setAccessibleName(shown.name)
        cited = shown.values.get("citations", {})
        if self.form is not None:
            counts = cited.items() if isinstance(cited, dict) else ()
            self.form.show_cited({name: len(sources) for name, sources in counts})
        known = {field.name for field in fields_of(shown.kind)}
        said = [
            problem_sentence(shown.kind, problem)
            for problem in shown.problems
            if field_of_problem(problem) not in known
        ]
        if shown.read_only:
            said.insert(0, core_words(shown.read_only))
        if not shown.is_whole:
            first = self.tr("This file can’t be read as it stands. Put right what is named below.")
            said.insert(0, first)
        self.banner.say("\n".join(said))

    def show_links(self, found: Referrers) -> None:
        """List what links to the record."""
        self.links.clear()
        for each in found.found:
            fields = ", ".join(labelled(field_of(each.kind, name)).label for name in each.fields)
            item = QListWidgetItem(
                self.tr("{kind}: {name} ({fields})").format(
                    kind=kind_word(each.kind), name=each.name, fields=fields
                )
            )
            item.setToolTip(item.text())
            item.setData(_TARGET, (each.kind, each.id))
            self.links.addItem(item)
        count = len(found.found) + found.more
        title = counted(count, "{n} record links here", "{n} records link here")
        if found.more:
            title += self.tr(" (the first {n} are listed)").format(n=len(found.found))
        self.links_title.setText(title if count else self.tr("Nothing links here yet"))
        self.links_title.show()
        self.links.setVisible(count > 0)
        row = self.links.fontMetrics().height() + GRID // 2
        rows = min(max(self.links.count(), 1), _ROWS)
        self.links.setFixedHeight(rows * row + 2 * self.links.frameWidth() + GRID)

    def _new_form(self, kind: Kind) -> FieldsForm:
        form = FieldsForm(
            order_shown(kind),
            lambda field: row_for(field, self._bench, self._tabs.start),
            shown_always(kind),
            folded=("sha256", "citations"),
            at_once=_ROWS_AT_ONCE,
        )
        form.edited.connect(self.edited)
        form.finished.connect(self.finished)
        form.arranged.connect(self._tabs.start)
        form.sources_asked.connect(self._show_sources)
        self._column.insertWidget(self._at, form)
        self._forms[kind] = form
        return form

    def _show_sources(self, name: str) -> None:
        """Show what a field rests on, among what all fields do."""
        if self.form is None:
            return
        value = self.form.reveal("citations").value
        if not isinstance(value, PartsValue):
            return
        value.make_all()
        for card in value.cards:
            if card.form.drafts().get(KEY) == name:
                card.form.begin()
                QTimer.singleShot(0, card, partial(self.area.ensureWidgetVisible, card))
                return

    def _follow(self, item: QListWidgetItem) -> None:
        kind, wanted = item.data(_TARGET)
        self._bench.follow(kind, wanted)

    def _order_stops(self) -> None:
        """Have the Tab key go through the form as it reads."""
        if self.form is None:
            return
        window = self.window()
        stops = [stop for stop in (*self.form.stops(), self.links) if stop.window() is window]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

"""What is asked of the tables: which one, words, filters, groups."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from briefer.desk.tables.finding import Found, Query
from briefer.desk.tables.tables import TABLES, UNREAD
from briefer.ui.colours import GRID
from briefer.ui.places.library.records import words

_FILTERS = max(len(table.facets) for table in TABLES.values())
_PAUSE = 60  # milliseconds between two keystrokes that belong together
_LETTERS = 12  # least width of a filter


class RecordsBar(QWidget):
    """Ask for rows; ``asked`` tells that something else is wanted than before."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = QComboBox()
        self.search = QLineEdit()
        self.filters = tuple(QComboBox() for _ in range(_FILTERS))
        self.group = QComboBox()
        self._query = Query()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._name()
        self._lay_out()
        self._connect()

    def _name(self) -> None:
        self.table.setAccessibleName(self.tr("Table"))
        self.search.setAccessibleName(self.tr("Search the records"))
        self.search.setPlaceholderText(self.tr("Search: all words, anywhere in the record"))
        self.search.setClearButtonEnabled(True)
        self.group.setAccessibleName(self.tr("Groups"))
        for table in TABLES:
            if table != UNREAD:
                self.table.addItem(words.said(words.TABLE_NAMES[table]), table)
        self.table.setMaxVisibleItems(len(TABLES))
        self.table.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def _lay_out(self) -> None:
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(self.table)
        above.addWidget(self.search, 1)
        for each in (*self.filters, self.group):
            each.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            each.setMinimumContentsLength(_LETTERS)
            below.addWidget(each, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for each_layout in (above, below, layout):
            each_layout.setSpacing(GRID)
        layout.addLayout(above)
        layout.addLayout(below)

    def _connect(self) -> None:
        self.table.currentIndexChanged.connect(self._take_table)
        self.search.textChanged.connect(lambda _: self._pause.start())
        self._pause.timeout.connect(self._take_choices)
        for each in (*self.filters, self.group):
            each.currentIndexChanged.connect(self._take_choices)

    @property
    def query(self) -> Query:
        """What is asked for."""
        return self._query

    def sort(self, column: str, *, descending: bool) -> None:
        """Ask for another order."""
        self._query = self._query._replace(column=column, descending=descending)
        self.asked.emit()

    def clear(self) -> None:
        """Ask for everything in the table."""
        with QSignalBlocker(self.search):
            self.search.clear()
        self._query = Query(self._query.table, column=self._query.column)
        self.asked.emit()

    def show_found(self, found: Found) -> None:
        """Offer what there is to choose from in what was found."""
        if self._pause.isActive():
            return  # more is being typed than this answers
        self._query = found.query
        _fill(self.table, list(_tables(found)), found.table.id)
        if found.query.words != self.search.text():
            with QSignalBlocker(self.search):
                self.search.setText(found.query.words)
        self._offer_filters(found)
        self._offer_groups(found)

    def _offer_filters(self, found: Found) -> None:
        chosen = dict(found.query.only)
        for at, box in enumerate(self.filters):
            box.setVisible(at < len(found.table.facets))
            if at >= len(found.table.facets):
                continue
            facet = found.table.facets[at].id
            every = words.said(words.FACETS[facet].every)
            offered = (
                (f"{words.in_words(one.title, 'us')} ({one.size:,})", one.key)
                for one in found.choices[facet]
            )
            box.setAccessibleName(every)
            _fill(box, [(every, ""), *offered], chosen.get(facet, ""))

    def _offer_groups(self, found: Found) -> None:
        rows = [(self.tr("Not grouped"), "")]
        rows += [(words.said(words.FACETS[one.id].group), one.id) for one in found.table.facets]
        self.group.setVisible(len(rows) > 1)
        _fill(self.group, rows, found.query.group)

    def _take_table(self) -> None:
        self._pause.stop()
        self._query = Query(str(self.table.currentData()), self.search.text())
        self.asked.emit()

    def _take_choices(self) -> None:
        facets = TABLES[self._query.table].facets
        only = tuple(
            (facet.id, str(box.currentData()))
            for facet, box in zip(facets, self.filters, strict=False)
            if box.currentData()
        )
        group = str(self.group.currentData() or "")
        self._query = self._query._replace(words=self.search.text(), only=only, group=group)
        self.asked.emit()


def _tables(found: Found) -> Iterator[tuple[str, str]]:
    """Offer every table with its size; what can't be read only where there is any."""
    for table, size in found.sizes.items():
        if size or table != UNREAD or found.table.id == UNREAD:
            yield f"{words.said(words.TABLE_NAMES[table])} ({size:,})", table


def _fill(box: QComboBox, rows: list[tuple[str, str]], chosen: str) -> None:
    """Offer rows, each with what it stands for; what is chosen stays so."""
    with QSignalBlocker(box):
        if [(box.itemText(at), box.itemData(at)) for at in range(box.count())] != rows:
            box.clear()
            for text, key in rows:
                box.addItem(text, key)
        box.setCurrentIndex(max(box.findData(chosen), 0))

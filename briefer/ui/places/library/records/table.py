"""The table itself: rows of one height, headings across, the selection kept."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, groupby

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from briefer.desk.tables.finding import Found
from briefer.library.dates import DateOrder
from briefer.ui.colours import GRID
from briefer.ui.letters import letter_width
from briefer.ui.places.library.records.model import RecordModel
from briefer.ui.selecting import select_alone

# Letters that a column has room for at first; what is left goes to the first.
_FIRST, _USUAL = 34, 17
_LETTERS = {
    **dict.fromkeys(("points", "ordinal", "version", "line"), 9),
    **dict.fromkeys(("problem", "fix"), 40),
    **dict.fromkeys(("form", "kind", "state", "status", "short", "by", "owner", "place"), 14),
    **dict.fromkeys(("date", "happened", "due", "held", "as_of"), 21),
}
_FIXED = frozenset(("points", "ordinal", "version", "line", "date", "happened", "due", "held"))
_FIRST_WIDE = 60  # letters at which names are read whole; what a wide window has more is shared
_NARROW, _FIRST_NARROW = 9, 20  # letters to which others give way, so that all are in sight
_LEAST = 7 * GRID  # pixels, of a column that is narrowed


class RecordTable(QTableView):
    """Show records; several can be selected, and one is current."""

    picked = Signal()  # another record is current, or others are selected
    opened = Signal()  # the current one is to be worked on
    sort_asked = Signal(str, bool)  # a column, and whether downwards
    rename_asked = Signal()
    delete_asked = Signal()
    copy_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.records = RecordModel(self)
        self.setModel(self.records)
        self.setAccessibleName(self.tr("Records"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        for header in (rows, columns):  # else Qt asks of each cell whether all are selected
            header.setSelectionModel(QItemSelectionModel(self.records, header))
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setHighlightSections(False)
        columns.setSectionsClickable(True)
        columns.setSortIndicatorShown(True)
        columns.setMinimumSectionSize(_LEAST)
        columns.sectionClicked.connect(self._ask_sort)
        self.selectionModel().selectionChanged.connect(lambda *_: self.picked.emit())
        self.doubleClicked.connect(lambda *_: self.opened.emit())
        self.copying = QAction(self.tr("&Copy"), self)
        self.copying.setShortcut(QKeySequence.StandardKey.Copy)
        self.copying.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.copying.triggered.connect(lambda: self.copy_asked.emit())
        self.addAction(self.copying)
        self._widths: dict[str, list[int]] = {}
        self._fitted: list[int] = []  # the widths that nobody has chosen
        self._fit_rows()

    def show_found(self, found: Found, order: DateOrder, wanted: str = "") -> None:
        """Show rows; what was selected stays so where it is still there, or ``wanted`` is."""
        before = self.records.found
        kept, at = self.selected(), self.verticalScrollBar().value()
        if before is not None and before.table is not found.table:
            self._keep_widths(before)
            kept = ()
        changed = self.records.show_found(found, order)
        if before is None or before.table is not found.table:
            self._fit_columns(found)
        self._show_sort(found)
        if changed:
            self.clearSpans()
            for row in found.headings:
                self.setSpan(row, 0, 1, self.records.columnCount())
            self.verticalScrollBar().setValue(at if before and before.query == found.query else 0)
        if wanted:
            self.select(wanted)
        elif changed:
            self._select_again(kept)
        self.picked.emit()

    @property
    def widths(self) -> Mapping[str, list[int]]:
        """The widths of every table's columns that was shown, by the table."""
        if self.records.found is not None:
            self._keep_widths(self.records.found)
        return self._widths

    def set_widths(self, widths: Mapping[str, list[int]]) -> None:
        """Give tables that are still to be shown the widths of an earlier start."""
        self._widths = {table: list(each) for table, each in widths.items()}

    def selected(self) -> tuple[str, ...]:
        """Name the selected records, each once, in the order of the rows."""
        stretches = sorted(self.selectionModel().selection().toList(), key=_top)
        found = (self.records.ids_at(each.top(), each.bottom()) for each in stretches)
        return tuple(dict.fromkeys(chain.from_iterable(found)))

    def select(self, wanted: str) -> bool:
        """Select one record alone, and bring it into sight; say whether it is there."""
        row = self.records.row_of(wanted)
        if row < 0:
            return False
        index = self.records.index(row, 0)
        select_alone(self, index)
        self.scrollTo(index)
        return True

    def bring_into_sight(self) -> None:
        """Have the current row in sight, in a table that has become narrower."""
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, rename or delete what is selected by the keys that lists have for it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.rename_asked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: object) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)  # type: ignore[arg-type]  # Qt's own event
        if hasattr(self, "_widths"):
            self._fit_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns anew, unless somebody has chosen their widths."""
        super().resizeEvent(event)
        found = self.records.found
        if found is not None:
            self._keep_widths(found)
            self._fit_columns(found)

    def _fit_rows(self) -> None:
        height = QFontMetrics(self.font()).height() + GRID
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)

    def _fit_columns(self, found: Found) -> None:
        """Give columns the widths they had last, or by what they hold."""
        metrics = QFontMetrics(self.font())  # whose mean is wide in a Japanese font
        letter = letter_width(metrics)
        widths = self._widths.get(found.table.id, [])
        if len(widths) != len(found.table.columns):
            room = self.width() - self.verticalScrollBar().sizeHint().width()
            names = [one.id for one in found.table.columns[1:]]
            widths = _fitted(names, letter, room)
            self._fitted = widths
        for at, width in enumerate(widths):
            self.setColumnWidth(at, width)

    def _keep_widths(self, found: Found) -> None:
        columns = range(len(found.table.columns))
        widths = [self.columnWidth(at) for at in columns]
        if widths == self._fitted:
            self._widths.pop(found.table.id, None)  # nobody chose them
        else:
            self._widths[found.table.id] = widths

    def _show_sort(self, found: Found) -> None:
        names = [column.id for column in found.table.columns]
        at = names.index(found.query.column) if found.query.column in names else 0
        down = found.query.descending
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(at, order)

    def _ask_sort(self, section: int) -> None:
        found = self.records.found
        if found is None:
            return
        column, query = found.table.columns[section].id, found.query
        now = query.column or found.table.columns[0].id
        self.sort_asked.emit(column, column == now and not query.descending)

    def _select_again(self, kept: tuple[str, ...]) -> None:
        """Select what was selected before, where it still is."""
        rows = self.records.rows_of(kept)
        if not rows:
            return
        selection, last = QItemSelection(), self.records.columnCount() - 1
        for first, end in _stretches(rows):
            selection.select(self.records.index(first, 0), self.records.index(end, last))
        flags, model = QItemSelectionModel.SelectionFlag, self.selectionModel()
        model.setCurrentIndex(self.records.index(rows[0], 0), flags.NoUpdate)
        model.select(selection, flags.ClearAndSelect)


def _fitted(names: Sequence[str], letter: int, room: int) -> list[int]:
    """Give the first column and those named widths with which all are in sight, if there is room.

    What is wanted too much is taken from columns of words, then from the first.
    """
    beside = [max(letter * _LETTERS.get(name, _USUAL), _LEAST) for name in names]
    over = letter * _FIRST + sum(beside) - room
    least = max(letter * _NARROW, _LEAST)
    spare = [
        0 if name in _FIXED else max(width - least, 0)
        for name, width in zip(names, beside, strict=True)
    ]
    if over > 0 and any(spare):
        share = min(over / sum(spare), 1)
        taken = (math.ceil(share * each) for each in spare)
        beside = [width - each for width, each in zip(beside, taken, strict=True)]
    spread = room - letter * _FIRST_WIDE - sum(beside)
    if spread > 0:
        whole = letter * _FIRST_WIDE + sum(beside)
        beside = [width + spread * width // whole for width in beside]
    left = room - sum(beside)
    return [max(left, letter * (_FIRST_NARROW if over > 0 else _FIRST)), *beside]


def _stretches(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Give the first and the last of rows that follow each other."""
    for _, those in groupby(enumerate(rows), key=lambda pair: pair[1] - pair[0]):
        stretch = [row for _, row in those]
        yield stretch[0], stretch[-1]


def _top(stretch: QItemSelectionRange) -> int:
    return stretch.top()

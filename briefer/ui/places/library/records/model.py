"""A table of records for Qt: cells are worked out when they come into sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from briefer.desk.tables.finding import Found, Heading
from briefer.library.dates import DateOrder
from briefer.ui.places.library.records import words
from briefer.ui.wording import tr

AnyIndex = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole
_KEPT_ROWS = 2_000
_SELECTABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_NUMBERS = frozenset({"points", "ordinal", "version", "line"})


class RecordModel(QAbstractTableModel):
    """Show the rows of what was found; rows that are the same stay where they are."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.found: Found | None = None
        self._order: DateOrder = "us"
        self._cells: dict[int, tuple[str, ...]] = {}

    def show_found(self, found: Found, order: DateOrder) -> bool:
        """Show other rows, or the same ones anew; say whether they are others."""
        before = self.found
        same = before is not None and before.table is found.table and before.rows == found.rows
        if not same:
            self.beginResetModel()
        self.found, self._order = found, order
        self._cells.clear()
        if not same:
            self.endResetModel()
        elif found.rows:
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        return not same

    def id_at(self, row: int) -> str:
        """Name the record of a row; nothing for a heading."""
        wanted = self.found.rows[row] if self.found else ""
        return "" if isinstance(wanted, Heading) else wanted

    def ids_at(self, first: int, last: int) -> list[str]:
        """Name the records of the rows from one to another, headings left out."""
        rows = self.found.rows[first : last + 1] if self.found else ()
        return [wanted for wanted in rows if not isinstance(wanted, Heading)]

    def rows_of(self, wanted: Sequence[str]) -> list[int]:
        """Find the first rows of records, from above to below; those without one are left out."""
        left, found = set(wanted), []
        for row, held in enumerate(self.found.rows if self.found and left else ()):
            if held in left:
                left.discard(str(held))
                found.append(row)
        return found

    def row_of(self, wanted: str) -> int:
        """Find a record's first row; -1 where it has none."""
        try:
            return self.found.rows.index(wanted) if self.found else -1
        except ValueError:
            return -1

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Count records and headings."""
        inside = parent is not None and parent.isValid()
        return 0 if inside or self.found is None else len(self.found.rows)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Count the columns of the table."""
        inside = parent is not None and parent.isValid()
        return 0 if inside or self.found is None else len(self.found.table.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> object:
        """Name a column."""
        if orientation != Qt.Orientation.Horizontal or self.found is None:
            return None
        column = self.found.table.columns[section].id
        if role == _ROLE.DisplayRole:
            return words.heading(column)
        return _alignment(column) if role == _ROLE.TextAlignmentRole else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let records be selected, headings not."""
        found = self.found
        if found is None or (found.headings and not self.id_at(index.row())):
            return Qt.ItemFlag.ItemIsEnabled
        return _SELECTABLE

    def data(self, index: AnyIndex, role: int = _ROLE.DisplayRole) -> object:
        """Give a cell's words, how they stand, or the name of the record."""
        if not index.isValid() or self.found is None:
            return None
        row, column = index.row(), index.column()
        if role in (_ROLE.DisplayRole, _ROLE.ToolTipRole):
            return self._row(row)[column]
        if role == _ROLE.TextAlignmentRole:
            return _alignment(self.found.table.columns[column].id)
        if role == _ROLE.FontRole and isinstance(self.found.rows[row], Heading):
            font = QFont()
            font.setBold(True)
            return font
        return None

    def _row(self, row: int) -> tuple[str, ...]:
        if row not in self._cells:
            if len(self._cells) >= _KEPT_ROWS:
                self._cells.clear()
            self._cells[row] = self._worked_out(row)
        return self._cells[row]

    def _worked_out(self, row: int) -> tuple[str, ...]:
        found = self.found
        assert found is not None
        columns, wanted = found.table.columns, found.rows[row]
        if isinstance(wanted, Heading):
            name = words.in_words(wanted.title, self._order)
            name = name or words.said(words.FACETS[found.query.group].none)
            said = tr("{name} ({n})").format(name=name, n=f"{wanted.size:,}")
            return (said, *("" for _ in columns[1:]))
        return cells_of(found, wanted, self._order)


def cells_of(found: Found, wanted: str, order: DateOrder) -> tuple[str, ...]:
    """Give what a record says in each column."""
    record, columns = found.record_of(wanted), found.table.columns
    return tuple(words.in_words(one.value(found.ground, record), order) for one in columns)


def _alignment(column: str) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter

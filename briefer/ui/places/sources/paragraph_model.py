"""A document's paragraphs as rows: all of them, those suggested as points, those cited."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from briefer.ui.places.library.records.words import code_in_words
from briefer.ui.places.sources.words import suggested_as
from briefer.ui.wording import Chip, counted

if TYPE_CHECKING:
    from briefer.desk.documents import ParagraphOnFile

AnyIndex = QModelIndex | QPersistentModelIndex
Which = Literal["all", "suggested", "cited"]
ROW_ROLE = Qt.ItemDataRole.UserRole + 1


class ParagraphRow:
    """Be a paragraph as it is drawn: its text, its chips, where names stand in it.

    Of a long document few rows are ever drawn, so that chips are made when they are.
    """

    def __init__(self, of: ParagraphOnFile, names: Mapping[tuple[str, str], str]) -> None:
        self.of = of
        self.text = of.tagged.paragraph.text
        self.locator = of.tagged.paragraph.locator
        self.is_heading = of.tagged.paragraph.is_heading
        self._names = names

    @cached_property
    def chips(self) -> tuple[Chip, ...]:
        """What it is suggested as, how many points cite it, what it mentions."""
        return tuple(_chips(self.of, self._names))

    @cached_property
    def marks(self) -> tuple[tuple[int, int], ...]:
        """Where names stand in the text, as (start, end)."""
        return tuple((m.start, m.end) for m in self.of.tagged.mentions)

    @property
    def spoken(self) -> str:
        """Say the whole row as one text, for screen readers."""
        parts = ("" if self.is_heading else self.locator, self.text)
        return "; ".join(filter(None, (*parts, *(chip.text for chip in self.chips))))


def _chips(of: ParagraphOnFile, names: Mapping[tuple[str, str], str]) -> list[Chip]:
    found = []
    if of.suggestion is not None:
        found.append(Chip("ring", suggested_as(of.suggestion.kind), "soon"))
    if of.points:
        cited = counted(len(of.points), "Cited by {n} point", "Cited by {n} points")
        found.append(Chip("tick", cited, "good"))
    tags = of.tagged.tags
    found += [Chip("square", names[("dialogues", each)], "note") for each in tags.dialogues]
    found += [Chip("dash", names[("areas", each)], "quiet") for each in tags.areas]
    return found


class ParagraphModel(QAbstractListModel):
    """Hold the paragraphs that are wanted."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[ParagraphRow] = []
        self._all: Sequence[ParagraphRow] = ()
        self._which: Which = "all"

    def fill(self, rows: Sequence[ParagraphRow]) -> None:
        """Hold a document's paragraphs."""
        self._all = rows
        self.show_which(self._which)

    def show_which(self, which: Which) -> None:
        """Leave all, only what is suggested, or only what is cited."""
        self.beginResetModel()
        self._which = which
        self.rows = self.wanted_of(self._all)
        self.endResetModel()

    def wanted_of(self, rows: Sequence[ParagraphRow]) -> list[ParagraphRow]:
        """Give those of some rows that would be shown."""
        return [row for row in rows if _is_wanted(row, self._which)]

    def count(self, which: Which) -> int:
        """Count the paragraphs of a choice; headings are none."""
        if which == "all":
            return sum(not row.is_heading for row in self._all)
        return sum(not row.is_heading and _is_wanted(row, which) for row in self._all)

    def row_of(self, locator: str) -> int:
        """Give the row of a paragraph by its locator, -1 where it is not in sight."""
        found = (
            number
            for number, row in enumerate(self.rows)
            if not row.is_heading and row.locator == locator
        )
        return next(found, -1)

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Count the rows."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a row, or its words."""
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return None


def _is_wanted(row: ParagraphRow, which: Which) -> bool:
    if which == "suggested":
        return row.of.suggestion is not None
    return which == "all" or bool(row.of.points)


def kinds_to_choose() -> tuple[tuple[str, str], ...]:
    """Name the kinds that a point from a document can have, the likeliest first."""
    kinds = ("fact", "commitment", "deliverable", "concern", "recommendation", "assessment")
    return tuple((kind, code_in_words(kind)) for kind in (*kinds, "objective", "watch"))

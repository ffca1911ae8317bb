"""Item models: choices with their chips and what each adds, and their filter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)

from briefer.ui.wording import Chip, counted, tr

AnyIndex = QModelIndex | QPersistentModelIndex
CHOICE_ROLE = Qt.ItemDataRole.UserRole + 1
_CHECKABLE = (
    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
)


class Choice(NamedTuple):
    """Be one thing to choose, as the list shows it; ``adds`` counts points."""

    id: str
    title: str
    name: str = ""  # the full name, when the title is a short one
    detail: str = ""
    words: str = ""  # aliases, found by search but not shown
    chip: Chip | None = None
    adds: int | None = None
    depth: int = 0
    chosen: bool = False
    two_lines: bool = False  # leaves room for a chip that is still to come
    within: str = ""  # the chosen parent that brings it along

    @property
    def adds_in_words(self) -> str:
        """Say what it adds to the memo."""
        if self.within and not self.chosen:
            return tr("with {name}").format(name=self.within)
        return "" if self.adds is None else counted(self.adds, "{n} point", "{n} points")

    @property
    def spoken(self) -> str:
        """Say the whole row as one text, for screen readers."""
        chip = self.chip.text if self.chip else ""
        chosen = tr("chosen") if self.chosen else tr("not chosen")
        parts = (self.title, self.name, chip, self.detail, self.adds_in_words, chosen)
        return ", ".join(part for part in parts if part)


class ChoiceModel(QAbstractListModel):
    """Hold choices in the library's order; toggling one changes what is chosen."""

    chosen_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices: list[Choice] = []

    @property
    def choices(self) -> Sequence[Choice]:
        """Every choice as it stands."""
        return self._choices

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids chosen, in the order of the list."""
        return tuple(choice.id for choice in self._choices if choice.chosen)

    def fill(self, choices: Iterable[Choice]) -> None:
        """Show these choices; rows that are the same stay, so that nothing jumps."""
        fresh = list(choices)
        if [c.id for c in fresh] == [c.id for c in self._choices]:
            self._choices = fresh
            self._tell_all_changed()
            return
        self.beginResetModel()
        self._choices = fresh
        self.endResetModel()

    def describe(self, about: Mapping[str, Mapping[str, Any]]) -> None:
        """Change chips, details or counts of choices by id; what is chosen stays."""
        self._choices = [c._replace(**about.get(c.id, {})) for c in self._choices]
        self._tell_all_changed()

    def choose(self, ids: Iterable[str], *, chosen: bool) -> None:
        """Choose, or leave, these ids; whoever listens hears of it once."""
        wanted = set(ids)
        fresh = [c._replace(chosen=chosen) if c.id in wanted else c for c in self._choices]
        if fresh != self._choices:
            self._choices = fresh
            self._tell_all_changed()
            self.chosen_changed.emit()

    def mark(self, chosen: Iterable[str]) -> None:
        """Show as chosen exactly these ids, without telling that the user did."""
        wanted = set(chosen)
        self._choices = [c._replace(chosen=c.id in wanted) for c in self._choices]
        self._tell_all_changed()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Count the choices."""
        return 0 if parent is not None and parent.isValid() else len(self._choices)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a row's text, its check mark, or the choice itself."""
        if not index.isValid():
            return None
        choice = self._choices[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.title
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if choice.chosen else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return choice.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            chip = choice.chip.text if choice.chip is not None else ""
            parts = (choice.name or choice.title, chip, choice.detail)
            return "\n".join(part for part in parts if part)
        return choice if role == CHOICE_ROLE else None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Choose or leave a row by its check mark."""
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        chosen = Qt.CheckState(value) == Qt.CheckState.Checked
        self.choose([self._choices[index.row()].id], chosen=chosen)
        return True

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let every row be chosen."""
        return _CHECKABLE if index.isValid() else Qt.ItemFlag.NoItemFlags

    def _tell_all_changed(self) -> None:
        if self._choices:
            self.dataChanged.emit(self.index(0), self.index(len(self._choices) - 1))


class ChoiceFilter(QSortFilterProxyModel):
    """Show the choices that hold every word searched for, accents and case folded."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []

    def search(self, text: str) -> None:
        """Show only what holds these words."""
        self._words = folded(text).split()
        self.invalidate()

    @property
    def shown(self) -> tuple[str, ...]:
        """The ids that the search shows."""
        rows = (self.index(row, 0) for row in range(self.rowCount()))
        return tuple(row.data(CHOICE_ROLE).id for row in rows)

    def filterAcceptsRow(self, source_row: int, source_parent: AnyIndex) -> bool:
        """Say whether a row holds every word."""
        choice = self.sourceModel().index(source_row, 0, source_parent).data(CHOICE_ROLE)
        text = folded(f"{choice.title} {choice.name} {choice.detail} {choice.words} {choice.id}")
        return all(word in text for word in self._words)


def folded(text: str) -> str:
    """Fold case and accents, so that "tokyo" finds "Tōkyō"."""
    import unicodedata  # when first searched, after the first paint

    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))

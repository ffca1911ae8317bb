"""The names that a template can use: what each means, and what it is in the brief at hand."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QRegularExpression, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QFont, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from briefer.memo.template_names import Group, Name
from briefer.ui.colours import GRID
from briefer.ui.places.library.templates.name_words import (
    group_title,
    meaning_of,
    meanings,
    now_in_words,
    sort_word,
)

_NAME = Qt.ItemDataRole.UserRole
_SOUGHT = Qt.ItemDataRole.UserRole + 1
_NAMES = 210  # pixels of the first column at first


class NamesPanel(QWidget):
    """List the names as a tree; a double click or Return puts one into the template."""

    chosen = Signal(object)  # the Name

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[Name, ...] = ()
        self._meanings = meanings()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the names and meanings"))
        self.search.setAccessibleName(self.tr("Search the names and meanings"))
        self.search.setClearButtonEnabled(True)
        self.model = QStandardItemModel(0, 2, self)
        self.shown = QSortFilterProxyModel(self)
        self.shown.setSourceModel(self.model)
        self.shown.setRecursiveFilteringEnabled(True)
        self.shown.setFilterRole(_SOUGHT)
        self.tree = self._make_tree()
        self.meaning = QLabel()
        self.meaning.setWordWrap(True)
        self.meaning.setTextFormat(Qt.TextFormat.PlainText)
        self.insert = QPushButton(self.tr("&Insert"))
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        self.tree.activated.connect(self._choose)
        self.tree.selectionModel().currentChanged.connect(self._show_meaning)
        self.insert.clicked.connect(lambda: self._choose(self.tree.currentIndex()))
        self._show_meaning(QModelIndex())

    def _make_tree(self) -> QTreeView:
        tree = QTreeView()
        tree.setModel(self.shown)
        tree.setAccessibleName(self.tr("Names that a template can use"))
        tree.setFrameShape(QFrame.Shape.NoFrame)
        tree.setUniformRowHeights(True)
        tree.setAllColumnsShowFocus(True)
        tree.setExpandsOnDoubleClick(False)
        tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        tree.setIndentation(2 * GRID)
        return tree

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(GRID)
        below.addWidget(self.meaning, 1)
        below.addWidget(self.insert, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.search)
        layout.addWidget(self.tree, 1)
        layout.addLayout(below)

    def show_names(self, names: tuple[Name, ...]) -> None:
        """Show the names; those that were shown before only tell what they are now."""
        before, self._names = self._names, names
        if _paths(before) == _paths(names):
            for (_, fresh), item in zip(_grouped(names), _children(self.model), strict=True):
                self._tell_now(fresh, item)
            return
        self.model.clear()
        self.model.setHorizontalHeaderLabels([self.tr("Name"), self.tr("In this brief")])
        for group, found in _grouped(names):
            heading = QStandardItem(group_title(group))
            font = QFont(self.font())
            font.setBold(True)
            heading.setFont(font)
            heading.setData("", _SOUGHT)
            self._fill(heading, found)
            self.model.appendRow([heading, QStandardItem()])
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.tree.header().resizeSection(0, _NAMES)
        self._expand()

    def _fill(self, parent: QStandardItem, names: Iterable[Name]) -> None:
        for name in names:
            item, now = QStandardItem(name.path), QStandardItem(now_in_words(name))
            meaning = meaning_of(name.key, self._meanings)
            item.setData(name, _NAME)
            item.setData(f"{name.path} {meaning}", _SOUGHT)
            for each in (item, now):
                each.setToolTip(meaning)
            item.setAccessibleDescription(meaning)
            self._fill(item, name.within)
            parent.appendRow([item, now])

    def _tell_now(self, names: Iterable[Name], parent: QStandardItem) -> None:
        for row, name in enumerate(names):
            item, now = parent.child(row, 0), parent.child(row, 1)
            item.setData(name, _NAME)
            now.setText(now_in_words(name))
            self._tell_now(name.within, item)

    def _filter(self, text: str) -> None:
        words = (QRegularExpression.escape(word) for word in text.split())
        every = QRegularExpression("".join(f"(?=.*{word})" for word in words))
        every.setPatternOptions(QRegularExpression.PatternOption.CaseInsensitiveOption)
        self.shown.setFilterRegularExpression(every)
        self._expand()

    def _expand(self) -> None:
        """Open the groups and the values; what a search finds, to its place."""
        if self.search.text().strip():
            self.tree.expandAll()
        else:
            self.tree.collapseAll()
            self.tree.expandToDepth(0)
            first = self.shown.index(0, 0)
            self.tree.expand(self.shown.index(0, 0, first))

    def _name_at(self, index: QModelIndex) -> Name | None:
        found = index.siblingAtColumn(0).data(_NAME)
        return found if isinstance(found, Name) else None

    def _choose(self, index: QModelIndex) -> None:
        name = self._name_at(index)
        if name is not None and self.insert.isEnabled():
            self.chosen.emit(name)

    def _show_meaning(self, index: QModelIndex) -> None:
        name = self._name_at(index)
        if name is None:
            self.meaning.setText(self.tr("Select a name to see what it means."))
            return
        sort = sort_word(name.sort)
        meaning = meaning_of(name.key, self._meanings)
        now = now_in_words(name)
        if name.group == "value" and not now and name.sort != "group":
            now = self.tr("nothing on file")
        self.meaning.setText(
            "\n".join(filter(None, (f"{meaning} ({sort})" if sort else meaning, now)))
        )

    def allow_insert(self, *, allowed: bool, why_not: str) -> None:
        """Let names be put in, or say why not."""
        self.insert.setEnabled(allowed)
        self.insert.setToolTip("" if allowed else why_not)
        self.insert.setAccessibleDescription("" if allowed else why_not)


def _grouped(names: tuple[Name, ...]) -> list[tuple[Group, list[Name]]]:
    groups: dict[Group, list[Name]] = {}
    for name in names:
        groups.setdefault(name.group, []).append(name)
    return list(groups.items())


def _children(model: QStandardItemModel) -> list[QStandardItem]:
    return [model.item(row, 0) for row in range(model.rowCount())]


def _paths(names: tuple[Name, ...]) -> tuple[object, ...]:
    return tuple((name.path, _paths(name.within)) for name in names)

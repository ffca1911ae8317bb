"""A checklist with search, counts, and all or none."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.allowing import allow
from briefer.ui.colours import GRID
from briefer.ui.flat_buttons import flat_button
from briefer.ui.models import ChoiceFilter, ChoiceModel

_ROWS = 4  # in sight at least


class ChoiceView(QListView):
    """Be the list itself; Up and Down move, Space chooses."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._surface = QWidget()
        self.setViewport(self._surface)
        self._surface.setAutoFillBackground(False)
        self._surface.setMouseTracking(True)
        self.setTabKeyNavigation(False)

    def draw_choices(self) -> None:
        """Draw rows as choices; imported here, since an empty list needs no drawing."""
        from briefer.ui.chips import ChoiceDelegate

        if not isinstance(self.itemDelegate(), ChoiceDelegate):
            self.setItemDelegate(ChoiceDelegate(self))
            self._keep_rows_in_sight()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the system's text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._keep_rows_in_sight()

    def _keep_rows_in_sight(self) -> None:
        """Be high enough for a few rows of two lines; with large text what is around scrolls."""
        self.setMinimumHeight(_ROWS * (2 * self.fontMetrics().height() + 3 * GRID))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the row under the focus with the space bar, whatever is selected."""
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            chosen = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            state = Qt.CheckState.Unchecked if chosen else Qt.CheckState.Checked
            self.model().setData(index, state, Qt.ItemDataRole.CheckStateRole)
            return
        super().keyPressEvent(event)


class ChoiceList(QWidget):
    """Let the user choose among many, and see how many are chosen."""

    changed = Signal()
    counts_changed = Signal(int, int)

    def __init__(
        self, name: str, search_hint: str, empty: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._empty = empty  # what is said where there is nothing to choose from
        self.model = ChoiceModel(self)
        self.filter = ChoiceFilter(self)
        self.filter.setSourceModel(self.model)
        self.search = QLineEdit()
        self.search.setPlaceholderText(search_hint)
        self.search.setAccessibleName(search_hint)
        self.search.setClearButtonEnabled(True)
        self.view = ChoiceView()
        self.view.setModel(self.filter)
        self.view.setAccessibleName(name)
        self.all_button = flat_button(self.tr("All"), self.tr("Choose all that the list shows"))
        self.none_button = flat_button(self.tr("None"), self.tr("Choose none of the list"))
        self.nothing = QLabel()
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GRID // 2)
        top.addWidget(self.search, 1)
        top.addSpacing(GRID // 2)
        top.addWidget(self.all_button)
        top.addWidget(self.none_button)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2 * GRID, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(top)
        layout.addLayout(self._stack, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.all_button.clicked.connect(self.choose_all)
        self.none_button.clicked.connect(self.choose_none)
        self.model.chosen_changed.connect(self.changed)
        self.model.dataChanged.connect(self._count)
        self.model.modelReset.connect(self._count)
        self.model.modelAboutToBeReset.connect(self.view.draw_choices)

    def choose_all(self) -> None:
        """Choose every choice that the list shows now."""
        self.model.choose(self.filter.shown, chosen=True)

    def choose_none(self) -> None:
        """Leave every choice that the list shows now."""
        self.model.choose(self.filter.shown, chosen=False)

    def _search(self, text: str) -> None:
        self.filter.search(text)
        self._allow()

    def _count(self) -> None:
        self._allow()
        self.counts_changed.emit(len(self.model.chosen), self.model.rowCount())

    def _allow(self) -> None:
        """Let all or none be chosen of what is in sight, and say where there is nothing."""
        shown, chosen = set(self.filter.shown), set(self.model.chosen)
        why_empty = "" if shown else self._why_empty()
        self.nothing.setText(why_empty)
        self._stack.setCurrentIndex(1 if why_empty else 0)
        no_more = "" if shown - chosen else self.tr("All are chosen")
        none = "" if shown & chosen else self.tr("None is chosen")
        every, nothing = self.tr("Choose all that the list shows"), self.tr("Choose none of them")
        allow(self.all_button, why_empty or no_more, every)
        allow(self.none_button, why_empty or none, nothing)

    def _why_empty(self) -> str:
        if self.model.rowCount() == 0:
            return self._empty
        return self.tr("Nothing matches. Clear the search to see all.")

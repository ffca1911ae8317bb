"""A short checklist with a search: what a new point is tagged with."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.colours import GRID
from briefer.ui.models import folded

_ID = Qt.ItemDataRole.UserRole
_LINES = 5  # in sight at least


class Checklist(QWidget):
    """Let some of many be ticked; those ticked at first stand on top."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        plain = name.replace("&", "")
        self.label = QLabel(name)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search: {list}").format(list=plain))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(plain)
        self.list.setMinimumHeight(_LINES * (self.fontMetrics().height() + GRID // 2))
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.label.setBuddy(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self.label)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        self.search.textChanged.connect(self._find)
        self.search.installEventFilter(self)
        self.list.itemChanged.connect(lambda _: self.changed.emit())

    def fill(self, answers: Sequence[tuple[str, str]], chosen: Collection[str]) -> None:
        """Offer these, by id and name."""
        self.list.clear()
        ordered = sorted(answers, key=lambda answer: answer[0] not in chosen)
        for answer, name in ordered:
            item = QListWidgetItem(name)
            item.setData(_ID, answer)
            ticked = Qt.CheckState.Checked if answer in chosen else Qt.CheckState.Unchecked
            item.setCheckState(ticked)
            self.list.addItem(item)
        if self.list.count():
            self.list.setCurrentRow(0)

    @property
    def chosen(self) -> tuple[str, ...]:
        """What is ticked, in the list's order."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(
            str(item.data(_ID)) for item in items if item.checkState() == Qt.CheckState.Checked
        )

    def tick(self, answer: str, *, ticked: bool = True) -> None:
        """Tick one, or leave it."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.data(_ID) == answer:
                item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def _find(self, text: str) -> None:
        wanted = folded(text).split()
        for row in range(self.list.count()):
            item = self.list.item(row)
            words = folded(item.text())
            item.setHidden(not all(word in words for word in wanted))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the search into the list by the arrow down."""
        if (
            watched is self.search
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
        ):
            self.list.setFocus()
            return True
        return super().eventFilter(watched, event)

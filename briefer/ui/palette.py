"""The command palette: every action of the menus, found by typing its words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.colours import GRID
from briefer.ui.letters import letter_width
from briefer.ui.menus import title_of

_WIDTH, _ROWS = 80, 12  # of the sheet: letters wide, rows high
_ACTION = Qt.ItemDataRole.UserRole
_OWN_MENU = Qt.FocusReason.PopupFocusReason  # of the search line
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


def found(actions: Iterable[QAction], typed: str) -> tuple[QAction, ...]:
    """Give the actions that have all of the words typed; those that begin a word come first."""
    words = typed.casefold().split()
    ranked: list[tuple[int, int, QAction]] = []
    for action in actions:
        title = title_of(action).casefold()
        if all(word in title for word in words):
            begun = sum(f" {word}" in f" {title}" for word in words)
            ranked.append((-begun, len(ranked), action))
    return tuple(action for _, _, action in sorted(ranked, key=lambda one: one[:2]))


class Palette(QFrame):
    """Be a sheet over the window; Enter does what is chosen, Escape puts it away."""

    def __init__(self, actions: Iterable[QAction], window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions = tuple(actions)
        self._focus_before: QWidget | None = None
        self.setAutoFillBackground(True)
        self.hide()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Command palette"))
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("What do you want to do?"))
        self.line.setAccessibleName(self.tr("Search the commands"))
        self.line.setClearButtonEnabled(True)
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setColumnCount(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformRowHeights(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.line)
        layout.addWidget(self.list)
        self.line.textChanged.connect(self._show_found)
        self.line.installEventFilter(self)
        self.list.itemClicked.connect(self._do)

    def ask(self) -> None:
        """Come into sight over the window, with nothing typed yet; go when asked again."""
        if self.isVisible():
            self._put_away()
            return
        letter, window = self.fontMetrics(), self._window
        self._focus_before = window.focusWidget()
        wide = min(_WIDTH * letter_width(letter) + 2 * GRID, window.width() - 4 * GRID)
        high = (_ROWS + 2) * (letter.height() + GRID)
        self.resize(wide, min(high, window.height() - 8 * GRID))
        self.list.setColumnWidth(0, wide * 2 // 3)
        self.move((window.width() - wide) // 2, 6 * GRID)
        self.line.clear()
        self._show_found("")
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def titles(self) -> tuple[str, ...]:
        """Give the words of the actions shown."""
        items = (self.list.topLevelItem(at) for at in range(self.list.topLevelItemCount()))
        return tuple(item.text(0) for item in items if item is not None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys act on the list while words are typed; go when the focus goes."""
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() != _OWN_MENU:
            self.hide()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self.list.event(event)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._put_away()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                item = self.list.currentItem()
                if item is not None:
                    self._do(item)
                return True
        return super().eventFilter(watched, event)

    def _show_found(self, typed: str) -> None:
        self.list.clear()
        for action in found(self._actions, typed):
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            item = QTreeWidgetItem([title_of(action), keys])
            item.setData(0, _ACTION, action)
            item.setSizeHint(0, QSize(0, self.fontMetrics().height() + GRID))
            item.setDisabled(not action.isEnabled())
            if not action.isEnabled():
                item.setToolTip(0, action.toolTip())
                item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, action.toolTip())
            self.list.addTopLevelItem(item)
        self._choose_first()

    def _choose_first(self) -> None:
        for at in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(at)
            if item is not None and not item.isDisabled():
                self.list.setCurrentItem(item)
                return

    def _do(self, item: QTreeWidgetItem) -> None:
        action = item.data(0, _ACTION)
        if isinstance(action, QAction) and action.isEnabled():
            self._put_away()
            action.trigger()

    def _put_away(self) -> None:
        self.hide()
        if self._focus_before is not None:
            self._focus_before.setFocus(Qt.FocusReason.PopupFocusReason)

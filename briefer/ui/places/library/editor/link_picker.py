"""A line in which a record is found by any part of its names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from briefer.library.fields.link_targets import Target
from briefer.library.record import Kind
from briefer.ui.places.library.editor.bench import Bench
from briefer.ui.places.library.editor.words.fields import kind_word

_TARGET = Qt.ItemDataRole.UserRole
_PAUSE = 80  # milliseconds of typing after which is looked


class LinkPicker(QLineEdit):
    """Take the words of a name and offer what is called so; Enter takes the first."""

    picked = Signal(object)  # Target

    def __init__(self, kinds: Sequence[Kind], bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds = tuple(kinds)
        self._bench = bench
        self._model = QStandardItemModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(self)
        self._popup = QListView()
        self._completer.setPopup(self._popup)
        self._completer.setMaxVisibleItems(12)
        self._popup.setAccessibleName(self.tr("Records found"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._look)
        self.textEdited.connect(self._typed)
        self._completer.activated[QModelIndex].connect(self._pick)  # type: ignore[index]  # chosen among the two signals of the name

    def offered(self) -> tuple[str, ...]:
        """Give the names that are offered now."""
        return tuple(self._model.item(row).text() for row in range(self._model.rowCount()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer everything on Down; take the first that is offered on Enter."""
        if event.key() == Qt.Key.Key_Down and not self._popup.isVisible():
            self._look()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            if self._timer.isActive() or not self._model.rowCount():
                super().keyPressEvent(event)
                return
            row = self._popup.currentIndex() if self._popup.isVisible() else QModelIndex()
            self._pick(row if row.isValid() else self._model.index(0, 0))
            return
        super().keyPressEvent(event)

    def _typed(self, text: str) -> None:
        if text.strip():
            self._timer.start()
        else:
            self._timer.stop()
            self._model.clear()
            self._popup.hide()

    def _look(self) -> None:
        typed = self.text()

        def show(found: tuple[Target, ...]) -> None:
            if self.text() == typed and self.hasFocus():
                self._offer(found)

        self._bench.find(self._kinds, typed, show)

    def _offer(self, found: tuple[Target, ...]) -> None:
        self._model.clear()
        for target in found:
            item = QStandardItem(self._line(target))
            item.setData(target, _TARGET)
            item.setToolTip(target.name)
            item.setEditable(False)
            self._model.appendRow(item)
        if found:
            self._completer.complete()
        else:
            self._popup.hide()

    def _line(self, target: Target) -> str:
        if len(self._kinds) == 1:
            return target.name
        return f"{target.name} · {kind_word(target.kind)}"

    def _pick(self, index: QModelIndex) -> None:
        target = index.data(_TARGET)
        if isinstance(target, Target):
            self._timer.stop()
            self._popup.hide()
            self._model.clear()
            self.picked.emit(target)

"""A line in which a record is found by any part of its names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLineEdit, QListView, QWidget

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
        self._offer_list: QCompleter | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._look)
        self.textEdited.connect(self._typed)

    def _completer(self) -> QCompleter:
        """Give the list under the line; it is made when first wanted, for lines are many."""
        if self._offer_list is None:
            made = QCompleter(self._model, self)
            made.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
            made.setWidget(self)
            made.setMaxVisibleItems(12)
            made.setPopup(QListView())
            self._popup_of(made).setAccessibleName(self.tr("Records found"))
            chosen = made.activated[QModelIndex]  # type: ignore[index]  # one of two of the name
            chosen.connect(self._pick)
            self._offer_list = made
        return self._offer_list

    def _popup_of(self, completer: QCompleter) -> QAbstractItemView:
        popup = completer.popup()
        assert popup is not None
        return popup

    def offered(self) -> tuple[str, ...]:
        """Give the names that are offered now."""
        return tuple(self._model.item(row).text() for row in range(self._model.rowCount()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer everything on Down; take the first that is offered on Enter."""
        shown = self._is_offering()
        if event.key() == Qt.Key.Key_Down and not shown:
            self._look()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            if self._timer.isActive() or not self._model.rowCount():
                super().keyPressEvent(event)
                return
            row = self._popup_of(self._completer()).currentIndex() if shown else QModelIndex()
            self._pick(row if row.isValid() else self._model.index(0, 0))
            return
        super().keyPressEvent(event)

    def _typed(self, text: str) -> None:
        if text.strip():
            self._timer.start()
        else:
            self._timer.stop()
            self._model.clear()
            self._put_away()

    def _is_offering(self) -> bool:
        return self._offer_list is not None and self._popup_of(self._offer_list).isVisible()

    def _put_away(self) -> None:
        if self._offer_list is not None:
            self._popup_of(self._offer_list).hide()

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
            self._completer().complete()
        else:
            self._put_away()

    def _line(self, target: Target) -> str:
        if len(self._kinds) == 1:
            return target.name
        return f"{target.name} · {kind_word(target.kind)}"

    def _pick(self, index: QModelIndex) -> None:
        target = index.data(_TARGET)
        if isinstance(target, Target):
            self._timer.stop()
            self._put_away()
            self._model.clear()
            self.picked.emit(target)

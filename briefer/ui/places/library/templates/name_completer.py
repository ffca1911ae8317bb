"""The list of names that fit where the cursor stands, as it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QTreeView

from briefer.ui.colours import GRID
from briefer.ui.places.library.templates.name_words import meaning_of, meanings

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.library.briefs import Brief
    from briefer.memo.template_completing import Completions
    from briefer.ui.places.library.templates.code_editor import CodeEditor
    from briefer.ui.session import Session

_WIDEST = 60  # characters of name and meaning


class NameCompleter(QObject):
    """Ask the worker what fits, and put in what is chosen."""

    def __init__(self, editor: CodeEditor, session: Session) -> None:
        super().__init__(editor)
        self._editor = editor
        self._session = session
        self._meanings = meanings()
        self._begun = 0  # characters of the word that a choice takes the place of
        self.model = QStandardItemModel(0, 2, self)
        self.completer = QCompleter(self.model, self)
        self.completer.setWidget(editor)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.popup = self._make_popup()
        self.completer.setPopup(self.popup)
        self.completer.activated.connect(self._put_in)
        editor.names_asked.connect(self.ask)

    def _make_popup(self) -> QTreeView:
        popup = QTreeView()
        popup.setHeaderHidden(True)
        popup.setRootIsDecorated(False)
        popup.setAccessibleName(self.tr("Names that fit here"))
        return popup

    def ask(self) -> None:
        """Ask what fits here; what comes too late, for another place, is not shown."""
        text, at = self._editor.text(), self._editor.place()

        def work(desk: Desk, brief: Brief) -> Completions:
            from briefer.desk.templates import completions_at

            return completions_at(desk, brief, text, at)

        self._session.ask("template-completion", work, lambda found: self._show(found, at))

    def _show(self, found: Completions, at: int) -> None:
        if self._editor.place() != at or not self._editor.hasFocus():
            return
        if not found.names:
            self._hide()
            return
        self._begun = at - found.start
        self.model.clear()
        for name in found.names:
            meaning = meaning_of(name.key, self._meanings)
            self.model.appendRow([QStandardItem(name.path), QStandardItem(meaning)])
        self._open()

    def _open(self) -> None:
        metrics = self._editor.fontMetrics()
        names = (self.model.item(row, 0).text() for row in range(self.model.rowCount()))
        wide = max(map(metrics.horizontalAdvance, names)) + 3 * GRID
        self.popup.setColumnWidth(0, wide)
        box = self._editor.cursorRect()
        box.translate(self._editor.viewport().pos())
        box.setWidth(min(self._editor.width(), metrics.averageCharWidth() * _WIDEST))
        self.completer.setCurrentRow(0)
        self.completer.complete(box)
        self.popup.setCurrentIndex(self.completer.completionModel().index(0, 0))
        self._editor.popup_shown = True
        self.popup.installEventFilter(self)

    def _hide(self) -> None:
        self.popup.hide()
        self._editor.popup_shown = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Know when the list is gone."""
        if watched is self.popup and event.type() == QEvent.Type.Hide:
            self._editor.popup_shown = False
        return False

    def _put_in(self, name: str) -> None:
        self._editor.put_in(name, instead_of=self._begun)
        self._hide()

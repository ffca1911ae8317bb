"""A line for names, one or several, each completed as it is typed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

if TYPE_CHECKING:
    from briefer.briefing.who_is_meant import Named

_NAME = Qt.ItemDataRole.UserRole
_LAST_PART = re.compile(r"(?:.*(?:[,;、，；&]|\band\b)|^)\s*(?P<part>.*)$", re.DOTALL)
_MOST_SHOWN = 8


class NamesLine(QLineEdit):
    """Complete the name at the end of the line; what stands before it stays."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = QStandardItemModel(self)
        self.completer_of_names = QCompleter(self._names, self)
        self.completer_of_names.setCompletionRole(_NAME)
        self.completer_of_names.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.completer_of_names.setFilterMode(Qt.MatchFlag.MatchContains)
        self.completer_of_names.setMaxVisibleItems(_MOST_SHOWN)
        self.completer_of_names.setWidget(self)
        popup = self.completer_of_names.popup()
        assert popup is not None  # Qt makes it when first asked for
        self.popup = popup
        popup.setAccessibleName(self.tr("Names in the library"))
        self.completer_of_names.activated.connect(self._take)
        self.textEdited.connect(self._offer)

    def offer(self, names: Sequence[Named]) -> None:
        """Complete these names; beside each stands who that is."""
        self._names.clear()
        for named in names:
            shown = f"{named.name}  \N{EN DASH}  {named.about}" if named.about else named.name
            item = QStandardItem(shown)
            item.setData(f"{named.name} {named.about}", _NAME)
            item.setData(named.name, _NAME + 1)
            self._names.appendRow(item)

    def _offer(self) -> None:
        part = self._part()
        completer = self.completer_of_names
        completer.setCompletionPrefix(part)
        exact = completer.completionCount() == 1 and completer.currentIndex().data(_NAME + 1)
        if len(part) > 1 and completer.completionCount() and exact != part:
            completer.complete()
        else:
            self.popup.hide()

    def _take(self) -> None:
        """Put the chosen name in the place of what was typed of it."""
        name = str(self.popup.currentIndex().data(_NAME + 1) or "")
        before = self.text()[: len(self.text()) - len(self._part())]
        self.setText(before + name)
        self.textEdited.emit(self.text())

    def _part(self) -> str:
        match = _LAST_PART.match(self.text())
        return match["part"] if match else self.text()

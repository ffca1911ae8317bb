"""A list over the details of what is selected in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from briefer.ui.colours import GRID

_LIST = 16  # lines of text: the header or a search, and four rows of three with their edges
_DETAILS = 12  # lines, where there is room for them
_LEAST = 2


class OverDetails(QSplitter):
    """Divide a view's height: the list keeps its first rows in sight, the details have the rest.

    Once the user has moved the edge between them, it stays.
    """

    def __init__(self, *lists: QWidget, details: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._moved = False
        for widget in (*lists, details):
            self.addWidget(widget)
            self.setStretchFactor(self.indexOf(widget), widget is not details)
        details.setMinimumHeight(self._least)
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._note_moved)

    @property
    def _least(self) -> int:
        """The height of the details' first lines and the room around them."""
        return _LEAST * self.fontMetrics().lineSpacing() + GRID

    def _note_moved(self) -> None:
        self._moved = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the height anew."""
        super().resizeEvent(event)
        if self._moved:
            return
        line = self.fontMetrics().lineSpacing()
        spare = max(self.height() - _LIST * line, self._least)
        details = min(_DETAILS * line, spare)
        lists = self.count() - 1
        self.setSizes([*[max(self.height() - details, 0)] * lists, details])

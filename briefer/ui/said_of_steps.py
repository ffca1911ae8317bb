"""What is said of a step goes with the step: once it is undone, it is no longer so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtGui import QUndoStack

    from briefer.ui.messages import Messages

_TOPICS = ("updated", "import", "usual", "dropped", "joined")  # of notes that say what was done


class SaidOfSteps(QObject):
    """Take back what was said of steps when one of them is undone."""

    def __init__(self, stack: QUndoStack, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._messages = messages
        self._reached = stack.index()
        stack.indexChanged.connect(self._follow)

    def _follow(self, index: int) -> None:
        if index < self._reached:
            for topic in _TOPICS:
                self._messages.clear(topic)
        self._reached = index

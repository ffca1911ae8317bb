"""The window's place and size, written down as they change, so that a crash takes nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QSplitter, QWidget

_AFTER = 1000  # milliseconds without a change
_CHANGES = (
    QEvent.Type.Resize,
    QEvent.Type.Move,
    QEvent.Type.WindowStateChange,
)


class Remembering(QObject):
    """Call ``remember`` a second after the window was moved, sized or divided otherwise."""

    def __init__(self, window: QWidget, remember: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER)
        self._timer.timeout.connect(remember)
        window.installEventFilter(self)

    def soon(self) -> None:
        """Have it written down once nothing has changed for a second."""
        self._timer.start()

    def listen(self, view: QWidget) -> None:
        """Listen to what divides a view that was made."""
        for split in view.findChildren(QSplitter):
            split.splitterMoved.connect(self.soon)

    def stop(self) -> None:
        """Write nothing any more: the window is closing."""
        self._timer.stop()
        self._window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice what changes of the window."""
        if watched is self._window and event.type() in _CHANGES:
            self.soon()
        return False

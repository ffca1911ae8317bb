"""What a disk that is full, or away, did not take is saved again, until it went through."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from briefer.ui.messages import Messages
from briefer.ui.unfinished import Unfinished

_FIRST, _LONGEST = 2_000, 60_000  # milliseconds between two tries; each pause twice the last


class _Waiting(NamedTuple):
    again: Callable[[], None]
    topic: str
    told: str
    details: str


class SavingAgain(QObject):
    """Try saves again that failed, each by a key: with growing pauses, and when the window is used.

    A fault is told once, however often it comes again, until the save went through.
    """

    def __init__(self, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._messages = messages
        self._waiting: dict[str, _Waiting] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_FIRST)
        self._timer.timeout.connect(self.try_all)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._try_when_used)

    def watch(self, unfinished: Unfinished) -> None:
        """Have what is unfinished kept again where this machine did not take it."""
        topic = "unfinished"

        def failed(error: Exception) -> None:
            if not self.take(topic, error, unfinished.write_soon, topic):
                self._messages.tell_error(topic, error)

        unfinished.failed.connect(failed)
        unfinished.written.connect(lambda: self.let_go(topic, topic))

    def take(
        self, key: str, error: Exception, again: Callable[[], None], topic: str = "save"
    ) -> bool:
        """Tell of a save that failed, and try it again; False where that is no use.

        ``again`` begins the save once more; how that ends is told by ``take`` or ``let_go``.
        """
        if not getattr(error, "passes", isinstance(error, OSError)):
            self.let_go(key, topic)
            return False
        text, details = self._messages.in_words(error)
        if topic == "save":
            said = self.tr("{why} It is saved by itself as soon as it can be.")
            text = said.format(why=text)
        before = self._waiting.get(key)
        if before is None or before.told != text:
            self._messages.tell(topic, "error", text, details)
        self._waiting[key] = _Waiting(again, topic, text, details)
        if not self._timer.isActive():
            self._timer.start()
        return True

    def let_go(self, key: str, topic: str = "save") -> None:
        """Try something no more: it went through, or is not wanted; its message goes.

        Where others wait for another reason, that is said in its place.
        """
        gone = self._waiting.pop(key, None)
        left = [other for other in self._waiting.values() if other.topic == topic]
        if not left:
            self._messages.clear(topic)
        elif gone is not None and all(other.told != gone.told for other in left):
            self._messages.tell(topic, "error", left[-1].told, left[-1].details)
        if not self._waiting:
            self._timer.stop()
            self._timer.setInterval(_FIRST)

    def let_all_go(self) -> None:
        """Try nothing more, as when another library is open; what is unfinished stays kept."""
        for key, waiting in tuple(self._waiting.items()):
            self.let_go(key, waiting.topic)

    def try_all(self) -> None:
        """Try everything again that waits."""
        if not self._waiting:
            return
        self._timer.start(min(2 * self._timer.interval(), _LONGEST))
        for waiting in tuple(self._waiting.values()):
            waiting.again()

    def _try_when_used(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.try_all()

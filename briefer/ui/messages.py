"""One channel for what the user is told: what, where, what to do."""

from __future__ import annotations

from typing import Literal, NamedTuple

from PySide6.QtCore import QObject, Signal

Level = Literal["error", "warning", "note"]


class Message(NamedTuple):
    """Be one message; ``topic`` is what it is about, and a newer one takes its place.

    ``text`` is plain words, ``details`` the technical part, folded until asked for.
    """

    topic: str
    level: Level
    text: str
    details: str = ""


class Messages(QObject):
    """Carry messages to whoever shows them; keep the open ones, newest last."""

    shown = Signal(object)
    cleared = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open: dict[str, Message] = {}

    @property
    def open(self) -> tuple[Message, ...]:
        """The messages that still stand."""
        return tuple(self._open.values())

    def tell(self, topic: str, level: Level, text: str, details: str = "") -> None:
        """Show a message in place of what was last said about its topic."""
        message = Message(topic, level, " ".join(text.split()), details)
        if self._open.get(topic) == message:
            return
        self._open.pop(topic, None)
        self._open[topic] = message
        self.shown.emit(message)

    def tell_error(self, topic: str, error: Exception) -> None:
        """Show an error: ours as it words itself, any other with its trace folded."""
        text, details = self.in_words(error)
        self.tell(topic, "error", text, details)

    def in_words(self, error: Exception) -> tuple[str, str]:
        """Say an error in a line, with the technical part where it is none of ours."""
        from briefer.errors import BrieferError

        if isinstance(error, BrieferError):
            from briefer.ui.core_words import error_in_words
            from briefer.ui.system_errors import system_text

            return error_in_words(error), str(error) if system_text(error.what) else ""
        import traceback

        text = self.tr("Something went wrong inside Briefer. Nothing of yours was changed.")
        return text, "".join(traceback.format_exception(error))

    def clear(self, topic: str) -> None:
        """Take back what was said about a topic."""
        if self._open.pop(topic, None) is not None:
            self.cleared.emit(topic)

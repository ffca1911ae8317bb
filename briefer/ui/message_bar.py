"""Where messages stand in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QVBoxLayout,
    QWidget,
)

from briefer.ui.messages import Message, Messages

if TYPE_CHECKING:
    from briefer.ui.message_row import MessageRow


class MessageBar(QWidget):
    """Show the channel's open messages, newest first."""

    def __init__(self, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._rows: dict[str, MessageRow] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        messages.shown.connect(self._show)
        messages.cleared.connect(self._clear)
        self.hide()

    @property
    def rows(self) -> tuple[MessageRow, ...]:
        """The rows shown."""
        return tuple(self._rows.values())

    def _show(self, message: Message) -> None:
        self._clear(message.topic)
        from briefer.ui.message_row import MessageRow

        row = MessageRow(message, self._messages)
        self._rows[message.topic] = row
        self._layout.insertWidget(0, row)
        self.show()

    def _clear(self, topic: str) -> None:
        row = self._rows.pop(topic, None)
        if row is not None:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.setVisible(bool(self._rows))

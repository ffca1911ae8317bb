"""One message in the window: a word, plain text, folded details."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from briefer.ui.colours import GRID, hairline, tone
from briefer.ui.messages import Message, Messages

_TONES = {"error": "late", "warning": "soon", "note": "note"}


class MessageRow(QFrame):
    """Be one message with Details, Copy and Close."""

    def __init__(self, message: Message, messages: Messages) -> None:
        super().__init__()
        self.message = message
        self._messages = messages
        words = {
            "error": self.tr("Error"),
            "warning": self.tr("Please check"),
            "note": self.tr("Note"),
        }
        self.level = words[message.level]
        self.text = QLabel(f"<b>{self.level}</b>&nbsp;&nbsp; {html.escape(message.text)}")
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details = QPlainTextEdit(message.details)
        self.details.setReadOnly(True)
        self.details.setMaximumHeight(15 * GRID)
        self.details.setAccessibleName(self.tr("Details"))
        self.details.hide()
        self.setAccessibleName(f"{self.level}: {message.text}")
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.text, 1)
        if self.message.details:
            self.unfold = self._button(self.tr("Details"), self._unfold)
            self.copy = self._button(self.tr("Copy"), self._copy)
            row.addWidget(self.unfold, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
            self.copy.hide()
        self.close_button = self._button(self.tr("Close"), self._dismiss)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        layout.addLayout(row)
        layout.addWidget(self.details)

    def _button(self, text: str, act: object) -> QPushButton:
        button = QPushButton(text)
        button.setFlat(True)
        button.clicked.connect(act)
        return button

    def _unfold(self) -> None:
        self.details.setVisible(self.details.isHidden())
        self.copy.setVisible(not self.details.isHidden())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.message.text}\n\n{self.message.details}")

    def _dismiss(self) -> None:
        self._messages.clear(self.message.topic)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground in the tone of the message's level."""
        del event
        painter = QPainter(self)
        colours = tone(_TONES[self.message.level], self.palette())
        painter.fillRect(self.rect(), colours.ground)
        painter.fillRect(0, 0, 4, self.height(), colours.ink)
        painter.setPen(hairline(self.palette()))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

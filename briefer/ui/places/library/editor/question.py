"""A question under a field, with its answers beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QPushButton, QWidget

from briefer.ui.colours import GRID
from briefer.ui.places.library.editor.flow import FlowLayout
from briefer.ui.places.library.editor.labels import TonedLabel
from briefer.ui.places.library.editor.text_values import stacked


class Answer(NamedTuple):
    """Be what can be answered, and what is done then."""

    words: str
    act: Callable[[], None]


class Question(QWidget):
    """Ask something, or be gone while there is nothing to ask."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = TonedLabel("soon")
        self.answers: list[QPushButton] = []
        self._acts: list[Callable[[], None]] = []
        layout = stacked(self)
        layout.addWidget(self.text)
        self._buttons = FlowLayout()
        self._buttons.setSpacing(GRID)
        layout.addLayout(self._buttons)
        self.hide()

    def ask(self, text: str, answers: Sequence[Answer]) -> None:
        """Ask with buttons for the answers; without a text, nothing."""
        had_focus = any(button.hasFocus() for button in self.answers)
        said = [button.text() for button in self.answers]
        self._acts = [
            answer.act for answer in answers
        ]  # what is asked alike may be of other values
        if self.text.text() == text and said == [answer.words for answer in answers]:
            return
        for button in self.answers:
            self._buttons.removeWidget(button)
            button.deleteLater()
        self.answers = [
            self._button(at, answer.words, text) for at, answer in enumerate(answers) if text
        ]
        for button in self.answers:
            self._buttons.addWidget(button)
        self.text.say(text)
        self.setVisible(bool(text))
        if had_focus and self.answers:
            self.answers[0].setFocus()

    def _button(self, at: int, words: str, question: str) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleDescription(question)
        button.clicked.connect(lambda: self._acts[at]())
        return button

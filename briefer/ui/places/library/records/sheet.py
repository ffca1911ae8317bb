"""A sheet of the records: it stays open, with what was typed, until what it asks for is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from briefer.ui.allowing import allow
from briefer.ui.colours import GRID
from briefer.ui.letters import width_of
from briefer.ui.places.library.editor.labels import TonedLabel

_WIDTH = 84  # letters


class Sheet(QDialog):
    """Ask something, with one button that does it and one that does not.

    ``attempt`` has it done; it then calls ``finish`` or ``say_refused``. Without one the
    answer alone is wanted.
    """

    def __init__(self, title: str, act: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.attempt: Callable[[], None] | None = None
        self.refused = TonedLabel("late")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.act = self.buttons.addButton(act, QDialogButtonBox.ButtonRole.AcceptRole)
        self.act.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._under_way = False
        self._why_not = ""
        self.inside = QVBoxLayout()
        self.inside.setSpacing(GRID)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addLayout(self.inside, 1)
        layout.addWidget(self.refused)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(width_of(self, _WIDTH))

    def showEvent(self, event: QShowEvent) -> None:
        """Have Tab begin with what is asked; the buttons, made before it, come last."""
        buttons = [self.act, *(each for each in self.buttons.buttons() if each is not self.act)]
        stop, last = self.nextInFocusChain(), None
        while stop is not None and stop is not self:
            last = last if stop in buttons else stop
            stop = stop.nextInFocusChain()
        for button in buttons:
            if last is not None:
                QWidget.setTabOrder(last, button)
            last = button
        super().showEvent(event)

    def allow(self, why_not: str = "") -> None:
        """Let it be done, by Enter too, or say why it can't be; what was refused is over."""
        self.refused.say("")
        self._why_not = why_not
        why_not = self.tr("It is being done") if self._under_way else why_not
        allow(self.act, why_not)
        self.act.setDefault(not why_not)

    def accept(self) -> None:
        """Have it done; the sheet stays until it is."""
        if self.attempt is None:
            super().accept()
        elif self.act.isEnabled():
            self._under_way = True
            self.allow(self._why_not)
            self.attempt()

    def finish(self) -> None:
        """Close: it is done."""
        super().accept()

    def say_refused(self, text: str) -> None:
        """Say why it was not done; what was typed stays, to be put right or tried again."""
        self._under_way = False
        self.allow(self._why_not)
        self.refused.say(text)

    def say(self, text: str) -> QLabel:
        """Add a paragraph."""
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        self.inside.addWidget(label)
        return label

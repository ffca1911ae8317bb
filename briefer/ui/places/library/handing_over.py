"""The questions when a product is handed over: to whom, when, and on whose word."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.allowing import allow
from briefer.ui.colours import GRID
from briefer.ui.date_field import DateField
from briefer.ui.letters import give_labels_room, width_of

_WIDTH = 72  # letters


class Given(NamedTuple):
    """Be one handing over; ``on`` is EDTF, empty for today."""

    to: str
    on: str = ""
    word: str = ""


class HandingOverDialog(QDialog):
    """Ask to whom a product was handed over."""

    def __init__(self, product: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Handed over"))
        self.product = QLabel(product)
        self.product.setWordWrap(True)
        self.product.setTextFormat(Qt.TextFormat.PlainText)
        font = self.product.font()
        font.setBold(True)
        self.product.setFont(font)
        self.to = QLineEdit()
        self.to.setPlaceholderText(self.tr("Such as: the President"))
        self.on = DateField(self.tr("When it was handed over"))
        self.word = QLineEdit()
        self.word.setPlaceholderText(self.tr("Such as: the executive secretariat"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.note_button = self.buttons.addButton(
            self.tr("Note it"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._lay_out()
        self.to.textChanged.connect(self._allow)
        self.on.validity_changed.connect(self._allow)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self._allow()
        self.to.setFocus()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(GRID)
        form.addRow(self.tr("&To whom"), self.to)
        when = QLabel(self.tr("W&hen"))
        when.setBuddy(self.on.edit)
        form.addRow(when, self.on)
        form.addRow(self.tr("On whose &word"), self.word)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self.product)
        layout.addLayout(form)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(width_of(self, _WIDTH))
        give_labels_room(form)

    def _allow(self) -> None:
        """Let it be noted once it says to whom, and the date is one."""
        why_not = "" if self.to.text().strip() else self.tr("Say to whom first")
        why_not = why_not or ("" if self.on.valid else self.tr("Correct the date first"))
        allow(self.note_button, why_not)

    def _accept(self) -> None:
        self.on.read()
        if self.on.valid:
            self.accept()

    def given(self) -> Given:
        """Give what was typed, blanks in excess gone."""
        to, word = (" ".join(edit.text().split()) for edit in (self.to, self.word))
        return Given(to, self.on.edtf, word)

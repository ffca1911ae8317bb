"""Why a line is here: what it was taken for, what it rests on, what is to be looked at."""

from __future__ import annotations

import html
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from briefer.ui.colours import GRID
from briefer.ui.places.library.details import Details

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_LINES = 8


class WhyPanel(Details):
    """Answer "Why is this here?" of the row that is selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._hint = self.tr("Select a point to see why it is here and what it rests on.")
        self.setAccessibleName(self.tr("Why is this here?"))
        self.viewport().setAutoFillBackground(False)
        self.show_nothing()

    def show_lines(self, title: str, lines: Iterable[tuple[str, str]]) -> None:
        """Show labels, each with its words beneath."""
        found = tuple(lines)

        def body(quiet: str) -> str:
            return "".join(
                f'<p style="margin-top: {GRID // 2}px; margin-bottom: 0">'
                f'<span style="color: {quiet}">{html.escape(label)}</span><br>'
                f"{html.escape(words).replace(chr(10), '<br>')}</p>"
                for label, words in found
            )

        self.show_body(title, body)

    def sizeHint(self) -> QSize:
        """Ask for room for a few lines, whatever the size of the text."""
        return QSize(200, _LINES * self.fontMetrics().lineSpacing())

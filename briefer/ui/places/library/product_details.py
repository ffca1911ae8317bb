"""What is on file of the product that is selected."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from briefer.ui.colours import GRID, quiet_text

Line = tuple[str, str]


class ProductDetails(QTextBrowser):
    """Show labels with their values, two beside each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(GRID)
        self.setAccessibleName(self.tr("Details"))
        self._title = ""
        self._lines: tuple[Line, ...] = ()

    def show_lines(self, title: str, lines: Sequence[Line]) -> None:
        """Show these lines under a title; without one, say how details come here."""
        self._title, self._lines = title, tuple(lines)
        self.setAccessibleDescription(title)
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system from light to dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._write()

    def _write(self) -> None:
        quiet = quiet_text(self.palette()).name()
        if not self._title:
            words = self.tr("Select a product to see what is on file of it.")
            self.setHtml(f'<p style="color: {quiet}">{html.escape(words)}</p>')
            return
        cells = [
            f'<td style="color: {quiet}; padding-right: 16px; white-space: nowrap">'
            f"{html.escape(label)}</td>"
            f'<td style="padding-right: 32px">{html.escape(value)}</td>'
            for label, value in self._lines
        ]
        rows = "".join(f"<tr>{''.join(cells[at : at + 2])}</tr>" for at in range(0, len(cells), 2))
        title = html.escape(self._title)
        self.setHtml(f"<p><b>{title}</b></p><table cellspacing='0' cellpadding='3'>{rows}</table>")

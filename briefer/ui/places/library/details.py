"""What is on file of the row that is selected, beneath its list."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QWidget

from briefer.ui.colours import GRID, quiet_text
from briefer.ui.linked_text import LinkedText

Body = Callable[[str], str]  # HTML, by the name of the colour of labels


class Details(LinkedText):
    """Show a title and what stands under it; without one, say how details come here."""

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(GRID)
        self.setAccessibleName(self.tr("Details"))
        self._hint = hint
        self._title = ""
        self._body: Body = lambda _: ""

    def show_body(self, title: str, body: Body) -> None:
        """Show a title with a body under it."""
        self._title, self._body = title, body
        self.setAccessibleDescription(title)
        self.write()

    def show_nothing(self) -> None:
        """Say how details come here."""
        self.show_body("", lambda _: "")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system from light to dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.write()

    def write(self) -> None:
        """Write in the colours that there are now."""
        quiet = quiet_text(self.palette()).name()
        if not self._title:
            self.setHtml(f'<p style="color: {quiet}">{html.escape(self._hint)}</p>')
            return
        self.setHtml(f"<p><b>{html.escape(self._title)}</b></p>{self._body(quiet)}")


def lines_body(lines: Sequence[tuple[str, str]]) -> Body:
    """Set labels with their values, two beside each other."""

    def body(quiet: str) -> str:
        return _table(
            [
                f'<td style="color: {quiet}; padding-right: 16px; white-space: nowrap">'
                f"{html.escape(label)}</td>"
                f'<td style="padding-right: 32px">{html.escape(value)}</td>'
                for label, value in lines
            ],
            2,
        )

    return body


def sides_body(sides: Sequence[Sequence[tuple[str, str]]]) -> Body:
    """Set sides beside each other, two a row; each is labels with their values, one below one."""

    def body(quiet: str) -> str:
        return _table([_side(side, quiet) for side in sides], 2)

    return body


def _side(side: Sequence[tuple[str, str]], quiet: str) -> str:
    parts = (
        f'<div style="color: {quiet}">{html.escape(label)}</div><div>{html.escape(value)}</div>'
        for label, value in side
    )
    return f'<td width="50%" style="padding-right: 32px">{"".join(parts)}</td>'


def _table(cells: Sequence[str], columns: int) -> str:
    rows = (
        f'<tr valign="top">{"".join(cells[at : at + columns])}</tr>'
        for at in range(0, len(cells), columns)
    )
    return f'<table cellspacing="0" cellpadding="3">{"".join(rows)}</table>'

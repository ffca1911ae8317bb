"""Why a line is here: what it was taken for, what it rests on, what is to be looked at."""

from __future__ import annotations

import html
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QUrl, Signal

from briefer.ui.colours import GRID, accent_text
from briefer.ui.places.library.details import Details

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from briefer.ui.places.brief.outline.words import Told

_LINES = 8


class WhyPanel(Details):
    """Answer "Why is this here?" of the row that is selected."""

    record_asked = Signal(str, str)  # its kind, its id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._hint = self.tr("Select a point to see why it is here and what it rests on.")
        self.setAccessibleName(self.tr("Why is this here?"))
        self.viewport().setAutoFillBackground(False)
        self.anchorClicked.connect(self._follow)
        self.show_nothing()

    def show_lines(self, title: str, lines: Iterable[Told]) -> None:
        """Show labels, each with its words beneath; what leads to a record is a link."""
        found = tuple(lines)

        def body(quiet: str) -> str:
            palette = self.palette()
            link = accent_text(palette).name()
            return "".join(
                f'<p style="margin-top: {GRID // 2}px; margin-bottom: 0">'
                f'<span style="color: {quiet}">{html.escape(told.label)}</span><br>'
                f"{_in_html(told, link)}</p>"
                for told in found
            )

        self.show_body(title, body)

    def _follow(self, link: QUrl) -> None:
        kind, _, wanted = link.toString().partition("/")
        self.record_asked.emit(kind, wanted)

    def sizeHint(self) -> QSize:
        """Ask for room for a few lines, whatever the size of the text."""
        return QSize(200, _LINES * self.fontMetrics().lineSpacing())


def _in_html(told: Told, link: str) -> str:
    parts = (_part(html.escape(words), html.escape(to), link) for words, to in told.parts)
    return html.escape(told.between).join(parts).replace("\n", "<br>")


def _part(words: str, record: str, link: str) -> str:
    return f'<a href="{record}" style="color: {link}">{words}</a>' if record else words

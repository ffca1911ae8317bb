"""What is on file of the dialogue or the meeting that was clicked."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QWidget

from briefer.ui.colours import accent_text, quiet_text
from briefer.ui.linked_text import LinkedText
from briefer.ui.wording import tr

if TYPE_CHECKING:
    from briefer.ui.places.timeline.work import Detail


def label_of(code: str) -> str:
    """Name a line of the details."""
    names = {
        "level": tr("Level"),
        "parties": tr("Parties"),
        "due": tr("Next due"),
        "held": tr("Held"),
        "planned": tr("Planned"),
        "proposed": tr("Proposed"),
        "postponed": tr("Postponed"),
        "cancelled": tr("Cancelled"),
        "left out": tr("Left out of the readout"),
        "place": tr("Place"),
        "present": tr("Present"),
        "areas": tr("Technology areas"),
        "about": tr("About"),
        "evidence": tr("Evidence"),
        "sources": tr("Sources"),
        "followed": tr("What followed"),
        "not raised": tr("Not in the readout"),
    }
    return names.get(code, code)


class Details(LinkedText):
    """Show a record's lines, each under its label, and lead to the record."""

    record_asked = Signal(str, str)  # its kind, its id

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = hint
        self._detail: Detail | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Details"))
        self.anchorClicked.connect(self._ask_for)
        self.show_nothing()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system from light to dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            if self._detail is not None:
                self.show_detail(self._detail)
            else:
                self.show_nothing()

    def show_nothing(self) -> None:
        """Say how details come here."""
        self._detail = None
        self.setHtml(f'<p style="color: {self._quiet()}">{html.escape(self._hint)}</p>')

    def show_detail(self, detail: Detail) -> None:
        """Show a dialogue's or a meeting's details."""
        self._detail = detail
        rows = []
        before = ""
        for code, value in detail.lines:
            label = "" if code == before else html.escape(label_of(code))
            before = code
            shown = html.escape(value).replace("\n", "<br>")
            head = f'<div style="color: {self._quiet()}; margin-top: 8px">{label}</div>'
            rows.append((head if label else "") + f"<div>{shown}</div>")
        link = ""
        if detail.record:
            colour = accent_text(self.palette()).name()
            words = html.escape(self.tr("Open in the Library"))
            link = f'<p><a style="color: {colour}" href="{detail.record}">{words}</a></p>'
        self.setHtml(f"<h3>{html.escape(detail.title)}</h3>{link}{''.join(rows)}")
        self.setAccessibleDescription(detail.title)

    def _ask_for(self, link: QUrl) -> None:
        kind, _, wanted = link.toString().partition("/")
        self.record_asked.emit(kind, wanted)

    def _quiet(self) -> str:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, palette.color(QPalette.ColorRole.Base))
        return quiet_text(palette).name()

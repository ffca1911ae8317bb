"""The one question before a final goes out with gaps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from briefer.ui.allowing import allow
from briefer.ui.colours import GRID
from briefer.ui.letters import width_of
from briefer.ui.places.brief.gap_list import GapList
from briefer.ui.wording import counted

if TYPE_CHECKING:
    from briefer.ui.desk_work import GapLine

_WIDTH = 96  # letters


class ConsentDialog(QDialog):
    """List a final's open gaps and ask why it may go out with them."""

    def __init__(self, gaps: Sequence[GapLine], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export as final"))
        one, many = "The final has {n} open gap.", "The final has {n} open gaps."
        self.count = QLabel(counted(len(gaps), one, many))
        font = self.count.font()
        font.setBold(True)
        self.count.setFont(font)
        self.gaps = GapList()
        self.gaps.show_gaps(gaps)
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(self.tr("Such as: the date is not set yet"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = self.buttons.addButton(
            self.tr("Export with these gaps"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._lay_out()
        self.edit.textChanged.connect(self._allow)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._allow()
        self.edit.setFocus()

    def _lay_out(self) -> None:
        why = QLabel(self.tr("&Why it may go out so (kept with the export, not printed):"))
        why.setBuddy(self.edit)
        why.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        for widget in (self.count, self.gaps, why, self.edit):
            layout.addWidget(widget)
        layout.addSpacing(GRID)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(width_of(self, _WIDTH))

    def _allow(self) -> None:
        """Let it go out once there is a reason."""
        allow(self.accept_button, "" if self.reason() else self.tr("Say why first"))

    def reason(self) -> str:
        """Give the reason as it was typed, blanks at its ends gone."""
        return self.edit.text().strip()

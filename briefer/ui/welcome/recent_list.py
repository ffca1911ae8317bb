"""The libraries that were open before, to open again; those that are gone say so."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from briefer.ui.allowing import allow
from briefer.ui.colours import GRID, quiet_text
from briefer.ui.elided_label import ElidedLabel
from briefer.ui.inks import Inked
from briefer.ui.settings import RecentLibrary


class RecentList(QWidget):
    """Offer each library by its title and folder; a missing one can only be taken off."""

    open_asked = Signal(Path)
    forget_asked = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Recent libraries"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self.rows: tuple[RecentRow, ...] = ()

    def show_libraries(self, recent: Sequence[RecentLibrary], here: Path | None) -> None:
        """Show these, but the one that is open in the window."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = tuple(RecentRow(one) for one in recent if one.path != here)
        for row in self.rows:
            row.open.clicked.connect(lambda _=False, at=row.library.path: self.open_asked.emit(at))
            row.forget.clicked.connect(
                lambda _=False, at=row.library.path: self.forget_asked.emit(at)
            )
            self._column.addWidget(row)
        self.setVisible(bool(self.rows))


class RecentRow(QWidget):
    """Be one library of the list."""

    def __init__(self, library: RecentLibrary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.library = library
        there = library.is_there
        self.title = ElidedLabel(library.title or library.path.name)
        self.place = ElidedLabel(str(library.path) if there else self._missing())
        self.open = QPushButton(self.tr("Open"))
        self.forget = QPushButton(self.tr("Remove"))
        for label in (self.title, self.place):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            label.setToolTip(str(library.path))
        Inked(self.place, quiet_text)
        why_not = "" if there else self.tr("The folder is not there any more")
        allow(self.open, why_not, str(library.path))
        self.open.setAccessibleName(
            self.tr("Open the library {name}").format(name=self.title.text())
        )
        taken_off = self.tr("Take {name} off this list; the library itself is not touched")
        self.forget.setToolTip(taken_off.format(name=self.title.text()))
        self.forget.setAccessibleName(
            self.tr("Remove the library {name}").format(name=self.title.text())
        )
        for button in (self.open, self.forget):
            button.setAutoDefault(False)
        self.forget.setFlat(True)
        self._lay_out()

    def _missing(self) -> str:
        return self.tr("Missing: {path}").format(path=self.library.path)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.title, 0, 0)
        grid.addWidget(self.place, 1, 0)
        grid.addWidget(self.open, 0, 1, 2, 1)
        grid.addWidget(self.forget, 0, 2, 2, 1)

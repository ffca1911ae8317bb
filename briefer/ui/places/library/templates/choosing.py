"""The list of templates, with what can be done with the one that is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QPushButton, QVBoxLayout, QWidget

from briefer.ui.colours import GRID
from briefer.ui.places.library.templates.list_words import (
    description_of,
    key_of,
    sections,
    title_of,
)
from briefer.ui.places.listing import Listing

if TYPE_CHECKING:
    from briefer.desk.templates import TemplateFile


class TemplateList(QWidget):
    """Let the user choose a template."""

    picked = Signal()  # another is selected, or none

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.files: dict[str, TemplateFile] = {}
        self._read_only = ""
        self._used = ""
        self._unsaved: frozenset[str] = frozenset()
        self.listing = Listing(self.tr("Templates"), (self.tr("Template"), self.tr("Pages")))
        self.listing.setSelectionMode(Listing.SelectionMode.SingleSelection)
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.use = QPushButton(self.tr("&Use it for this brief"))
        self.copy = QPushButton(self.tr("Make my &own copy…"))
        self.rename = QPushButton(self.tr("Re&name…"))
        self.delete = QPushButton(self.tr("&Delete…"))
        self._lay_out()
        self.listing.picked.connect(self._tell_picked)
        self._allow()

    def _lay_out(self) -> None:
        header = self.listing.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.listing, 1)
        layout.addWidget(self.about)
        layout.addWidget(self.use)
        layout.addWidget(self.copy)
        row = QHBoxLayout()
        row.addWidget(self.rename)
        row.addWidget(self.delete)
        layout.addLayout(row)

    @property
    def file(self) -> TemplateFile | None:
        """The template that is selected."""
        return self.files.get(next(iter(self.listing.selected()), ""))

    def show_files(self, files: tuple[TemplateFile, ...], wanted: str, used: str) -> None:
        """List the templates; select one by its key, else the one before, else the one in use.

        ``used`` is the name of the template that the brief in hand has.
        """
        before = next(iter(self.listing.selected()), "")
        self.files = {key_of(file): file for file in files}
        self.tell_used(used)
        self.listing.show_sections(sections(files, self._unsaved))
        usual = (f"own/{used}", f"built-in/{used}")
        found = next((key for key in (wanted, before, *usual) if key in self.files), "")
        if found != next(iter(self.listing.selected()), ""):
            self.listing.select(found)

    def tell_used(self, used: str) -> None:
        """Hear which template the brief in hand has."""
        self._used = used
        self._allow()

    def tell_unsaved(self, unsaved: frozenset[str]) -> None:
        """Hear what is kept of templates that are typed and not saved, and mark them."""
        if unsaved == self._unsaved:
            return
        self._unsaved = unsaved
        for key, file in self.files.items():
            self.listing.rename(key, title_of(file, unsaved))
        self._tell_about()

    def tell_read_only(self, why: str) -> None:
        """Hear why nothing can be changed in the library, empty when it can."""
        self._read_only = why
        self._allow()

    def _tell_picked(self) -> None:
        self._tell_about()
        self._allow()
        self.picked.emit()

    def _tell_about(self) -> None:
        self.about.setText(description_of(self.file, self._unsaved) if self.file else "")

    def _allow(self) -> None:
        """Let be done what can be, and say of the rest why it can't."""
        file = self.file
        none = self.tr("Select a template first") if file is None else ""
        closed = none or self._read_only
        for button, why_not in (
            (self.use, none or self._why_no_use(file)),
            (self.copy, closed or self._why_no_copy(file)),
            (self.rename, closed or self._why_not_own(file)),
            (self.delete, closed or self._why_not_own(file)),
        ):
            button.setEnabled(not why_not)
            button.setToolTip(why_not)
            button.setAccessibleDescription(why_not)

    def _why_no_use(self, file: TemplateFile | None) -> str:
        if file is None or file.part:
            return self.tr("A part is no memo by itself")
        if file.hidden:
            return self.tr("Your own of the same name stands before it")
        return self.tr("The brief uses it already") if file.name == self._used else ""

    def _why_no_copy(self, file: TemplateFile | None) -> str:
        taken = file is not None and file.part and (file.own or file.hidden)
        return self.tr("You have your own copy of this part already") if taken else ""

    def _why_not_own(self, file: TemplateFile | None) -> str:
        return self.tr("This one is built in") if file is not None and not file.own else ""

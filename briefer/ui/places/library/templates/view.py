"""The view Templates: the list, the template in hand, and the memo that it makes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.colours import GRID
from briefer.ui.places.brief.paper import PaperView
from briefer.ui.places.library.templates.editing import TemplateEditing
from briefer.ui.places.library.templates.list_words import description_of, key_of, sections
from briefer.ui.places.library.templates.names_panel import NamesPanel
from briefer.ui.places.listing import Listing
from briefer.ui.places.view import Surroundings, View, Zoomed
from briefer.ui.wording import counted

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.desk.templates import TemplateFile
    from briefer.library.briefs import Brief
    from briefer.memo.template_names import Name
    from briefer.ui.places.library.templates.work import Read, Tried

_LIST, _TEXT, _BESIDE = 250, 500, 440  # pixels at first


class TemplatesView(View):
    """List the templates, and edit one's own."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.files: dict[str, TemplateFile] = {}
        self._wanted = ""  # the key of one that was just made, to be shown
        self.listing = Listing(self.tr("Templates"), (self.tr("Template"), self.tr("Pages")))
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.copy = QPushButton(self.tr("Make my &own copy…"))
        self.rename = QPushButton(self.tr("Re&name…"))
        self.delete = QPushButton(self.tr("&Delete…"))
        self.editing = TemplateEditing(around)
        self.paper = PaperView()
        self.made_by = QLabel()
        self.made_by.setWordWrap(True)
        self.names = NamesPanel()
        self._lay_out()
        self._connect()
        self._show_picked()

    def _lay_out(self) -> None:
        self.listing.setSelectionMode(Listing.SelectionMode.SingleSelection)
        self.listing.header().setStretchLastSection(False)
        self.listing.header().setSectionResizeMode(
            1, self.listing.header().ResizeMode.ResizeToContents
        )
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(2 * GRID, GRID, GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self.listing, 1)
        column.addWidget(self.about)
        column.addWidget(self.copy)
        row = QHBoxLayout()
        row.addWidget(self.rename)
        row.addWidget(self.delete)
        column.addLayout(row)
        self.beside = QTabWidget()
        self.beside.setDocumentMode(True)
        self.beside.tabBar().setAccessibleName(self.tr("Beside the text"))
        self.beside.addTab(self._make_preview(), self.tr("Preview"))
        self.beside.addTab(self.names, self.tr("Names"))
        self.split = QSplitter(Qt.Orientation.Horizontal)
        for widget in (left, self.editing, self.beside):
            self.split.addWidget(widget)
        self.split.setStretchFactor(1, 1)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(1)
        self.split.setSizes([_LIST, _TEXT, _BESIDE])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.split)

    def _make_preview(self) -> QWidget:
        preview = QWidget()
        self.made_by.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        self.made_by.hide()
        column = QVBoxLayout(preview)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.made_by)
        column.addWidget(self.paper, 1)
        return preview

    def _connect(self) -> None:
        session = self.around.session
        self.listing.picked.connect(self._show_picked)
        self.copy.clicked.connect(self.ask_to_copy)
        self.rename.clicked.connect(self.ask_to_rename)
        self.delete.clicked.connect(self.ask_to_delete)
        self.editing.tried.connect(self._show_tried)
        self.names.chosen.connect(self.editing.put_in)
        self.beside.currentChanged.connect(self._list_names)
        session.library_changed.connect(self._look_again)
        session.library_opened.connect(self._look_again)
        session.brief_changed.connect(self._try_again)

    def enter(self) -> None:
        """List what there is now."""
        self.around.session.ask_desk("templates", _listed, self._show_files)
        self._try_again()

    def zoomed(self) -> Zoomed:
        """Give the sheets."""
        return self.paper

    def hideEvent(self, event: QHideEvent) -> None:
        """Save what is whole when the view goes out of sight."""
        self.editing.save_if_whole()
        super().hideEvent(event)

    def _look_again(self) -> None:
        if self.isVisible():
            self.enter()

    def _try_again(self) -> None:
        if self.isVisible():
            self.editing.try_now()
            self._list_names()

    # The list -----------------------------------------------------------------

    def _show_files(self, files: tuple[TemplateFile, ...]) -> None:
        before = next(iter(self.listing.selected()), "")
        self.files = {key_of(file): file for file in files}
        self.listing.show_sections(sections(files))
        wanted, self._wanted = self._wanted or before or self._usual(), ""
        if wanted in self.files and wanted != before:
            self.listing.select(wanted)
        if wanted not in self.files:
            self.listing.select(self._usual())

    def _usual(self) -> str:
        """Give the template that the brief in hand uses."""
        brief = self.around.session.brief
        name = brief.template if brief else ""
        keys = (f"own/{name}", f"built-in/{name}")
        return next((key for key in keys if key in self.files), "")

    @property
    def picked(self) -> TemplateFile | None:
        """The template that is selected."""
        return self.files.get(next(iter(self.listing.selected()), ""))

    def _show_picked(self) -> None:
        file = self.picked
        self._allow(file)
        self.about.setText(description_of(file) if file else "")
        before = self.editing.file
        if before is not None and (file is None or key_of(before) != key_of(file)):
            self.editing.save_if_whole()
        if file is None:
            self.editing.show_nothing()
            self.paper.say(self.tr("Select a template to see the memo that it makes."))
            return

        def work(desk: Desk) -> Read:
            from briefer.ui.places.library.templates.work import read

            return read(desk, file)

        self.around.session.ask_desk("template-text", work, self._show_read)

    def _show_read(self, read: Read) -> None:
        if self.picked is not None and key_of(self.picked) == key_of(read.file):
            self.editing.show_template(read)
            why_not = self.tr("Names are put into your own templates; make a copy of this one")
            self.names.allow_insert(allowed=self.editing.can_edit, why_not=why_not)

    def _allow(self, file: TemplateFile | None) -> None:
        opened = self.around.session.opened
        why_not = ""
        if file is None:
            why_not = self.tr("Select a template first")
        elif opened is not None and opened.read_only:
            why_not = opened.read_only
        theirs = why_not or (self.tr("This one is built in") if file and not file.own else "")
        taken = file is not None and file.part and (file.own or file.hidden)
        again = self.tr("You have your own copy of this part already") if taken else ""
        for button, why in (
            (self.copy, why_not or again),
            (self.rename, theirs),
            (self.delete, theirs),
        ):
            button.setEnabled(not why)
            button.setToolTip(why)
            button.setAccessibleDescription(why)

    # What is done with one ----------------------------------------------------

    def ask_to_copy(self) -> None:
        """Ask for a title, and make an office's own copy; a part keeps its name."""
        file = self.picked
        if file is None:
            return
        title = file.title
        if not file.part:
            proposed = self.tr("{title}, ours").format(title=file.title)
            label = self.tr("What the copy is called:")
            title = self.around.dialogs.named(self, self.copy_title, label, proposed)
        if not title:
            return
        self.editing.save_if_whole()

        def work(desk: Desk) -> str:
            from briefer.desk.templates import copy_template

            return copy_template(desk, file.name, title, own=file.own)

        self.around.session.change_library(self.tr("copy template"), work, self._go_to_own)

    @property
    def copy_title(self) -> str:
        """What the question for a copy's title is headed."""
        return self.tr("Make my own copy")

    def ask_to_rename(self) -> None:
        """Ask for another title, and give it; the briefs that use the template follow."""
        file = self.picked
        if file is None or not file.own:
            return
        label = self.tr("What the template is called:")
        title = self.around.dialogs.named(self, self.tr("Rename"), label, file.title)
        if not title or title == file.title:
            return
        self.editing.save()

        def work(desk: Desk) -> str:
            from briefer.desk.templates import rename_template

            return rename_template(desk, file.name, title)

        self.around.session.change_library(self.tr("rename template"), work, self._go_to_own)

    def ask_to_delete(self) -> None:
        """Say which briefs use it, and delete it when that is agreed to."""
        file = self.picked
        if file is None or not file.own:
            return
        text = self.tr("“{title}” goes; undo brings it back.").format(title=file.title)
        if file.briefs:
            many = counted(len(file.briefs), "{n} brief uses it", "{n} briefs use it")
            back = self.tr("{many}, and goes on with a built-in template: {briefs}")
            text += "\n\n" + back.format(many=many, briefs="; ".join(file.briefs))
        action = self.tr("Delete")
        if not self.around.dialogs.agreed(self, self.tr("Delete template"), text, action):
            return
        self.editing.save()

        def work(desk: Desk) -> None:
            from briefer.desk.templates import delete_template

            delete_template(desk, file.name)

        self.around.session.change_library(self.tr("delete template"), work)

    def _go_to_own(self, name: str) -> None:
        self._wanted = f"own/{name}"
        self.enter()

    # Beside the text ----------------------------------------------------------

    def _show_tried(self, tried: Tried) -> None:
        if tried.html is not None:
            opened = self.around.session.opened
            if opened is not None:
                self.paper.paper = opened.paper
            self.paper.show_memo(tried.html)
            through = self.tr("As it stands in “{title}”")
            self._say_above(through.format(title=tried.through) if tried.through else "")
        elif self.paper.pages:
            self._say_above(self.tr("The memo from before what is wrong now"))
        else:
            self.paper.say(self.tr("There is no preview until what is wrong is put right."))

    def _say_above(self, words: str) -> None:
        self.made_by.setText(words)
        self.made_by.setVisible(bool(words))

    def _list_names(self) -> None:
        if self.beside.currentWidget() is self.names:
            self.around.session.ask("template-names", _names, self.names.show_names)


def _listed(desk: Desk) -> tuple[TemplateFile, ...]:
    from briefer.ui.places.library.templates.work import listed

    return listed(desk)


def _names(desk: Desk, brief: Brief) -> tuple[Name, ...]:
    from briefer.desk.templates import template_names

    return template_names(desk, brief)

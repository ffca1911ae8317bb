"""The view Templates: the list, the template in hand, and the memo that it makes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSplitter, QTabWidget, QVBoxLayout, QWidget

from briefer.ui.colours import GRID
from briefer.ui.letters import letter_width
from briefer.ui.places.brief.paper import PaperView
from briefer.ui.places.columns import Column
from briefer.ui.places.library.templates.choosing import TemplateList
from briefer.ui.places.library.templates.deeds import TemplateDeeds
from briefer.ui.places.library.templates.editing import TemplateEditing
from briefer.ui.places.library.templates.list_words import key_of
from briefer.ui.places.library.templates.names_panel import NamesPanel
from briefer.ui.places.view import Surroundings, View, Zoomed

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.desk.templates import TemplateFile
    from briefer.library.briefs import Brief
    from briefer.memo.template_names import Name
    from briefer.ui.places.library.templates.work import Read, Tried

_LIST, _TEXT, _BESIDE = 250, 500, 440  # pixels at first
_LETTERS = 40  # of a template’s line that should be seen, and of a page’s


class TemplatesView(View):
    """List the templates, and edit one's own."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._wanted = ""  # the key of one that was just made, to be shown
        self.choosing = TemplateList()
        self.deeds = TemplateDeeds(around, self)
        self.editing = TemplateEditing(around)
        self.paper = PaperView()
        self.made_by = QLabel()
        self.names = NamesPanel()
        self._lay_out()
        self._connect()
        self._show_picked()

    def _lay_out(self) -> None:
        self.beside = QTabWidget()
        self.beside.setDocumentMode(True)
        for named in (self.beside, self.beside.tabBar()):
            named.setAccessibleName(self.tr("Beside the text"))
        self.beside.addTab(self._make_preview(), self.tr("Preview"))
        self.beside.addTab(self.names, self.tr("Names"))
        names = (self.tr("Templates"), self.tr("Text"))
        self.columns = (Column(names, 0), Column(names, 1))
        self.split = QSplitter(Qt.Orientation.Horizontal)
        for column, content in zip(self.columns, (self.choosing, self.editing), strict=True):
            column.fill(content)
            column.asked.connect(self._turn_to)
            self.split.addWidget(column)
        self._show_columns(alone=True)  # until it is known how much room there is
        self.split.addWidget(self.beside)
        self.split.setStretchFactor(1, 1)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(1)
        self.split.setSizes([_LIST, _TEXT, _BESIDE])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.split)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the list or the text alone where large text leaves no room for both."""
        super().resizeEvent(event)
        text = _LETTERS * letter_width(self.fontMetrics())
        alone = self.width() < self.choosing.minimumSizeHint().width() + 2 * text
        if alone != self._alone:
            self._show_columns(alone=alone)

    def _show_columns(self, *, alone: bool) -> None:
        self._alone = alone
        for column in self.columns:
            column.offer(others=alone)
        self.columns[0].show()
        self.columns[1].setVisible(not alone)

    def _turn_to(self, at: int) -> None:
        """Show the other column in place of this one, and stay on its tabs."""
        self.columns[at].show()
        self.columns[at].switch.setFocus(Qt.FocusReason.OtherFocusReason)
        self.columns[1 - at].hide()

    def _make_preview(self) -> QWidget:
        preview = QWidget()
        self.made_by.setWordWrap(True)
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
        self.choosing.picked.connect(self._show_picked)
        self.choosing.use.clicked.connect(self._use)
        self.choosing.copy.clicked.connect(self._copy)
        self.choosing.rename.clicked.connect(self._rename)
        self.choosing.delete.clicked.connect(self._delete)
        self.editing.tried.connect(self._show_tried)
        self.editing.kept.connect(self._mark_unsaved)
        self.names.chosen.connect(self.editing.put_in)
        self.beside.currentChanged.connect(self._list_names)
        session.library_changed.connect(self._look_again)
        session.library_opened.connect(self._look_again)
        session.brief_changed.connect(self._try_again)

    def enter(self) -> None:
        """List what there is now."""
        opened = self.around.session.opened
        self.choosing.tell_read_only(opened.read_only if opened else "")
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
            self.choosing.tell_used(self._used)
            self.editing.try_now()
            self._list_names()

    # The list -----------------------------------------------------------------

    @property
    def _used(self) -> str:
        brief = self.around.session.brief
        return brief.template if brief else ""

    def _show_files(self, files: tuple[TemplateFile, ...]) -> None:
        wanted, self._wanted = self._wanted, ""
        self._mark_unsaved()
        self.choosing.show_files(files, wanted, self._used)

    def _mark_unsaved(self) -> None:
        kept = self.around.session.unfinished.keys("templates/")
        self.choosing.tell_unsaved(frozenset(kept))

    def _show_picked(self) -> None:
        file, before = self.choosing.file, self.editing.file
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
        file = self.choosing.file
        if file is not None and key_of(file) == key_of(read.file):
            self.editing.show_template(read)
            why_not = self.tr("Names are put into your own templates; make a copy of this one")
            self.names.allow_insert(allowed=self.editing.can_edit, why_not=why_not)

    def _go_to_own(self, name: str) -> None:
        self._wanted = f"own/{name}"
        self.enter()

    def _use(self) -> None:
        if self.choosing.file is not None:
            self.deeds.use(self.choosing.file)

    def _copy(self) -> None:
        self.editing.save_if_whole()
        if self.choosing.file is not None:
            self.deeds.copy(self.choosing.file, self._go_to_own)

    def _rename(self) -> None:
        if self.choosing.file is not None:
            self.deeds.rename(self.choosing.file, self.editing.save, self._go_to_own)

    def _delete(self) -> None:
        if self.choosing.file is not None:
            self.deeds.delete(self.choosing.file, self.editing.save)

    # Beside the text ----------------------------------------------------------

    def _show_tried(self, tried: Tried) -> None:
        if tried.preview is not None:
            self.paper.show_memo(tried.preview)
            self._say_above("\n".join(filter(None, self._what_is_shown(tried))))
        elif self.paper.pages:
            self._say_above(self.tr("The memo from before what is wrong now"))
        else:
            self.paper.say(self.tr("There is no preview until what is wrong is put right."))

    def _what_is_shown(self, tried: Tried) -> tuple[str, str]:
        """Say through what a part is seen, and when it is not in the brief's letterhead."""
        through = self.tr("As it stands in “{title}”").format(title=tried.through)
        plain = self.tr("On the plain letterhead: the brief’s can’t be used")
        not_used = tried.preview is not None and tried.preview.not_used is not None
        return through if tried.through else "", plain if not_used else ""

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

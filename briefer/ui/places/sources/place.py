"""The place Sources: every document the library rests on, and the way in for new ones."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.allowing import allow
from briefer.ui.colours import GRID
from briefer.ui.other_programs import open_document
from briefer.ui.places.sources.document_view import DocumentView
from briefer.ui.places.sources.drop_zone import DropZone
from briefer.ui.places.sources.importing import Far, Importing
from briefer.ui.places.sources.points import PointMaking
from briefer.ui.places.sources.reading import ReadingAnew
from briefer.ui.places.sources.source_table import SourceTable
from briefer.ui.places.view import Surroundings, View
from briefer.ui.wording import counted

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.desk.documents import ParagraphOnFile
    from briefer.ui.places.sources.work import Line, Shown

_LIST, _DOCUMENT = 580, 620  # pixels at first
_STEPS = 1_000  # of the progress bar


class SourcesPlace(View):
    """List the sources, show one, take in documents."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.setAcceptDrops(True)
        self.search = QLineEdit()
        self.add = QPushButton(self.tr("&Add documents…"))
        self.summary = QLabel()
        self.table = SourceTable()
        self.nothing = QLabel()
        self.drop_zone = DropZone()
        self.progress = QProgressBar()
        self.progress_words = QLabel()
        self.cancel = QPushButton(self.tr("&Cancel"))
        self.document = DocumentView()
        self.importing = Importing(around.session, self)
        self.reading = ReadingAnew(around.session, self)
        self.points = PointMaking(around, self)
        self._wanted = ""  # a source to select once it is listed
        self._lay_out()
        self._connect()
        self._show_progress(running=False)
        self._say_nothing(self.tr("The library is still opening."))

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(self.tr("Search: all words, in title, publisher, kind"))
        self.search.setAccessibleName(self.tr("Search the sources"))
        self.search.setClearButtonEnabled(True)
        self.progress.setRange(0, _STEPS)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("How much is read"))
        for label in (self.nothing, self.progress_words):
            label.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        above, under, left = QHBoxLayout(), QHBoxLayout(), QWidget()
        for each in (above, under):
            each.setSpacing(GRID)
        above.addWidget(self.search, 1)
        above.addWidget(self.add)
        under.addWidget(self.progress, 1)
        under.addWidget(self.cancel)
        column = QVBoxLayout(left)
        column.setContentsMargins(2 * GRID, GRID, GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addLayout(above)
        column.addWidget(self.summary)
        column.addWidget(self.table, 1)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.progress_words)
        column.addLayout(under)
        column.addWidget(self.drop_zone)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(left)
        self.split.addWidget(self.document)
        self.split.setChildrenCollapsible(False)
        self.split.setSizes([_LIST, _DOCUMENT])
        self.split.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.split)

    def _connect(self) -> None:
        session = self.around.session
        session.library_opened.connect(self._look_again)
        session.library_changed.connect(self._look_again)
        self.search.textChanged.connect(self._find)
        self.table.picked.connect(self._show_picked)
        self.add.clicked.connect(self.ask_documents)
        self.cancel.clicked.connect(self.importing.cancel)
        self.importing.began.connect(partial(self._show_progress, running=True))
        self.importing.far.connect(self._show_far)
        self.importing.ended.connect(partial(self._show_progress, running=False))
        self.importing.added.connect(self._select_added)
        self.reading.read.connect(lambda _: self._show_picked(self.table.selected))
        self.reading.refused.connect(self._say_unread)
        self.document.open_asked.connect(partial(open_document, session.messages))
        self.document.attach_asked.connect(self.ask_document_of)
        self.document.record_asked.connect(self.around.show_record)
        self.document.point_asked.connect(self._make_point)
        self.document.refusal_asked.connect(self._refuse)

    def enter(self) -> None:
        """List the sources as they are now."""
        self.around.session.ask_desk("sources", _lines, self._show)
        self.search.setFocus()

    def let_go(self) -> None:
        """End what is being read."""
        self.importing.close()
        self.reading.close()

    def _look_again(self) -> None:
        if self.isVisible():
            self.around.session.ask_desk("sources", _lines, self._show)

    # Documents in

    def ask_documents(self) -> None:
        """Let documents be chosen, and read them."""
        title = self.tr("Add documents")
        self.add_documents(self.around.dialogs.open_files(self, title, self._kinds()))

    def ask_document_of(self, source: str) -> None:
        """Let the document of a source that has none be chosen, and read it."""
        title = self.tr("The source’s document")
        path = self.around.dialogs.open_file(self, title, self._kinds())
        if path is not None:
            self.importing.begin((path,), into=source)

    def _kinds(self) -> str:
        return self.tr("Documents") + " (*.docx *.pdf *.html *.htm *.md *.markdown *.txt)"

    def add_documents(self, paths: Sequence[Path]) -> None:
        """Read documents in the background, then take them into the library."""
        if not self._locked():
            self.importing.begin(paths)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of this machine, where the library can be changed."""
        if event.mimeData().hasUrls() and not self._locked():
            self.drop_zone.held = True
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Let what was held over go."""
        self.drop_zone.held = False
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.drop_zone.held = False
        self.add_documents(paths)

    def _show_progress(self, *, running: bool) -> None:
        for widget in (self.progress, self.progress_words, self.cancel):
            widget.setVisible(running)
        self.drop_zone.setVisible(not running)
        self.progress.setValue(0)
        self.progress_words.setText(self.tr("Reading…"))

    def _show_far(self, far: Far) -> None:
        share = (far.number - 1 + far.done / max(far.whole, 1)) / far.of
        self.progress.setValue(round(share * _STEPS))
        said = self.tr("Reading {name} ({number} of {of})")
        words = said.format(name=far.name, number=far.number, of=far.of)
        if far.whole > 1:
            pages = self.tr("page {done} of {whole}")
            words += " · " + pages.format(done=far.done, whole=far.whole)
        self.progress_words.setText(words)

    def _select_added(self, sources: tuple[str, ...]) -> None:
        """Show the first of the documents that came in."""
        if sources:
            self._wanted = sources[0]
            self.search.clear()
            self._look_again()

    # The list

    def _show(self, lines: tuple[Line, ...]) -> None:
        self.table.show_lines(lines)
        if self._wanted:
            self.table.select(self._wanted)
            self._wanted = ""
        self._find()
        if self.table.selected:
            self._show_picked(self.table.selected)
        allow(self.add, self._locked())

    def _find(self) -> None:
        self.table.search(self.search.text())
        every, found = self.table.sources.count, self.table.sources.rowCount()
        said = counted(every, "{n} source", "{n} sources")
        if self.search.text().strip():
            said = self.tr("{found} of {all}").format(found=found, all=said)
        self.summary.setText(said)
        if not every:
            self._say_nothing(self.tr("Documents that points rest on stand here. Add the first."))
        elif not found:
            self._say_nothing(self.tr("No source has all these words. Search for fewer."))
        else:
            self._say_nothing("")

    def _say_nothing(self, why: str) -> None:
        self.nothing.setText(why)
        self.nothing.setVisible(bool(why))
        self.table.setVisible(not why)

    def _locked(self) -> str:
        """Say why documents can't be added, empty where they can."""
        opened = self.around.session.opened
        if opened is None:
            return self.tr("The library is still opening.")
        return self.tr("This library can be read but not changed") if opened.read_only else ""

    # The document

    def _show_picked(self, source: str) -> None:
        if not source:
            self.document.show_nothing(self.tr("Select a source to read it."))
            return
        self.around.session.ask_desk("source", partial(_shown, source=source), self._show_source)

    def _show_source(self, shown: Shown | None) -> None:
        if shown is None or shown.id != self.table.selected:
            return
        self.document.show_source(shown, self._locked())
        if shown.to_read and shown.file is not None:
            self.reading.begin(shown.id, shown.file)

    def _say_unread(self, source: str, why: str) -> None:
        if source == self.table.selected:
            self.document.say_unread(why)

    def _make_point(self, paragraph: ParagraphOnFile) -> None:
        if self.document.shown is not None:
            self.points.ask(self.document.shown, paragraph)

    def _refuse(self, paragraph: ParagraphOnFile) -> None:
        if self.document.shown is not None:
            self.points.refuse(self.document.shown, paragraph)


def _lines(desk: Desk) -> tuple[Line, ...]:
    from briefer.ui.places.sources import work

    return work.lines(desk)


def _shown(desk: Desk, source: str) -> Shown | None:
    from briefer.ui.places.sources import work

    return work.shown(desk, source)

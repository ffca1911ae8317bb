"""Libraries and files opened in the window: each library in one window, the last ones kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QWidget

from briefer.ui.instance import Instance
from briefer.ui.unsaved import may_let_go

if TYPE_CHECKING:
    from briefer.library.locating import Located
    from briefer.ui.desk_work import Opened
    from briefer.ui.places.view import Surroundings


class Opening(QObject):
    """Open what the user names, and note it among the recent libraries."""

    raised = Signal()  # the window shall come forward
    brief_shown = Signal()
    record_asked = Signal(str, str)  # kind, id
    recent_changed = Signal()

    def __init__(self, around: Surroundings, instance: Instance, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self._window = parent
        self.instance = instance
        self._record: Located | None = None  # to be shown once its library is open
        self._tried: Path | None = None  # the path that was to be opened last
        session = around.session
        session.library_opened.connect(self._note_opened)
        session.not_opened.connect(self._note_not_opened)
        session.claim_is_stale.connect(self._ask_to_take_over, Qt.ConnectionType.QueuedConnection)
        instance.asked.connect(self._open_for_another_start)

    @property
    def usual(self) -> Path:
        """The library to open where none is named: the last one, else the user's own."""
        last = next(iter(self._around.memory.recent), None)
        return last.path if last and last.is_there else self._around.session.paths.user_library

    def start(self, path: Path | None, library: Path | None) -> None:
        """Open what the program was started with; without anything, the usual library."""
        if path is not None:
            self.open(path)
        elif library is not None:
            self._open_library(library)
        else:
            self.open_again()

    def is_elsewhere(self, path: Path | None, library: Path | None) -> bool:
        """Say whether another window has what is to be opened, and came forward with it."""
        wanted, file = library or self.usual, None
        if path is not None:
            from briefer.errors import LibraryError
            from briefer.library.locating import located

            try:
                found = located(path)
            except LibraryError:
                return False  # which is told in the window
            wanted, file = found.library, self._file_of(found)
        return not self.instance.take(wanted) and self.instance.hand_over(wanted, file)

    def open_again(self) -> None:
        """Try once more what could not be opened, else open the usual library."""
        own, wanted = self._around.session.paths.user_library, self._tried or self.usual
        if wanted == own:
            self._open_library(own, make=True)
        else:
            self.open(wanted)

    def open(self, path: Path) -> None:
        """Open a library's folder, or the file of a brief or another record in one."""
        from briefer.errors import LibraryError
        from briefer.library.locating import located

        self._tried = path
        try:
            found = located(path)
        except LibraryError as error:
            self._around.session.messages.tell_error("library", error)
            self._around.session.not_opened.emit()
            if self._around.session.opened is None:
                self._around.session.library_failed.emit()
            return
        opened = self._around.session.opened
        if opened is not None and _is_same(opened.root, found.library) and not opened.read_only:
            self._show(found)
        else:
            self._record = found
            self._open_library(found.library, found.id if found.kind == "briefs" else "")

    def create(self, at: Path, *, from_starter: bool) -> None:
        """Make a library and open it."""
        if may_let_go(self._around, self._window) and self._is_taken(at):
            self._around.session.create(at, from_starter=from_starter)

    def forget(self, *paths: Path) -> None:
        """Take libraries off the recent ones."""
        for path in paths:
            self._around.memory.forget_recent(path)
        self.recent_changed.emit()

    def _open_library(self, library: Path, brief: str = "", *, make: bool = False) -> None:
        """Open a library in this window, or in the one that has it already.

        ``make`` lets the user's own library be made where there is none yet.
        """
        self._tried = self._tried or library
        if may_let_go(self._around, self._window) and self._is_taken(library):
            self._around.session.open(None if make else library, brief)

    def _is_taken(self, library: Path) -> bool:
        """Say whether the library is this window's to open."""
        if self.instance.take(library):
            return True
        path = self._file_of(self._record)
        self._record = None
        if self.instance.hand_over(library, path):
            text = self.tr("{name} is open in another window, which has come forward.")
            self._tell_elsewhere(text.format(name=library.name))
            return False
        title = self.tr("Library in use")
        text = self.tr(
            "{name} seems to be open in another Briefer, which does not answer. "
            "If you know that it has ended, open the library here."
        )
        act = self.tr("Open here")
        if self._around.dialogs.agreed(self._window, title, text.format(name=library.name), act):
            return self.instance.take(library, from_nobody=True)
        self._tell_elsewhere(self.tr("{name} was not opened.").format(name=library.name))
        return False

    def _ask_to_take_over(self) -> None:
        """Ask, once, whether a library that may have been left open shall be changed."""
        session = self._around.session
        opened = session.opened
        if opened is None or not opened.read_only:
            return
        text = self.tr(
            "{reason}\n\nNothing has been heard of that window for some minutes, so it may have "
            "ended. Open the library for writing only if you know that nobody else is at work in "
            "it."
        )
        title, act = self.tr("Library in use"), self.tr("Open for writing all the same")
        if self._around.dialogs.agreed(
            self._window, title, text.format(reason=opened.read_only), act
        ):
            session.open_again(take_over=True)

    def _tell_elsewhere(self, text: str) -> None:
        session = self._around.session
        session.messages.tell("instance", "note", text)
        if session.opened is None:
            session.library_failed.emit()

    # What the session tells

    def _note_opened(self, opened: Opened) -> None:
        memory, session = self._around.memory, self._around.session
        before = next(iter(memory.recent), None)
        if before is None or (before.path, before.title) != (opened.root, opened.title):
            memory.note_recent(opened.root, opened.title)
            memory.keep()
            self.recent_changed.emit()
        file = opened.root / "briefs" / f"{opened.brief.id}.md"
        memory.note_brief(file, dict(opened.briefs).get(opened.brief.id, opened.brief.title))
        self._tried = None
        self.instance.settle()
        session.messages.clear("instance")
        wanted, self._record = self._record, None
        if wanted is not None and wanted.kind is not None:
            self._show(wanted)

    def _note_not_opened(self) -> None:
        self._record = None
        self.instance.take_back()

    def _show(self, wanted: Located) -> None:
        """Show a brief, or another record, of the library that is open."""
        session = self._around.session
        if wanted.kind == "briefs":
            if session.brief is not None and session.brief.id != wanted.id:
                session.take_up(wanted.id)
            self.brief_shown.emit()
        elif wanted.kind is not None:
            self.record_asked.emit(wanted.kind, wanted.id)

    @staticmethod
    def _file_of(wanted: Located | None) -> Path | None:
        if wanted is None or wanted.kind is None:
            return None
        return wanted.library / wanted.kind / f"{wanted.id}.md"

    # What comes from outside

    def _open_for_another_start(self, path: Path | None) -> None:
        """Come forward for somebody who started Briefer again, and open what they named."""
        self.raised.emit()
        text = self.tr("Briefer was started again. This library is open here already.")
        self._around.session.messages.tell("instance", "note", text)
        if path is not None:
            self.open(path)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the files that the system hands to the program (macOS does so by events)."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.open(Path(event.file()))
            return True
        return super().eventFilter(watched, event)


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False

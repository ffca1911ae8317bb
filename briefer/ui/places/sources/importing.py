"""Documents read in the background, with how far it is and a cancel, then taken in."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from briefer.ui.background import Background
from briefer.ui.core_words import error_in_words
from briefer.ui.wording import counted

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.desk.importing import Imported, ReadFile
    from briefer.ui.messages import Level
    from briefer.ui.session import Session


class Far(NamedTuple):
    """Be how far an import is: the file that is read, its number, how many, its share read."""

    name: str
    number: int  # from 1
    of: int
    done: int
    whole: int


class Importing(QObject):
    """Read documents off the window's thread and the desk's; one import at a time."""

    began = Signal()
    far = Signal(object)  # Far
    ended = Signal()  # reading is over, whatever came of it
    added = Signal(tuple)  # the ids of the sources, new or known before

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._background = Background(self._fail, self)
        self._cancelled = threading.Event()
        self.running = False
        self._waiting: list[tuple[tuple[Path, ...], str]] = []

    def begin(self, paths: Sequence[Path], into: str = "") -> None:
        """Read these documents and take them in; while others are read, these come after.

        ``into`` is the source that one document is of; without it each becomes one.
        """
        if self.running:
            self._waiting.append((tuple(paths), into))
            return
        if not paths or self._session.opened is None:
            return
        self.running = True
        self._cancelled.clear()
        self.began.emit()
        work = partial(self._read, tuple(paths))
        self._background.run("import", work, partial(self._take_in, into))

    def cancel(self) -> None:
        """End the reading; nothing is taken in."""
        self._waiting.clear()
        self._cancelled.set()

    def close(self) -> None:
        """End the reading, and wait until it has ended."""
        self.cancel()
        self._background.stop()

    def _read(self, paths: tuple[Path, ...]) -> list[ReadFile] | None:
        """Read on the importing thread; None when it was cancelled."""
        from briefer.desk.importing import read_files
        from briefer.sources.process import Cancelled
        from briefer.sources.reading import shown

        def told(number: int, done: int, of: int) -> None:
            self.far.emit(Far(shown(paths[number]), number + 1, len(paths), done, of))

        try:
            return list(read_files(paths, told, self._cancelled.is_set))
        except Cancelled:
            return None

    def _take_in(self, into: str, read: list[ReadFile] | None) -> None:
        messages = self._session.messages
        if read is None:
            messages.tell("import", "note", self.tr("Cancelled. No document was added."))
            self._end()
            return
        refused = [each for each in read if each.document is None]
        if len(refused) == len(read):
            self._tell(
                len(read),
                0,
                [error_in_words(each.error) for each in refused if each.error is not None],
            )
            self._end()
            return
        words = counted(len(read) - len(refused), "add {n} document", "add {n} documents")

        def work(desk: Desk) -> tuple[Imported, ...]:
            from briefer.desk.importing import attach, take_in

            return (attach(desk, into, read[0]),) if into else take_in(desk, read)

        self._session.change_library(words, work, self._taken_in)
        self._end()

    def _taken_in(self, imported: tuple[Imported, ...]) -> None:
        errors = [error_in_words(each.error) for each in imported if each.error is not None]
        known = sum(each.known for each in imported)
        self._tell(len(imported), known, errors)
        sources = (each.source.id for each in imported if each.source is not None)
        self.added.emit(tuple(dict.fromkeys(sources)))

    def _tell(self, count: int, known: int, errors: Sequence[str]) -> None:
        """Say in one message what became of the documents."""
        messages = self._session.messages
        messages.clear("import")
        added = count - known - len(errors)
        said = []
        if added:
            said.append(counted(added, "{n} document added.", "{n} documents added."))
        if known:
            said.append(counted(known, "{n} was on file already.", "{n} were on file already."))
        if errors:
            one, many = "{n} could not be read.", "{n} could not be read."
            said.append(counted(len(errors), one, many))
        level: Level = "warning" if errors else "note"
        if len(errors) == 1 and count == 1:
            said, errors = [errors[0]], ()
        if said:
            messages.tell("import", level, " ".join(said), "\n".join(errors))

    def _fail(self, error: Exception) -> None:
        self._session.messages.tell_error("import", error)
        self._end()

    def _end(self) -> None:
        self.running = False
        self.ended.emit()
        if self._waiting:
            self.begin(*self._waiting.pop(0))

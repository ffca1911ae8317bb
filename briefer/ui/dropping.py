"""What is dropped onto the window: a library, a letterhead for the brief, documents."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QDropEvent

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.library.briefs import Brief
    from briefer.ui.main_window import MainWindow
    from briefer.ui.opening import Opening
    from briefer.ui.places.view import Surroundings

_MOST_NAMES = 5  # in one line


class Dropping(QObject):
    """Take what is dropped to where it belongs, by what it is and the place in sight."""

    def __init__(
        self,
        around: Surroundings,
        opening: Opening,
        take_documents: Callable[[Sequence[Path]], bool],
        window: MainWindow,
    ) -> None:
        super().__init__(window)
        self._around = around
        self._opening = opening
        self._take_documents = take_documents
        self._window = window

    def accept(self, event: QDropEvent) -> tuple[Path, ...]:
        """Say that files may be dropped here, and give them; nothing else is taken."""
        paths = paths_in(event.mimeData())
        if paths:
            event.acceptProposedAction()
        return paths

    def take(self, paths: Iterable[Path]) -> None:
        """Open a library or a brief's file, take a letterhead, hand documents on."""
        documents, to_open = _parted(paths)
        if not documents and to_open:
            self._opening.open(to_open[0])
            self._tell_not_taken(to_open[1:])
            return
        self._take_files(documents)
        self._tell_not_taken(to_open)

    def _take_files(self, documents: Sequence[Path]) -> None:
        if self._window.place == "brief" and len(documents) == 1 and _is_letterhead(documents[0]):
            self._take_letterhead(documents[0])
        elif documents and not self._take_documents(documents):
            text = self.tr("Drop a Word file onto Brief as its letterhead, or a library’s folder.")
            self._around.session.messages.tell("dropped", "note", text)

    def _tell_not_taken(self, paths: Sequence[Path]) -> None:
        """Name what was let go beside files, and could only be taken by itself."""
        if not paths:
            return
        text = self.tr("Not taken: {names}. Drop a library’s folder by itself.")
        named = ", ".join(path.name for path in paths[:_MOST_NAMES])
        more = ", …" if len(paths) > _MOST_NAMES else ""
        details = "\n".join(map(str, paths))
        text = text.format(names=named + more)
        self._around.session.messages.tell("not taken", "warning", text, details)

    def _take_letterhead(self, path: Path) -> None:
        session = self._around.session

        def tell(brief: Brief) -> None:
            text = self.tr("The memo is on the letterhead {name}, which the library now keeps.")
            session.messages.tell("dropped", "note", text.format(name=brief.letterhead))

        words = self.tr("another letterhead")
        session.change_brief(words, partial(_with_letterhead, path=path), tell)


def paths_in(data: QMimeData) -> tuple[Path, ...]:
    """Give the files and folders of this machine that are dragged."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


def _parted(paths: Iterable[Path]) -> tuple[list[Path], list[Path]]:
    """Part the files to be taken from what could be opened, or is a folder."""
    documents: list[Path] = []
    to_open: list[Path] = []
    for path in paths:
        (to_open if _is_of_a_library(path) else documents).append(path)
    return documents, to_open


def _is_of_a_library(path: Path) -> bool:
    from briefer.errors import LibraryError
    from briefer.library.locating import located

    try:
        located(path)
    except LibraryError:
        return path.is_dir()  # which is then said to be none
    return True


def _is_letterhead(path: Path) -> bool:
    from briefer.desk.letterheads import is_letterhead

    return is_letterhead(path)


def _with_letterhead(desk: Desk, brief: Brief, path: Path) -> Brief:
    from briefer.desk.letterheads import take_letterhead

    return take_letterhead(desk, brief, path)

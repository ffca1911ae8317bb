"""A document that is on file read anew, where what was read of it is no longer kept."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefer.ui.background import Background

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.sources.document import Document
    from briefer.ui.session import Session


class ReadingAnew(QObject):
    """Read one document at a time, the one asked for last."""

    read = Signal(str)  # the source's id: its document is kept now
    refused = Signal(str, str)  # the source's id, and why its document can't be read

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._background = Background(partial(session.messages.tell_error, "read"), self)
        self._cancelled = threading.Event()
        self._source = ""

    def begin(self, source: str, file: Path) -> None:
        """Read a source's document; what was being read is given up."""
        if source == self._source:
            return
        self._cancelled.set()
        self._source, self._cancelled = source, threading.Event()
        work = partial(_read, file, self._cancelled)
        self._background.run(
            "read", work, partial(self._keep, source), partial(self._refuse, source)
        )

    def close(self) -> None:
        """Give up what is being read, and wait until that is so."""
        self._cancelled.set()
        self._background.stop()

    def _keep(self, source: str, document: Document | None) -> None:
        if document is None:
            return

        def work(desk: Desk) -> None:
            from briefer.ui.places.sources.work import kept

            kept(desk, source, document)

        def done(_: None) -> None:
            self._source = ""
            self.read.emit(source)

        self._session.ask_desk("keep-document", work, done)

    def _refuse(self, source: str, error: Exception) -> None:
        from briefer.errors import BrieferError
        from briefer.ui.core_words import error_in_words

        self._source = ""
        why = error_in_words(error) if isinstance(error, BrieferError) else str(error)
        self.refused.emit(source, why)


def _read(file: Path, cancelled: threading.Event) -> Document | None:
    """Read on a thread of its own; None when it was given up."""
    from briefer.sources.process import Cancelled, ReadingProcess

    try:
        with ReadingProcess() as reader:
            return reader.read(file, cancelled=cancelled.is_set)
    except Cancelled:
        return None

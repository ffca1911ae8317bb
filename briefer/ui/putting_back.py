"""Undo in a brief that may not be the one in hand: it is taken up first, and steps keep turns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

if TYPE_CHECKING:
    from briefer.ui.session import Session
    from briefer.ui.undoing import Fields


class PuttingBack(QObject):
    """Put fields back into briefs, one after the other."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._waiting: list[tuple[str, Fields]] = []

    def put_back(self, brief: str, fields: Fields) -> None:
        """Put fields back into a brief, after what waits already."""
        self._waiting.append((brief, fields))
        if len(self._waiting) == 1:  # else it is waited for a brief already
            self.go_on()

    def go_on(self) -> None:
        """Put back what waits, until a brief has to be taken up first."""
        session = self._session
        while self._waiting and session.brief is not None and session.opened is not None:
            brief, fields = self._waiting[0]
            if session.brief.id == brief:
                del self._waiting[0]
                session.set_back(fields)
            elif brief in dict(session.opened.briefs):
                session.take_up(brief)
                return
            else:
                del self._waiting[0]
                text = _tr("This step was in a brief that is not in the library any more.")
                session.messages.tell("undo", "warning", text)

    def give_up(self) -> None:
        """Put nothing back of what waits: its brief can't be had, or another library is open."""
        self._waiting.clear()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Session", text)

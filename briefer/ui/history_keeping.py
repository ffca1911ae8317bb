"""The history of the open library: begun after opening, and kept again where it was not."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.ui.session import Session

_TOPIC = "history"


class HistoryKeeping(QObject):
    """Have changes kept in the history, and tell what was not."""

    _unkept = Signal(object, object)  # the desk, and the error; from the history's own thread

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._unkept.connect(self._try_again)

    def begin(self, desk: Desk) -> None:
        """Open the history, and keep in it what was changed outside Briefer."""
        keep = partial(desk.keep_history, partial(self._unkept.emit, desk))
        failed = partial(self._session.messages.tell_error, _TOPIC)
        self._session.background.run(_TOPIC, keep, None, failed)

    def _try_again(self, desk: Desk, error: Exception) -> None:
        """Have what was not kept kept as it stands by then; the files themselves are saved."""
        session = self._session
        if session.opened is None or session.opened.desk is not desk:
            return

        def done(kept: bool) -> None:  # noqa: FBT001  # what the worker brings
            if kept:
                session.saving_again.let_go(_TOPIC, _TOPIC)

        def again() -> None:
            failed = partial(session.messages.tell_error, _TOPIC)
            session.background.run(f"{_TOPIC}-again", desk.keep_again, done, failed)

        if not session.saving_again.take(_TOPIC, error, again, _TOPIC):
            session.messages.tell_error(_TOPIC, error)

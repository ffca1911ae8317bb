"""The brief in hand saves itself, soon after a change, and again where the disk did not take it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from briefer.ui.kept_draft import key_of

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.library.briefs import Brief
    from briefer.ui.session import Session

_SAVED_AFTER = 1000  # milliseconds without a change


class Autosave(QObject):
    """Save briefs on the worker; ``saved`` is told of each."""

    def __init__(self, session: Session, saved: Callable[[Brief], None]) -> None:
        super().__init__(session)
        self._session = session
        self._saved = saved
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVED_AFTER)
        self._timer.timeout.connect(session.save)

    def soon(self) -> None:
        """Save once nothing more is changed for a moment."""
        self._timer.start()

    def stop(self) -> None:
        """Save no more by itself until the next change."""
        self._timer.stop()

    def save(self, desk: Desk, brief: Brief) -> None:
        """Save a brief now."""
        session = self._session
        work = session.on_worker("saved", desk, brief)
        failed = partial(self._try_again, desk, brief)
        session.background.run(f"save-{brief.id}", work, self._show_saved, failed)

    def _show_saved(self, brief: Brief) -> None:
        self._session.saving_again.let_go(key_of(brief.id))
        self._saved(brief)

    def _try_again(self, desk: Desk, brief: Brief, error: Exception) -> None:
        session = self._session

        def again() -> None:
            if session.brief is not None and session.brief.id == brief.id:
                session.save()  # as it is by then
            else:
                self.save(desk, brief)

        if not session.saving_again.take(key_of(brief.id), error, again):
            session.messages.tell_error("save", error)

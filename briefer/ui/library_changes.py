"""Changes of the library's files, made on the worker, each a step that can be undone."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import TYPE_CHECKING, TypeVar

from briefer.ui.background import is_gone
from briefer.ui.undoing import LibraryStep

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.library.briefs import Brief
    from briefer.ui.desk_work import Opened
    from briefer.ui.session import Session

T = TypeVar("T")


class LibraryChanges:
    """Make changes one after the other; each counts, so each has a channel of its own.

    ``show`` is told of the library as each has left it.
    """

    def __init__(self, session: Session, show: Callable[[Opened], None]) -> None:
        self._session = session
        self._show = show
        self._numbers = count()

    def make(
        self,
        words: str,
        work: Callable[[Desk, Brief], T],
        then: Callable[[T], None] | None,
        go_on_with: Callable[[T], str] | None,
        refused: Callable[[Exception], None] | None = None,
    ) -> None:
        """Save the brief in hand, then do the work; what is told is as in Session."""
        session = self._session
        opened, brief = session.opened, session.brief
        if opened is None or brief is None:
            return
        session.save()

        def whole() -> tuple[T, tuple[str, ...], Opened]:
            from briefer.desk.undoing import noted
            from briefer.ui import desk_work

            brought, changes = noted(opened.desk, lambda desk: work(desk, brief))
            wanted = go_on_with(brought) if go_on_with else brief.id
            return brought, changes, desk_work.opened(opened.desk, wanted)

        def done(found: tuple[T, tuple[str, ...], Opened]) -> None:
            brought, changes, fresh = found
            if changes:
                in_hand = brief.id, fresh.brief.id
                session.undo_stack.push(LibraryStep(words, changes, in_hand, self._turn))
            self._show(fresh)
            if then is not None and not is_gone(then):
                then(brought)

        def failed(error: Exception) -> None:
            if refused is not None:
                refused(error)
            else:
                session.messages.tell_error("change", error)

        session.background.run(f"change-{next(self._numbers)}", whole, done, failed)

    def _turn(self, step: LibraryStep) -> None:
        """Take back what stands of a step: its change, or what had taken it back."""
        session = self._session
        opened, brief = session.opened, session.brief
        if opened is None or brief is None:
            return
        session.save()
        wanted = step.goes_on_with or brief.id

        def work() -> Opened:
            from briefer.desk.undoing import take_back
            from briefer.ui import desk_work

            step.changes = take_back(opened.desk, step.changes)
            return desk_work.opened(opened.desk, wanted)

        def failed(error: Exception) -> None:
            step.void = True
            session.messages.tell_error("undo", error)

        session.background.run(f"undo-{next(self._numbers)}", work, self._show, failed)

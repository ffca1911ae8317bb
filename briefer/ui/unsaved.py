"""What can't be kept anywhere is asked about before it is let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from briefer.ui.places.view import Surroundings


def may_let_go(around: Surroundings, parent: QWidget) -> bool:
    """Say whether the window may go on: what is unsaved is kept on this machine, or given up.

    The brief saves itself, and what it could not save stays with what is unfinished: only
    where that can't be written either is there something to ask.
    """
    session = around.session
    if session.unfinished.flush() or not session.unsaved or session.opened is None:
        return True
    return around.dialogs.let_go(parent, session.opened.brief.title)

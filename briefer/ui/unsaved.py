"""What is unsaved is asked about before the window goes on to something else."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from briefer.ui.places.view import Surroundings


def after_unsaved(around: Surroundings, parent: QWidget, then: Callable[[], None]) -> bool:
    """Go on now, or once what is unsaved is dealt with; say whether it went on."""
    session = around.session
    if not session.unsaved or session.opened is None or session.opened.read_only:
        then()
        return True
    answer = around.dialogs.unsaved(parent, session.opened.brief.title)
    if answer == "save":
        session.save(then)
    elif answer == "discard":
        then()
        return True
    return False

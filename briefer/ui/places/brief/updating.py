"""Yesterday's memo on today's date: the brief's next version by one click."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.library.briefs import Brief
    from briefer.ui.places.brief.changes_work import Updated
    from briefer.ui.session import Session


def _tr(text: str) -> str:
    return QCoreApplication.translate("Updating", text)


def why_no_update(session: Session) -> str:
    """Say why the brief can't be updated to today; empty where it can."""
    if session.opened is None or session.brief is None:
        return _tr("The library is still opening")
    if session.opened.read_only:
        return _tr("This library can be read but not changed")
    if session.brief.as_of is None:
        return _tr("This brief has no date: it is today’s every day")
    return _tr("This brief is of today already") if _is_of_today(session.brief) else ""


def why_no_addendum(session: Session) -> str:
    """Say why no paper with the changes alone can be written; empty where one can."""
    if session.opened is None or session.brief is None:
        return _tr("The library is still opening")
    if session.brief.updates is None:
        return _tr("This brief updates no earlier one: use Update to today first")
    return ""


def update_to_today(session: Session, then: Callable[[], None] | None = None) -> None:
    """Make the next version, take it in hand, and say what of it wants a look."""

    def show(updated: Updated) -> None:
        from briefer.ui.places.brief.change_words import updated_in_words

        session.messages.tell("updated", "note", *updated_in_words(updated))
        if then is not None:
            then()

    words = _tr("update to today")
    session.change_brief(words, _updated, show, lambda updated: updated.brief.id)


def _is_of_today(brief: Brief) -> bool:
    from datetime import date

    return brief.as_of is not None and brief.as_of.first >= date.today()


def _updated(desk: Desk, brief: Brief) -> Updated:
    from briefer.ui.places.brief import changes_work

    return changes_work.updated(desk, brief)

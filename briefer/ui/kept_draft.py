"""A brief's changes that are not saved yet, as they are kept on this machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from briefer.library.briefs import Brief
    from briefer.ui.messages import Messages
    from briefer.ui.unfinished import Unfinished


def key_of(brief: str) -> str:
    """Give the key under which a brief's unsaved changes are kept."""
    return f"briefs/{brief}"


def as_note(saved: Brief, changed: Brief) -> str:
    """Give the text to keep: the brief as it was saved, and as it is changed."""
    import json  # after the first paint

    from briefer.library.writing import render_record

    return json.dumps([render_record(saved), render_record(changed)], ensure_ascii=False)


def from_note(note: str, held: Brief) -> Brief:
    """Put the changes that a note keeps onto the brief as the library holds it now.

    Raises ValueError for a note that does not read, LibraryError for a brief in it.
    """
    import json  # after the first paint

    from briefer.library.briefs import Brief
    from briefer.library.reading import parse_record
    from briefer.library.rebasing import rebased

    texts = json.loads(note)
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        raise ValueError("these are no two briefs")
    saved, changed = (parse_record("briefs", held.id, text) for text in texts)
    if not isinstance(saved, Brief) or not isinstance(changed, Brief):
        raise TypeError("the folder briefs holds briefs")
    return rebased(changed, saved, held)


def with_what_was_unsaved(held: Brief, unfinished: Unfinished, messages: Messages) -> Brief:
    """Put onto a brief what was changed in it and not saved, before a crash; and say so."""
    from briefer.errors import BrieferError

    note = unfinished.text(key_of(held.id))
    if note is None:
        return held
    try:
        brief = from_note(note, held)
    except (BrieferError, ValueError):
        text = _tr("What was changed in this brief and not saved can’t be read.")
        messages.tell("taken-up", "warning", text, note)
        return held
    if brief != held:
        text = _tr("This brief is as you left it, with what was not saved yet.")
        messages.tell("taken-up", "note", text)
    return brief


def _tr(text: str) -> str:
    return QCoreApplication.translate("Session", text)

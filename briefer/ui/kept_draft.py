"""A brief's changes that are not saved yet, as they are kept on this machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from briefer.library.briefs import Brief
    from briefer.library.rebasing import Rebased
    from briefer.ui.messages import Messages
    from briefer.ui.unfinished import Unfinished

_AT_ODDS = "at-odds/"  # before a brief's name: what was typed, and is not put in
_SHOWN = 160  # letters of it in the message; all of it is in the details


def key_of(brief: str) -> str:
    """Give the key under which a brief's unsaved changes are kept."""
    return f"briefs/{brief}"


def as_note(saved: Brief, changed: Brief) -> str:
    """Give the text to keep: the brief as it was saved, and as it is changed."""
    import json  # after the first paint

    from briefer.library.writing import render_record

    return json.dumps([render_record(saved), render_record(changed)], ensure_ascii=False)


def from_note(note: str, held: Brief) -> tuple[Brief, Rebased[Brief]]:
    """Put the changes that a note keeps onto the brief as the library holds it now.

    Gives the brief as the note has it, too. Raises ValueError for a note that does not
    read, LibraryError for a brief in it.
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
    return changed, rebased(changed, saved, held)


def with_what_was_unsaved(held: Brief, unfinished: Unfinished, messages: Messages) -> Brief:
    """Put onto a brief what was changed in it and not saved, before a crash; and say so.

    What somebody else has changed since stands, and what was typed is said instead.
    """
    from briefer.errors import BrieferError

    note = unfinished.text(key_of(held.id))
    brief = held
    if note is not None:
        try:
            mine, found = from_note(note, held)
        except (BrieferError, ValueError):
            text = _tr("What was changed in this brief and not saved can’t be read.")
            messages.tell("taken-up", "warning", text, note)
            return held
        brief = found.record
        _keep_at_odds(mine, found, unfinished)
        if brief != held:
            text = _tr("This brief is as you left it, with what was not saved yet.")
            messages.tell("taken-up", "note", text)
    _tell_at_odds(held, unfinished, messages)
    return brief


def with_what_is_unsaved(
    mine: Brief, base: Brief, held: Brief, unfinished: Unfinished, messages: Messages
) -> Brief:
    """Put what is changed in the brief in hand since ``base`` onto it as the library has it."""
    from briefer.library.rebasing import rebased

    found = rebased(mine, base, held)
    if found.at_odds:
        _keep_at_odds(mine, found, unfinished)
        _tell_at_odds(held, unfinished, messages)
    return found.record


def forget_at_odds(unfinished: Unfinished, topic: str) -> None:
    """Let go of what was typed and not put in, once its message is closed."""
    if topic.startswith(_AT_ODDS):
        unfinished.forget(topic)


def _keep_at_odds(mine: Brief, found: Rebased[Brief], unfinished: Unfinished) -> None:
    """Keep what was typed and is not put in, after what is kept so already."""
    from briefer.library.writing import fields_as_written

    if found.at_odds:
        before = unfinished.text(_AT_ODDS + mine.id)
        text = fields_as_written(mine, found.at_odds)
        if before != text:
            unfinished.note(_AT_ODDS + mine.id, f"{before}\n{text}" if before else text)


def _tell_at_odds(brief: Brief, unfinished: Unfinished, messages: Messages) -> None:
    """Offer what was typed and is not put in, until the message is closed."""
    kept = unfinished.text(_AT_ODDS + brief.id)
    if kept is None:
        return
    short = " ".join(kept.split())
    short = f"{short[:_SHOWN]}…" if len(short) > _SHOWN else short
    text = _tr(
        "“{brief}” was changed elsewhere in what you had changed too. What was saved there "
        "stands; yours is kept here until you close this: {yours}"
    )
    messages.tell(_AT_ODDS + brief.id, "warning", text.format(brief=brief.title, yours=short), kept)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Session", text)

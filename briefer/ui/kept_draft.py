"""A brief's changes that are not saved yet, as they are kept on this machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefer.library.briefs import Brief


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

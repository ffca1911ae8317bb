"""One family of errors: each says what happened, where, and what to do."""

from __future__ import annotations

from collections.abc import Iterable


class BrieferError(Exception):
    """Tell the user in plain words what can't be done.

    ``what`` is a full clause without a final stop, ``where`` a file, a line or a
    name (may be empty), ``fix`` what the user can do about it (may be empty).
    ``passes`` says that the same may go through later, as once a full disk has room.
    """

    passes = False

    def __init__(self, what: str, *, where: str = "", fix: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.fix = fix

    def __str__(self) -> str:
        """Give the error as one line, whatever newlines its parts carry."""
        place = f" ({self.where})" if self.where else ""
        advice = f". {self.fix}" if self.fix else ""
        return " ".join(f"{self.what}{place}{advice}".split())


class LibraryError(BrieferError):
    """Report a library that can't be opened, read, or written as a whole."""


class ReadOnlyLibrary(LibraryError):
    """Refuse to save into a library that is newer than the program or not writable."""


class SaveError(LibraryError):
    """Report a record that was not saved; what stood on disk is untouched."""


class LibraryGone(SaveError):
    """Refuse to save into a library that is not there any more, as when its stick was pulled."""

    passes = True


# What one record of a kind is called, in errors and in the history.
NOUNS = {
    "dialogues": "dialogue",
    "areas": "area",
    "meetings": "meeting",
    "organizations": "organization",
    "posts": "post",
    "people": "person",
    "points": "point",
    "sources": "source",
    "briefs": "brief",
}


class UnknownRecord(BrieferError):
    """Report an id that the library does not have, with the nearest ones."""

    def __init__(self, kind: str, wanted: str, known: Iterable[str], *, where: str = "") -> None:
        self.kind = kind
        self.wanted = wanted
        from difflib import get_close_matches  # only where something is amiss

        self.nearest = tuple(get_close_matches(wanted, list(known), n=3, cutoff=0.5))
        near = ", ".join(self.nearest)
        fix = f"Nearest: {near}" if near else f"See: briefer list {kind}"
        super().__init__(f"no {NOUNS.get(kind, kind)} is named {wanted!r}", where=where, fix=fix)


class TemplateError(BrieferError):
    """Report a template that can't be read or filled, with template and line."""


class ComparisonError(BrieferError):
    """Report two memos that can't be compared."""


class ExportError(BrieferError):
    """Report an export that was not written; no part of the file is left."""

"""What is said between the program and the process that reads documents, a line of JSON each."""

from __future__ import annotations

import msgspec

from briefer.sources.document import Document, UnreadableDocument


class Wanted(msgspec.Struct, frozen=True):
    """Ask for a document to be read."""

    path: bytes  # as the system has it, which need not be text


class Progress(msgspec.Struct, frozen=True, tag="progress"):
    """Tell how much is read, of how much."""

    done: int
    of: int


class Found(msgspec.Struct, frozen=True, tag="found"):
    """Give a document that was read."""

    document: Document


class Refused(msgspec.Struct, frozen=True, tag="refused"):
    """Say why a document was not read."""

    what: str
    where: str
    fix: str

    def as_error(self) -> UnreadableDocument:
        """Give it as the error that it was."""
        return UnreadableDocument(self.what, where=self.where, fix=self.fix)


Answer = Progress | Found | Refused

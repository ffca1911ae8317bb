"""A document as it was read: numbered paragraphs, and what it says of itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal

import msgspec

from briefer.errors import BrieferError

DateBasis = Literal["stated", "text", "properties", ""]
_LOCATOR = re.compile(r"(?:p\. ?(\d{1,6}),? ?)?(?:(para|note)\. ?(\d{1,7}))?", re.IGNORECASE)


class UnreadableDocument(BrieferError):
    """Report a document that can't be read, or not safely."""


class Paragraph(msgspec.Struct, frozen=True, gc=False):
    """Be one paragraph in plain text, on one line.

    ``number`` counts from 1, on its page where the format has pages, in the document else;
    headings are not counted and have 0. ``page`` is 0 where the format has none; ``note``
    is the number of a note that stands apart from the text, 0 for what stands in it.
    """

    text: str
    number: int = 0
    page: int = 0
    note: int = 0

    @property
    def is_heading(self) -> bool:
        """Whether it is a heading, which nothing is cited from."""
        return not (self.number or self.note)

    @property
    def locator(self) -> str:
        """Where it stands, as a citation says it: "para. 7", "p. 3, para. 2", "note 4"."""
        page = f"p. {self.page}" if self.page else ""
        own = f"note {self.note}" if self.note else f"para. {self.number}" if self.number else ""
        return ", ".join(filter(None, (page, own)))


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """Be what was read of a file; what it does not say of itself is empty.

    ``date`` is EDTF, ``date_basis`` what it was read from: what the file states as its
    date, the first day in its text, or the properties of the file, which may tell of a
    copy. ``sha256`` is of the file's bytes, in hexadecimal.
    """

    paragraphs: tuple[Paragraph, ...]
    title: str = ""
    author: str = ""
    publisher: str = ""
    date: str = ""
    date_basis: DateBasis = ""
    address: str = ""
    language: str = ""
    sha256: str = ""

    def at(self, locator: str) -> Paragraph | None:
        """Find the paragraph that a locator leads to, a page's first by the page alone."""
        match = _LOCATOR.fullmatch(locator.strip().replace("note ", "note. "))
        if match is None or not any(match.groups()):
            return None
        page, kind, number = match.groups()
        for paragraph in self.paragraphs:
            if page and paragraph.page != int(page):
                continue
            own = paragraph.note if (kind or "").lower() == "note" else paragraph.number
            if (number and own == int(number)) or (not number and not paragraph.is_heading):
                return paragraph
        return None


class Piece(msgspec.Struct, frozen=True):
    """Be a text as a reader found it, before paragraphs are counted."""

    text: str
    heading: bool = False
    page: int = 0
    note: int = 0
    ends_on: int = 0  # the page that it goes on to, where that is another


def counted(pieces: Iterable[Piece]) -> Iterator[Paragraph]:
    """Put each text on one line, leave out empty ones, and count paragraphs."""
    page = number = 0
    for piece in pieces:
        text = on_one_line(piece.text)
        if not text:
            continue
        if piece.page != page:
            page, number = piece.page, 0
        if piece.heading or piece.note:
            yield Paragraph(text, page=piece.page, note=piece.note)
        else:
            number += 1
            yield Paragraph(text, number, piece.page)
        if piece.ends_on:  # the rest of it is the first paragraph there
            page, number = piece.ends_on, 1


def on_one_line(text: str) -> str:
    """Join white space to single blanks, and drop characters that steer or can't be kept."""
    if not text.isprintable():
        text = "".join(_kept(char) for char in text)
    return " ".join(text.split())


def _kept(char: str) -> str:
    if char.isprintable():
        return char
    # Zero-width joiners and direction marks are part of how some scripts are written.
    return char if char in "\u200c\u200d\u200e\u200f" else " " if char.isspace() else ""

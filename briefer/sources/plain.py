"""Texts and Markdown files as pieces."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefer.library.frontmatter import FrontMatterError, split
from briefer.sources.dating import read_stated
from briefer.sources.document import Document, Piece, counted
from briefer.sources.encodings import decoded

_HEADING = re.compile(r" {0,3}#{1,6}[ \t]+")
_RULE = re.compile(r" {0,3}(?:=+|-{2,}|(?:[-*_] *){3,})[ \t]*")
_ITEM = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\S)")
_QUOTED = re.compile(r" {0,3}> ?")
_FENCE = re.compile(r" {0,3}(?:```|~~~)")


def read_text(data: bytes, name: str) -> Document:
    """Read a text: blank lines part its paragraphs; its first line may be its title."""
    lines = decoded(data, name).splitlines()
    pieces: list[Piece] = []
    held: list[str] = []
    for line in [*lines, ""]:
        if line.strip():
            held.append(line)
        elif held:
            pieces.append(Piece(joined(held)))
            held = []
    paragraphs = tuple(counted(pieces))
    first = paragraphs[0].text if paragraphs else ""
    is_title = len(paragraphs) > 1 and len(first) <= 120 and first[-1:] not in ".。!?"
    if is_title:
        pieces[0] = Piece(first, heading=True)
        paragraphs = tuple(counted(pieces))
    return Document(paragraphs=paragraphs, title=first if is_title else "")


def read_markdown(data: bytes, name: str) -> Document:
    """Read a Markdown file, front matter too where it has some."""
    text = decoded(data, name).replace("\r\n", "\n")
    said: dict[str, str] = {}
    try:
        parts = split(text)
        said = {key.lower(): value for key, value in parts.fields.items() if _is_line(value)}
        text = parts.body
    except FrontMatterError:
        pass  # a rule at its top is not front matter
    pieces = tuple(_pieces(text.split("\n")))
    paragraphs = tuple(counted(pieces))
    heading = next((part.text for part in paragraphs if part.is_heading), "")
    date = read_stated(said.get("date", ""))
    return Document(
        paragraphs=paragraphs,
        title=said.get("title", "") or heading,
        author=said.get("author", ""),
        publisher=said.get("publisher", ""),
        date=date,
        date_basis="stated" if date else "",
        address=said.get("url", said.get("address", "")),
        language=said.get("language", said.get("lang", "")),
    )


def joined(lines: list[str]) -> str:
    """Join lines to a paragraph; between Japanese characters a line's end is no blank."""
    text = lines[0].strip()
    for line in lines[1:]:
        following = line.strip()
        close = text[-1:] >= "\u3000" and following[:1] >= "\u3000"
        text += following if close else f" {following}"
    return text


def _is_line(value: object) -> bool:
    return isinstance(value, str) and len(value) < 1_000


def _pieces(lines: list[str]) -> Iterator[Piece]:
    """Give headings, paragraphs, list items and table rows; fenced text is one piece."""
    text = _Lines()
    fenced = False
    for line in lines:
        if _FENCE.match(line):
            fenced = not fenced
        elif fenced:
            text.held.append(line)
        else:
            yield from text.taken(_QUOTED.sub("", line))
    yield from text.ended()


class _Lines:
    """Hold the lines of the paragraph that goes on."""

    def __init__(self) -> None:
        self.held: list[str] = []

    def ended(self, *, heading: bool = False) -> Iterator[Piece]:
        if self.held:
            yield Piece(joined(self.held), heading=heading)
        self.held = []

    def taken(self, line: str) -> Iterator[Piece]:
        plain = line.strip()
        if not plain:
            yield from self.ended()
        elif _RULE.fullmatch(line):
            yield from self.ended(heading=len(self.held) == 1 and plain[0] in "=-")
        elif heading := _HEADING.match(line):
            yield from self.ended()
            yield Piece(_without_closing(line[heading.end() :].strip()), heading=True)
        elif item := _ITEM.match(line):
            yield from self.ended()
            self.held = [line[item.end() :]]
        elif plain.startswith("|"):
            yield from self.ended()
            if plain.strip(" \t|:-"):  # else it is the rule under the head
                yield Piece(" | ".join(cell.strip() for cell in plain.strip(" |").split("|")))
        else:
            self.held.append(line)


def _without_closing(heading: str) -> str:
    """Take the marks off that a heading may end with, where they stand apart."""
    plain = heading.rstrip("#")
    return plain.rstrip() if plain != heading and plain[-1:] in ("", " ", "\t") else heading

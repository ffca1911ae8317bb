"""One fragment of a template's Markdown as blocks whose texts still hold markers.

A fragment is remembered by its text, with its markers numbered from 0: the thousand
lines that a template's loop writes are read once.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from functools import lru_cache
from typing import cast
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.sane_lists import SaneListExtension
from msgspec import Struct

from briefer.memo.blocks import (
    Block,
    Heading,
    Inline,
    LineBreak,
    Link,
    ListBlock,
    ListItem,
    Paragraph,
    Text,
)
from briefer.memo.inlines import joined_lines, trimmed
from briefer.memo.printed import CLOSE, NOTHING, OPEN

_KEPT = 16_384  # fragments whose blocks are remembered
# What a memo has no block for, or what would read a user's signs as markup.
_UNUSED_BLOCKS = ("code", "quote", "setextheader", "hr", "reference")
_UNUSED_INLINES = (
    *("html", "entity", "autolink", "automail", "image_link", "image_reference"),
    *("reference", "short_reference", "short_image_ref"),
)
PLACE = re.compile(f"{OPEN}([0-9]+){CLOSE}")  # of a value, in the text of a shape
_PIPE = re.compile(r"(?<!\\)\|")


def _converter() -> Markdown:
    reader = Markdown(extensions=[SaneListExtension()], tab_length=4)
    reader.preprocessors.deregister("html_block")
    for name in _UNUSED_BLOCKS:
        reader.parser.blockprocessors.deregister(name)
    for name in _UNUSED_INLINES:
        reader.inlinePatterns.deregister(name)
    reader.treeprocessors.deregister("prettify")
    return reader


class _Converters(threading.local):
    """Reuse one converter a thread: it keeps state while it converts."""

    def __init__(self) -> None:
        self.reader = _converter()


_CONVERTERS = _Converters()


class Slot(Struct, frozen=True):
    """Be the place of a printed value, ``number`` counting within the fragment."""

    number: int
    bold: bool = False
    italic: bool = False


@lru_cache(maxsize=_KEPT)
def shape(fragment: str) -> tuple[Block, ...]:
    """Read headings, paragraphs and lists; each marker is a bare ``OPEN``."""
    return tuple(_blocks(_tree(_numbered(fragment).split("\n"))))


@lru_cache(maxsize=_KEPT)
def line_shape(text: str) -> tuple[Inline, ...]:
    """Read one line's inlines, as those of a title."""
    return _line(_numbered(text))


@lru_cache(maxsize=_KEPT)
def row_shape(row: str) -> tuple[tuple[Inline, ...], ...]:
    """Read the cells of a table's row."""
    return tuple(_line(text) for text in cells_of(_numbered(row)))


def _line(text: str) -> tuple[Inline, ...]:
    root = _tree([text]) if text else ()
    return trimmed(inline for element in root for inline in _inlines(element))


def _numbered(fragment: str) -> str:
    """Number the markers from 0: what is read need not come in their order."""
    first, *others = fragment.split(OPEN)
    return first + "".join(f"{OPEN}{n}{CLOSE}{part}" for n, part in enumerate(others))


def _tree(lines: list[str]) -> Element:
    reader = _CONVERTERS.reader
    reader.reset()
    for preprocessor in reader.preprocessors:
        lines = preprocessor.run(lines)
    root = Element("div")
    reader.parser.parseChunk(root, "\n".join(lines))
    for processor in reader.treeprocessors:
        processor.run(root)
    return root


def _blocks(parent: Element) -> Iterator[Block]:
    for element in parent:
        if element.tag in ("ul", "ol"):
            start = int(element.get("start", "1"))
            items = tuple(ListItem(tuple(_item(item))) for item in element)
            yield ListBlock(element.tag == "ol", items, start)
        elif element.tag[0] == "h" and element.tag[1:].isdigit():
            yield Heading(int(element.tag[1:]), trimmed(_inlines(element)))
        else:
            yield Paragraph(trimmed(_inlines(element)))


def _item(element: Element) -> Iterator[Block]:
    """Read an item: its own line, when it has one, and the blocks below it."""
    own = trimmed(_inlines(element, only_own=True))
    if own:
        yield Paragraph(own)
    block_level = Element("item")
    block_level.extend(child for child in element if child.tag in ("p", "ul", "ol"))
    yield from _blocks(block_level)


def _inlines(
    element: Element, *, bold: bool = False, italic: bool = False, only_own: bool = False
) -> Iterator[Inline]:
    yield from _text(element.text, bold=bold, italic=italic)
    for child in element:
        if child.tag == "br":
            yield LineBreak()
        elif child.tag == "code":
            yield Text(child.text or "", bold, italic, code=True)
        elif child.tag == "a":
            inner = tuple(_inlines(child, bold=bold, italic=italic))
            yield Link(child.get("href", ""), inner)
        elif not (only_own and child.tag in ("p", "ul", "ol")):
            strong, slanted = bold or child.tag == "strong", italic or child.tag == "em"
            yield from _inlines(child, bold=strong, italic=slanted)
        yield from _text(child.tail, bold=bold, italic=italic)


def _text(text: str | None, *, bold: bool, italic: bool) -> Iterator[Inline]:
    """Part a text at its markers; the lines of a paragraph are joined."""
    if not text:
        return
    if "\n" in text:
        joined = joined_lines(text.split("\n"))
        before = " " if text[0] == "\n" and joined else ""
        after = " " if text[-1] == "\n" and joined else ""
        text = f"{before}{joined}{after}"
    for number, part in enumerate(PLACE.split(text)):
        if number % 2:
            # Slots stand among inlines only until the fragment is filled.
            yield cast("Inline", Slot(int(part), bold, italic))
        elif kept := part.replace(NOTHING, ""):
            yield Text(kept, bold, italic)


def cells_of(line: str) -> list[str]:
    r"""Part a table's row at its pipes; ``\|`` is a pipe in the text."""
    inner = line.strip().removeprefix("|")
    if inner.endswith("|") and not inner.endswith("\\|"):
        inner = inner[:-1]
    return [part.replace("\\|", "|").strip() for part in _PIPE.split(inner)]

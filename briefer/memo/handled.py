"""Texts that know how they are handled, from where a template reads them to the page.

Used only where portions are marked: what a template prints of a point or a source takes
its handling along, through filters, variables and macros, as an inline that the page
never shows; the block that it ends in is marked by it (portions.py).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import SupportsIndex, TypeVar, cast

from msgspec.structs import replace

from briefer.memo.blocks import Block, Inline, ListBlock, ListItem, Note, Paragraph, TabStart
from briefer.memo.printed import Handling, Inlines, Placed, Prose
from briefer.memo.prose import prose_blocks, prose_line

T = TypeVar("T")


class HandledText(str):
    """Be a text that knows how it is handled."""

    __slots__ = ("handling",)
    handling: str

    def __new__(cls, text: str, handling: str) -> HandledText:
        """Take a text and the level that it is handled at."""
        made = super().__new__(cls, text)
        made.handling = handling
        return made

    def __getitem__(self, place: SupportsIndex | slice) -> HandledText:
        """Give a part of the text, which is handled as the whole is."""
        return HandledText(super().__getitem__(place), self.handling)


class HandledProse(Prose, frozen=True):
    """Be a text in the user's Markdown subset that knows how it is handled."""

    handling: str = ""

    def inlines(self) -> tuple[Inline, ...]:
        """Give the text for a place that holds one line."""
        return (_inline(self.handling), *prose_line(self.text))

    def blocks(self) -> tuple[Block, ...]:
        """Give the text for a place of its own; each of its paragraphs is handled so."""
        return tuple(_handled_blocks(prose_blocks(self.text), self.handling))


def handled(value: T, handling: str) -> T:
    """Give a value that a template may print or go on with, handled at a level."""
    if not handling or not value:
        return value
    found: object = value
    if type(value) is str:
        found = HandledText(str(value), handling)
    elif isinstance(value, Prose):
        found = HandledProse(value.text, handling)
    elif isinstance(value, Inlines):
        found = Inlines(_handled_inlines(value.found, handling))
    elif isinstance(value, Placed) and isinstance(value.block, TabStart):
        title = HandledText(value.block.title, handling)
        found = Placed(replace(value.block, title=title))
    return cast("T", found)


def note_handled(inlines: Inlines, handling: str) -> Inlines:
    """Give notes whose own words are handled at a level; the text around them is not."""
    if not handling:
        return inlines
    return Inlines(
        tuple(
            Note((_inline(handling), *each.inlines)) if isinstance(each, Note) else each
            for each in inlines.found
        )
    )


def _handled_inlines(inlines: tuple[Inline, ...], handling: str) -> tuple[Inline, ...]:
    if all(isinstance(each, Note) for each in inlines):
        return note_handled(Inlines(inlines), handling).found
    return (_inline(handling), *inlines)


def _handled_blocks(blocks: Iterable[Block], handling: str) -> Iterable[Block]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield Paragraph((_inline(handling), *block.inlines))
        elif isinstance(block, ListBlock):
            items = (ListItem(tuple(_handled_blocks(i.blocks, handling))) for i in block.items)
            yield ListBlock(block.ordered, tuple(items), block.start)
        else:
            yield block


def _inline(handling: str) -> Inline:
    # Stands among inlines only until the portions are marked.
    return cast("Inline", Handling(handling))

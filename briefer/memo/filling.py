"""What was printed put back in the place of its markers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import cast

from msgspec import Struct

from briefer.memo.blocks import (
    Block,
    Cell,
    Heading,
    Inline,
    Link,
    ListBlock,
    ListItem,
    Paragraph,
    Text,
)
from briefer.memo.inlines import merged, plain_text, trimmed
from briefer.memo.printed import Handling, Prose, Reviewed, Value, inlines_of
from briefer.memo.prose import styled
from briefer.memo.shapes import PLACE, Slot, line_shape, row_shape, shape

_KEPT = 32_768  # fragments that are remembered, filled
_SCHEMES = ("http://", "https://", "mailto:", "#")


@lru_cache(maxsize=_KEPT)
def filled_blocks(fragment: str, values: tuple[Value, ...]) -> tuple[Block, ...]:
    """Read a fragment and fill it; both are remembered by their content."""
    return tuple(Filler(values).blocks(shape(fragment)))


@lru_cache(maxsize=_KEPT)
def filled_row(fragment: str, values: tuple[Value, ...]) -> tuple[Cell, ...]:
    """Read a table's row and fill it."""
    filler = Filler(values)
    return tuple(Cell(filler.inlines(inlines)) for inlines in row_shape(fragment))


@lru_cache(maxsize=_KEPT)
def filled_line(fragment: str, values: tuple[Value, ...]) -> tuple[Inline, ...]:
    """Read a line and fill it."""
    return Filler(values).inlines(line_shape(fragment))


class Filler(Struct, frozen=True):
    """Fill the shape of one fragment with the values printed in it."""

    values: tuple[Value, ...]

    def blocks(self, blocks: Iterable[Block]) -> Iterator[Block]:
        """Fill blocks; what is left without a word is dropped."""
        for block in blocks:
            if isinstance(block, Paragraph):
                yield from self.paragraph(block.inlines)
            elif isinstance(block, ListBlock):
                items = (ListItem(tuple(self.blocks(item.blocks))) for item in block.items)
                kept = tuple(item for item in items if item.blocks)
                if kept:
                    yield ListBlock(block.ordered, kept, block.start)
            elif isinstance(block, Heading):
                filled = trimmed(self.inlines(block.inlines))
                if filled:
                    yield Heading(block.level, filled, block.anchor)
            else:
                yield block

    def paragraph(self, inlines: tuple[Inline, ...]) -> Iterator[Block]:
        """Fill a paragraph; a prose of several blocks breaks it up, in order."""
        if not any(self._blocks_at(inline) for inline in inlines):
            filled = trimmed(self.inlines(inlines))
            if filled:
                yield Paragraph(filled)
            return
        line: list[Inline] = []
        for inline in inlines:
            one: tuple[Block, ...] = (Paragraph(self.inlines((inline,))),)
            first, *others = self._blocks_at(inline) or one
            if isinstance(first, Paragraph):
                line.extend(first.inlines)
            else:
                others.insert(0, first)
            if not others:
                continue
            if trimmed(line):
                yield Paragraph(merged(trimmed(line)))
            last = others[-1]
            line = list(last.inlines) if isinstance(last, Paragraph) else []
            yield from others[:-1] if isinstance(last, Paragraph) else others
        if trimmed(line):
            yield Paragraph(merged(trimmed(line)))

    def _blocks_at(self, inline: Inline | Slot) -> tuple[Block, ...]:
        """Give a printed prose's blocks when they are more than one paragraph."""
        if not isinstance(inline, Slot) or inline.bold or inline.italic:
            return ()
        value = self.values[inline.number]
        blocks = value.blocks() if isinstance(value, Prose | Reviewed) else ()
        only_line = len(blocks) == 1 and isinstance(blocks[0], Paragraph)
        return () if only_line else blocks

    def inlines(self, inlines: Iterable[Inline | Slot]) -> tuple[Inline, ...]:
        """Fill inlines; a printed text takes on the weight and slant of its place."""
        filled: list[Inline] = []
        for inline in inlines:
            if isinstance(inline, Slot):
                printed = inlines_of(self.values[inline.number])
                if inline.bold or inline.italic:
                    filled.extend(styled(printed, bold=inline.bold, italic=inline.italic))
                else:
                    filled.extend(printed)
            elif isinstance(inline, Link):
                filled.extend(self._link(inline))
            elif isinstance(inline, Text) and inline.code:
                filled.append(Text(self._plain(inline.text), code=True))
                filled.extend(self._handling(inline.text))
            else:
                filled.append(inline)
        return merged(filled) if len(filled) > 1 else tuple(filled)

    def _link(self, link: Link) -> Iterator[Inline]:
        """Fill a link; an address of no safe scheme leaves its text alone."""
        inner = self.inlines(link.inlines)
        handling = self._handling(link.target)
        target = self._plain(link.target).strip()
        if target.startswith(_SCHEMES) and not any(c.isspace() for c in target):
            yield Link(target, (*handling, *(inner or (Text(target),))))
        else:
            yield from (*handling, *inner)

    def _handling(self, text: str) -> Iterator[Inline]:
        """Give how what was printed in such a place is handled, which its text can't say."""
        for number in PLACE.findall(text):
            printed: Iterable[object] = inlines_of(self.values[int(number)])
            yield from (cast("Inline", each) for each in printed if isinstance(each, Handling))

    def _plain(self, text: str) -> str:
        """Fill a place that holds plain text alone."""
        parts = PLACE.split(text)
        for place in range(1, len(parts), 2):
            parts[place] = plain_text(inlines_of(self.values[int(parts[place])]))
        return "".join(parts)

"""What was printed put back in the place of its markers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

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
from briefer.memo.printed import MARKER, Prose, Registry, Value
from briefer.memo.prose import styled
from briefer.memo.shapes import Slot

_SCHEMES = ("http://", "https://", "mailto:", "#")


@dataclass(frozen=True, slots=True)
class Filler:
    """Fill the shape of one fragment; ``numbers`` are its markers in the registry."""

    registry: Registry
    numbers: list[int]

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
        value = self._value(inline.number)
        blocks = value.blocks() if isinstance(value, Prose) else ()
        only_line = len(blocks) == 1 and isinstance(blocks[0], Paragraph)
        return () if only_line else blocks

    def _value(self, number: int) -> Value:
        return self.registry.values[self.numbers[number]]

    def row(self, cells: Iterable[tuple[Inline, ...]]) -> Iterator[Cell]:
        """Fill the cells of a row."""
        for inlines in cells:
            yield Cell(self.inlines(inlines))

    def inlines(self, inlines: Iterable[Inline | Slot]) -> tuple[Inline, ...]:
        """Fill inlines; a printed text takes on the weight and slant of its place."""
        filled: list[Inline] = []
        for inline in inlines:
            if isinstance(inline, Slot):
                printed = self.registry.inlines(self.numbers[inline.number])
                if inline.bold or inline.italic:
                    filled.extend(styled(printed, bold=inline.bold, italic=inline.italic))
                else:
                    filled.extend(printed)
            elif isinstance(inline, Link):
                filled.extend(self._link(inline))
            elif isinstance(inline, Text) and inline.code:
                filled.append(Text(self._plain(inline.text), code=True))
            else:
                filled.append(inline)
        return merged(filled) if len(filled) > 1 else tuple(filled)

    def _link(self, link: Link) -> Iterator[Inline]:
        """Fill a link; an address of no safe scheme leaves its text alone."""
        inner = self.inlines(link.inlines)
        target = self._plain(link.target).strip()
        if target.startswith(_SCHEMES) and not any(c.isspace() for c in target):
            yield Link(target, inner or (Text(target),))
        else:
            yield from inner

    def _plain(self, text: str) -> str:
        """Fill a place that holds plain text alone."""
        parts = MARKER.split(text)
        for place in range(1, len(parts), 2):
            number = self.numbers[int(parts[place])]
            parts[place] = plain_text(self.registry.inlines(number))
        return "".join(parts)

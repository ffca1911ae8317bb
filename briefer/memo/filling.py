"""What was printed put back in the place of its markers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from briefer.memo.blocks import (
    Block,
    Cell,
    Group,
    Heading,
    Inline,
    Link,
    ListBlock,
    ListItem,
    Paragraph,
    Text,
)
from briefer.memo.inlines import merged, plain_text, trimmed
from briefer.memo.printed import CLOSE, MARKER, NOTHING, OPEN, Prose, Registry
from briefer.memo.prose import styled

_SCHEMES = ("http://", "https://", "mailto:", "#")


@dataclass(frozen=True, slots=True)
class Filler:
    """Fill the shape of one fragment; ``numbers`` are its markers in the registry."""

    registry: Registry
    numbers: tuple[int, ...]

    def blocks(self, blocks: Iterable[Block]) -> Iterator[Block]:
        """Fill blocks; what is left without a word is dropped."""
        for block in blocks:
            match block:
                case Paragraph(inlines):
                    yield from self.paragraph(inlines)
                case Heading(level, inlines, anchor):
                    filled = trimmed(self.inlines(inlines))
                    if filled:
                        yield Heading(level, filled, anchor)
                case ListBlock(ordered, items, start):
                    filled_items = tuple(ListItem(tuple(self.blocks(i.blocks))) for i in items)
                    kept = tuple(item for item in filled_items if item.blocks)
                    if kept:
                        yield ListBlock(ordered, kept, start)
                case Group(role, inner):
                    yield Group(role, tuple(self.blocks(inner)))
                case _:
                    yield block

    def paragraph(self, inlines: tuple[Inline, ...]) -> Iterator[Block]:
        """Fill a paragraph; a prose of several blocks breaks it up, in order."""
        if not any(self._blocks_behind(number) for number in self.numbers):
            filled = trimmed(self.inlines(inlines))
            if filled:
                yield Paragraph(filled)
            return
        line: list[Inline] = []
        for inline in _parted(inlines):
            first, *others = self._blocks_at(inline) or [Paragraph(self.inlines((inline,)))]
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

    def _blocks_at(self, inline: Inline) -> list[Block]:
        match = MARKER.fullmatch(inline.text) if isinstance(inline, Text) else None
        plain = isinstance(inline, Text) and not (inline.bold or inline.italic)
        return self._blocks_behind(self.numbers[int(match[1])]) if match and plain else []

    def _blocks_behind(self, number: int) -> list[Block]:
        """Give a printed prose's blocks when they are more than one paragraph."""
        value = self.registry.values[number]
        blocks = list(value.blocks()) if isinstance(value, Prose) else []
        only_line = len(blocks) == 1 and isinstance(blocks[0], Paragraph)
        return [] if only_line else blocks

    def row(self, cells: Iterable[Cell]) -> tuple[Cell, ...]:
        """Fill the cells of a row."""
        return tuple(Cell(self.inlines(cell.inlines)) for cell in cells)

    def inlines(self, inlines: Iterable[Inline]) -> tuple[Inline, ...]:
        """Fill inlines; a printed text takes on the weight and slant of its place."""
        filled: list[Inline] = []
        for inline in inlines:
            if isinstance(inline, Text):
                if OPEN in inline.text or NOTHING in inline.text:
                    filled.extend(self._text(inline))
                else:
                    filled.append(inline)
            elif isinstance(inline, Link):
                filled.extend(self._link(inline))
            else:
                filled.append(inline)
        return merged(filled) if len(filled) > 1 else tuple(filled)

    def _text(self, inline: Text) -> Iterator[Inline]:
        for number, part in enumerate(MARKER.split(inline.text)):
            if number % 2:
                printed = self.registry.inlines(self.numbers[int(part)])
                if inline.bold or inline.italic:
                    yield from styled(printed, bold=inline.bold, italic=inline.italic)
                else:
                    yield from printed
            elif text := part.replace(NOTHING, ""):
                yield Text(text, inline.bold, inline.italic, inline.code)

    def _link(self, link: Link) -> Iterator[Inline]:
        """Fill a link; an address of no safe scheme leaves its text alone."""
        inner = self.inlines(link.inlines)
        target = plain_text(self.inlines((Text(link.target),))).strip()
        if target.startswith(_SCHEMES) and not any(c.isspace() for c in target):
            yield Link(target, inner or (Text(target),))
        else:
            yield from inner


def _parted(inlines: Iterable[Inline]) -> Iterator[Inline]:
    """Part texts at their markers."""
    for inline in inlines:
        if isinstance(inline, Text) and OPEN in inline.text:
            for part in re.split(f"({OPEN}\\d+{CLOSE})", inline.text):
                if part:
                    yield replace(inline, text=part)
        else:
            yield inline

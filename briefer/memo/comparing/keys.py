"""What two equal things share: their text and how it is set, and nothing that can't be seen.

The language of a text, that Briefer added it, where a gap is to be filled, what reviewers
noted, a table's title for screen readers and an anchor's number are no part of it.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator

from msgspec.structs import replace

from briefer.memo.blocks import (
    Block,
    Cell,
    Commented,
    Gap,
    Group,
    Heading,
    Inline,
    Link,
    ListBlock,
    ListItem,
    Note,
    Paragraph,
    Table,
    TabStart,
    Text,
)
from briefer.memo.inlines import merged

Row = tuple[Cell, ...]
Thing = Block | ListItem | Row


def key_of(thing: Thing) -> Hashable:
    """Give the key of a block, an item or a row."""
    match thing:
        case Paragraph(inlines):
            return line_key(inlines)
        case Heading(level, inlines):
            return (level, line_key(inlines))
        case TabStart(letter, title):
            return (letter, title)
        case Group(role, blocks):
            return (role, *map(key_of, blocks))
        case ListBlock(ordered, items):
            return (ordered, *map(key_of, items))
        case ListItem(blocks):
            return tuple(map(key_of, blocks))
        case Table(header, rows):
            return (key_of(header), *map(key_of, rows))
    if isinstance(thing, tuple):
        return tuple(line_key(cell.inlines) for cell in thing)
    return thing


def line_key(inlines: Iterable[Inline]) -> tuple[Inline, ...]:
    """Give the key of a line."""
    return merged(_bare(inlines))


def _bare(inlines: Iterable[Inline]) -> Iterator[Inline]:
    for inline in inlines:
        match inline:
            case Text():
                plain = not (inline.language or inline.added)
                yield inline if plain else replace(inline, language="", added=False)
            case Gap(what):
                yield Gap(what)
            case Link(target, inner):
                yield Link(target, line_key(inner))
            case Note(inner):
                yield Note(line_key(inner))
            case Commented(inner):
                yield from _bare(inner)
            case _:
                yield inline

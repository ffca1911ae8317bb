"""Every inline of a memo's blocks changed by one rule."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from msgspec.structs import replace

from briefer.memo.blocks import (
    Block,
    Cell,
    Changed,
    Group,
    Heading,
    Inline,
    Link,
    ListBlock,
    ListItem,
    Note,
    Paragraph,
    Table,
)

Rule = Callable[[Inline], Inline]


def mapped(blocks: Iterable[Block], change: Rule) -> Iterator[Block]:
    """Give blocks with every inline changed; what stands within one is changed first."""
    for block in blocks:
        match block:
            case Paragraph(inlines):
                yield Paragraph(_inlines(inlines, change))
            case Heading(level, inlines, anchor):
                yield Heading(level, _inlines(inlines, change), anchor)
            case Group(_, inner):
                yield replace(block, blocks=tuple(mapped(inner, change)))
            case ListBlock(ordered, items, start):
                fresh = tuple(ListItem(tuple(mapped(item.blocks, change))) for item in items)
                yield ListBlock(ordered, fresh, start)
            case Table(header, rows):
                head, *others = (_row(row, change) for row in (header, *rows))
                yield replace(block, header=head, rows=tuple(others))
            case _:
                yield block


def _row(row: Iterable[Cell], change: Rule) -> tuple[Cell, ...]:
    return tuple(Cell(_inlines(cell.inlines, change)) for cell in row)


def _inlines(inlines: Iterable[Inline], change: Rule) -> tuple[Inline, ...]:
    return tuple(
        change(
            replace(inline, inlines=_inlines(inline.inlines, change))
            if isinstance(inline, Link | Note | Changed)
            else inline
        )
        for inline in inlines
    )

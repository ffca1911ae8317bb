"""Portion marks: each title, paragraph, bullet, table, figure and note says its level.

Once a paper uses portion marks, every portion has one (DoDI 5200.48, section 3.4; 32 CFR
2002.20). A mark is text at the head of its portion, so that every writer prints it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from briefer.memo.blocks import (
    Block,
    Cell,
    Commented,
    Figure,
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
from briefer.memo.handled import HandledText
from briefer.memo.inlines import merged, trimmed
from briefer.memo.printed import Handling

if TYPE_CHECKING:
    from briefer.briefing.view import Portions


def with_portion_marks(blocks: Iterable[Block], portions: Portions) -> tuple[Block, ...]:
    """Mark every portion by the highest of what was printed into it, else by the lowest."""
    return tuple(_Marker(portions).blocks(blocks))


class _Marker(Struct, frozen=True):
    """Take the handling out of blocks, and put the marks in."""

    portions: Portions

    def blocks(self, blocks: Iterable[Block], role: str = "") -> Iterator[Block]:
        for block in blocks:
            if isinstance(block, Paragraph):
                if inlines := self.marked(block.inlines):
                    yield Paragraph(inlines)
            elif isinstance(block, Group):
                own = self.bare_blocks if block.role == "marking" else self.blocks
                yield Group(block.role, tuple(own(block.blocks, block.role)))
            else:
                yield self.block(block, role)

    def block(self, block: Block, role: str) -> Block:
        match block:
            case Heading():
                return replace(block, inlines=self.marked(block.inlines))
            case ListBlock(ordered, items, start):
                marked = (ListItem(tuple(self.blocks(item.blocks))) for item in items)
                return ListBlock(ordered, tuple(marked), start)
            case Table():
                return self.labels(block) if role == "heading-block" else self.table(block)
            case TabStart():
                own = [block.title.handling] if isinstance(block.title, HandledText) else []
                return replace(block, title=f"{self.portions.mark(own)} {block.title}".strip())
            case Figure():
                mark = self.portions.mark(())
                return replace(block, alt=f"{mark} {block.alt}", title=f"{mark} {block.title}")
        return block

    def table(self, table: Table) -> Table:
        """Mark a table by its highest cell, where its head is repeated on each page."""
        handlings: list[str] = []
        header, *rows = (self._cells(row, handlings) for row in (table.header, *table.rows))
        mark = self.portions.mark(handlings)
        if any(cell.inlines for cell in header) or not rows:
            header = _headed(header, mark)
        else:
            rows[0] = _headed(rows[0], mark)
        return Table(header, tuple(rows), table.aligns, f"{mark} {table.title}".strip())

    def labels(self, table: Table) -> Table:
        """Mark each line of a heading block before what goes with its label."""
        rows = []
        for label, *others in table.rows:
            handlings: list[str] = []
            first, *values = self._cells((label, *others), handlings)
            mark = self.portions.mark(handlings)
            rows.append((first, *(_headed(tuple(values), mark) if values else ())))
        return replace(table, rows=tuple(rows))

    def _cells(self, cells: Iterable[Cell], handlings: list[str]) -> tuple[Cell, ...]:
        return tuple(Cell(self.bare(cell.inlines, handlings)) for cell in cells)

    def marked(self, inlines: Iterable[Inline]) -> tuple[Inline, ...]:
        """Put the mark before inlines; nothing for nothing."""
        handlings: list[str] = []
        found = self.bare(inlines, handlings)
        return merged((Text(f"{self.portions.mark(handlings)} "), *found)) if found else ()

    def bare(self, inlines: Iterable[Inline], handlings: list[str]) -> tuple[Inline, ...]:
        """Take the handling out of inlines; a note is a portion of its own."""
        return merged(trimmed(self._bare(inlines, handlings)))

    def _bare(self, inlines: Iterable[Inline], handlings: list[str]) -> Iterator[Inline]:
        for inline in inlines:
            if isinstance(inline, Handling):
                handlings.append(inline.level)
            elif isinstance(inline, Note):
                yield Note(self.marked(inline.inlines))
            elif isinstance(inline, Link):
                yield Link(inline.target, tuple(self._bare(inline.inlines, handlings)))
            elif isinstance(inline, Commented):
                inner = tuple(self._bare(inline.inlines, handlings))
                yield replace(inline, inlines=inner)
            else:
                yield inline

    def bare_blocks(self, blocks: Iterable[Block], _: str) -> Iterator[Block]:
        """Leave the marking itself without a mark."""
        for block in blocks:
            yield Paragraph(self.bare(block.inlines, [])) if isinstance(block, Paragraph) else block


def _headed(cells: tuple[Cell, ...], mark: str) -> tuple[Cell, ...]:
    first, *others = cells
    words = merged((Text(f"{mark} "), *first.inlines)) if first.inlines else (Text(mark),)
    return (Cell(words), *others)

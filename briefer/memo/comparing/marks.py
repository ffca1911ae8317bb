"""Blocks that a comparison marks as inserted or deleted; to any writer they are blocks."""

from __future__ import annotations

from collections.abc import Iterable

from briefer.memo.blocks import (
    Block,
    Change,
    Changed,
    Contents,
    Group,
    Heading,
    Inline,
    Link,
    ListBlock,
    ListItem,
    Note,
    PageBreak,
    Paragraph,
    Table,
)


class ChangedGroup(Group, frozen=True, kw_only=True):
    """Be blocks that stand in one of two memos alone."""

    change: Change


class ChangedItem(ListItem, frozen=True, kw_only=True):
    """Be a list's item that stands in one of two memos alone."""

    change: Change


class ChangedTable(Table, frozen=True, kw_only=True):
    """Be a table of both memos; ``changes`` says of each row whether one alone has it."""

    changes: tuple[Change | None, ...]

    def __hash__(self) -> int:
        """Hash as a table does, by its head."""
        return super().__hash__()


class Count:
    """Count insertions and deletions: stretches of words, lines, rows of tables."""

    def __init__(self) -> None:
        self.inserted = self.deleted = 0

    def blocks(self, blocks: Iterable[Block]) -> None:
        """Count what is marked in blocks."""
        for block in blocks:
            match block:
                case ChangedGroup():
                    self._add(block.change, sum(map(_lines, block.blocks)))
                case Group(_, inner):
                    self.blocks(inner)
                case Paragraph(inlines) | Heading(_, inlines):
                    self._inlines(inlines)
                case ListBlock(_, items):
                    self._items(items)
                case Table():
                    self._table(block)

    def _items(self, items: Iterable[ListItem]) -> None:
        for item in items:
            if isinstance(item, ChangedItem):
                self._add(item.change, max(1, sum(map(_lines, item.blocks))))
            else:
                self.blocks(item.blocks)

    def _table(self, table: Table) -> None:
        changes = table.changes if isinstance(table, ChangedTable) else (None,) * len(table.rows)
        for row, change in zip((table.header, *table.rows), (None, *changes), strict=True):
            if change is not None:
                self._add(change, 1)
            else:
                for cell in row:
                    self._inlines(cell.inlines)

    def _inlines(self, inlines: Iterable[Inline]) -> None:
        for inline in inlines:
            if isinstance(inline, Changed):
                self._add(inline.change, 1)
            elif isinstance(inline, Link | Note):
                self._inlines(inline.inlines)

    def _add(self, change: Change, count: int) -> None:
        if change == "inserted":
            self.inserted += count
        else:
            self.deleted += count


def _lines(block: Block) -> int:
    """Count the lines of a block that a reader would tick off one by one."""
    match block:
        case Group(_, inner):
            return sum(map(_lines, inner))
        case ListBlock(_, items):
            return sum(max(1, sum(map(_lines, item.blocks))) for item in items)
        case Table():
            return len(table_rows(block))
        case PageBreak() | Contents():
            return 0
    return 1


def table_rows(table: Table) -> tuple[tuple[object, ...], ...]:
    """Give the rows of a table as they are written: a header without a word is none."""
    header = (table.header,) if any(cell.inlines for cell in table.header) else ()
    return (*header, *table.rows)

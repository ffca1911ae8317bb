"""Blocks of two memos as one tree: what stayed, what changed within, what came and went."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from msgspec.structs import replace

from briefer.memo.blocks import (
    Block,
    Cell,
    Change,
    Group,
    Heading,
    Inline,
    ListBlock,
    ListItem,
    PageBreak,
    Paragraph,
    Table,
    TabStart,
)
from briefer.memo.comparing.aligning import matching
from briefer.memo.comparing.keys import Row, key_of, line_key
from briefer.memo.comparing.likeness import opening, paired
from briefer.memo.comparing.marks import ChangedGroup, ChangedItem, ChangedTable
from briefer.memo.comparing.words import merged_words, whole

_Thing = TypeVar("_Thing", bound=Block | ListItem | Row)
_WENT = "was:"  # no anchor begins so: those of the newer memo stay as they are


def merged_blocks(
    olds: Sequence[Block], news: Sequence[Block], role: str = ""
) -> tuple[Block, ...]:
    """Merge blocks that stand in a group of a role."""
    return tuple(_merged(olds, news, role))


def _merged(olds: Sequence[Block], news: Sequence[Block], role: str) -> Iterator[Block]:
    for old, new in _steps(olds, news):
        if old is None and new is not None:
            yield from _alone(new, "inserted", role)
        elif new is None and old is not None:
            yield from _alone(old, "deleted", role)
        elif old is not None and new is not None:
            yield from _both(old, new, role)


def _steps(
    olds: Sequence[_Thing], news: Sequence[_Thing]
) -> Iterator[tuple[_Thing | None, _Thing | None]]:
    """Go through both sides in order, the older first; what belongs together comes as a pair."""
    same = matching([key_of(one) for one in olds], [key_of(one) for one in news])
    i = j = 0
    for k, m in [*same, (len(olds), len(news))]:
        a, b = i, j
        for one, other in [*paired(olds[i:k], news[j:m]), (k - i, m - j)]:
            yield from ((gone, None) for gone in olds[a : i + one])
            yield from ((None, come) for come in news[b : j + other])
            if i + one < k:
                yield olds[i + one], news[j + other]
            a, b = i + one + 1, j + other + 1
        if k < len(olds):
            yield olds[k], news[m]
        i, j = k + 1, m + 1


def _both(old: Block, new: Block, role: str) -> Iterator[Block]:
    """Merge two blocks that belong together."""
    if key_of(old) == key_of(new):
        yield new
    elif isinstance(old, Group) and isinstance(new, Group):
        yield Group(new.role, merged_blocks(old.blocks, new.blocks, new.role))
    elif isinstance(old, ListBlock) and isinstance(new, ListBlock):
        yield ListBlock(new.ordered, tuple(_items(old.items, new.items, role)), new.start)
    elif isinstance(old, Table) and isinstance(new, Table):
        yield _table(old, new, role)
    else:
        yield from _line(old, new, role)


def _line(old: Block, new: Block, role: str) -> Iterator[Block]:
    words = None
    if isinstance(old, Paragraph) and isinstance(new, Paragraph):
        words = merged_words(old.inlines, new.inlines)
    if words is None:
        yield from _alone(old, "deleted", role)
        yield from _alone(new, "inserted", role)
    else:
        yield Paragraph(words)


def _items(olds: Sequence[ListItem], news: Sequence[ListItem], role: str) -> Iterator[ListItem]:
    for old, new in _steps(olds, news):
        if old is None and new is not None:
            yield ChangedItem(new.blocks, change="inserted")
        elif new is None and old is not None:
            yield ChangedItem(old.blocks, change="deleted")
        elif old is not None and new is not None:
            yield from _both_items(old, new, role)


def _both_items(old: ListItem, new: ListItem, role: str) -> Iterator[ListItem]:
    """Merge two items; one whose own line was replaced is another item."""
    if key_of(old) == key_of(new):
        yield new
        return
    one, other = opening(old), opening(new)
    words = merged_words(one, other) if one is not None and other is not None else None
    if words is None:
        yield ChangedItem(old.blocks, change="deleted")
        yield ChangedItem(new.blocks, change="inserted")
    else:
        below = merged_blocks(old.blocks[1:], new.blocks[1:], role)
        yield ListItem((Paragraph(words), *below))


def _table(old: Table, new: Table, role: str) -> ChangedTable:
    """Merge two tables; the header of a heading block is in no memo that is read."""
    rows: list[Row] = []
    changes: list[Change | None] = []
    for one, other in _steps(old.rows, new.rows):
        if one is None or other is None:
            rows.append(one or other or ())
            changes.append("inserted" if one is None else "deleted")
        else:
            rows.append(_cells(one, other))
            changes.append(None)
    header = new.header if role == "heading-block" else _cells(old.header, new.header)
    return ChangedTable(header, tuple(rows), new.aligns, new.title, changes=tuple(changes))


def _cells(old: Row, new: Row) -> Row:
    return tuple(
        Cell(_cell(one.inlines, other.inlines)) for one, other in zip(old, new, strict=True)
    )


def _cell(old: tuple[Inline, ...], new: tuple[Inline, ...]) -> tuple[Inline, ...]:
    if line_key(old) == line_key(new):
        return new
    words = merged_words(old, new)
    return whole(old, new) if words is None else words


def _alone(block: Block, change: Change, role: str) -> Iterator[Block]:
    """Mark a block that stands in one memo alone; what has no text is the newer memo's."""
    if isinstance(block, PageBreak):
        if change == "inserted":
            yield block
    elif isinstance(block, Group) and _is_mixed(block):
        inner = (one for each in block.blocks for one in _alone(each, change, block.role))
        yield Group(block.role, tuple(inner))
    else:
        kept = _let_go(block) if change == "deleted" else block
        yield ChangedGroup(role, (kept,), change=change)


def _is_mixed(group: Group) -> bool:
    return any(isinstance(inner, PageBreak | Group) for inner in group.blocks)


def _let_go(block: Block) -> Block:
    """Give the anchors of a deleted block names that lead nowhere else."""
    if isinstance(block, Heading | TabStart):
        return replace(block, anchor=f"{_WENT}{block.anchor}") if block.anchor else block
    if isinstance(block, Group):
        return replace(block, blocks=tuple(_let_go(inner) for inner in block.blocks))
    return block

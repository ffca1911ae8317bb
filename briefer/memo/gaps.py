"""The gaps that a memo shows, so that they can be read before it goes out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefer.memo.blocks import (
    Block,
    Changed,
    Commented,
    Gap,
    Group,
    Heading,
    Inline,
    Link,
    ListBlock,
    Memo,
    Note,
    Paragraph,
    Table,
)


def gaps_in(memo: Memo) -> tuple[Gap, ...]:
    """List a memo's gaps in the order in which they stand, each once."""
    return tuple(dict.fromkeys(_in_blocks(memo.blocks)))


def _in_blocks(blocks: Iterable[Block]) -> Iterator[Gap]:
    for block in blocks:
        match block:
            case Paragraph(inlines) | Heading(_, inlines, _):
                yield from _in_inlines(inlines)
            case ListBlock(_, items, _):
                for item in items:
                    yield from _in_blocks(item.blocks)
            case Table(header, rows, _, _):
                for row in (header, *rows):
                    for cell in row:
                        yield from _in_inlines(cell.inlines)
            case Group(_, inner):
                yield from _in_blocks(inner)
            case _:
                pass


def gaps_among(inlines: Iterable[Inline]) -> tuple[Gap, ...]:
    """List the gaps among inlines, those within notes and links too."""
    return tuple(_in_inlines(inlines))


def _in_inlines(inlines: Iterable[Inline]) -> Iterator[Gap]:
    for inline in inlines:
        if isinstance(inline, Gap):
            yield inline
        elif isinstance(inline, Note | Link | Commented | Changed):
            yield from _in_inlines(inline.inlines)

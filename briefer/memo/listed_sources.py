"""The entries of the sources tab: what the numbers in brackets lead to.

An entry is known by its form, in a memo and in a Word file alike: a paragraph that
begins with its number, bold and in brackets.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from briefer.memo.blocks import Block, Group, Paragraph, Text

_NUMBER = re.compile(r"\[(\d{1,6})\]")


def listed_number(block: Block) -> int | None:
    """Give the number of a source that a block lists, None for any other block."""
    first = block.inlines[0] if isinstance(block, Paragraph) and block.inlines else None
    if not (isinstance(first, Text) and first.bold):
        return None
    match = _NUMBER.fullmatch(first.text)
    return int(match[1]) if match else None


def listed_entries(blocks: Iterable[Block]) -> Iterator[tuple[int, Paragraph]]:
    """Go through the entries of a memo, those in groups too, in their order."""
    for block in blocks:
        if isinstance(block, Group):
            yield from listed_entries(block.blocks)
        elif isinstance(block, Paragraph):
            number = listed_number(block)
            if number is not None:
                yield number, block


def source_anchor(number: int) -> str:
    """Name the place that a number in brackets leads to."""
    return f"source-{number}"

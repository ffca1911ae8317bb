"""Headings: each can be led to by a name made of its words, and no level is skipped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from briefer.memo.blocks import Block, Group, Heading, TabStart
from briefer.memo.inlines import plain_text


def anchored(blocks: Iterable[Block], taken: set[str] | None = None) -> Iterator[Block]:
    """Give each heading and tab an anchor that is unique in the memo."""
    used = taken if taken is not None else set()
    for block in blocks:
        if isinstance(block, Heading):
            wanted = block.anchor or slug(plain_text(block.inlines))
            yield replace(block, anchor=_unique(wanted, used))
        elif isinstance(block, TabStart):
            yield replace(block, anchor=_unique(block.anchor, used))
        elif isinstance(block, Group):
            yield Group(block.role, tuple(anchored(block.blocks, used)))
        else:
            yield block


def levelled(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Move headings to where readers expect them: below the title, and within a tab below that.

    No level is skipped. What a tab holds is of level 3 and more, whatever its template wrote,
    so that an outline shows it beneath the tab.
    """
    front, *tabs = _parted(blocks)
    levels = set(_levels(front)) - {1}
    raised = list(_raised(front, min(levels) - 2)) if levels else front
    for tab in tabs:
        levels = set(_levels(tab)) - {1}
        raised = [*raised, *(_raised(tab, min(levels) - 3) if levels else tab)]
    return tuple(raised)


def _parted(blocks: tuple[Block, ...]) -> list[list[Block]]:
    """Part the front from the tabs; each tab begins with its start."""
    parts: list[list[Block]] = [[]]
    for block in blocks:
        if isinstance(block, TabStart):
            parts.append([])
        parts[-1].append(block)
    return parts


def _levels(blocks: Iterable[Block]) -> Iterator[int]:
    """List the levels of headings."""
    for block in blocks:
        if isinstance(block, Heading):
            yield block.level
        elif isinstance(block, Group):
            yield from _levels(block.blocks)


def _raised(blocks: Iterable[Block], by: int) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Heading) and block.level > 1:
            yield replace(block, level=block.level - by)
        elif isinstance(block, Group):
            yield Group(block.role, tuple(_raised(block.blocks, by)))
        else:
            yield block


def slug(text: str) -> str:
    """Make an anchor of a heading's words: "Bottom line" is bottom-line."""
    return re.sub(r"[\W_]+", "-", text.casefold()).strip("-") or "section"


def _unique(wanted: str, used: set[str]) -> str:
    anchor, number = wanted, 1
    while anchor in used:
        number += 1
        anchor = f"{wanted}-{number}"
    used.add(anchor)
    return anchor

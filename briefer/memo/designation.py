"""The designation block: who controls a marked memo, on its first page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefer.memo.blocks import Block, Cell, Gap, Group, Table, Text

if TYPE_CHECKING:
    from briefer.briefing.view import DesignationLine

_FIX = "Fill in designation: in the brief"


def with_designation(
    blocks: tuple[Block, ...], lines: Sequence[DesignationLine]
) -> tuple[Block, ...]:
    """Put the block below the marking in the body, or first where a template prints none.

    It is printed as a heading block is, so that no template has to remember it.
    """
    if not lines:
        return blocks
    rows = tuple((Cell((Text(line.label),)), Cell((_value(line),))) for line in lines)
    table = Table((Cell(()), Cell(())), rows, ("left", "left"), "Designation")
    first = blocks[0] if blocks else None
    at = 1 if isinstance(first, Group) and first.role == "marking" else 0
    return (*blocks[:at], Group("heading-block", (table,)), *blocks[at:])


def _value(line: DesignationLine) -> Text | Gap:
    if line.value:
        return Text(line.value)
    return Gap(line.name, _FIX)

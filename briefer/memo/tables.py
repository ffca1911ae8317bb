"""A fragment that is a table: its header, its delimiter row, its rows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from briefer.errors import TemplateError
from briefer.memo.blocks import Align, Cell, Table
from briefer.memo.filling import filled_row
from briefer.memo.inlines import plain_text
from briefer.memo.printed import OPEN, Value
from briefer.memo.shapes import cells_of

_KEPT = 2_048  # tables that are remembered
_NUMBER = re.compile(r"[-−+]?[$€£¥]?\d[\d,. ]*%?")
_DELIMITER = re.compile(r":?-+:?")


@lru_cache(maxsize=_KEPT)
def filled_table(fragment: str, values: tuple[Value, ...], title: str) -> Table:
    """Read a table, each marker a bare ``OPEN``, and fill it.

    Raises TemplateError for a table without delimiter row under its header, and for
    a row with more cells than that has.
    """
    header, *others = fragment.split("\n")
    aligns = _alignments(others[0]) if others else None
    if aligns is None:
        line = _shown(header)
        raise TemplateError(f"under {line!r} a row such as | --- | --- | is missing")
    rows = tuple(_rows([header, *others[1:]], values, len(aligns)))
    return Table(rows[0], rows[1:], tuple(_aligned(rows[1:], aligns)), title)


def _aligned(rows: tuple[tuple[Cell, ...], ...], aligns: Iterable[Align]) -> Iterator[Align]:
    """Set columns of nothing but numbers to the right, so that their digits stand in line.

    The first column names the rows and stays as it is.
    """
    for column, align in enumerate(aligns):
        numbers = column > 0 and align == "left" and _are_numbers(rows, column)
        yield "right" if numbers else align


def _are_numbers(rows: tuple[tuple[Cell, ...], ...], column: int) -> bool:
    """Say whether a column holds numbers alone, and at least one."""
    said = [inlines for row in rows if (inlines := row[column].inlines)]
    return bool(said) and all(_NUMBER.fullmatch(plain_text(each).strip()) for each in said)


def _rows(lines: list[str], values: tuple[Value, ...], width: int) -> Iterator[tuple[Cell, ...]]:
    start = 0
    for line in lines:
        end = start + line.count(OPEN)
        filled = filled_row(line, values[start:end])
        if len(filled) > width:
            row = _shown(line)
            raise TemplateError(f"the row {row!r} has {len(filled)} cells for {width} columns")
        yield filled + (Cell(()),) * (width - len(filled))
        start = end


def _shown(line: str) -> str:
    """Give a row as an error shows it, an ellipsis for what was printed."""
    return line.strip().replace(OPEN, "…")[:60]


def _alignments(line: str) -> tuple[Align, ...] | None:
    """Read a delimiter row, None when the line is none."""
    parts = cells_of(line)
    if not all(_DELIMITER.fullmatch(part) for part in parts):
        return None
    return tuple(_align(part) for part in parts)


def _align(part: str) -> Align:
    if part.endswith(":"):
        return "center" if part.startswith(":") else "right"
    return "left"

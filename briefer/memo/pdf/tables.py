"""Tables as markup: a header row that repeats, rows that break only where they must."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from briefer.memo.blocks import Cell, Inline, Link, Note, Table
from briefer.memo.columns import column_widths, length
from briefer.memo.inlines import plain_text
from briefer.memo.pdf.inlines import InlineWriter
from briefer.memo.pdf.markup import array

_WIDTH = 9_360  # of the text in twips, as the letterhead's; shares of it are what counts
_CHARACTER = 90  # twips: a mean character of a table's text
# Of a row that is kept whole, and of a header: the engine would cut off what is past its page.
_MOST_LINES, _MOST_OF_HEADER = 24, 10


def table_markup(table: Table, inlines: InlineWriter) -> str:
    """Write a table to fill the width of the text."""
    widths = column_widths(table, _WIDTH)
    columns = array([f"{width}fr" for width in widths])
    parts = [f"#data-table({columns}, {array(list(table.aligns))}"]
    rows = table.rows
    if any(cell.inlines for cell in table.header):
        if _lines(table.header, widths) > _MOST_OF_HEADER:
            rows = (table.header, *rows)  # no header of the engine's breaks over pages
        else:
            parts.append(_header(table.header, inlines))
    for row in rows:
        frame = "tall[" if _lines(row, widths) > _MOST_LINES else "["
        parts.extend(f", {frame}{inlines.write(cell.inlines)}]" for cell in row)
    return "".join((*parts, ")\n"))


def _header(header: Sequence[Cell], inlines: InlineWriter) -> str:
    """Write a header that repeats, unless it leads somewhere: what is repeated can't."""
    repeated = not any(_has_links(cell.inlines) for cell in header)
    cells = array([f"[{inlines.write(cell.inlines)}]" for cell in header])
    return f", header: {cells}, repeated: {str(repeated).lower()}"


def _has_links(inlines: Iterable[Inline]) -> bool:
    return any(isinstance(inline, Note | Link) for inline in inlines)


def _lines(row: Sequence[Cell], widths: Sequence[int]) -> float:
    """Estimate how many lines a row takes, each of its breaks one of them."""
    texts = [plain_text(cell.inlines) for cell in row]
    return max(
        length(text) * _CHARACTER / width + text.count("\n")
        for text, width in zip(texts, widths, strict=True)
    )

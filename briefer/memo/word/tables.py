"""Tables: a header that repeats, rows that never break or stand alone, widths that fit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from msgspec import Struct

from briefer.memo.blocks import Align, Cell, Inline, Table, Text
from briefer.memo.columns import column_widths
from briefer.memo.inlines import plain_text
from briefer.memo.word.inlines import InlineWriter
from briefer.memo.word.xml import escaped, text_run

_KEPT = 4_096  # tables that are remembered
_COLUMNS = "Columns: {}"
_COLUMNS_IN = {"ja": "列：{}"}
_LOOK = (
    '<w:tblLook w:val="06A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" '
    'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
)


Write = Callable[[tuple[Inline, ...]], str]


class _Frame(Struct, frozen=True):
    """Be what a table takes from its page and its letterhead."""

    width: int  # of the text, in twips
    indent: int  # of the table, in twips
    columns: str  # how a description names the columns, in the memo's language
    style: str
    header: str
    cell: str


def table_xml(table: Table, inlines: InlineWriter, width: int, indent: int = 0) -> str:
    """Write a table from ``indent`` to ``width`` twips."""
    styles = inlines.styles
    frame = _Frame(
        width - indent,
        indent,
        _COLUMNS_IN.get(inlines.language.partition("-")[0], _COLUMNS),
        styles.table("table"),
        styles.paragraph("header-cell"),
        styles.paragraph("cell"),
    )
    return _plain_table(table, frame) or _written(table, frame, inlines.write)


@lru_cache(maxsize=_KEPT)
def _plain_table(table: Table, frame: _Frame) -> str:
    """Write a table of plain texts, remembered by its content; empty for any other."""
    rows = (table.header, *table.rows)
    if not all(_is_plain(cell.inlines) for row in rows for cell in row):
        return ""
    return _written(table, frame, _plain)


def _is_plain(inlines: tuple[Inline, ...]) -> bool:
    if not inlines:
        return True
    first = inlines[0]
    if len(inlines) > 1 or not isinstance(first, Text):
        return False
    styled = first.bold or first.italic or first.code or first.language
    return not styled and first.text.isascii()  # another script may need a language of its own


def _plain(inlines: tuple[Inline, ...]) -> str:
    return "".join(text_run(inline.text, "") for inline in inlines if isinstance(inline, Text))


def _written(table: Table, frame: _Frame, write: Write) -> str:
    widths = column_widths(table, frame.width)
    indent = f'<w:tblInd w:w="{frame.indent}" w:type="dxa"/>' if frame.indent else ""
    grid = "".join(f'<w:gridCol w:w="{column}"/>' for column in widths)
    parts = [
        f'<w:tbl><w:tblPr>{frame.style}<w:tblW w:w="{sum(widths)}" w:type="dxa"/>',
        f'{indent}<w:tblLayout w:type="fixed"/>{_LOOK}{_alternative(table, frame)}</w:tblPr>',
        f"<w:tblGrid>{grid}</w:tblGrid>",
    ]
    if any(cell.inlines for cell in table.header):
        cells = _cells(table.header, _openings(frame.header, table.aligns, widths), write)
        parts.append(f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{cells}</w:tr>")
    openings = _openings(frame.cell, table.aligns, widths)
    with_next = _openings(frame.cell + "<w:keepNext/>", table.aligns, widths)
    for at, row in enumerate(table.rows):
        kept = is_kept_with_next(at, len(table.rows))
        cells = _cells(row, with_next if kept else openings, write)
        parts.append(f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>")
    parts.append("</w:tbl>")
    return "".join(parts)


def is_kept_with_next(at: int, count: int) -> bool:
    """Say whether a row stands on the page of the next: no page has a table's only one."""
    return at + 1 < count and at in {0, count - 2}


def _alternative(table: Table, frame: _Frame) -> str:
    """Say what a table shows, and what stands in its columns, for who can't see it."""
    names = [name for cell in table.header if (name := plain_text(cell.inlines))]
    columns = frame.columns.format(", ".join(names)) if names else ""
    title, described = (table.title, columns) if table.title else (columns, "")
    caption = f'<w:tblCaption w:val="{escaped(title)}"/>' if title else ""
    description = f'<w:tblDescription w:val="{escaped(described)}"/>' if described else ""
    return caption + description


def _openings(style: str, aligns: Sequence[Align], widths: Sequence[int]) -> list[str]:
    """Write what each cell of a row begins with, once for all rows."""
    justify = {"left": "", "right": '<w:jc w:val="right"/>', "center": '<w:jc w:val="center"/>'}
    return [
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
        f"<w:p><w:pPr>{style}{justify[align]}</w:pPr>"
        for align, width in zip(aligns, widths, strict=True)
    ]


def _cells(row: Sequence[Cell], openings: list[str], write: Write) -> str:
    return "".join(
        f"{opening}{write(cell.inlines)}</w:p></w:tc>"
        for opening, cell in zip(openings, row, strict=True)
    )

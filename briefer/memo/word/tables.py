"""Tables: a header row that repeats, rows that never break, widths that fit the words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from msgspec import Struct

from briefer.memo.blocks import Align, Cell, Inline, Table, Text
from briefer.memo.inlines import is_wide, plain_text
from briefer.memo.word.inlines import InlineWriter
from briefer.memo.word.xml import escaped, text_run

_CHARACTER = 100  # twips: a mean character of a table's text
_PADDING = 2  # characters: a cell's margin
_BOLD = 1.25  # a header's words are that much wider
_LONGEST_WORD, _LONGEST_TEXT = 16, 70
_MEASURED_ROWS = 40
_KEPT = 4_096  # tables that are remembered
_MEASURES = 32_768  # measures of texts that are remembered
_LOOK = (
    '<w:tblLook w:val="06A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" '
    'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
)


Write = Callable[[tuple[Inline, ...]], str]


class _Frame(Struct, frozen=True):
    """Be what a table takes from its page and its letterhead."""

    width: int  # of the text, in twips
    style: str
    header: str
    cell: str


def table_xml(table: Table, inlines: InlineWriter, width: int) -> str:
    """Write a table to fill ``width`` twips."""
    styles = inlines.styles
    frame = _Frame(
        width,
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
    return not (first.bold or first.italic or first.code or first.language)


def _plain(inlines: tuple[Inline, ...]) -> str:
    return "".join(text_run(inline.text, "") for inline in inlines if isinstance(inline, Text))


def _written(table: Table, frame: _Frame, write: Write) -> str:
    widths = column_widths(table, frame.width)
    caption = f'<w:tblCaption w:val="{escaped(table.title)}"/>' if table.title else ""
    grid = "".join(f'<w:gridCol w:w="{column}"/>' for column in widths)
    parts = [
        f'<w:tbl><w:tblPr>{frame.style}<w:tblW w:w="{sum(widths)}" w:type="dxa"/>',
        f'<w:tblLayout w:type="fixed"/>{_LOOK}{caption}</w:tblPr>',
        f"<w:tblGrid>{grid}</w:tblGrid>",
    ]
    if any(cell.inlines for cell in table.header):
        cells = _cells(table.header, _openings(frame.header, table.aligns, widths), write)
        parts.append(f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{cells}</w:tr>")
    openings = _openings(frame.cell, table.aligns, widths)
    for row in table.rows:
        cells = _cells(row, openings, write)
        parts.append(f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>")
    parts.append("</w:tbl>")
    return "".join(parts)


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


def column_widths(table: Table, width: int) -> list[int]:
    """Share the width: each column its longest word first, then by how much it says."""
    rows = table.rows[:: max(1, len(table.rows) // _MEASURED_ROWS)]
    needs: list[float] = []
    wants: list[float] = []
    for column, header in enumerate(table.header):
        word, length = _measure(plain_text(header.inlines))
        measures = [_measure(plain_text(row[column].inlines)) for row in rows]
        longest = max([word * _BOLD, *(each for each, _ in measures)])
        lengths = sorted((length, *(each for _, each in measures)))
        needs.append(longest + _PADDING)
        # A length that most of the column's texts keep to.
        wants.append(max(needs[-1], lengths[int(len(lengths) * 0.8)] + _PADDING))
    shares = _shares(needs, wants, width / _CHARACTER)
    widths = [int(width * share / sum(shares)) for share in shares]
    widths[-1] += width - sum(widths)
    return widths


def _shares(needs: list[float], wants: list[float], room: float) -> list[float]:
    """Give what is needed, and of the room left as much as each wants more."""
    if sum(needs) >= room:
        return needs
    if sum(wants) <= room:
        return wants
    extra = [want - need for need, want in zip(needs, wants, strict=True)]
    part = (room - sum(needs)) / (sum(extra) or 1)
    return [need + part * more for need, more in zip(needs, extra, strict=True)]


@lru_cache(maxsize=_MEASURES)
def _measure(text: str) -> tuple[int, int]:
    """Measure the longest part that should stay on one line, and the whole, in characters.

    A wide character counts double; a short text of them stays whole.
    """
    if text.isascii():
        longest = max(map(len, text.split()), default=1)
        return min(longest, _LONGEST_WORD), min(len(text), _LONGEST_TEXT)
    words = [text] if is_wide(text[0]) else text.split()
    longest = max(map(_length, words), default=1)
    return min(longest, _LONGEST_WORD), min(_length(text), _LONGEST_TEXT)


def _length(text: str) -> int:
    return len(text) + sum(map(is_wide, text))

"""Tables: a header row that repeats, rows that never break, widths that fit the words."""

from __future__ import annotations

from collections.abc import Sequence

from briefer.memo.blocks import Align, Cell, Table
from briefer.memo.inlines import is_wide, plain_text
from briefer.memo.word.inlines import InlineWriter
from briefer.memo.word.styles import StyleSheet
from briefer.memo.word.xml import escaped

_CHARACTER = 100  # twips: a mean character of a table's text
_PADDING = 2  # characters: a cell's margin
_BOLD = 1.25  # a header's words are that much wider
_LONGEST_WORD, _LONGEST_TEXT = 16, 70
_MEASURED_ROWS = 60
_RULES = (
    "<w:tblBorders>"
    '<w:top w:val="single" w:sz="6" w:space="0" w:color="auto"/>'
    '<w:bottom w:val="single" w:sz="6" w:space="0" w:color="auto"/>'
    '<w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
    "</w:tblBorders>"
)
_LOOK = (
    '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
    'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
)


def table_xml(table: Table, inlines: InlineWriter, width: int) -> str:
    """Write a table to fill ``width`` twips."""
    styles = inlines.styles
    widths = column_widths(table, width)
    style = styles.table("table")
    caption = f'<w:tblCaption w:val="{escaped(table.title)}"/>' if table.title else ""
    grid = "".join(f'<w:gridCol w:w="{column}"/>' for column in widths)
    parts = [
        f'<w:tbl><w:tblPr>{style}<w:tblW w:w="{sum(widths)}" w:type="dxa"/>',
        f'{"" if style else _RULES}<w:tblLayout w:type="fixed"/>{_LOOK}{caption}</w:tblPr>',
        f"<w:tblGrid>{grid}</w:tblGrid>",
    ]
    if any(cell.inlines for cell in table.header):
        opening = _openings(styles, table.aligns, widths, "header-cell")
        cells = "".join(_cells(table.header, opening, inlines))
        parts.append(f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{cells}</w:tr>")
    opening = _openings(styles, table.aligns, widths, "cell")
    for row in table.rows:
        cells = "".join(_cells(row, opening, inlines))
        parts.append(f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>")
    parts.append("</w:tbl>")
    return "".join(parts)


def _openings(
    styles: StyleSheet, aligns: Sequence[Align], widths: Sequence[int], role: str
) -> list[str]:
    """Write what each cell of a row begins with, once for all rows."""
    style = styles.paragraph(role)
    justify = {"left": "", "right": '<w:jc w:val="right"/>', "center": '<w:jc w:val="center"/>'}
    return [
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
        f"<w:p><w:pPr>{style}{justify[align]}</w:pPr>"
        for align, width in zip(aligns, widths, strict=True)
    ]


def _cells(row: Sequence[Cell], opening: Sequence[str], inlines: InlineWriter) -> list[str]:
    return [
        f"{start}{inlines.write(cell.inlines)}</w:p></w:tc>"
        for start, cell in zip(opening, row, strict=True)
    ]


def column_widths(table: Table, width: int) -> list[int]:
    """Share the width: each column its longest word first, then by how much it says."""
    columns = range(len(table.aligns))
    rows = [table.header, *table.rows[:_MEASURED_ROWS]]
    texts = [[plain_text(row[column].inlines) for row in rows] for column in columns]
    needs = [
        max(_BOLD * _longest_word(header), *map(_longest_word, others), 1) + _PADDING
        for header, *others in texts
    ]
    wants = [max(need, _usual_length(column)) for need, column in zip(needs, texts, strict=True)]
    room = width / _CHARACTER
    if sum(needs) >= room:
        shares = [float(need) for need in needs]
    elif sum(wants) <= room:
        shares = [float(want) for want in wants]
    else:
        spare = room - sum(needs)
        extra = [want - need for need, want in zip(needs, wants, strict=True)]
        shares = [n + spare * e / (sum(extra) or 1) for n, e in zip(needs, extra, strict=True)]
    widths = [int(width * share / sum(shares)) for share in shares]
    widths[-1] += width - sum(widths)
    return widths


def _longest_word(text: str) -> int:
    """Measure what should stay on one line; a short text of wide characters as a whole."""
    words = [text] if text and is_wide(text[0]) else text.split()
    return min(max(map(_length, words), default=1), _LONGEST_WORD)


def _usual_length(texts: Sequence[str]) -> int:
    """Take a length that most of the column's texts keep to."""
    lengths = sorted(min(_length(text), _LONGEST_TEXT) for text in texts)
    return lengths[int(len(lengths) * 0.8)] + _PADDING if lengths else _PADDING


def _length(text: str) -> int:
    """Count characters, wide ones double."""
    return len(text) + sum(map(is_wide, text)) if not text.isascii() else len(text)

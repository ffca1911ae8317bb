"""Tables: a header row that repeats, rows that never break, widths that fit the words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache, partial

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
_SHORT_TEXT = 22  # characters: a date, a number, a name, kept on a line where there is room
_WEIGHTS = (1.0, 0.75, 0.5, 1.5)
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
    for row in table.rows:
        cells = _cells(row, openings, write)
        parts.append(f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>")
    parts.append("</w:tbl>")
    return "".join(parts)


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


def column_widths(table: Table, width: int) -> list[int]:
    """Share the width: each column its longest word first, then so that few lines are needed."""
    rows = table.rows[:: max(1, len(table.rows) // _MEASURED_ROWS)]
    needs: list[float] = []
    wants: list[float] = []
    columns: list[list[int]] = []
    for column, header in enumerate(table.header):
        word, length = _measure(plain_text(header.inlines))
        measures = [_measure(plain_text(row[column].inlines)) for row in rows]
        longest = max([word * _BOLD, *(each for each, _ in measures)])
        columns.append([length, *(each for _, each in measures)])
        lengths = sorted(min(each, _LONGEST_TEXT) for each in columns[-1])
        needs.append(longest + _PADDING)
        # A length that most of the column's texts keep to.
        wants.append(max(needs[-1], lengths[int(len(lengths) * 0.8)] + _PADDING))
    shares = _shares(needs, wants, width / _CHARACTER, columns)
    widths = [int(width * share / sum(shares)) for share in shares]
    widths[-1] += width - sum(widths)
    return widths


def _shares(
    needs: list[float], wants: list[float], room: float, columns: list[list[int]]
) -> list[float]:
    """Give what is needed, and share the room left as the fewest lines come of it.

    What each wants more is weighed in several ways; in one of them a column of short
    texts has all it wants first, so that a date stays on its line.
    """
    if sum(needs) >= room:
        return needs
    if sum(wants) <= room:
        return wants
    pairs = list(zip(needs, wants, strict=True))
    whole = [want if want <= _SHORT_TEXT else need for need, want in pairs]
    starts = [start for start in (whole, needs) if sum(start) <= room]
    tried = (_shared(start, wants, room, power) for start in starts for power in _WEIGHTS)
    return min(tried, key=partial(_lines, columns))


def _shared(start: list[float], wants: list[float], room: float, power: float) -> list[float]:
    """Share the room left by how much more each wants, to a power."""
    extra = [(want - have) ** power for have, want in zip(start, wants, strict=True)]
    part = (room - sum(start)) / (sum(extra) or 1)
    return [have + part * more for have, more in zip(start, extra, strict=True)]


def _lines(columns: list[list[int]], shares: list[float]) -> int:
    """Count the lines of all rows, each as high as its highest cell."""
    heights = [
        [-(-length // max(1, int(share - _PADDING))) for length in lengths]
        for lengths, share in zip(columns, shares, strict=True)
    ]
    return sum(map(max, zip(*heights, strict=True)))


@lru_cache(maxsize=_MEASURES)
def _measure(text: str) -> tuple[int, int]:
    """Measure the longest part that should stay on one line, and the whole, in characters.

    A wide character counts double; a short text of them stays whole.
    """
    if text.isascii():
        return min(max(map(len, text.split()), default=1), _LONGEST_WORD), len(text)
    words = [text] if is_wide(text[0]) else text.split()
    return min(max(map(_length, words), default=1), _LONGEST_WORD), _length(text)


def _length(text: str) -> int:
    return len(text) + sum(map(is_wide, text))

"""How wide a table's columns are, in any format: by their words."""

from __future__ import annotations

from functools import lru_cache, partial

from briefer.memo.blocks import Table
from briefer.memo.inlines import is_wide, plain_text

_CHARACTER = 100  # twips: a mean character of a table's text
_PADDING = 2  # characters: a cell's margin
_BOLD = 1.25  # a header's words are that much wider
_LONGEST_WORD, _LONGEST_TEXT = 16, 70
_MEASURED_ROWS = 40
_MEASURES = 32_768  # measures of texts that are remembered
_SHORT_TEXT = 22  # characters: a date, a number, a name, kept on a line where there is room
_WEIGHTS = (1.0, 0.75, 0.5, 1.5)


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
    return min(max(map(length, words), default=1), _LONGEST_WORD), length(text)


def length(text: str) -> int:
    """Count a text's characters, a wide one double."""
    return len(text) + sum(map(is_wide, text))

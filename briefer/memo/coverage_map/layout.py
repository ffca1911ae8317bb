"""A heat map drawn: dialogues above, a row an area, the key beneath."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from msgspec import Struct

from briefer.memo.coverage_map.cells import Cell, CoverageMap, MapRow
from briefer.memo.coverage_map.looks import boxed, drawn_cell
from briefer.memo.coverage_map.words import MapWording
from briefer.memo.drawing import Drawing, Heads, Line, Mark, Region, Words
from briefer.memo.measuring import room_for, shortened

WIDTH = 468.0  # 6.5 inches: what margins of an inch leave of a letter
_NAMES = 112.0  # the room for the areas' names
_WIDEST, _NARROWEST = 64.0, 39.0  # of a column
ROW = 21.0
_NAME, _SMALL = 8.0, 7.0  # sizes of words
_LINE = 8.5  # points from a line of a name to the next
_MOST_LINES = 3  # of a dialogue's name
_GAP = 4.0  # points beside names
_KEY_LINE, _SIGN = 13.0, 20.0


class Grid(Struct, frozen=True):
    """Know where columns and rows stand."""

    columns: int
    head: float
    column: float

    @classmethod
    def of(cls, shown: CoverageMap) -> Grid:
        """Share the width among the columns; more than fit make a wider picture."""
        count = len(shown.columns)
        column = min(max((WIDTH - _NAMES) / max(count, 1), _NARROWEST), _WIDEST)
        lines = max((len(_lines(c.name, column)) for c in shown.columns), default=1)
        return cls(count, lines * _LINE + _GAP, column)

    @property
    def right(self) -> float:
        """Where the last column ends."""
        return _NAMES + self.columns * self.column

    def box(self, row: int, column: int) -> tuple[float, float, float, float]:
        """Give a cell's left, top, right and bottom."""
        left, top = _NAMES + column * self.column, self.head + row * ROW
        return left, top, left + self.column, top + ROW


def drawing_of(shown: CoverageMap, wording: MapWording) -> Drawing:
    """Draw a map, as wide as a letter's text where its columns fit there."""
    grid = Grid.of(shown)
    width = max(WIDTH, grid.right)
    foot = grid.head + ROW * len(shown.rows)
    cells = chain.from_iterable(_row(row, at, grid, wording) for at, row in enumerate(shown.rows))
    key, bottom = _key(shown, wording, foot + 6, width)
    paper = boxed((0, 0, width, bottom), "paper")  # so that it is read on a dark page, too
    marks = (paper, *_heads(shown, grid), *cells, *_rules(len(shown.rows), grid), *key)
    return Drawing(width, bottom, marks)


def regions_of(shown: CoverageMap) -> Iterator[Region]:
    """Say what each cell of the drawing is about, row by row."""
    grid = Grid.of(shown)
    for at, row in enumerate(shown.rows):
        for place, cell in enumerate(row.cells):
            empty = not (cell.text or cell.left_out)
            yield Region(grid.box(at, place), cell.words, cell.dialogue, cell.meeting, empty)


def heads_of(shown: CoverageMap) -> Heads:
    """Give where the areas' names stand, and the dialogues'."""
    grid = Grid.of(shown)
    return Heads(_NAMES, grid.head, grid.head + ROW * len(shown.rows))


def _heads(shown: CoverageMap, grid: Grid) -> Iterator[Mark]:
    for place, column in enumerate(shown.columns):
        left, _, right, _ = grid.box(0, place)
        lines = _lines(column.name, grid.column)
        for number, words in enumerate(lines):
            down = grid.head - _GAP - (len(lines) - 1 - number) * _LINE
            yield Words(words, ((left + right) / 2, down), _SMALL, "middle")


def _row(row: MapRow, at: int, grid: Grid, wording: MapWording) -> Iterator[Mark]:
    _, top, _, bottom = grid.box(at, 0)
    lines = _wrapped(row.name, _NAME, _NAMES - _GAP, 2)
    middle = (top + bottom) / 2
    for number, words in enumerate(lines):
        down = middle + _NAME * 0.35 + (number - (len(lines) - 1) / 2) * _LINE
        yield Words(words, (0, down), _NAME)
    for place, cell in enumerate(row.cells):
        yield from drawn_cell(cell, grid.box(at, place), wording)
    if row.uncovered and not any(cell.text or cell.left_out for cell in row.cells):
        words = shortened(
            wording.says.uncovered, _SMALL, max(WIDTH, grid.right) - _NAMES - 2 * _GAP
        )
        yield Words(words, (_NAMES + _GAP, middle + _SMALL * 0.35), _SMALL, tone="quiet")


def _rules(rows: int, grid: Grid) -> Iterator[Mark]:
    for number in range(rows + 1):
        y = grid.head + number * ROW
        yield Line((0, y), (grid.right, y), "rule", 0.4)


def _key(
    shown: CoverageMap, wording: MapWording, top: float, width: float
) -> tuple[tuple[Mark, ...], float]:
    """Explain the shades and signs that are shown; give them and where they end."""
    cells = [cell for row in shown.rows for cell in row.cells]
    found: set[str] = {cell.shade for cell in cells} | {"left-out" for c in cells if c.left_out}
    marks: list[Mark] = []
    x, y = 0.0, top
    for name, words in wording.says.key.items():
        if name not in found:
            continue
        room = _SIGN + 4 + room_for(words, _SMALL)
        if x and x + room > width:
            x, y = 0.0, y + _KEY_LINE
        marks += drawn_cell(_sample(name), (x, y, x + _SIGN, y + 9), wording)
        marks.append(Words(words, (x + _SIGN + 4, y + 7), _SMALL, tone="quiet"))
        x += room + 12
    if any(shown.not_drawn):
        words = wording.says.not_drawn.format(*shown.not_drawn)
        y += _KEY_LINE if marks else 0
        marks.append(Words(shortened(words, _SMALL, width), (0, y + 7), _SMALL))
    return tuple(marks), y + _KEY_LINE if marks else top


def _sample(name: str) -> Cell:
    """Make a cell without words, of a shade or left out."""
    left_out = name == "left-out"
    return Cell("", "none" if left_out else name, "", "", left_out=left_out, words="")  # type: ignore[arg-type]  # the key's names are shades


def _lines(name: str, column: float) -> list[str]:
    return _wrapped(name, _SMALL, column - _GAP, _MOST_LINES)


def _wrapped(text: str, size: float, room: float, most: int) -> list[str]:
    """Break a text between words; what is beyond the last line ends in an ellipsis."""
    lines: list[str] = []
    words = text.split()
    while words and len(lines) < most - 1:
        taken = 1
        while taken < len(words) and room_for(" ".join(words[: taken + 1]), size) <= room:
            taken += 1
        lines.append(shortened(" ".join(words[:taken]), size, room))
        words = words[taken:]
    return [*lines, shortened(" ".join(words), size, room)] if words else lines

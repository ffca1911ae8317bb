"""A map parted into figures that each fit a page, and no more of them than can be read."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from briefer.memo.coverage_map.cells import CoverageMap, saying_something

MOST_COLUMNS, MOST_ROWS = 9, 24  # of a figure
_MOST_FIGURES = 4


def parts_of(whole: CoverageMap) -> Iterator[CoverageMap]:
    """Part a map; the last part counts what is left to the table.

    Where not all fit, dialogues of which no cell says anything give way first.
    """
    rows = whole.rows[: MOST_ROWS * _MOST_FIGURES]
    high = -(-len(rows) // MOST_ROWS) or 1
    places = _columns(whole, MOST_COLUMNS * (_MOST_FIGURES // high))
    beyond = (len(whole.columns) - len(places), len(whole.rows) - len(rows))
    parts = [
        _part(whole, places[left : left + MOST_COLUMNS], top)
        for left in range(0, len(places), MOST_COLUMNS)
        for top in range(0, len(rows), MOST_ROWS)
    ]
    if parts:
        parts[-1] = replace(parts[-1], not_drawn=beyond)
    yield from parts


def _columns(whole: CoverageMap, most: int) -> list[int]:
    places = list(range(len(whole.columns)))
    if len(places) > most:
        telling = saying_something(whole.rows)
        places.sort(key=lambda place: whole.columns[place].dialogue not in telling)
        places = sorted(places[:most])
    return places


def _part(whole: CoverageMap, places: list[int], top: int) -> CoverageMap:
    return CoverageMap(
        tuple(whole.columns[place] for place in places),
        tuple(
            replace(row, cells=tuple(row.cells[place] for place in places))
            for row in whole.rows[top : top + MOST_ROWS]
        ),
    )

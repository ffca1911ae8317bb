"""Which part of which piece stands on which page: arithmetic alone, quick for any length."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Measured:
    """Be how high a piece is, in pixels at 100%, and where it may be parted.

    ``tops`` and ``bottoms`` are of its bands, parts that no page parts: a line, a row, a
    heading with the first line below it. ``above`` and ``below`` are the spaces it asks for.
    """

    tops: tuple[float, ...]
    bottoms: tuple[float, ...]
    above: float = 0
    below: float = 0


class Slice(NamedTuple):
    """Be a part of a piece on a page: from ``start`` to ``end``, its first at ``top`` there."""

    piece: int
    start: float
    end: float
    top: float


def estimated(length: int, line: float, per_line: int = 150) -> Measured:
    """Guess how high a piece of so many characters of HTML is, until it is laid out."""
    return _of_lines(max(1, -(-length // per_line)), line)


@lru_cache(maxsize=1024)
def _of_lines(lines: int, line: float) -> Measured:
    tops = tuple(line * number for number in range(lines))
    return Measured(tops, tuple(top + line for top in tops), line / 2, line / 2)


def paged(
    pieces: Iterable[tuple[Measured, bool]], height: float
) -> tuple[tuple[tuple[Slice, ...], ...], tuple[int, ...]]:
    """Set pieces on pages of a height; each says whether it begins one.

    Gives each page's slices, and the page on which each piece begins.
    """
    sheets: list[list[Slice]] = [[]]
    begun: list[int] = []
    at, below = 0.0, 0.0
    for number, (measured, begins) in enumerate(pieces):
        tops, bottoms = measured.tops, measured.bottoms
        if begins and sheets[-1]:
            sheets.append([])
            at = 0.0
        space = max(below, measured.above) if sheets[-1] else 0.0
        origin = at + space - (tops[0] if tops else 0.0)
        if tops and sheets[-1] and origin + bottoms[0] > height:
            sheets.append([])
            origin = -tops[0]
        begun.append(len(sheets) - 1)
        first = 0
        while first < len(tops):
            fits = max(first + 1, bisect_right(bottoms, height - origin, first))
            start, end = tops[first], bottoms[fits - 1]
            sheets[-1].append(Slice(number, start, end, origin + start))
            at, first = origin + end, fits
            if first < len(tops):
                sheets.append([])
                origin = -tops[first]
        below = measured.below
    return tuple(map(tuple, sheets)), tuple(begun)


def banded(spans: Sequence[tuple[float, float, bool]]) -> tuple[list[float], list[float]]:
    """Join spans, each from, to and whether it keeps with the next, into bands from the top."""
    tops: list[float] = []
    bottoms: list[float] = []
    keeps = False
    for top, bottom, keeps_on in spans:
        if tops and (keeps or top < bottoms[-1] - 1):
            bottoms[-1] = max(bottoms[-1], bottom)
        else:
            tops.append(top)
            bottoms.append(bottom)
        keeps = keeps_on
    return tops, bottoms

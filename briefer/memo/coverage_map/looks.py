"""How a cell looks: its shade, a short word on it, and a sign that needs no colour."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from briefer.memo.coverage_map.cells import Cell, Shade
from briefer.memo.coverage_map.words import MapWording
from briefer.memo.drawing import Box, Line, Mark, Shape, Tone, Words
from briefer.memo.measuring import room_for, shortened

_SIZE = 7.0
_INSET = 1.0  # points of paper around a cell
_STRIPE = 5.0  # the width of the stripe that says: left out
_HATCH = 2.6

# The darker the later: told apart on a copier too, where a date says it once more.
_GROUNDS: Mapping[Shade, Tone] = MappingProxyType(
    {"recent": "accent", "older": "shade", "old": "tint", "undated": "tint"}
)


def drawn_cell(cell: Cell, box: Box, wording: MapWording) -> Iterator[Mark]:
    """Draw a cell into its box."""
    left, top, right, bottom = box
    inner = (left + _INSET, top + _INSET, right - _INSET, bottom - _INSET)
    if cell.shade == "never":
        yield from _dashed(inner)
    elif cell.covered:
        yield boxed(inner, _GROUNDS[cell.shade])
    start = inner[0]
    if cell.left_out:
        yield from _striped(inner, on_paper=not cell.covered)
        start += _STRIPE
    yield from _words(cell, (start, inner[1], inner[2], inner[3]), wording)


def boxed(box: Box, fill: Tone, outline: Tone = "paper", width: float = 0) -> Shape:
    """Draw a box, with an outline where it has a width."""
    left, top, right, bottom = box
    corners = ((left, top), (right, top), (right, bottom), (left, bottom))
    return Shape(corners, fill, outline, width)


def _words(cell: Cell, box: Box, wording: MapWording) -> Iterator[Mark]:
    left, top, right, bottom = box
    said = wording.says.left_out if cell.left_out and cell.words else ""
    lines = [line for line in (said, _dated(cell, right - left)) if line]
    tone: Tone = "paper" if cell.shade == "recent" else "ink"
    middle = (top + bottom) / 2
    for number, words in enumerate(lines):
        down = middle + _SIZE * 0.35 + (number - (len(lines) - 1) / 2) * (_SIZE + 0.8)
        words = shortened(words, _SIZE, right - left)
        yield Words(words, ((left + right) / 2, down), _SIZE, "middle", tone)


def _dated(cell: Cell, room: float) -> str:
    """Say the month, or the year where a month has no room."""
    fits = room_for(cell.text, _SIZE) <= room - 1
    return cell.text if fits or not cell.year else cell.year


def _dashed(box: Box) -> Iterator[Mark]:
    left, top, right, bottom = box
    for start, end in (
        ((left, top), (right, top)),
        ((right, top), (right, bottom)),
        ((left, bottom), (right, bottom)),
        ((left, top), (left, bottom)),
    ):
        yield Line(start, end, "rule", 0.7, dashed=True)


def _striped(box: Box, *, on_paper: bool) -> Iterator[Mark]:
    """Draw slanting lines at a cell's left, and a frame where it has no ground."""
    left, top, right, bottom = box
    if on_paper:
        yield boxed((left, top, right, bottom), "paper", "ink", 0.7)
    stripe = (left, top, left + _STRIPE, bottom)
    yield boxed(stripe, "paper", "ink", 0.7)
    down = top + _HATCH
    while down < bottom + _STRIPE:
        start = (left + max(0.0, down - bottom), min(down, bottom))
        end = (left + min(_STRIPE, down - top), max(down - _STRIPE, top))
        yield Line(start, end, "ink", 0.6)
        down += _HATCH

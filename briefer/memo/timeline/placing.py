"""Words put beside their marks so that none covers another, and lines only where they must."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product

from msgspec import Struct, field

from briefer.memo.measuring import room_for, shortened

_GAP = 2.5  # points between two words on one lane
_CLEAR = 1.5  # points between words and an upright line
_REACH = 8.0  # points from a mark's middle to words beside it, at most
_LONGEST = 150.0  # points: longer words would push all others out

Span = tuple[float, float]


class Wish(Struct, frozen=True):
    """Be words that want to stand at a mark's middle, above it or first of all below."""

    words: str
    middle: float
    below: bool = False


class Put(Struct, frozen=True):
    """Be words that have their place: their left end, their right end, their lane."""

    words: str
    left: float
    right: float
    below: bool


class Lanes(Struct):
    """Be the two lanes of a row, above its marks and below them, between two bounds."""

    bounds: Span
    size: float
    lines: tuple[float, ...] = ()  # upright lines; the first is crossed last
    put: list[Put] = field(default_factory=list)

    def place(self, wishes: Iterable[Wish]) -> None:
        """Place words, the first wishes first; words without room at their mark are left out."""
        for wish in wishes:
            words = shortened(wish.words, self.size, _LONGEST)
            put = next(self._places(words, wish), None) if words else None
            if put is not None:
                self.put.append(put)

    def _places(self, words: str, wish: Wish) -> Iterator[Put]:
        """Give free places, the best first: over the mark, crossing as little as can be."""
        room = room_for(words, self.size)
        lefts = sorted(
            {self._within(left, room) for left in self._lefts(wish.middle, room)},
            key=lambda left: (abs(left + room / 2 - wish.middle), left),
        )
        for reach, lines in product((0, _REACH), (self.lines, self.lines[:1], ())):
            near = (left for left in lefts if left - reach <= wish.middle <= left + room + reach)
            for left, below in product(near, (wish.below, not wish.below)):
                put = Put(words, left, left + room, below)
                if self._is_free(put) and not _crosses(put, lines):
                    yield put

    def _lefts(self, middle: float, room: float) -> Iterator[float]:
        """Give where words may begin: around the mark, or close to what else stands there."""
        yield middle - room / 2
        for line in self.lines:
            yield line + _CLEAR
            yield line - _CLEAR - room
        for put in self.put:
            yield put.right + _GAP
            yield put.left - _GAP - room

    def _within(self, left: float, room: float) -> float:
        return min(max(left, self.bounds[0]), self.bounds[1] - room)

    def _is_free(self, wanted: Put) -> bool:
        return not any(
            put.below == wanted.below
            and wanted.left < put.right + _GAP
            and put.left < wanted.right + _GAP
            for put in self.put
        )


def _crosses(put: Put, lines: Iterable[float]) -> bool:
    return any(put.left - _CLEAR < line < put.right + _CLEAR for line in lines)

"""Which things of two sequences are the same: near linear, whatever the sequences hold.

Things that stand once on either side are matched first, in the longest run of them that
keeps its order (patience sorting); between those the same is done again, and what is then
left is small. difflib alone is quadratic where one thing stands often, as a blank does.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Sequence
from difflib import SequenceMatcher

_SMALL = 40_000  # pairs that may be looked at one by one
_DEEPEST = 32  # rounds of matching; no text of people's needs more

Pair = tuple[int, int]  # a place in the older sequence, and its like in the newer one
_Range = tuple[int, int, int, int]  # from and to in the older, from and to in the newer


def matching(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Pair]:
    """Pair what is equal, in order on both sides."""
    pairs: list[Pair] = []
    waiting: list[tuple[_Range, int]] = [((0, len(old), 0, len(new)), 0)]
    while waiting:
        whole, depth = waiting.pop()
        found, (a, b, c, d) = _ends(old, new, whole)
        pairs += found
        if a == b or c == d:
            continue
        anchors = _anchors(old[a:b], new[c:d]) if depth < _DEEPEST else []
        if anchors:
            placed = [(a + one, c + other) for one, other in anchors]
            pairs += placed
            starts = [(a, c), *((one + 1, other + 1) for one, other in placed)]
            for (i, j), (k, m) in zip(starts, [*placed, (b, d)], strict=True):
                waiting.append(((i, k, j, m), depth + 1))
        elif (b - a) * (d - c) <= _SMALL:
            matcher = SequenceMatcher(None, old[a:b], new[c:d], autojunk=False)
            for i, j, size in matcher.get_matching_blocks():
                pairs += [(a + i + step, c + j + step) for step in range(size)]
    return sorted(pairs)


def _ends(
    old: Sequence[Hashable], new: Sequence[Hashable], whole: _Range
) -> tuple[list[Pair], _Range]:
    """Pair what is equal from either end of a range; give what lies between."""
    a, b, c, d = whole
    found: list[Pair] = []
    while a < b and c < d and old[a] == new[c]:
        found.append((a, c))
        a, c = a + 1, c + 1
    while a < b and c < d and old[b - 1] == new[d - 1]:
        b, d = b - 1, d - 1
        found.append((b, d))
    return found, (a, b, c, d)


def _anchors(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Pair]:
    """Pair what stands once on either side: the most pairs that keep their order."""
    olds, news = Counter(old), Counter(new)
    places = {thing: place for place, thing in enumerate(new) if news[thing] == 1}
    pairs = [
        (place, places[thing])
        for place, thing in enumerate(old)
        if olds[thing] == 1 and thing in places
    ]
    return _longest_rising(pairs)


def _longest_rising(pairs: Sequence[Pair]) -> list[Pair]:
    """Keep the longest run of pairs whose second places rise (patience sorting)."""
    tails: list[int] = []  # for each length the lowest place that a run of it ends on
    ends: list[int] = []  # and the pair that does
    before: list[int] = []
    for number, (_, place) in enumerate(pairs):
        length = bisect_left(tails, place)
        before.append(ends[length - 1] if length else -1)
        tails[length : length + 1] = [place]
        ends[length : length + 1] = [number]
    found: list[Pair] = []
    number = ends[-1] if ends else -1
    while number >= 0:
        found.append(pairs[number])
        number = before[number]
    return found[::-1]

"""Points that say the same, or nearly: found without comparing each with each.

Two points meet only where they share a rare run of three words; a run that many share says
nothing. So the work grows with the number of points, and rapidfuzz sees few pairs.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from briefer.briefing.consistency.finding import (
    Code,
    Inconsistency,
    inconsistency,
    words_of,
)
from briefer.briefing.consistency.wording import likeness, words_apart
from briefer.library.library import Library
from briefer.library.points import Point

_RUNS_OF_A_POINT = 6
_MOST_ALIKE = 24  # points that share a run
_LEAST_WORDS = 5
_NEAR = 85.0
_NAMES_AND_NUMBERS = re.compile(r"(?<![.!?]\s)(?<!^)\b[^\W\d_a-z][\w’'-]*|\d+(?:[.,]\d+)*")


def point_findings(library: Library) -> Iterator[Inconsistency]:
    """Find points of one kind that say the same or nearly the same of the same things."""
    by_words: defaultdict[tuple[str, ...], list[Point]] = defaultdict(list)
    for point in library.points.values():
        words = tuple(words_of(point.body))
        if words:
            by_words[words].append(point)
    for same in by_words.values():
        for one, other in pairwise(same):
            if _may_be_one(one, other):
                yield _finding("same-text", one, other)
    for words, others in _candidates([w for w in by_words if len(w) >= _LEAST_WORDS]):
        one, other = by_words[words][0], by_words[others][0]
        if _may_be_one(one, other) and _nearly_the_same(words, others, one, other):
            yield _finding("near-text", one, other)


def _candidates(
    texts: Sequence[tuple[str, ...]],
) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Pair texts that share one of their rarest runs of words."""
    runs_of = [_runs(words) for words in texts]
    counts = Counter(run for runs in runs_of for run in runs)
    blocks: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, runs in enumerate(runs_of):
        shared = sorted((counts[run], run) for run in runs if 1 < counts[run] <= _MOST_ALIKE)
        met: set[int] = set()
        for _, run in shared[:_RUNS_OF_A_POINT]:
            met.update(blocks[run])
            blocks[run].append(number)
        for other in sorted(met):
            yield texts[other], texts[number]


def _runs(words: tuple[str, ...]) -> set[tuple[str, ...]]:
    return set(zip(words, words[1:], words[2:], strict=False))


def _nearly_the_same(
    words: tuple[str, ...], others: tuple[str, ...], one: Point, other: Point
) -> bool:
    """Compare by letters; another name or number makes another statement."""
    shorter, longer = sorted((len(words), len(others)))
    return (
        shorter >= 0.7 * longer
        and likeness(" ".join(words), " ".join(others), _NEAR) > 0
        and _names_in(one.body) == _names_in(other.body)
    )


def _names_in(text: str) -> set[str]:
    return {found.casefold() for found in _NAMES_AND_NUMBERS.findall(text)}


def _may_be_one(one: Point, other: Point) -> bool:
    """Say whether nothing on file sets two points apart: kind, holder, session, day, money."""
    if (one.kind, one.by) != (other.kind, other.by):
        return False
    if one.id in other.follows or other.id in one.follows:
        return False
    for field in ("dialogues", "meetings", "people", "parties", "addressee"):
        ours, theirs = set(getattr(one, field)), set(getattr(other, field))
        if ours and theirs and not ours & theirs:
            return False
    for ours_on, theirs_on in ((one.happened, other.happened), (one.due, other.due)):
        if (
            ours_on
            and theirs_on
            and (ours_on.certainly_before(theirs_on) or ours_on.certainly_after(theirs_on))
        ):
            return False
    return True


def _finding(code: Code, one: Point, other: Point) -> Inconsistency:
    pair = sorted((one, other), key=lambda point: point.id)
    found = inconsistency(code, [(point, point.body, point.cites) for point in pair])
    return replace(found, differs=words_apart(pair[0].body, pair[1].body))

"""Which blocks of two memos belong together though their words differ."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from itertools import islice

from briefer.memo.blocks import (
    Group,
    Inline,
    ListBlock,
    ListItem,
    Paragraph,
    Table,
)
from briefer.memo.comparing.aligning import Pair, matching
from briefer.memo.comparing.keys import Thing, key_of
from briefer.memo.comparing.words import words_of
from briefer.memo.inlines import plain_text

_MOST_PAIRS = 2_500  # that are measured one by one
_LEAST = 0.4  # of the words, for lines that belong together
_OPENING = 4  # words by which a line is known again
Bag = Counter[str]


def paired(olds: Sequence[Thing], news: Sequence[Thing]) -> list[Pair]:
    """Pair what belongs together, in order: first by how it opens, then by its words."""
    if not olds or not news:
        return []
    bags = [_bag(one) for one in olds], [_bag(one) for one in news]
    known = [
        (i, j)
        for i, j in matching([_opening_key(one) for one in olds], _openings(news))
        if is_like(olds[i], news[j], bags[0][i], bags[1][j])
    ]
    found: list[Pair] = []
    i = j = 0
    for k, m in [*known, (len(olds), len(news))]:
        found += _measured(olds, news, bags, (i, k, j, m))
        found += [(k, m)] if k < len(olds) else []
        i, j = k + 1, m + 1
    return found


def _openings(news: Sequence[Thing]) -> list[Hashable]:
    """Tell things without a word on this side from those on the other."""
    return [_opening_key(one) or ("new", place) for place, one in enumerate(news)]


def _measured(
    olds: Sequence[Thing],
    news: Sequence[Thing],
    bags: tuple[list[Bag], list[Bag]],
    within: tuple[int, int, int, int],
) -> list[Pair]:
    """Pair by words where there are few enough: the most likeness that keeps the order."""
    a, b, c, d = within
    if not 0 < (b - a) * (d - c) <= _MOST_PAIRS:
        return []
    best = [[0.0] * (d - c + 1) for _ in range(b - a + 1)]
    like = [
        [_score(olds[i], news[j], bags[0][i], bags[1][j]) for j in range(c, d)] for i in range(a, b)
    ]
    for i in range(b - a - 1, -1, -1):
        for j in range(d - c - 1, -1, -1):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], like[i][j] + best[i + 1][j + 1])
    return list(_followed(best, like, (a, c)))


def _followed(
    best: list[list[float]], like: list[list[float]], start: tuple[int, int]
) -> Iterator[Pair]:
    i = j = 0
    while i < len(like) and j < len(like[0]):
        if like[i][j] and best[i][j] == like[i][j] + best[i + 1][j + 1]:
            yield start[0] + i, start[1] + j
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1


def is_like(old: Thing, new: Thing, olds: Bag, news: Bag) -> bool:
    """Say whether two things belong together, given their words."""
    return _score(old, new, olds, news) > 0


def _score(old: Thing, new: Thing, olds: Bag, news: Bag) -> float:
    """Measure from 0 to 1 what two things share; what can't be one thing shares nothing."""
    if isinstance(old, Group) and isinstance(new, Group):
        return 0.5 + _shared(olds, news) / 2 if old.role == new.role else 0.0
    if isinstance(old, Table) and isinstance(new, Table):
        if len(old.aligns) != len(new.aligns):
            return 0.0
        return 0.5 + _shared(olds, news) / 2 if _same_header(old, new) else _enough(olds, news)
    if isinstance(old, ListBlock) and isinstance(new, ListBlock):
        return 0.1 + _shared(olds, news) * 0.9 if old.ordered == new.ordered else 0.0
    if type(old) is type(new) and isinstance(old, Paragraph | ListItem | tuple):
        return _enough(olds, news)
    return 0.0


def _same_header(old: Table, new: Table) -> bool:
    """Say whether two tables have one header; a heading block has one in its source alone."""
    bare = [table for table in (old, new) if not any(cell.inlines for cell in table.header)]
    return bool(bare) or key_of(old.header) == key_of(new.header)


def _enough(olds: Bag, news: Bag) -> float:
    shared = _shared(olds, news)
    return shared if shared >= _LEAST else 0.0


def _shared(olds: Bag, news: Bag) -> float:
    """Give the share of words that two bags have in common, long words counting more."""
    both = sum(len(word) * times for word, times in (olds & news).items())
    total = sum(len(word) * times for bag in (olds, news) for word, times in bag.items())
    return 2 * both / total if total else 1.0


def _bag(thing: Thing) -> Bag:
    return Counter(word for word in words_of(_text(thing)) if not word.isspace())


def _text(thing: Thing) -> str:
    return "\n".join(plain_text(line) for line in lines_of(thing))


def lines_of(thing: Thing) -> Iterator[tuple[Inline, ...]]:
    """List the lines of a block, an item or a row."""
    if isinstance(thing, tuple):
        yield from (cell.inlines for cell in thing)
    elif isinstance(thing, Table):
        for row in (thing.header, *thing.rows):
            yield from lines_of(row)
    elif isinstance(thing, Group | ListItem):
        for inner in thing.blocks:
            yield from lines_of(inner)
    elif isinstance(thing, ListBlock):
        for item in thing.items:
            yield from lines_of(item)
    elif hasattr(thing, "inlines"):
        yield thing.inlines


def opening(item: ListItem) -> tuple[Inline, ...] | None:
    """Give an item's own line; None for an item that begins with something else."""
    first = item.blocks[0] if item.blocks else None
    return first.inlines if isinstance(first, Paragraph) else None


def _opening_key(thing: Thing) -> Hashable:
    """Give by what a thing is known again; None for what is not."""
    if isinstance(thing, Group):
        return ("group", thing.role)
    if isinstance(thing, Table):
        return ("table", key_of(thing.header))
    if isinstance(thing, tuple):
        return ("row", plain_text(thing[0].inlines)) if thing else None
    if isinstance(thing, Paragraph | ListItem):
        words = (w for w in words_of(_text(thing)) if not w.isspace())
        return (type(thing).__name__, *islice(words, _OPENING))
    return None

"""Links of one field that lead back to where they began."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence


def circles(links: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, ...]]:
    """Give circles of links, each from its first name in the alphabet round to it again.

    Where circles share a name, one may be given for several: with it taken apart the next
    is found. Each link is walked once.
    """
    walked: set[str] = set()
    told: set[str] = set()
    for first in sorted(links):
        for circle in _circles_from(first, links, walked):
            if circle[0] not in told:
                told.update(circle)
                start = circle.index(min(circle))
                yield (*circle[start:], *circle[: start + 1])


def _circles_from(
    first: str, links: Mapping[str, Sequence[str]], walked: set[str]
) -> Iterator[list[str]]:
    """Walk on from a name as deep as links go; give the way round wherever it closes."""
    if first in walked:
        return
    walked.add(first)
    way = {first: 0}  # the names from the first to where the walk is, and their places
    ahead = [(first, iter(links[first]))]
    while ahead:
        name, onward = ahead[-1]
        after = next(onward, None)
        if after is None:
            ahead.pop()
            del way[name]
        elif after in way:
            yield [each for each, _ in ahead[way[after] :]]
        elif after in links and after not in walked:
            walked.add(after)
            way[after] = len(ahead)
            ahead.append((after, iter(links[after])))

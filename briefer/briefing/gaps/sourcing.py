"""Points that rest on no source, and points that rest on one alone."""

from __future__ import annotations

from collections.abc import Iterator

from briefer.briefing.gaps.finding import GapFinding, NoSource, SingleSource
from briefer.briefing.gaps.ground import Ground, named
from briefer.library.library import Library
from briefer.library.points import NEED_A_SOURCE, Point, Source

# What somebody thinks or asks for: it needs the one source in which he does.
_VIEWS = frozenset({"assessment", "concern", "recommendation"})


def thinly_sourced_points(ground: Ground) -> Iterator[GapFinding]:
    """Find the points taken, in the brief's order, that rest on no source or on one alone.

    The drafter's own words need none. A view needs no second source beside the one in
    which whoever holds it says so.
    """
    for point in ground.selection.taken:
        if point.kind not in NEED_A_SOURCE:
            continue
        on_file = ground.sources_of(point)
        sources = tuple(ground.out_by_then(on_file))
        if not sources:
            later = tuple(named(source) for source in on_file)
            missing = NoSource(ground.text(point), point.kind, later, _lost(ground, point))
            yield GapFinding(f"no-source:{point.id}", "no-source", named(point), missing)
        elif len(sources) == 1 and not _is_own_view(ground.scope.library, point, sources[0]):
            only = sources[0]
            single = SingleSource(ground.text(point), point.kind, named(only), only.government)
            key = f"single-source:{point.id}"
            yield GapFinding(key, "single-source", named(point), single)


def _lost(ground: Ground, point: Point) -> tuple[str, ...]:
    known = ground.scope.library.sources
    return tuple(dict.fromkeys(c.source for c in point.cites if c.source not in known))


def _is_own_view(library: Library, point: Point, source: Source) -> bool:
    """Say whether a point is what the source's own author thinks."""
    holder = library.people.get(point.by or "")
    if holder is None or point.kind not in _VIEWS:
        return False
    return f" {holder.family} " in f" {source.author.replace(',', ' ')} "

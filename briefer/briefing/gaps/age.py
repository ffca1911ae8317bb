"""Points that run out, and points older than the desk's limit for their kind."""

from __future__ import annotations

from collections.abc import Iterator

from briefer.briefing.as_of import is_known
from briefer.briefing.gaps.finding import GapFinding, PastUntil, Stale
from briefer.briefing.gaps.ground import Ground, named
from briefer.briefing.selection import run_out
from briefer.library.dates import PartialDate
from briefer.library.points import Point


def points_running_out(ground: Ground) -> Iterator[GapFinding]:
    """Find the points past their date, and those that pass it before the meeting.

    The first are those that were taken in by hand, and those that the memo would take but
    for their date.
    """
    for point in ground.selection.taken:
        yield from _running_out(ground, point)
    for point in run_out(ground.scope, ground.selection):
        if point.until is not None:
            past = PastUntil(ground.text(point), point.until, None, taken=False)
            yield GapFinding(f"past-until:{point.id}", "past-until", named(point), past)


def _running_out(ground: Ground, point: Point) -> Iterator[GapFinding]:
    until, day = point.until, ground.meeting_day
    if until is None:
        return
    now = until.certainly_before(ground.scope.as_of)
    if now or (day is not None and until.certainly_before(day)):
        past = PastUntil(ground.text(point), until, None if now else day, taken=True)
        yield GapFinding(f"past-until:{point.id}", "past-until", named(point), past)


def stale_points(ground: Ground) -> Iterator[GapFinding]:
    """Find the points whose newest evidence is certainly older than the desk's limit."""
    scope = ground.scope
    limits = scope.library.settings.stale_after
    for point in ground.selection.taken if limits else ():
        limit = limits.get(point.kind)
        evidence = _newest_evidence(ground, point) if limit else None
        if limit and evidence and evidence.plus_months(limit).certainly_before(scope.as_of):
            months = evidence.months_until(scope.as_of)[0]
            old = Stale(ground.text(point), point.kind, evidence, months, limit)
            yield GapFinding(f"stale:{point.id}", "stale", named(point), old)


def _newest_evidence(ground: Ground, point: Point) -> PartialDate | None:
    """Find the latest day on which what a point says was known to hold."""
    scope = ground.scope
    dates = [source.date for source in ground.sources_of(point)]
    dates += [d for status in point.statuses for d in (status.known_from, status.checked)]
    dates += [point.known_from, point.happened]
    return max((d for d in dates if d is not None and is_known(d, scope.as_of)), default=None)

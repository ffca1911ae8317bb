"""What the drafter wrote for a date, and whether it still holds on another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from briefer.briefing.as_of import known_states
from briefer.briefing.line import Cites, Line
from briefer.briefing.scope import Scope
from briefer.library.briefs import Drafted, DraftedStep
from briefer.library.forums import Meeting
from briefer.library.markings import Scale


def holding(
    scope: Scope,
    written: Iterable[Drafted],
    taken: Mapping[str, Line],
    meetings: Iterable[Meeting],
) -> Drafted | None:
    """Give the latest words for the date, None when events or the selection overtook them.

    They speak of ``meetings``; what they rest on is looked up among the points taken.
    """
    for_date = [words for words in written if not words.as_of.certainly_after(scope.as_of)]
    latest = max(for_date, key=lambda words: words.as_of, default=None)
    if latest is None or any(point not in taken for point in latest.points):
        return None
    library = scope.library
    for meeting in meetings if latest.as_of != scope.as_of else ():
        then = known_states(library, meeting, latest.as_of)
        if then != known_states(library, meeting, scope.as_of):
            return None
    return latest


def handling_of(
    scope: Scope, words: Drafted | DraftedStep, taken: Mapping[str, Line]
) -> str | None:
    """Handle the drafter's words as the highest point they rest on, None for no point named."""
    handlings = [taken[name].handling for name in words.points if name in taken]
    scale = Scale(scope.library.settings.handling_scale)
    return scale.highest(handlings) if handlings else None


def cites_of(words: Drafted | DraftedStep, taken: Mapping[str, Line]) -> Cites:
    """Give the citations of the points that the drafter's words rest on."""
    lines = (taken[name] for name in words.points if name in taken)
    return tuple(dict.fromkeys(cite for line in lines for cite in line.cites))

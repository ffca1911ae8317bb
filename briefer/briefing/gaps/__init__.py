"""What is missing in a brief on its date: one family of findings a file, linear in points."""

from __future__ import annotations

from briefer.briefing.gaps.age import points_running_out, stale_points
from briefer.briefing.gaps.areas import uncovered_areas
from briefer.briefing.gaps.finding import GapFinding
from briefer.briefing.gaps.ground import Ground
from briefer.briefing.gaps.objectives import objectives_without_point
from briefer.briefing.gaps.overdue import overdue_dialogues
from briefer.briefing.gaps.people import unfilled_seats
from briefer.briefing.gaps.promises import promises_left_out
from briefer.briefing.gaps.sourcing import thinly_sourced_points
from briefer.briefing.gaps.standing import GapReport, standing_of
from briefer.briefing.scope import Scope
from briefer.briefing.selection import Selection, select
from briefer.library.briefs import Brief
from briefer.library.library import Library

# From what the meeting turns on to what a single line rests on.
_FAMILIES = (
    objectives_without_point,
    overdue_dialogues,
    promises_left_out,
    uncovered_areas,
    unfilled_seats,
    thinly_sourced_points,
    points_running_out,
    stale_points,
)


def gap_report(library: Library, brief: Brief) -> GapReport:
    """Say what is missing in a brief, its as-of date set, and what it has accepted of that."""
    scope = Scope.of(library, brief)
    return standing_of(brief, findings_on(scope, select(library, brief)))


def findings_on(scope: Scope, selection: Selection) -> tuple[GapFinding, ...]:
    """Find what is missing, family by family."""
    ground = Ground(scope, selection)
    return tuple(finding for family in _FAMILIES for finding in family(ground))

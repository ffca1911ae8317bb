"""The commitments: who made them, where they stand on a date, how late, what followed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from briefer.briefing.as_of import is_known, known_status, point_known_from
from briefer.briefing.following import (
    CLOSED_STATUSES,
    COMMITMENT_KINDS,
    Following,
    statement_of,
)
from briefer.briefing.line import Line
from briefer.briefing.lines import lines_of
from briefer.briefing.scope import Scope
from briefer.briefing.tab_view import CommitmentRow
from briefer.briefing.titles import organization_name
from briefer.library.briefs import Brief
from briefer.library.dates import PartialDate
from briefer.library.library import Library
from briefer.library.naming import holder_name
from briefer.library.points import CommitmentStatus, Point


def tracked_commitments(library: Library, as_of: PartialDate) -> tuple[CommitmentRow, ...]:
    """Give every commitment of the library that was known on a date, as no brief narrows it."""
    scope = Scope.of(library, Brief(title="", as_of=as_of))
    points = library.points.values()
    known = [point for point in points if is_known(point_known_from(library, point), as_of)]
    return commitments_of(scope, lines_of(scope, known))


def commitments_of(scope: Scope, lines: Sequence[Line]) -> tuple[CommitmentRow, ...]:
    """Give the commitments among lines, with where they stood and what followed them.

    What is open comes first, and of that what is due first.
    """
    made = [line for line in lines if line.point.kind in COMMITMENT_KINDS]
    if not made:
        return ()
    following = Following(scope, lines)
    return tuple(sorted((_row(scope, line, following) for line in made), key=_by_due))


def _row(scope: Scope, line: Line, following: Following) -> CommitmentRow:
    point = line.point
    status = known_status(scope.library, point, scope.as_of)
    still_open = status is None or status.status not in CLOSED_STATUSES
    return CommitmentRow(
        line=line,
        made_by=_mutual(scope, point, point.by),
        statement=statement_of(scope.library, point),
        owner=_mutual(scope, point, point.owner),
        due=point.due,
        status=status,
        open=still_open,
        late_months=_late_months(point.due, scope.as_of) if still_open else None,
        checked=_checked(status, scope.as_of),
        chain=following.chain(point),
    )


def _by_due(row: CommitmentRow) -> tuple[bool, bool, date]:
    return (not row.open, row.due is None, row.due.last if row.due else date.max)


def _late_months(due: PartialDate | None, as_of: PartialDate) -> tuple[int, int] | None:
    if due is None or not due.certainly_before(as_of):
        return None
    return due.months_until(as_of)


def _checked(status: CommitmentStatus | None, as_of: PartialDate) -> PartialDate | None:
    """Say when the status was last looked into, unless that was after the date asked about."""
    checked = status.checked if status else None
    return checked if is_known(checked, as_of) else None


def _mutual(scope: Scope, point: Point, holder: str | None) -> str:
    """Name who made or owes it, and who else is asked to act where that is one of those."""
    if not holder:
        return ""
    shared = point.addressee if holder in point.addressee else ()
    names = [_named(scope, name) for name in dict.fromkeys((holder, *shared))]
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def _named(scope: Scope, holder: str) -> str:
    organization = organization_name(scope.library, holder)
    post = scope.library.posts.get(holder)
    return organization or (post.title if post else holder_name(scope.library, holder) or holder)

"""The commitments of the library, or of a brief, as both faces list them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from briefer.library.dates import PartialDate

if TYPE_CHECKING:
    from briefer.briefing.tab_view import CommitmentRow
    from briefer.desk import Desk


def commitments_on(
    desk: Desk, brief: str = "", as_of: PartialDate | None = None
) -> tuple[CommitmentRow, ...]:
    """Give the commitments known on a date: those that a brief takes, without one all.

    The date is by default the brief's own, today for the library. Raises UnknownRecord
    for a brief that is not there.
    """
    from briefer.briefing.commitments import tracked_commitments

    if not brief:
        return tracked_commitments(desk.library, as_of or PartialDate.of_day(date.today()))
    dated = {"as_of": as_of} if as_of else {}
    return desk.view(desk.changed(desk.brief(brief), **dated)).commitments

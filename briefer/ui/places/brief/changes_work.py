"""What the view of the changes asks of the desk on the worker, as plain values."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from briefer.desk.updating import NothingToCompareWith, changes_since, planned_update, save_update
from briefer.memo.inlines import plain_text
from briefer.memo.prose import prose_line
from briefer.ui.dates import order_in_window

if TYPE_CHECKING:
    from briefer.briefing.changes.kinds import Change, ChangeKind, Standing
    from briefer.briefing.updating import Overtaken, StaleRewording
    from briefer.desk import Desk
    from briefer.library.briefs import Brief, Clearance
    from briefer.library.dates import DateOrder


class ChangeLine(NamedTuple):
    """Be one change: what it concerns, how it stood and how it stands."""

    key: str
    kind: ChangeKind
    name: str
    before: Side | None
    after: Side | None


class Side(NamedTuple):
    """Be how something stood; the date is as the house prints it."""

    code: str
    text: str
    date: str
    months: tuple[int, int] | None


class Changed(NamedTuple):
    """Be what changed from one date to another; both as the house prints them."""

    since: str
    as_of: str
    lines: tuple[ChangeLine, ...]


class Updated(NamedTuple):
    """Be a next version that was saved, and what of it wants a look."""

    brief: Brief
    earlier: str  # its title
    as_of: str
    changes: int
    rewordings: tuple[StaleRewording, ...]
    overtaken: tuple[Overtaken, ...]
    clearances: tuple[Clearance, ...]


def changed(desk: Desk, brief: Brief, since: str) -> Changed | None:
    """Say what changed in a brief since a date (EDTF), or since the brief that it updates.

    Gives None where there is no date and it updates none.
    """
    try:
        found = changes_since(desk, brief, since)
    except NothingToCompareWith:
        if since:
            raise
        return None
    order = order_in_window(desk.library.settings.date_order)
    lines = tuple(_line(change, order) for change in found.changes)
    return Changed(found.since.printed(order), found.as_of.printed(order), lines)


def _line(change: Change, order: DateOrder) -> ChangeLine:
    before, after = (_side(one, order) for one in (change.before, change.after))
    return ChangeLine(change.key, change.kind, change.name, before, after)


def _side(standing: Standing | None, order: DateOrder) -> Side | None:
    if standing is None:
        return None
    date = standing.date.printed(order) if standing.date else ""
    words = plain_text(prose_line(standing.text))  # a user's Markdown, as it reads
    return Side(standing.code, words, date, standing.months)


def updated(desk: Desk, brief: Brief) -> Updated:
    """Save the brief's next version, dated today; the brief itself stays as it is."""
    planned = planned_update(desk, brief.id)
    save_update(desk, planned)
    order = order_in_window(desk.library.settings.date_order)
    return Updated(
        planned.brief,
        planned.earlier.title,
        planned.changes.as_of.printed(order),
        len(planned.changes.news),
        planned.rewordings,
        planned.overtaken,
        planned.clearances,
    )

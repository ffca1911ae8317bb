"""What changed for a brief between two as-of dates, or from one brief to another."""

from __future__ import annotations

from briefer.briefing.changes.comparing import compare
from briefer.briefing.changes.kinds import Change, Changes
from briefer.briefing.changes.snapshot import snapshot_of
from briefer.briefing.scope import Scope
from briefer.briefing.selection import Selection
from briefer.library.briefs import Brief
from briefer.library.dates import PartialDate
from briefer.library.library import Library


def changes_between(library: Library, old: Brief, new: Brief) -> Changes:
    """Give what changed from one brief to a later one, both with their as-of date.

    To look at one brief on two dates, give it twice with another date. Raises ValueError
    where ``are_reversed`` or a date is missing.
    """
    if old.as_of is None or new.as_of is None:
        raise ValueError("both briefs need an as-of date")
    if are_reversed(old.as_of, new.as_of):
        raise ValueError(f"{new.as_of} is before {old.as_of}")
    changes = compare(library, snapshot_of(library, old), snapshot_of(library, new))
    return _told(old, new, changes)


def changes_since_last(scope: Scope, selection: Selection) -> Changes | None:
    """Give what changed since the brief that this one updates; None where it updates none.

    Where that one has no date of its own, or a later one, nothing can be told either.
    """
    library, new = scope.library, scope.brief
    old = library.briefs.get(new.updates or "")
    if old is None or old.as_of is None or are_reversed(old.as_of, scope.as_of):
        return None
    now = snapshot_of(library, new, scope=scope, selection=selection)
    return _told(old, new, compare(library, snapshot_of(library, old), now))


def _told(old: Brief, new: Brief, changes: tuple[Change, ...]) -> Changes:
    assert old.as_of is not None
    assert new.as_of is not None
    if old.id == new.id:
        return Changes(old.as_of, new.as_of, changes)
    return Changes(old.as_of, new.as_of, changes, old.id, old.number)


def are_reversed(since: PartialDate, as_of: PartialDate) -> bool:
    """Say whether the earlier of two dates lets more be known than the later."""
    return since.latest > as_of.latest

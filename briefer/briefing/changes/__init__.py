"""What changed for a brief between two as-of dates, or from one brief to another."""

from __future__ import annotations

from msgspec.structs import replace

from briefer.briefing.changes.comparing import compare
from briefer.briefing.changes.kinds import Changes
from briefer.briefing.changes.snapshot import Snapshot, snapshot_of
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
    return compared(library, snapshot_of(library, old), snapshot_of(library, new))


def changes_since_last(scope: Scope, selection: Selection) -> Changes | None:
    """Give what changed since the brief that this one updates; None where it updates none.

    Where that one has no date of its own, or a later one, nothing can be told either.
    """
    library, old = scope.library, scope.library.briefs.get(scope.brief.updates or "")
    if old is None or old.as_of is None or are_reversed(old.as_of, scope.as_of):
        return None
    now = snapshot_of(library, scope.brief, scope=scope, selection=selection)
    return compared(library, snapshot_of(library, old), now)


def compared(library: Library, then: Snapshot, now: Snapshot) -> Changes:
    """Give what changed from one snapshot to a later one; ValueError where ``are_reversed``."""
    if are_reversed(then.as_of, now.as_of):
        raise ValueError(f"{now.as_of} is before {then.as_of}")
    found = Changes(then.as_of, now.as_of, compare(library, then, now))
    if then.brief.id == now.brief.id:
        return found
    return replace(found, brief=then.brief.id, number=then.brief.number)


def are_reversed(since: PartialDate, as_of: PartialDate) -> bool:
    """Say whether the earlier of two dates lets more be known than the later."""
    return since.latest > as_of.latest

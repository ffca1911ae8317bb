"""What the view of the gaps asks of the desk on the worker, as plain values."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from briefer.desk.gaps import accept_gaps, listed_gaps, reopen_gaps
from briefer.ui.dates import order_in_window
from briefer.ui.gap_records import GapRecord, record_to_fill

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.desk.gaps import InWords
    from briefer.library.briefs import Brief


class Missing(NamedTuple):
    """Be one thing that is missing; without a key it is filled, not accepted."""

    key: str
    what: str
    fix: str
    reason: str = ""  # why it was accepted, by whom and when
    record: GapRecord | None = None


class Gaps(NamedTuple):
    """Be what is missing: what is open, and what was accepted."""

    open: tuple[Missing, ...]
    accepted: tuple[Missing, ...]


def gaps(desk: Desk, brief: Brief) -> Gaps:
    """List what is missing in the brief, as it is read before an export."""
    found = listed_gaps(desk, brief)
    return Gaps(
        tuple(
            Missing(gap.key, gap.what, gap.fix, record=record_to_fill(desk, gap.fix))
            for gap in found.open
        ),
        tuple(_accepted(desk, one) for one in found.accepted),
    )


def _accepted(desk: Desk, one: InWords) -> Missing:
    accepted = one.accepted
    order = order_in_window(desk.library.settings.date_order)
    on = accepted.on.printed(order) if accepted.on else ""
    who = ", ".join(filter(None, (accepted.by, on)))
    reason = f"{accepted.reason} ({who})" if who else accepted.reason
    return Missing(one.gap.key, one.gap.what, one.gap.fix, reason)


def accepted(desk: Desk, brief: Brief, keys: Sequence[str], reason: str) -> Brief:
    """Accept gaps of a brief for a reason; give the brief as it is kept now."""
    return accept_gaps(desk, brief, keys, reason)


def reopened(desk: Desk, brief: Brief, keys: Sequence[str]) -> Brief:
    """Take acceptances back; give the brief as it is kept now."""
    return reopen_gaps(desk, brief, keys)

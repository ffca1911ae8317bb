"""Who drafted, approved and cleared, and what is still to be learnt of each."""

from __future__ import annotations

from collections.abc import Iterator

from briefer.briefing.view import ClearanceRow
from briefer.library.briefs import Brief, Clearance
from briefer.library.dates import PartialDate


def clearance_of(brief: Brief, day: PartialDate) -> tuple[ClearanceRow, ...]:
    """Give the brief's entries, and on the memo's day what each should say and does not."""
    return tuple(ClearanceRow(one, frozenset(_missing(one, day))) for one in brief.clearance)


def _missing(entry: Clearance, day: PartialDate) -> Iterator[str]:
    """Name the fields that are expected: nobody waits for a reply to what was not sent."""
    if not entry.office:
        yield "office"
    if not entry.name:
        yield "name"
    if not entry.sent and (entry.due or entry.reply or entry.version):
        yield "sent"
    if entry.sent and not (entry.due or entry.reply):
        yield "due"
    if not entry.reply and entry.due is not None and entry.due.certainly_before(day):
        yield "reply"
    if entry.reply and not entry.version:
        yield "version"

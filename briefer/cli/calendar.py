"""``briefer calendar``: what is planned and what falls due, as a list or for one's own calendar."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefer.cli.opening import date_of, opened_desk
from briefer.cli.speaking import DONE, plain, print_rows, say

if TYPE_CHECKING:
    from briefer.briefing.calendar import CalendarEntry
    from briefer.library.dates import PartialDate
    from briefer.library.library import Library


def add_calendar_options(calendar: argparse.ArgumentParser) -> None:
    """Give the command its options."""
    calendar.add_argument("--as-of", metavar="DATE", help="the date asked about; today without it")
    shown = calendar.add_mutually_exclusive_group()
    shown.add_argument("--json", action="store_true", help="print one JSON document")
    shown.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="write an .ics file to import"
    )


def calendar(options: argparse.Namespace) -> int:
    """Print what lies ahead or is due, the earliest first, or write it for a calendar."""
    from briefer.desk.calendar import calendar_on, write_calendar

    as_of = None if options.as_of is None else date_of(options.as_of)
    with opened_desk(options) as desk:
        if options.output is not None:
            count = write_calendar(desk, options.output, as_of)
            written = plain(str(options.output))
            say(f"Wrote {written}: {count} event{'' if count == 1 else 's'}")
            return DONE
        entries, library = calendar_on(desk, as_of), desk.library
    rows = [_record(library, entry) for entry in entries]
    if not rows and not options.json:
        say("Nothing is planned or due.")
        return DONE
    return print_rows(options, rows, ("date", "summary"))


def _record(library: Library, entry: CalendarEntry) -> dict[str, Any]:
    from briefer.memo.calendar_words import Wording

    least, most = entry.over_months or (None, None)
    dialogue = entry.meeting.dialogue if entry.meeting else None
    return {
        "key": entry.key,
        "kind": entry.kind,
        "id": entry.id,
        "date": _edtf(entry.date),
        "was": _edtf(entry.was),
        "summary": Wording.of(library).summary(entry),
        "dialogue": entry.status.dialogue.id if entry.status else dialogue,
        "state": _state(entry),
        "place": (entry.state.place if entry.state else "") or None,
        "over_months": least,
        "over_months_at_most": most,
        "sources": list(dict.fromkeys(cite.source for cite in entry.cites)),
    }


def _state(entry: CalendarEntry) -> str | None:
    if entry.state is not None:
        return entry.state.state
    if entry.status is not None:
        return entry.status.state
    written = entry.commitment.status if entry.commitment else None
    return written.status if written else None


def _edtf(date: PartialDate | None) -> str | None:
    return date.edtf if date else None

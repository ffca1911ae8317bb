"""The standing calendar as both faces list it, and as a file for the staffer's own calendar."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from briefer.desk.exporting import refuse_replacing
from briefer.errors import ExportError
from briefer.library.dates import PartialDate
from briefer.library.safely import refuse_other_than_files, write_bytes_safely

if TYPE_CHECKING:
    from briefer.briefing.calendar import CalendarEntry
    from briefer.desk import Desk

_SUFFIX = ".ics"


def calendar_on(desk: Desk, as_of: PartialDate | None = None) -> tuple[CalendarEntry, ...]:
    """Give what lies ahead or is due in all dialogues as known on a date, today without one."""
    from briefer.briefing.calendar import calendar_of

    return calendar_of(desk.library, as_of or _today())


def write_calendar(desk: Desk, target: Path, as_of: PartialDate | None = None) -> int:
    """Write the calendar to an .ics file; give how many events are in it.

    Raises ExportError when there is no event or it can't be written; the target is then as
    it was.
    """
    from briefer.memo.calendar_words import event_of
    from briefer.memo.dating import stamp_of
    from briefer.memo.icalendar import calendar_bytes

    refuse_other_than_files(target, ExportError)
    if target.suffix.lower() != _SUFFIX:
        what = f"a calendar can't be written as {target.suffix or 'a file without an ending'}"
        raise ExportError(what, where=str(target), fix=f"End the name in {_SUFFIX}")
    refuse_replacing(target, desk.root)
    day = as_of or _today()
    entries = calendar_on(desk, day)
    events = [event for x in entries if (event := event_of(desk.library, x, day)) is not None]
    if not events:  # a calendar file holds one at least (RFC 5545, 3.6)
        what = "nothing is planned or due on a date that is known"
        raise ExportError(what, where=str(target), fix="Ask for another date with --as-of")
    content = calendar_bytes(desk.library.settings.title, events, stamp_of(day.first.isoformat()))
    write_bytes_safely(target, content, ExportError)
    return len(events)


def _today() -> PartialDate:
    return PartialDate.of_day(date.today())

"""The words of the standing calendar, and its entries as events of a calendar file."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from datetime import date
from uuid import UUID, uuid5

from briefer.briefing.calendar import CalendarEntry
from briefer.library.dates import DateOrder, PartialDate
from briefer.library.library import Library
from briefer.library.naming import holder_name
from briefer.memo.icalendar import Event
from briefer.memo.language import ordinal

# What an entry's key is hashed under, so that it has the same UID in each file (RFC 7986, 5.3).
_NAMESPACE = UUID("6a0f8f0e-5d0e-5b8a-9a53-0a2f5e1c7b44")
_BASES = {
    "agreed": "as agreed",
    "stated": "as stated",
    "observed": "as observed",
    "reading": "by our reading",
}


def summary_of(library: Library, entry: CalendarEntry) -> str:
    """Say in one line what an entry is and when, how sure that is, and what is over."""
    order = library.settings.date_order
    if entry.meeting is not None and entry.state is not None:
        return f"{entry.meeting.name}: {_state_words(library, entry)}"
    if entry.status is not None and entry.date is not None:
        dialogue = entry.status.dialogue
        number = f"{ordinal(entry.status.next_ordinal)} " if entry.status.next_ordinal else ""
        said = f"{number}{dialogue.short or dialogue.name}: due by {_month(entry.date, order)}"
        return f"{said} (about){_over(entry)}"
    row = entry.commitment
    assert row is not None
    assert entry.date is not None
    said = f"{row.line.short or row.line.text}: due by {entry.date.printed(order)}"
    return f"{said}{f' ({row.owner})' if row.owner else ''}{_over(entry)}"


def _state_words(library: Library, entry: CalendarEntry) -> str:
    state = entry.state
    assert state is not None
    order = library.settings.date_order
    if state.state == "cancelled":
        return f"cancelled (it was for {entry.was.printed(order)})" if entry.was else "cancelled"
    when = entry.date.printed(order) if entry.date else ""
    joint = "to" if state.state == "postponed" else "for"
    said = f"{state.state} {joint} {when}" if when else f"{state.state}, no date"
    if not when and entry.was:
        said += f" (it was for {entry.was.printed(order)})"
    return f"{said} (proposed by {holder_name(library, state.by)})" if state.by else said


def _month(day: PartialDate, order: DateOrder) -> str:
    """Print a date by its month: a rhythm counted in months tells no day."""
    last = (day.end or day.start).month
    return PartialDate.parse(f"{day.last:%Y-%m}" if last else f"{day.last:%Y}").printed(order)


def _over(entry: CalendarEntry) -> str:
    if entry.over_months is None:
        return ""
    least, most = entry.over_months
    if not least:
        return ", past"
    sure = f"{least} month{'' if least == 1 else 's'} over"
    return f", {sure}" if least == most else f", at least {sure}"


def event_of(library: Library, entry: CalendarEntry, as_of: PartialDate) -> Event | None:
    """Give an entry as an event over all days that it may be on; None where it never had a date.

    A meeting that was cancelled, or put off to no date, is cancelled on its last one.
    """
    shown = entry.date or entry.was
    if shown is None:
        return None
    gone = entry.date is None
    settled = entry.state is not None and entry.state.state == "planned" and shown.is_day
    first, last = _span(entry, shown)
    return Event(
        uid=str(uuid5(_NAMESPACE, entry.key)),
        summary=summary_of(library, entry),
        first=first,
        last=last,
        status="CANCELLED" if gone else "CONFIRMED" if settled else "TENTATIVE",
        sequence=entry.revision,
        description="\n".join(_description(library, entry, as_of)),
        location=entry.state.place if entry.state else "",
    )


def _span(entry: CalendarEntry, shown: PartialDate) -> tuple[date, date]:
    if entry.kind == "session-due":
        last = shown.last
        end = calendar.monthrange(last.year, last.month)[1]
        return shown.first.replace(day=1), last.replace(day=end)
    return shown.earliest, shown.latest


def _description(library: Library, entry: CalendarEntry, as_of: PartialDate) -> Iterator[str]:
    order = library.settings.date_order
    status, row = entry.status, entry.commitment
    if status is not None and status.cadence is not None:
        last = status.last.date if status.last else None
        since = f", counted from {last.printed(order)}" if last else ""
        yield f"Every {status.cadence.months} months {_BASES[status.cadence.basis]}{since}."
    if row is not None:
        yield row.line.text
        yield f"Status: {row.status.status if row.status else 'open'}."
    if entry.state is not None and entry.state.note:
        yield entry.state.note
    sources = (library.sources.get(cite.source) for cite in entry.cites)
    names = dict.fromkeys(s.title for s in sources if s is not None)
    if names:
        yield f"Sources: {'; '.join(names)}."
    yield f"As known on {as_of.printed(order)}."

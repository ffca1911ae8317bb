"""The words of the standing calendar, and its entries as events of a calendar file."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple
from uuid import UUID, uuid5

from briefer.briefing.calendar import CalendarEntry
from briefer.library.dates import DateOrder, PartialDate
from briefer.library.forums import MeetingState
from briefer.library.library import Library
from briefer.library.naming import holder_name
from briefer.memo.calendar_vocabulary import Vocabulary, vocabulary
from briefer.memo.icalendar import Event
from briefer.memo.language import ordinal

# What an entry's key is hashed under, so that it has the same UID in each file (RFC 7986, 5.3).
_NAMESPACE = UUID("6a0f8f0e-5d0e-5b8a-9a53-0a2f5e1c7b44")


class Wording(NamedTuple):
    """Say calendar entries of a library in a language and an order of dates."""

    library: Library
    says: Vocabulary
    order: DateOrder

    @classmethod
    def of(cls, library: Library) -> Wording:
        """Take the library's own language and order of dates."""
        settings = library.settings
        return cls(library, vocabulary(settings.language), settings.date_order)

    def summary(self, entry: CalendarEntry) -> str:
        """Say in one line what an entry is and when, how sure that is, and what is over."""
        if entry.meeting is not None and entry.state is not None:
            return self._state(entry.meeting.name, entry.state, entry)
        assert entry.date is not None
        if entry.status is not None:
            status, month = entry.status, _month(entry.date, self.order)
            name = status.dialogue.short or status.dialogue.name
            if status.next_ordinal:
                number = self._ordinal(status.next_ordinal)
                name = self.says.numbered.format(number=number, name=name)
            return self._over(self.says.due_about.format(name=name, when=month), entry)
        row = entry.commitment
        assert row is not None
        name, when = row.line.short or row.line.text, entry.date.printed(self.order)
        said = self.says.due.format(name=name, when=when)
        said = self.says.owner.format(said=said, who=row.owner) if row.owner else said
        return self._over(said, entry)

    def description(self, entry: CalendarEntry, as_of: PartialDate) -> Iterator[str]:
        """Say what an entry rests on, a line each."""
        says, status, row = self.says, entry.status, entry.commitment
        if status is not None and status.cadence is not None:
            months, basis = status.cadence.months, says.bases[status.cadence.basis]
            last = status.last.date if status.last else None
            since = last.printed(self.order) if last else ""
            rhythm = says.rhythm_since if since else says.rhythm
            yield rhythm.format(months=months, basis=basis, since=since)
        if row is not None:
            yield row.line.text
            stands = row.status.status if row.status else "open"
            yield says.status.format(status=says.statuses.get(stands, stands))
        if entry.state is not None and entry.state.note:
            yield entry.state.note
        sources = (self.library.sources.get(cite.source) for cite in entry.cites)
        names = dict.fromkeys(s.title for s in sources if s is not None)
        if names:
            yield says.sources.format(names=says.sources_joint.join(names))
        yield says.known.format(date=as_of.printed(self.order))

    def _state(self, name: str, state: MeetingState, entry: CalendarEntry) -> str:
        when = entry.date.printed(self.order) if entry.date else ""
        was = entry.was.printed(self.order) if entry.was else ""
        if state.state == "cancelled":
            said = self.says.cancelled_was if was else self.says.undated["cancelled"]
            return said.format(name=name, was=was)
        said = (self.says.states if when else self.says.undated)[state.state]
        said = said.format(name=name, when=when)
        said = self.says.was.format(said=said, was=was) if was and not when else said
        who = holder_name(self.library, state.by) if state.by else ""
        return self.says.proposed_by.format(said=said, who=who) if who else said

    def _over(self, said: str, entry: CalendarEntry) -> str:
        if entry.over_months is None:
            return said
        least, most = entry.over_months
        if not least:
            return self.says.past.format(said=said)
        if least == most:
            words = self.says.over_one if least == 1 else self.says.over
        else:
            words = self.says.over_at_least_one if least == 1 else self.says.over_at_least
        return words.format(said=said, n=least)

    def _ordinal(self, number: int) -> str:
        return self.says.ordinal.format(number) if self.says.ordinal else ordinal(number)


def _month(day: PartialDate, order: DateOrder) -> str:
    """Print a date by its month: a rhythm counted in months tells no day."""
    last = (day.end or day.start).month
    return PartialDate.parse(f"{day.last:%Y-%m}" if last else f"{day.last:%Y}").printed(order)


def event_of(library: Library, entry: CalendarEntry, as_of: PartialDate) -> Event | None:
    """Give an entry as an event over all days that it may be on; None where it never had a date.

    A meeting that was cancelled, or put off to no date, is cancelled on its last one.
    """
    shown = entry.date or entry.was
    if shown is None:
        return None
    gone = entry.date is None
    wording = Wording.of(library)
    settled = entry.state is not None and entry.state.state == "planned" and shown.is_day
    first, last = _span(entry, shown)
    return Event(
        uid=str(uuid5(_NAMESPACE, entry.key)),
        summary=wording.summary(entry),
        first=first,
        last=last,
        status="CANCELLED" if gone else "CONFIRMED" if settled else "TENTATIVE",
        sequence=entry.revision,
        description="\n".join(wording.description(entry, as_of)),
        location=entry.state.place if entry.state else "",
    )


def _span(entry: CalendarEntry, shown: PartialDate) -> tuple[date, date]:
    if entry.kind == "session-due":
        last = shown.last
        end = calendar.monthrange(last.year, last.month)[1]
        return shown.first.replace(day=1), last.replace(day=end)
    return shown.earliest, shown.latest

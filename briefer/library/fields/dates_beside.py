"""The dates that a field of a record stands beside, by which a missing year is told.

For a brief it is the as-of date, else its meeting's; for all else the record's own dates, and
where it has none those of the meetings that it names.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from briefer.library.briefs import Brief
from briefer.library.dates import PartialDate
from briefer.library.library import Library
from briefer.library.record import Record


def dates_beside(library: Library, record: Record | None) -> tuple[PartialDate, ...]:
    """Give the dates, each once, in order; none where there is none."""
    if record is None:
        return ()
    if isinstance(record, Brief):
        if record.as_of is not None:
            return (record.as_of,)
        return _of_meetings(library, (record.meeting,))
    own = tuple(sorted(set(_dates_in(record))))
    return own or _of_meetings(library, getattr(record, "meetings", ()))


def _of_meetings(library: Library, meetings: tuple[str | None, ...]) -> tuple[PartialDate, ...]:
    latest: set[PartialDate] = set()
    for wanted in meetings:
        held = library.meetings.get(wanted or "")
        dates = [state.date for state in held.states if state.date] if held is not None else []
        latest.update(dates[-1:])
    return tuple(sorted(latest))


def _dates_in(value: Any) -> Iterator[PartialDate]:
    if isinstance(value, PartialDate):
        yield value
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from _dates_in(getattr(value, name))
    elif isinstance(value, tuple):
        for part in value:
            yield from _dates_in(part)
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from _dates_in(part)

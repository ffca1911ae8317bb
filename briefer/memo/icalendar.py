"""A calendar file: all-day events in the form of RFC 5545, the same bytes each time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from typing import Literal

from msgspec import Struct

_OCTETS = 75  # of a line without its break (RFC 5545, 3.1)
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


class Event(Struct, frozen=True):
    """Be something that takes whole days, from the first to the last of them."""

    uid: str
    summary: str
    first: date
    last: date
    status: Literal["CONFIRMED", "TENTATIVE", "CANCELLED"]
    sequence: int
    description: str = ""
    location: str = ""


def calendar_bytes(name: str, events: Iterable[Event], stamp: datetime) -> bytes:
    """Write a calendar; ``stamp``, in UTC, is what each event says it was written at."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Briefer//Standing calendar//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"NAME:{_text(name)}",  # RFC 7986; the next is what calendars read before it
        f"X-WR-CALNAME:{_text(name)}",
    ]
    for event in events:
        lines += _event(event, stamp)
    lines.append("END:VCALENDAR")
    written = "".join(f"{_folded(line)}\r\n" for line in lines)
    return written.encode("utf-8")


def _event(event: Event, stamp: datetime) -> Iterator[str]:
    last = min(event.last, date.max - timedelta(days=1))
    yield "BEGIN:VEVENT"
    yield f"UID:{event.uid}"
    yield f"DTSTAMP:{stamp:%Y%m%dT%H%M%SZ}"
    yield f"SEQUENCE:{event.sequence}"
    yield f"DTSTART;VALUE=DATE:{_day(event.first)}"
    yield f"DTEND;VALUE=DATE:{_day(last + timedelta(days=1))}"  # the day after (3.6.1)
    yield f"SUMMARY:{_text(event.summary)}"
    if event.description:
        yield f"DESCRIPTION:{_text(event.description)}"
    if event.location:
        yield f"LOCATION:{_text(event.location)}"
    yield f"STATUS:{event.status}"
    yield "TRANSP:TRANSPARENT"  # it says what is due, and keeps nobody busy
    yield "END:VEVENT"


def _day(day: date) -> str:
    return f"{day.year:04d}{day.month:02d}{day.day:02d}"


def _text(text: str) -> str:
    """Escape a text; what steers a terminal, or is no character, has no place in a file."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").encode("utf-8", "replace").decode()
    kept = "".join(c for c in plain if c == "\n" or (c >= " " and c != "\x7f"))
    return kept.translate(_ESCAPES)


def _folded(line: str) -> str:
    """Break a line after 75 octets, never within a character."""
    pieces: list[str] = []
    piece: list[str] = []
    size = 0
    for char in line:
        width = len(char.encode("utf-8"))
        if size + width > _OCTETS:
            pieces.append("".join(piece))
            piece, size = [], 1  # the space that a further line begins with
        piece.append(char)
        size += width
    pieces.append("".join(piece))
    return "\r\n ".join(pieces)

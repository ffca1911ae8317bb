"""A calendar file: read back by a library of others, and by the letter of RFC 5545."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import icalendar
from hypothesis import given
from hypothesis import strategies as st

from briefer.memo.icalendar import Event, calendar_bytes

STAMP = datetime(2022, 1, 15, tzinfo=UTC)
TEXTS = st.text(st.sampled_from("a,;\\:\n\"' 日é😀") | st.characters(exclude_categories=["C", "Z"]))


def _event(**fields: Any) -> Event:
    day = date(2022, 1, 21)
    basis = {"uid": "one", "summary": "A meeting", "first": day, "last": day}
    return Event(**{**basis, "status": "CONFIRMED", "sequence": 1, **fields})


def _written(*events: Event) -> bytes:
    return calendar_bytes("Starter, sample", events, STAMP)


def _read(*events: Event) -> list[Any]:
    return list(icalendar.Calendar.from_ical(_written(*events)).walk("VEVENT"))


def test_an_event_is_read_back_as_it_was_written() -> None:
    [event] = _read(_event(description="One\nTwo", location="Tokyo", sequence=3))
    assert (str(event["UID"]), str(event["SUMMARY"])) == ("one", "A meeting")
    assert (str(event["DESCRIPTION"]), str(event["LOCATION"])) == ("One\nTwo", "Tokyo")
    assert (int(event["SEQUENCE"]), str(event["STATUS"])) == (3, "CONFIRMED")
    assert event["DTSTAMP"].dt == STAMP


def test_an_event_takes_whole_days_and_ends_on_the_day_after_its_last() -> None:
    [event] = _read(_event(first=date(2022, 1, 1), last=date(2022, 3, 31)))
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (date(2022, 1, 1), date(2022, 4, 1))


def test_the_last_day_of_the_calendar_can_be_written() -> None:
    [event] = _read(_event(first=date(9999, 12, 1), last=date.max))
    assert event["DTEND"].dt == date.max


@given(text=TEXTS)
def test_every_text_comes_back_whole(text: str) -> None:
    [event] = _read(_event(summary=text, description=text))
    assert str(event["SUMMARY"]) == text
    assert str(event.get("DESCRIPTION", "")) == text


@given(text=TEXTS)
def test_no_line_is_longer_than_75_octets_and_each_ends_as_it_should(text: str) -> None:
    written = _written(_event(summary=text * 9, location="東京都千代田区" * 9))
    assert written.endswith(b"\r\n")
    lines = written[:-2].split(b"\r\n")
    assert all(len(line) <= 75 and b"\n" not in line and b"\r" not in line for line in lines)
    assert [line.decode("utf-8") for line in lines]  # no character is broken


def test_what_steers_a_reader_is_left_out_of_a_text() -> None:
    [event] = _read(_event(summary="A\x1b[31m\x00B\r\nEND:VEVENT"))
    assert str(event["SUMMARY"]) == "A[31mB\nEND:VEVENT"


def test_the_calendar_has_its_name() -> None:
    assert b"\r\nNAME:Starter\\, sample\r\n" in _written(_event())

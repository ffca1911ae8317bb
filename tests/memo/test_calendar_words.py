"""The words of the standing calendar, honest about what is not known to the day."""

from __future__ import annotations

import dataclasses
from datetime import date

import msgspec

from briefer.briefing.calendar import calendar_of
from briefer.library.dates import PartialDate
from briefer.library.library import Library
from briefer.library.people import Organization
from briefer.library.points import Point
from briefer.library.reading import read_library
from briefer.memo.calendar_words import Wording, event_of
from briefer.memo.icalendar import Event
from tests.briefing.conftest import STARTER, library_of, on

LIBRARY = read_library(STARTER)


def _events(library: Library, day: str) -> dict[str, Event]:
    as_of = PartialDate.parse(day)
    found = {entry.key: event_of(library, entry, as_of) for entry in calendar_of(library, as_of)}
    return {key: event for key, event in found.items() if event is not None}


def test_a_rhythm_in_months_is_due_by_a_month_and_about() -> None:
    due = _events(LIBRARY, "2022-01-15")["session-due:jhlc"]
    assert due.summary == "15th JHLC: due by May 2021 (about), 8 months over"
    assert (due.first, due.last) == (date(2021, 5, 1), date(2021, 5, 31))
    assert due.description.startswith("Every 24 months by our reading, counted from May 2, 2019.")


def test_a_meeting_without_a_day_spans_all_days_that_it_may_be_on() -> None:
    visit = _events(LIBRARY, "2022-01-15")["meeting:biden-kishida-washington"]
    assert visit.summary.endswith(": postponed to early 2022")
    assert (visit.first, visit.last) == (date(2022, 1, 1), date(2022, 3, 31))
    assert visit.status == "TENTATIVE"


def test_a_meeting_on_a_day_is_sure_and_a_proposal_names_whose_it_is() -> None:
    events = _events(LIBRARY, "2022-01-16")
    video = events["meeting:biden-kishida-virtual-2022"]
    assert (video.first, video.last, video.status) == (
        date(2022, 1, 21),
        date(2022, 1, 21),
        "CONFIRMED",
    )
    assert events["meeting:jhlc-15"].summary.endswith("proposed for 2022 (proposed by Jacobs)")


def test_a_meeting_put_off_to_no_date_is_cancelled_under_the_same_name() -> None:
    key = "meeting:biden-kishida-washington"
    before, after = (_events(LIBRARY, day)[key] for day in ("2022-01-15", "2022-01-22"))
    assert before.uid == after.uid
    assert after.status == "CANCELLED"
    assert after.sequence > before.sequence
    assert after.summary.endswith("postponed, no date (it was for early 2022)")


def test_about_widens_a_due_date_and_says_so() -> None:
    promise = Point(
        id="p", kind="commitment", body="Hand over the plan.", due=on("2022-06~"), owner="japan"
    )
    library = library_of(promise, Organization(id="japan", name="Japan", kind="party"))
    [entry] = calendar_of(library, on("2022-01-15"))
    assert (
        Wording.of(library).summary(entry) == "Hand over the plan.: due by about June 2022 (Japan)"
    )
    event = event_of(library, entry, on("2022-01-15"))
    assert event is not None
    assert (event.first, event.last) == (date(2022, 5, 1), date(2022, 7, 31))


def test_no_two_entries_share_a_uid() -> None:
    events = _events(LIBRARY, "2022-01-15").values()
    assert len({event.uid for event in events}) == len(events)


def test_a_library_in_japanese_has_its_calendar_in_japanese() -> None:
    settings = msgspec.structs.replace(LIBRARY.settings, language="ja-JP", date_order="ja")
    events = _events(dataclasses.replace(LIBRARY, settings=settings), "2022-01-15")
    due, visit = events["session-due:jhlc"], events["meeting:biden-kishida-washington"]
    assert due.summary == "第15回 JHLC：期限 2021年5月頃、8か月超過"
    assert due.description.startswith("2019年5月2日から24か月ごと（当方の解釈）。")
    assert visit.summary.endswith("：early 2022に延期")

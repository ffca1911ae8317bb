"""The standing calendar: what lies ahead, what is due, and what is no longer on."""

from __future__ import annotations

from typing import Any

from briefer.briefing.calendar import CalendarEntry, calendar_of
from briefer.library.forums import Cadence, Dialogue, Meeting, MeetingState, MeetingStateName
from briefer.library.library import Library
from briefer.library.points import CommitmentStatus, Point
from briefer.library.record import Record
from tests.briefing.conftest import library_of, on

FORUM = Dialogue(
    id="forum", name="Forum", form="committee", cadence=Cadence(months=24, basis="reading")
)


def _meeting(name: str, *states: MeetingState, dialogue: str | None = "forum") -> Meeting:
    return Meeting(id=name, name=name, dialogue=dialogue, states=states)


def _state(state: MeetingStateName, day: str | None = None, since: str = "2021") -> MeetingState:
    return MeetingState(state=state, date=on(day) if day else None, known_from=on(since))


def _entries(*records: Record, day: str = "2022-01-15") -> dict[str, CalendarEntry]:
    return {entry.key: entry for entry in calendar_of(library_of(FORUM, *records), on(day))}


def _promise(**fields: Any) -> Point:
    return Point(id="promise", kind="commitment", body="promise", **fields)


def test_what_is_planned_stands_under_its_date_whether_a_dialogue_meets_or_not() -> None:
    found = _entries(
        _meeting("next", _state("planned", "2022-03")),
        _meeting("visit", _state("proposed"), dialogue=None),
    )
    assert found["meeting:next"].date == on("2022-03")
    assert found["meeting:visit"].date is None


def test_what_was_held_or_is_over_is_not_ahead() -> None:
    found = _entries(
        _meeting("last", _state("held", "2021-05-02")),
        _meeting("never", _state("planned", "2021-06")),
    )
    assert set(found) == {"session-due:forum"}


def test_the_next_session_falls_due_by_the_rhythm_and_says_how_far_it_is_over() -> None:
    found = _entries(_meeting("14", _state("held", "2019-05-02", since="2019-05-02")))
    due = found["session-due:forum"]
    assert (due.date, due.over_months) == (on("2021-05-02"), (8, 8))


def test_a_commitment_stands_under_its_due_date_until_it_is_done() -> None:
    assert "commitment-due:promise" in _entries(_promise(due=on("2022-06")))
    done = CommitmentStatus(status="done", known_from=on("2021-12"))
    assert not _entries(_promise(due=on("2022-06"), statuses=(done,)))


def test_a_late_commitment_says_how_late() -> None:
    assert _entries(_promise(due=on("2021-08-14")))["commitment-due:promise"].over_months == (5, 5)


def test_what_was_cancelled_or_put_off_keeps_the_date_it_had_so_that_a_calendar_can_drop_it() -> (
    None
):
    found = _entries(
        _meeting("off", _state("planned", "2022-03-03"), _state("cancelled")),
        _meeting("later", _state("planned", "2021-12"), _state("postponed")),
    )
    for name, was in (("off", "2022-03-03"), ("later", "2021-12")):
        assert (found[f"meeting:{name}"].date, found[f"meeting:{name}"].was) == (None, on(was))


def test_an_entry_keeps_its_key_and_grows_in_revision_as_more_is_known() -> None:
    visit = _meeting(
        "visit", _state("planned", "2022-02"), _state("planned", "2022-03", since="2022-01-20")
    )
    before = _entries(visit)["meeting:visit"]
    after = _entries(visit, day="2022-01-21")["meeting:visit"]
    assert (before.revision, after.revision) == (1, 2)


def test_the_earliest_comes_first_and_the_undated_last(starter: Library) -> None:
    entries = calendar_of(starter, on("2022-01-22"))
    dates = [entry.date for entry in entries]
    known = [day for day in dates if day is not None]
    assert known == sorted(known)
    assert dates[: len(known)] == known
    assert dates[-1] is None  # the Washington visit had been put off to no date

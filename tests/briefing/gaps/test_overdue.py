"""Dialogues that will be overdue when the leaders meet."""

from __future__ import annotations

from typing import Any

import pytest

from briefer.briefing.gaps.finding import GapFinding, Overdue
from briefer.library.forums import Cadence, Dialogue, Meeting, MeetingState, MeetingStateName
from briefer.library.record import Record
from tests.briefing.conftest import on
from tests.briefing.gaps.finding import a_brief, found


def _dialogue(months: int = 24) -> Dialogue:
    cadence = Cadence(months=months, basis="agreed")
    return Dialogue(id="forum", name="Forum", form="dialogue", cadence=cadence, lead_weeks=8)


def _meeting(name: str, state: MeetingStateName, day: str = "", **fields: Any) -> Meeting:
    date = on(day) if day else None
    states = (MeetingState(state=state, date=date, known_from=on("2019")),)
    return Meeting(id=name, name=name, states=states, **fields)


LAST = _meeting("last", "held", "2019-05-02", dialogue="forum")


def _found(
    leaders: str, *records: Record, state: MeetingStateName = "planned"
) -> GapFinding | None:
    brief = a_brief(meeting="leaders", dialogues=("forum",))
    every = (LAST, _meeting("leaders", state, leaders), *records)
    dialogues = () if any(isinstance(r, Dialogue) for r in records) else (_dialogue(),)
    return found(brief, *dialogues, *every).get("overdue:forum")


def test_it_says_by_how_much_by_the_meetings_date_and_by_now() -> None:
    gap = _found("2022-03")
    assert gap is not None
    assert gap.circumstances == Overdue(
        last=on("2019-05-02"),
        due=on("2021-05-02"),
        by=on("2022-03"),
        meeting=on("2022-03"),
        months=(9, 10),
        months_now=(8, 8),
        proposed=None,
        lead_weeks=8,
    )


def test_what_is_not_due_yet_can_be_overdue_by_the_meeting() -> None:
    assert _found("2022-02-01", _dialogue(months=33)) is None
    gap = _found("2022-04-01", _dialogue(months=33))
    assert gap is not None
    assert isinstance(gap.circumstances, Overdue)
    assert (gap.circumstances.months, gap.circumstances.months_now) == ((1, 1), (0, 0))


@pytest.mark.parametrize(
    ("leaders", "state"), [("", "planned"), ("2021-12", "planned"), ("2023-01-01", "cancelled")]
)
def test_without_a_day_ahead_the_as_of_date_counts(leaders: str, state: MeetingStateName) -> None:
    gap = _found(leaders, state=state)
    assert gap is not None
    assert isinstance(gap.circumstances, Overdue)
    assert (gap.circumstances.by, gap.circumstances.meeting) == (on("2022-01-15"), None)
    assert gap.circumstances.months == (8, 8)


def test_a_wide_date_of_the_meeting_begins_on_the_as_of_date() -> None:
    gap = _found("2022-01/2022-03")
    assert gap is not None
    assert isinstance(gap.circumstances, Overdue)
    assert gap.circumstances.months == (8, 10)


def test_a_session_planned_before_the_meeting_fills_the_gap_and_a_proposed_one_does_not() -> None:
    assert _found("2022-03", _meeting("next", "planned", "2022-02", dialogue="forum")) is None
    assert _found("2022-03", _meeting("next", "planned", "2022-05", dialogue="forum")) is not None
    gap = _found("2022-03", _meeting("next", "proposed", "2022-02", dialogue="forum"))
    assert gap is not None
    assert isinstance(gap.circumstances, Overdue)
    assert gap.circumstances.proposed == on("2022-02")


def test_more_months_are_other_circumstances() -> None:
    prints = [
        gap.fingerprint
        for day in ("2022-03-02", "2022-03-20", "2022-06-02")
        if (gap := _found(day)) is not None
    ]
    assert len(prints) == 3
    assert prints[0] == prints[1] != prints[2]

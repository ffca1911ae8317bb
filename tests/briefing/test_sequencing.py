"""What to convene before, at and after the meeting, never what the lead time forbids."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from briefer.briefing.bottom_line import meeting_view
from briefer.briefing.lines import lines_of
from briefer.briefing.scope import Scope
from briefer.briefing.sequencing import steps_of, weeks_left
from briefer.briefing.view import Step
from briefer.library.briefs import Brief, DraftedStep
from briefer.library.forums import Dialogue, Meeting, MeetingState, MeetingStateName
from briefer.library.points import Point
from briefer.library.record import Citation, Record
from tests.briefing.conftest import library_of, on

LEADERS = Dialogue(id="leaders", name="Leaders", form="leaders-meetings")
ASK = Point(id="ask", kind="recommendation", body="Hold it.", convenes="committee")


def _committee(**fields: Any) -> Dialogue:
    return Dialogue(id="committee", name="C", form="committee", prepares="leaders", **fields)


def _session(dialogue: str, date: str, state: MeetingStateName = "held") -> Meeting:
    states = (MeetingState(state=state, date=on(date), known_from=on("2018")),)
    return Meeting(id=f"{dialogue}-{date}", name="M", dialogue=dialogue, states=states, ordinal=3)


def _all_steps(*records: Record, meeting: MeetingState, **fields: Any) -> tuple[Step, ...]:
    brief = Brief(
        id="b",
        title="B",
        meeting="visit",
        as_of=on("2022-01-15"),
        dialogues=("leaders", "committee", "working-level"),
        **fields,
    )
    visit = Meeting(id="visit", name="Visit", states=(meeting,))
    scope = Scope.of(library_of(LEADERS, visit, *records), brief)
    points = [record for record in records if isinstance(record, Point)]
    taken = {line.point.id: line for line in lines_of(scope, points)}
    return steps_of(scope, taken, meeting_view(scope))


def _steps(*records: Record, meeting: str | None = "2022-03-01") -> list[tuple[str, bool]]:
    planned = MeetingState(state="planned", date=on(meeting) if meeting else None)
    return [(step.when, step.announce) for step in _all_steps(*records, meeting=planned)]


HELD = MeetingState(state="held", date=on("2022-01-10"))
SETTLE = DraftedStep(when="before", text="settle it", as_of=on("2022-01-15"), points=("ask",))


def test_what_the_drafter_advises_stands_first_with_what_it_rests_on() -> None:
    ask = msgspec.structs.replace(ASK, cites=(Citation(source="article"),))
    planned = MeetingState(state="planned")
    first, *_ = _all_steps(_committee(), ask, meeting=planned, steps=(SETTLE,))
    assert (first.when, first.text) == ("before", "settle it")
    assert [cite.source for cite in first.cites] == ["article"]


def test_a_step_that_the_drafter_wrote_for_a_later_day_waits() -> None:
    later = msgspec.structs.replace(SETTLE, as_of=on("2022-01-16"))
    assert _all_steps(meeting=MeetingState(state="planned"), steps=(later,)) == ()


def test_once_the_meeting_has_been_held_only_what_comes_after_is_left() -> None:
    steps = _all_steps(_committee(), ASK, meeting=HELD, steps=(SETTLE,))
    assert [step.when for step in steps] == ["after"]


def test_what_can_be_called_in_time_is_held_before() -> None:
    assert _steps(_committee(lead_weeks=4), ASK) == [("before", False)]


def test_what_cannot_be_called_in_time_is_announced_and_held_after() -> None:
    assert _steps(_committee(lead_weeks=12), ASK) == [("at", True), ("after", False)]


@pytest.mark.parametrize(("lead", "meeting"), [(None, "2022-03-01"), (4, None)])
def test_in_doubt_it_is_only_announced(lead: int | None, meeting: str | None) -> None:
    committee = _committee(lead_weeks=lead)
    assert _steps(committee, ASK, meeting=meeting) == [("at", True), ("after", False)]


def test_a_session_that_is_planned_already_needs_no_step() -> None:
    planned = _session("committee", "2022-02-01", "planned")
    assert _steps(_committee(lead_weeks=4), planned, ASK) == []


def test_a_preparatory_session_since_the_parents_last_one_counts_as_done() -> None:
    working = Dialogue(
        id="working-level", name="W", form="committee", prepares="committee", lead_weeks=2
    )
    committee = _committee(lead_weeks=12)
    parent = _session("committee", "2019-05-02")
    done = _steps(committee, working, parent, _session("working-level", "2021-06-17"))
    assert done == []
    waiting = _steps(committee, working, parent, _session("working-level", "2018-06-17"))
    assert waiting == [("before", False)]


def test_a_dialogue_that_never_met_is_not_advised_where_nobody_knows_how_it_is_called() -> None:
    assert _steps(_committee()) == []


@pytest.mark.parametrize(
    ("meeting", "weeks"), [("2022-01-22", 1), ("2022-01", 2), ("2022-01-01", 0)]
)
def test_the_weeks_left_are_whole_and_never_below_none(meeting: str, weeks: int) -> None:
    assert weeks_left(on("2022-01-15"), on(meeting)) == weeks
    assert weeks_left(on("2022-01-15"), None) is None


def test_a_recommendation_is_done_once_the_dialogue_has_met_since() -> None:
    asked = msgspec.structs.replace(ASK, known_from=on("2021-06"))
    met = _session("committee", "2021-12-01")
    assert _steps(_committee(lead_weeks=4), met, asked) == []


def test_a_step_that_rests_on_a_point_not_taken_is_not_advised() -> None:
    planned = MeetingState(state="planned")
    assert _all_steps(meeting=planned, steps=(SETTLE,)) == ()

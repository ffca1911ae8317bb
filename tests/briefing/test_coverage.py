"""When each area last came up in each dialogue, and what readouts left out."""

from __future__ import annotations

from briefer.briefing.coverage import absent_topics, coverage_of, uncovered_areas
from briefer.briefing.scope import Scope
from briefer.library.briefs import Brief
from briefer.library.forums import AbsentTopic, Area, Dialogue, Meeting, MeetingState
from tests.briefing.conftest import library_of, on


def _held(name: str, date: str, areas: tuple[str, ...], absent: str = "") -> Meeting:
    return Meeting(
        id=name,
        name=name,
        dialogue="forum",
        areas=areas,
        states=(MeetingState(state="held", date=on(date), known_from=on(date)),),
        absent=(AbsentTopic(topic="left out", areas=(absent,)),) if absent else (),
    )


LIBRARY = library_of(
    Area(id="ict", name="ICT"),
    Area(id="5g", name="5G", parent="ict"),
    Area(id="ai", name="AI"),
    Area(id="space", name="Space"),
    Dialogue(id="forum", name="Forum", form="dialogue", areas=("5g",)),
    _held("first", "2019-01-01", ("ai", "5g"), absent="space"),
    _held("second", "2021-01-01", ("5g",), absent="ai"),
)
BRIEF = Brief(
    id="b",
    title="B",
    as_of=on("2022-01-15"),
    dialogues=("forum",),
    areas=("ict", "ai", "space"),
)
SCOPE = Scope.of(LIBRARY, BRIEF)


def test_an_area_is_covered_with_its_children() -> None:
    cells = {cell.area: cell for cell in coverage_of(SCOPE)}
    assert cells["ict"].last == on("2021-01-01")
    assert cells["ict"].usual
    assert cells["ai"].last == on("2019-01-01")
    assert cells["space"].last is None


def test_only_the_last_readout_says_what_was_left_out() -> None:
    cells = {cell.area: cell for cell in coverage_of(SCOPE)}
    assert (cells["ai"].absent, cells["space"].absent) == (True, False)
    assert [row.meeting.id for row in absent_topics(SCOPE)] == ["second"]


def test_areas_that_nobody_covered_since_a_date_are_told() -> None:
    cells = coverage_of(SCOPE)
    assert uncovered_areas(cells) == ("space",)
    assert uncovered_areas(cells, since=on("2020")) == ("ai", "space")

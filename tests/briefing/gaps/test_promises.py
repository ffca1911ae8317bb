"""Topics that a statement promised and the readout of a later session leaves out."""

from __future__ import annotations

from typing import Any

from briefer.briefing.gaps.finding import LeftOut, Named
from briefer.library.forums import AbsentTopic, Area, Dialogue, Meeting, MeetingState
from briefer.library.points import CommitmentStatus, CommitmentStatusName, Point
from briefer.library.record import Record
from tests.briefing.conftest import on
from tests.briefing.gaps.finding import a_brief, found

KEY = "left-out:chips:working-2"
FORUMS = (
    Area(id="supply", name="Supply chains"),
    Area(id="chips", name="Chips", parent="supply"),
    Dialogue(id="leaders", name="Leaders", form="leaders-meetings"),
    Dialogue(id="committee", name="Committee", form="committee"),
    Dialogue(id="working", name="Working level", form="committee", parent="committee"),
    Dialogue(id="other", name="Other", form="dialogue"),
)


def _held(name: str, dialogue: str, day: str, *areas: str, absent: str = "") -> Meeting:
    return Meeting(
        id=name,
        name=name,
        dialogue=dialogue,
        areas=areas,
        states=(MeetingState(state="held", date=on(day), known_from=on(day)),),
        absent=(AbsentTopic(topic="the supply of chips", areas=(absent,)),) if absent else (),
    )


def _promise(**fields: Any) -> Point:
    own = {"happened": on("2021-04-16"), "areas": ("chips",), "meetings": ("summit",), **fields}
    return Point(id="chips", kind="commitment", short="Chips", body="Work together.", **own)


def _found(*records: Record, dialogues: tuple[str, ...] = ("working",), **promise: Any) -> Any:
    every = (*FORUMS, _held("summit", "leaders", "2021-04-16"), _promise(**promise), *records)
    brief = a_brief(dialogues=("leaders", *dialogues))
    return {key: gap for key, gap in found(brief, *every).items() if gap.kind == "left-out"}


SILENT = _held("working-2", "working", "2021-06-17", absent="supply")


def test_a_promise_that_a_later_readout_leaves_out_is_found_with_both() -> None:
    gap = _found(SILENT)[KEY]
    assert gap.record == Named("points", "chips", "Chips")
    assert gap.circumstances == LeftOut(
        text="Work together.",
        promised=on("2021-04-16"),
        statement=Named("meetings", "summit", "summit"),
        meeting=Named("meetings", "working-2", "working-2"),
        held=on("2021-06-17"),
        topic="the supply of chips",
    )


def test_a_readout_from_before_the_promise_leaves_nothing_out() -> None:
    assert _found(_held("working-2", "working", "2021-03-01", absent="supply")) == {}


def test_a_topic_that_nobody_promised_is_none() -> None:
    assert _found(_held("working-2", "working", "2021-06-17", absent="space")) == {}
    assert _found(SILENT, areas=("space",)) == {}


def test_a_dialogue_that_is_not_chosen_is_not_asked() -> None:
    assert _found(SILENT, dialogues=("other",)) == {}


def test_a_later_session_there_or_above_that_takes_it_up_fills_the_gap() -> None:
    assert _found(SILENT, _held("working-3", "working", "2021-09-01", "chips")) == {}
    assert _found(SILENT, _held("committee-1", "committee", "2021-09-01", "supply")) == {}
    for still in (
        _held("other-1", "other", "2021-09-01", "supply"),
        _held("working-1", "working", "2021-05-01", "supply"),
        _held("working-3", "working", "2022-02-01", "supply"),
    ):
        assert list(_found(SILENT, still)) == [KEY], still.id


def _status(status: CommitmentStatusName, day: str) -> tuple[CommitmentStatus, ...]:
    return (CommitmentStatus(status=status, known_from=on(day)),)


def test_a_promise_that_is_done_or_has_since_been_shown_to_stand_is_not_missing() -> None:
    assert _found(SILENT, statuses=_status("done", "2021-05-01")) == {}
    assert _found(SILENT, statuses=_status("reaffirmed", "2021-07-01")) == {}
    assert list(_found(SILENT, statuses=_status("reaffirmed", "2021-05-01"))) == [KEY]
    assert list(_found(SILENT, statuses=_status("late", "2021-07-01"))) == [KEY]
    assert list(_found(SILENT, statuses=_status("done", "2022-02-01"))) == [KEY]


def test_of_several_readouts_that_leave_it_out_the_latest_is_told() -> None:
    again = _held("working-3", "working", "2021-10-01", absent="chips")
    assert list(_found(again, SILENT)) == ["left-out:chips:working-3"]
    assert list(_found(SILENT, again)) == ["left-out:chips:working-3"]

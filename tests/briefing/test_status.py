"""Where a dialogue stands on a date, told from what was then known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.briefing.status import DialogueStatus, all_statuses, dialogue_status
from briefer.errors import UnknownRecord
from briefer.library.dates import PartialDate
from briefer.library.forums import Cadence, Dialogue, Form, Meeting, MeetingState, MeetingStateName
from briefer.library.library import Library
from tests.briefing.conftest import library_of, on


def _committee(months: int | None = 24, form: Form = "committee") -> Dialogue:
    cadence = Cadence(months=months, basis="stated") if months else None
    return Dialogue(id="c", name="Committee", form=form, cadence=cadence)


def _held(date: str, ordinal: int | None = None, known: str | None = None) -> Meeting:
    when = on(date)
    state = MeetingState(state="held", date=when, known_from=on(known) if known else when)
    return Meeting(
        id=f"m{date.replace('/', '-')}", name="M", dialogue="c", ordinal=ordinal, states=(state,)
    )


def _status(dialogue: Dialogue, *meetings: Meeting, as_of: str) -> DialogueStatus:
    return dialogue_status(library_of(dialogue, *meetings), "c", on(as_of))


def test_a_session_within_its_rhythm_is_met() -> None:
    status = _status(_committee(), _held("2021-02-01", 3), as_of="2022-01-15")
    assert (status.state, status.last_ordinal, status.next_ordinal) == ("met", 3, 4)
    assert status.months_since == (11, 11)
    assert status.next_due == on("2023-02-01")


def test_a_session_past_its_rhythm_is_overdue_by_whole_months() -> None:
    status = _status(_committee(), _held("2019-05-02"), as_of="2022-01-15")
    assert (status.state, status.overdue_months) == ("overdue", (8, 8))


def test_an_imprecise_date_is_overdue_by_a_least_and_a_most() -> None:
    status = _status(_committee(), _held("2019"), as_of="2022-01-15")
    assert status.state == "overdue" or status.overdue_months[0] == 0
    assert status.overdue_months == (0, 12)


def test_a_rhythm_that_ends_this_month_is_due() -> None:
    assert _status(_committee(), _held("2020-01"), as_of="2022-01-15").state == "due"


def test_a_committee_without_a_session_has_never_met() -> None:
    assert _status(_committee(), as_of="2022-01-15").state == "never-met"


def test_a_session_without_a_rhythm_has_no_cadence() -> None:
    status = _status(_committee(None), _held("2020-08-26"), as_of="2022-01-15")
    assert (status.state, status.next_due, status.overdue_months) == ("no-cadence", None, (0, 0))


@pytest.mark.parametrize("form", ["election", "leaders-meetings"])
def test_forms_that_do_not_recur_are_never_overdue(form: Form) -> None:
    status = _status(_committee(12, form), _held("2010"), as_of="2022-01-15")
    assert (status.state, status.next_due) == ("not-recurring", None)


def test_an_encounter_is_a_meeting_without_a_number() -> None:
    status = _status(_committee(), _held("2021-01-01", 7), _held("2021-11-02"), as_of="2022-01-15")
    assert status.last is not None
    assert (status.last.date, status.last_ordinal) == (on("2021-11-02"), 7)


def test_a_session_known_only_later_is_held_back() -> None:
    status = _status(_committee(), _held("2021-01-01", known="2022-03-01"), as_of="2022-01-15")
    assert status.state == "never-met"


def test_a_planned_session_stands_before_a_proposed_one() -> None:
    meetings = [
        Meeting(
            id=state,
            name=state,
            dialogue="c",
            states=(MeetingState(state=state, date=on(date), known_from=on("2021")),),
        )
        for state, date in _AHEAD
    ]
    status = _status(_committee(), *meetings, as_of="2022-01-15")
    assert status.next is not None
    assert status.next.meeting.id == "planned"


def test_an_unknown_dialogue_is_named_with_the_nearest() -> None:
    with pytest.raises(UnknownRecord, match="jhlc"):
        dialogue_status(
            library_of(Dialogue(id="jhlc", name="J", form="committee")), "jhcl", on("2022")
        )


_AHEAD: tuple[tuple[MeetingStateName, str], ...] = (
    ("proposed", "2022"),
    ("planned", "2022-10"),
    ("cancelled", "2022-02"),
)
HISTORY: dict[str, dict[str, tuple[str, str | None, tuple[int, int], int | None]]] = {
    "2022-01-15": {
        "jhlc": ("overdue", "2019-05-02", (8, 8), 14),
        "jwlc": ("no-cadence", "2021-06-17", (0, 0), 16),
        "internet-economy": ("met", "2021-11-11/2021-11-12", (0, 0), 12),
        "space-dialogue": ("no-cadence", "2020-08-26", (0, 0), 7),
        "quad-leaders": ("met", "2021-09-24", (0, 0), 2),
        "us-japan-leaders": ("not-recurring", "2021-11-02", (0, 0), None),
        "itu-election": ("not-recurring", None, (0, 0), None),
    },
    "2023-06-01": {
        "jhlc": ("met", "2023-05-16", (0, 0), 15),
        "space-dialogue": ("no-cadence", "2023-03-24", (0, 0), 8),
        "quad-leaders": ("met", "2023-05-20", (0, 0), 5),
        "itu-election": ("not-recurring", "2022-09-29", (0, 0), None),
    },
}


@pytest.mark.parametrize("day", HISTORY)
def test_the_starter_library_tells_real_history(starter: Library, day: str) -> None:
    statuses = all_statuses(starter, on(day))
    for name, (state, last, overdue, ordinal) in HISTORY[day].items():
        status = statuses[name]
        held = status.last.date.edtf if status.last and status.last.date else None
        assert (status.state, held, status.overdue_months, status.last_ordinal) == (
            state,
            last,
            overdue,
            ordinal,
        ), name


_DATES = st.one_of(
    st.dates().map(PartialDate.of_day),
    st.integers(1900, 2100).map(lambda year: on(f"{year}")),
    st.tuples(st.integers(1900, 2100), st.integers(1, 12)).map(lambda p: on(f"{p[0]}-{p[1]:02d}~")),
)


@given(_DATES, _DATES, st.integers(1, 120))
def test_the_least_is_never_above_the_most(
    held: PartialDate, day: PartialDate, months: int
) -> None:
    if held.last.year + months // 12 + 2 > 9999 or held.first.year < 2:
        return
    meeting = Meeting(
        id="m", name="M", dialogue="c", states=(MeetingState(state="held", date=held),)
    )
    status = dialogue_status(library_of(_committee(months), meeting), "c", day)
    assert status.overdue_months[0] <= status.overdue_months[1]
    assert (status.state == "overdue") == (status.overdue_months[0] >= 1)

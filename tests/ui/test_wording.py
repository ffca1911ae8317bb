from __future__ import annotations

from typing import get_args

import pytest

from briefer.briefing.status import DialogueStatus, Session, StatusState
from briefer.library.dates import PartialDate
from briefer.library.forums import Dialogue, Meeting, MeetingState
from briefer.memo.word.reading.runs import LeftOut
from briefer.ui.wording import (
    changes_in_words,
    chip_of,
    last_met,
    left_out_in_words,
    length_in_words,
    short_date,
)

JHLC = Dialogue(id="jhlc", name="Joint High-Level Committee", form="committee")


def held(date: str) -> Session:
    state = MeetingState(state="held", date=PartialDate.parse(date))
    return Session(Meeting(name="A session", states=(state,)), state)


def test_a_dialogue_on_time_says_when_it_met() -> None:
    chip = chip_of(DialogueStatus(JHLC, "met", last=held("2021-11-15")))
    assert (chip.shape, chip.text) == ("tick", "Met Nov 2021")


def test_an_overdue_one_says_since_when_and_by_how_much() -> None:
    due = PartialDate.parse("2021-05")
    status = DialogueStatus(
        JHLC, "overdue", held("2019-05-02"), next_due=due, overdue_months=(8, 8)
    )
    assert chip_of(status).text == "Due May 2021 · 8 months over"
    assert last_met(status) == "last met May 2019"


def test_an_imprecise_one_says_at_least_and_at_most() -> None:
    due = PartialDate.parse("2021")
    status = DialogueStatus(JHLC, "overdue", held("2019"), next_due=due, overdue_months=(1, 12))
    assert chip_of(status).text == "Due 2021 · 1 to 12 months over"


@pytest.mark.parametrize(
    ("state", "text"),
    [
        ("never-met", "Never met"),
        ("no-cadence", "No cadence known"),
        ("not-recurring", "Does not recur"),
    ],
)
def test_the_others_say_so_in_words(state: StatusState, text: str) -> None:
    assert chip_of(DialogueStatus(JHLC, state)).text == text


def test_an_election_that_lies_ahead_says_when() -> None:
    status = DialogueStatus(JHLC, "not-recurring", next=held("2022-10"))
    assert chip_of(status).text == "Ahead · Oct 2022"


def test_every_state_has_a_shape_of_its_own() -> None:
    states = get_args(StatusState)
    shapes = [chip_of(DialogueStatus(JHLC, state)).shape for state in states]
    assert len(set(shapes)) == len(states)


def test_short_dates_follow_the_house() -> None:
    date = PartialDate.parse("2021-11-02")
    assert short_date(date, "us") == "Nov 2021"
    assert short_date(date, "iso") == "2021-11"
    assert short_date(date, "ja") == "2021年11月"
    assert short_date(PartialDate.parse("2022-01/2022-03 early 2022")) == "early 2022"


def test_the_length_is_said_against_the_wanted_one() -> None:
    assert length_in_words(2, 9, 2) == "About 2 of 2 pages, tabs 9"
    assert length_in_words(1, 0, 1) == "About 1 of 1 page"
    assert length_in_words(3, 0, 2) == "About 3 pages: 1 more than the 2 wanted"
    assert length_in_words(12, 0, 0) == "About 12 pages"


def test_changes_are_counted_in_words() -> None:
    assert changes_in_words(0, 0) == "Nothing changed"
    assert changes_in_words(1, 0) == "1 insertion and 0 deletions"
    assert changes_in_words(1_200, 1) == "1,200 insertions and 1 deletion"


def test_what_was_not_compared_is_named() -> None:
    assert left_out_in_words(("pictures", "comments")) == "Not compared: pictures, comments."
    for name in get_args(LeftOut):
        assert left_out_in_words((name,)) == f"Not compared: {name}."

"""A new memo's meeting is the one on record that is meant, told what is new; or a new one."""

from __future__ import annotations

from msgspec.structs import replace

from briefer.briefing.new_meeting import Wanted, meeting_for, parties_of
from briefer.briefing.who_is_meant import who_is_meant
from briefer.library.library import Library
from tests.briefing.conftest import on

DAY = on("2022-01-15")


def wanted(
    library: Library, whom: str, place: str = "", date: str = "", side: str = "united-states"
) -> Wanted:
    who, unclear = who_is_meant(library, whom, DAY)
    assert unclear == ()
    return Wanted(who, side, place, on(date) if date else None, DAY)


def test_a_new_meeting_of_leaders_knows_its_host_its_dialogue_and_who_leads(
    starter: Library,
) -> None:
    made = meeting_for(starter, wanted(starter, "Japan", "Tokyo", "2022-05"))
    assert made.id == "us-japan-tokyo-may-2022"
    assert made.name == "U.S.–Japan, Tokyo, May 2022"
    assert (made.dialogue, made.parties) == ("us-japan-leaders", ("united-states", "japan"))
    assert (made.host, made.visitor) == ("japan", "united-states")
    assert [one.person for one in made.participants] == ["joe-biden", "fumio-kishida"]
    (state,) = made.states
    assert (state.state, state.date, state.known_from) == ("planned", on("2022-05"), DAY)
    assert (state.place, state.mode) == ("Tokyo", "in-person")


def test_people_give_the_meeting_its_name(starter: Library) -> None:
    made = meeting_for(starter, wanted(starter, "Kishida", "Hiroshima"))
    assert made.name == "Biden–Kishida, Hiroshima"
    assert [one.post for one in made.participants] == ["us-president", "japan-prime-minister"]
    assert made.host is None, "no seat of either"


def test_ministers_do_not_meet_in_the_leaders_dialogue(starter: Library) -> None:
    made = meeting_for(starter, wanted(starter, "Karen Makishima", "Washington", "2022-06"))
    assert made.dialogue is None
    assert (made.host, made.visitor) == ("united-states", "japan")
    assert [one.person for one in made.participants] == ["karen-makishima"]


def test_a_video_call_is_in_no_place(starter: Library) -> None:
    made = meeting_for(starter, wanted(starter, "Japan", "by video", "2022-03-05"))
    assert made.name == "U.S.–Japan, March 5, 2022"
    assert (made.states[0].place, made.states[0].mode, made.host) == ("", "virtual", None)


def test_a_dialogues_session_is_named_after_it(starter: Library) -> None:
    made = meeting_for(starter, wanted(starter, "JHLC", "", "2026-06"))
    assert (made.name, made.dialogue) == ("JHLC, June 2026", "jhlc")


def test_a_planned_meeting_is_found_again_and_stays_as_it_is(starter: Library) -> None:
    found = meeting_for(
        starter, wanted(starter, "Kishida", "Washington", "2022-01/2022-03 early 2022")
    )
    assert found is starter.meetings["biden-kishida-washington"]


def test_a_planned_meeting_is_told_its_day(starter: Library) -> None:
    held = starter.meetings["biden-kishida-washington"]
    found = meeting_for(starter, wanted(starter, "Japan", "Washington", "2022-02-04"))
    assert found.id == held.id
    assert found.states[:-1] == held.states
    assert (found.states[-1].date, found.states[-1].known_from) == (on("2022-02-04"), DAY)


def test_other_days_or_another_place_are_another_meeting(starter: Library) -> None:
    there = set(starter.meetings)
    for place, date in (("Tokyo", "2022-02"), ("Washington", "2022-09"), ("by phone", "2022-02")):
        made = meeting_for(starter, wanted(starter, "Japan", place, date))
        assert made.id not in there


def test_whose_side_it_is_stands_first_and_an_outsider_is_none_of_the_parties(
    starter: Library,
) -> None:
    assert parties_of(wanted(starter, "U.S.", side="japan")) == ("japan", "united-states")
    both = wanted(starter, "Japan and India", side="united-states")
    assert parties_of(both) == ("japan", "india")
    assert parties_of(replace(both, side="")) == ("japan", "india")

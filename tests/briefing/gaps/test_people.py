"""Participants without a current post, and posts of which no holder is on file."""

from __future__ import annotations

from briefer.briefing.gaps.finding import GapFinding, Named, NoHolder, NoPost
from briefer.library.forums import Dialogue, Meeting, MeetingState, Participant
from briefer.library.people import Holding, Organization, Person, Post
from briefer.library.record import Record
from tests.briefing.conftest import on
from tests.briefing.gaps.finding import a_brief, found

SUGA = Named("people", "suga", "Yoshihide Suga")


def _post(*holders: Holding, name: str = "minister") -> Post:
    return Post(id=name, title="Minister of Science", short="Minister", party="j", holders=holders)


def _holding(since: str, until: str = "", *, vacant: bool = False) -> Holding:
    end = on(until) if until else None
    return Holding(person=None if vacant else "suga", vacant=vacant, since=on(since), until=end)


def _found(participant: Participant | None, *records: Record) -> dict[str, GapFinding]:
    people = (participant,) if participant else ()
    state = MeetingState(state="planned", date=on("2022-03"), known_from=on("2021"))
    return found(
        a_brief(meeting="m", dialogues=("forum",)),
        Person(id="suga", family="Suga", given="Yoshihide"),
        Organization(id="j", name="Japan", kind="party"),
        Meeting(id="m", name="M", states=(state,), participants=people),
        Dialogue(id="forum", name="Forum", form="dialogue", co_chairs=("chair",)),
        *records,
    )


PERSON = Participant(person="suga", post="minister")


def test_a_participant_whose_post_ended_is_found_with_the_last_one() -> None:
    gap = _found(PERSON, _post(_holding("2019", "2021-10-04")))["no-post:suga"]
    assert gap.record == SUGA
    post = Named("posts", "minister", "Minister")
    assert gap.circumstances == NoPost(expected=post, last=post, until=on("2021-10-04"))


def test_a_participant_who_never_held_one_is_found_too() -> None:
    gap = _found(Participant(person="suga"))["no-post:suga"]
    assert gap.circumstances == NoPost(None, None, None)


def test_any_post_on_the_date_is_one() -> None:
    assert "no-post:suga" not in _found(PERSON, _post(_holding("2019")))
    other = _post(_holding("2021-11"), name="adviser")
    assert "no-post:suga" not in _found(PERSON, _post(_holding("2019", "2021-10")), other)


def test_a_post_to_come_is_none_yet() -> None:
    assert "no-post:suga" in _found(PERSON, _post(_holding("2022-02")))


def test_a_post_whose_holder_is_not_on_file_is_found_with_the_last_one() -> None:
    gap = _found(None, _post(_holding("2019", "2021-10-04"), name="chair"))["no-holder:chair"]
    assert gap.record == Named("posts", "chair", "Minister")
    assert gap.circumstances == NoHolder(
        party="Japan",
        dialogues=(Named("dialogues", "forum", "Forum"),),
        last=SUGA,
        until=on("2021-10-04"),
    )


def test_a_post_expected_at_the_meeting_by_itself_needs_a_holder() -> None:
    assert list(_found(Participant(post="minister"), _post())) == ["no-holder:minister"]


def test_a_post_that_is_vacant_by_the_record_is_no_gap() -> None:
    assert _found(None, _post(_holding("2021", vacant=True), name="chair")) == {}

"""What a record of the starter library states, it cites, field by field."""

from __future__ import annotations

import pytest

from briefer.library.library import Library
from briefer.library.record import Kind, Record

STATED: dict[Kind, tuple[str, ...]] = {
    "dialogues": ("name", "parties", "level", "legal_basis", "limits", "co_chairs", "counterparts"),
    "meetings": ("name", "ordinal", "ordinal_basis", "host", "areas", "body"),
    "posts": ("title", "organization", "counterpart"),
    "people": ("family", "scripts", "pronunciation", "body"),
}
NO_PARTIES = "itu-election"  # the members of the ITU vote, not two parties


def uncited(record: Record, fields: tuple[str, ...]) -> list[tuple[str, str]]:
    return [
        (record.id, field)
        for field in fields
        if getattr(record, field) and not record.citations.get(field)
    ]


@pytest.mark.parametrize("kind", STATED)
def test_every_field_that_states_something_has_its_citation(library: Library, kind: Kind) -> None:
    bare = [gap for one in library.records[kind].values() for gap in uncited(one, STATED[kind])]
    assert [gap for gap in bare if gap != (NO_PARTIES, "parties")] == []


def test_what_a_dialogues_text_says_rests_on_sources_of_before_2022(library: Library) -> None:
    for dialogue in library.dialogues.values():
        for cite in dialogue.citations.get("body", ()):
            date = library.sources[cite.source].date
            assert date is not None
            assert date.latest.year < 2022, (dialogue.id, cite.source)


def test_every_state_holder_and_participant_cites(library: Library) -> None:
    meetings, posts = library.meetings.values(), library.posts.values()
    bare = [meeting.id for meeting in meetings for state in meeting.states if not state.cites]
    bare += [meeting.id for meeting in meetings for one in meeting.participants if not one.cites]
    bare += [post.id for post in posts for holder in post.holders if not holder.cites]
    assert bare == []


@pytest.mark.parametrize(
    "person",
    [
        "eric-lander",
        "fumio-kishida",
        "joe-biden",
        "jonathan-margolis",
        "karen-makishima",
        "shinsuke-suematsu",
        "takayuki-kobayashi",
        "takeshi-nakane",
    ],
)
def test_the_people_of_the_brief_have_a_life_in_a_sentence_or_two(
    library: Library, person: str
) -> None:
    life = library.people[person].body
    assert 0 < len(life.split()) <= 50
    assert library.people[person].citations["body"]


def test_nobody_holds_a_post_on_file_after_the_day_they_died(library: Library) -> None:
    nakane = library.posts["japan-st-ambassador"].holders[-1]
    assert str(nakane.until) == "2022-10-12"

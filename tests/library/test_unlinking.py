"""What links to a record that goes is taken out, with what is nothing without it."""

from __future__ import annotations

from briefer.library.briefs import Brief, Drafted, LeftOut, ReviewNote, Rewording
from briefer.library.dates import PartialDate
from briefer.library.forums import CounterpartPosts, Dialogue, Meeting, MeetingState, Participant
from briefer.library.people import Holding, Post
from briefer.library.points import Point
from briefer.library.record import Citation, Kind
from briefer.library.unlinking import IsGone, unlinked

DAY = PartialDate.parse("2022-01-15")


def gone(kind: Kind, name: str) -> IsGone:
    return lambda kinds, target: kind in kinds and target == name


def test_a_link_alone_is_emptied_and_one_of_a_list_left_out() -> None:
    point = Point(id="a", kind="fact", dialogues=("jhlc", "quad"), convenes="jhlc")
    left = unlinked(point, gone("dialogues", "jhlc"))
    assert (left.dialogues, left.convenes) == (("quad",), None)


def test_what_links_elsewhere_is_the_same_record() -> None:
    point = Point(id="a", kind="fact", dialogues=("jhlc",), areas=("chips",))
    assert unlinked(point, gone("areas", "jhlc")) is point
    assert unlinked(point, gone("dialogues", "chips")) is point


def test_a_citation_goes_with_its_source_and_what_it_stood_for_stays() -> None:
    states = (MeetingState(state="held", date=DAY, cites=(Citation(source="one"),)),)
    meeting = Meeting(
        id="a",
        name="A",
        states=states,
        citations={"host": (Citation(source="one"),), "name": (Citation(source="two"),)},
    )
    left = unlinked(meeting, gone("sources", "one"))
    assert left.states == (MeetingState(state="held", date=DAY),)
    assert left.citations == {"name": (Citation(source="two"),)}


def test_a_part_that_says_nothing_more_goes_and_one_that_does_stays() -> None:
    meeting = Meeting(
        id="a",
        name="A",
        participants=(Participant(person="ann"), Participant(person="ann", post="chair")),
    )
    left = unlinked(meeting, gone("people", "ann"))
    assert left.participants == (Participant(post="chair"),)
    post = Post(id="chair", title="Chair", holders=(Holding(person="ann", since=DAY),))
    assert unlinked(post, gone("people", "ann")).holders == (Holding(since=DAY),)


def test_a_pair_is_none_without_one_of_the_two() -> None:
    pair = CounterpartPosts(ours="chair", theirs="minister")
    dialogue = Dialogue(id="a", name="A", form="dialogue", counterparts=(pair,))
    assert unlinked(dialogue, gone("posts", "minister")).counterparts == ()


def test_a_brief_lets_go_of_a_point_wherever_it_stood() -> None:
    brief = Brief(
        id="b",
        title="B",
        order=("p", "q"),
        left_out=(LeftOut(point="p"), LeftOut(point="q")),
        rewordings=(Rewording(point="p", text="Said otherwise"),),
        review=(ReviewNote(point="p", text="Check"),),
        bottom_lines=(Drafted(as_of=DAY, text="Words", points=("p",)),),
    )
    left = unlinked(brief, gone("points", "p"))
    assert left.order == ("q",)
    assert left.left_out == (LeftOut(point="q"),)
    assert left.rewordings == ()
    assert left.review == (ReviewNote(text="Check"),)
    assert left.bottom_lines == (Drafted(as_of=DAY, text="Words"),)


def test_a_bearing_goes_with_the_dialogue_that_it_is_of() -> None:
    words = (Drafted(as_of=DAY, text="Words"),)
    brief = Brief(id="b", title="B", bearings={"jhlc": words, "quad": words})
    assert unlinked(brief, gone("dialogues", "jhlc")).bearings == {"quad": words}

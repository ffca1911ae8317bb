"""Two records become one; what one lacks comes from the other, and nothing is lost in silence."""

from __future__ import annotations

import msgspec

from briefer.library.dates import PartialDate
from briefer.library.forums import Area, Dialogue, Meeting, MeetingState
from briefer.library.merging import NotTaken, joined
from briefer.library.people import Person
from briefer.library.points import Point
from briefer.library.record import Citation


def on(text: str) -> PartialDate:
    return PartialDate.parse(text)


ONE = Point(
    id="one", kind="fact", body="It met.", areas=("ai",), cites=(Citation(source="a"),), short="Met"
)
TWO = Point(
    id="two",
    kind="fact",
    body="It met in May.",
    areas=("ai", "5g"),
    cites=(Citation(source="b"),),
    short="Met in May",
    say="It has met.",
)


def test_lists_become_both_and_what_is_empty_is_filled() -> None:
    record, _ = joined(ONE, TWO)
    assert record == Point(
        id="one",
        kind="fact",
        body="It met.",
        areas=("ai", "5g"),
        cites=(Citation(source="a"), Citation(source="b")),
        short="Met",
        say="It has met.",
    )


def test_what_both_say_differently_is_told_and_can_be_taken() -> None:
    assert joined(ONE, TWO).not_taken == (
        NotTaken("short", "Met", "Met in May"),
        NotTaken("body", "It met.", "It met in May."),
    )
    taken = joined(ONE, TWO, take={"short"}, body="other")
    assert isinstance(taken.record, Point)
    assert (taken.record.short, taken.record.body) == ("Met in May", "It met in May.")
    assert taken.not_taken[0] == NotTaken("short", "Met in May", "Met")
    both = joined(ONE, TWO, body="both")
    assert both.record.body == "It met.\n\nIt met in May."
    assert [told.field for told in both.not_taken] == ["short"]


def test_the_names_of_the_one_that_goes_become_aliases() -> None:
    keep = Dialogue(id="a", name="High-Level Committee", short="JHLC", form="committee")
    other = Dialogue(
        id="b", name="The Committee", short="JHLC", aliases=("委員会",), form="committee"
    )
    record = joined(keep, other).record
    assert isinstance(record, Dialogue)
    assert record.aliases == ("The Committee", "委員会")
    person = joined(
        Person(id="a", family="Kishida", given="Fumio"), Person(id="b", family="KISHIDA")
    ).record
    assert isinstance(person, Person)
    assert person.aliases == ("KISHIDA",)


def test_states_stand_in_the_order_in_which_they_were_known() -> None:
    planned = MeetingState(state="planned", known_from=on("2021-11"))
    moved = MeetingState(state="postponed", known_from=on("2022-01-21"))
    held = MeetingState(state="held", date=on("2023-01-13"))
    one = Meeting(id="a", name="A", states=(planned, held))
    two = Meeting(id="b", name="A", states=(planned, moved))
    record = joined(one, two).record
    assert isinstance(record, Meeting)
    assert record.states == (planned, moved, held)


def test_citations_of_one_field_become_both() -> None:
    one = Dialogue(id="a", name="A", form="dialogue", citations={"name": (Citation(source="s"),)})
    two = Dialogue(id="b", name="A", form="dialogue", citations={"name": (Citation(source="t"),)})
    assert joined(one, two).record.citations == {
        "name": (Citation(source="s"), Citation(source="t"))
    }


def test_a_record_and_its_copy_become_itself() -> None:
    copy = Point(
        id="copy", kind="fact", body=ONE.body, areas=ONE.areas, cites=ONE.cites, short="Met"
    )
    assert joined(ONE, copy) == (ONE, ())


def test_what_two_mappings_say_differently_is_told_and_can_be_taken() -> None:
    keep = Area(id="chips", name="Chips", cet={"2022": "Semiconductors", "2024": "Chips"})
    other = Area(id="chips-too", name="Chips", cet={"2022": "Microelectronics", "2020": "Chips"})
    kept = joined(keep, other)
    assert getattr(kept.record, "cet", {}) == {**other.cet, **keep.cet}
    assert kept.not_taken == (NotTaken("cet.2022", "Semiconductors", "Microelectronics"),)
    taken = joined(keep, other, take={"cet"})
    assert getattr(taken.record, "cet", {})["2022"] == "Microelectronics"
    assert taken.not_taken == (NotTaken("cet.2022", "Microelectronics", "Semiconductors"),)


def test_a_citation_never_speaks_for_another_value_than_its_own() -> None:
    mine, yours = (Citation(source="a"),), (Citation(source="b"),)
    keep = msgspec.structs.replace(ONE, citations={"short": mine})
    other = msgspec.structs.replace(TWO, citations={"short": yours, "say": yours})
    assert joined(keep, other).record.citations == {"short": mine, "say": yours}
    taken = joined(keep, other, take={"short"}).record
    assert taken.citations == {"short": yours, "say": yours}

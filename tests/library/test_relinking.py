"""Links are led from a record that goes to the one that is kept, wherever they stand."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.library.briefs import AcceptedGap, AdoptedObjective, Brief, Drafted, Rewording
from briefer.library.dates import PartialDate
from briefer.library.forums import Dialogue, Meeting
from briefer.library.library import Library
from briefer.library.links import links_of
from briefer.library.points import Point
from briefer.library.reading import read_library
from briefer.library.record import Citation
from briefer.library.relinking import Move, relinked, without_links_to_itself

STARTER = Path(__file__).parents[2] / "assets" / "starter-library"
GONE = Move("dialogues", "old", "new")
DAY = PartialDate.parse("2022-01-15")


def test_a_link_is_led_to_the_kept_record_and_stands_once() -> None:
    point = Point(id="p", kind="fact", dialogues=("old", "jhlc", "new"))
    assert relinked(point, GONE).dialogues == ("new", "jhlc")
    assert relinked(Meeting(id="m", name="M", dialogue="old"), GONE).dialogue == "new"


def test_a_record_without_such_a_link_is_the_same() -> None:
    point = Point(id="p", kind="fact", dialogues=("jhlc",), areas=("old",))
    assert relinked(point, GONE) is point


def test_the_names_of_a_mapping_are_led_too_and_what_both_hold_stands_together() -> None:
    one, two = Drafted(as_of=DAY, text="One"), Drafted(as_of=DAY, text="Two")
    brief = Brief(id="b", title="B", bearings={"old": (one,), "new": (two,), "jhlc": (one,)})
    assert relinked(brief, GONE).bearings == {"new": (one, two), "jhlc": (one,)}


def test_what_stands_within_parts_of_a_brief_is_led() -> None:
    brief = Brief(
        id="b",
        title="B",
        objectives=(AdoptedObjective(point="old"),),
        rewordings=(Rewording(point="old", text="Said so"),),
        order=("old", "other"),
        accepted_gaps=(AcceptedGap(key="single-source:old", reason="no other"),),
    )
    moved = relinked(brief, Move("points", "old", "new"))
    assert [one.point for one in moved.objectives] == ["new"]
    assert [one.point for one in moved.rewordings] == ["new"]
    assert moved.order == ("new", "other")
    assert moved.accepted_gaps[0].key == "single-source:new"


def test_citations_of_fields_are_led() -> None:
    cites = (Citation(source="old", locator="p. 2"),)
    dialogue = Dialogue(id="d", name="D", form="dialogue", citations={"level": cites})
    moved = relinked(dialogue, Move("sources", "old", "new"))
    assert moved.citations == {"level": (Citation(source="new", locator="p. 2"),)}


def test_a_link_to_the_record_itself_is_taken_out_and_named() -> None:
    point = Point(id="p", kind="fact", follows=("p", "q"))
    assert without_links_to_itself(point, "points") == (
        Point(id="p", kind="fact", follows=("q",)),
        ("follows",),
    )
    dialogue = Dialogue(id="d", name="D", form="dialogue", parent="d")
    assert without_links_to_itself(dialogue, "dialogues") == (
        Dialogue(id="d", name="D", form="dialogue"),
        ("parent",),
    )
    assert without_links_to_itself(dialogue, "points") == (dialogue, ())


@pytest.fixture(scope="module")
def starter() -> Library:
    return read_library(STARTER)


@settings(max_examples=40)
@given(data=st.data())
def test_no_link_leads_to_what_is_gone_and_no_other_link_is_lost(
    starter: Library, data: st.DataObject
) -> None:
    kinds = sorted(kind for kind in starter.records if kind != "briefs")
    kind = data.draw(st.sampled_from(kinds))
    names = sorted(starter.records[kind])
    gone, kept = data.draw(st.lists(st.sampled_from(names), min_size=2, max_size=2, unique=True))
    move = Move(kind, gone, kept)
    for records in starter.records.values():
        for record in records.values():
            before = {(link.field, link.target) for link in links_of(record)}
            after = {(link.field, link.target) for link in links_of(relinked(record, move))}
            others = {link for link in before if link[1] != gone}
            led = {
                link.target
                for link in links_of(relinked(record, move))
                if kind in link.kinds and link.target == gone
            }
            assert not led, record.id
            assert others <= after, record.id

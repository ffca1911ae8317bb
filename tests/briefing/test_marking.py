"""A memo's marking is the highest of the points, the cited sources and the brief."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from briefer.briefing.compose import view_of
from briefer.briefing.marking import held_above
from briefer.briefing.view import MemoView
from briefer.library.briefs import Brief, Designation, LibrarySettings
from briefer.library.forums import Dialogue, Meeting, MeetingState
from briefer.library.library import Library
from briefer.library.markings import MarkingLevel, MarkingProfile
from briefer.library.points import Point, Source
from briefer.library.record import Citation
from tests.briefing.conftest import library_of, on

SCALE = ("PUBLIC", "HOUSE", "CLOSED")
DOD = MarkingProfile(
    levels=(MarkingLevel(name="CLOSED", designated=True),),
    block={"controlling_office": "Controlled by", "dissemination": "Limits", "contact": "POC"},
    optional=("dissemination",),
)


def library(*records: Any, **settings: Any) -> Library:
    found = library_of(Dialogue(id="jhlc", name="JHLC", form="committee"), *records)
    own = LibrarySettings(format=1, handling_scale=SCALE, **settings)
    return Library(found.root, own, found.records)


def point(name: str, **fields: Any) -> Point:
    return Point(id=name, kind="watch", body="Text.", dialogues=("jhlc",), **fields)


def brief(**fields: Any) -> Brief:
    return Brief(id="one", title="One", as_of=on("2022-01-15"), dialogues=("jhlc",), **fields)


def marking(library: Library, **fields: Any) -> str:
    return view_of(library, brief(**fields)).marking


def test_with_nothing_handled_it_is_the_lowest_level() -> None:
    assert marking(library(point("a"))) == "PUBLIC"


def test_a_point_raises_it_and_the_brief_may_ask_for_more() -> None:
    held = library(point("a", handling="HOUSE"), point("b"))
    assert marking(held) == "HOUSE"
    assert marking(held, marking="CLOSED") == "CLOSED"


def test_a_cited_source_raises_it_and_one_that_nobody_cites_does_not() -> None:
    closed = Source(id="cable", title="A cable", handling="CLOSED")
    cites = (Citation(source="cable"),)
    assert marking(library(closed, point("a"))) == "PUBLIC"
    assert marking(library(closed, point("a", cites=cites))) == "CLOSED"


def test_a_source_raises_it_wherever_it_is_cited() -> None:
    closed = Source(id="cable", title="A cable", handling="CLOSED")
    states = (MeetingState(state="held", date=on("2021-05"), cites=(Citation(source="cable"),)),)
    meeting = Meeting(id="m", name="M", dialogue="jhlc", states=states)
    assert marking(library(closed, meeting)) == "CLOSED"


def test_a_point_that_is_left_out_raises_nothing() -> None:
    other = Point(id="b", kind="watch", body="T.", dialogues=("quad",), handling="CLOSED")
    quad = Dialogue(id="quad", name="Quad", form="summit")
    assert marking(library(point("a"), quad, other)) == "PUBLIC"


def test_an_unknown_handling_counts_as_the_highest() -> None:
    assert marking(library(point("a", handling="COSMIC"))) == "CLOSED"
    assert marking(library(point("a")), marking="COSMIC") == "CLOSED"


def test_what_stands_above_the_level_asked_for_is_named() -> None:
    closed = Source(id="cable", title="A cable", handling="CLOSED")
    held = library(
        closed, point("a", handling="HOUSE"), point("b", cites=(Citation(source="cable"),))
    )

    def above(asked: str) -> list[str]:
        view = view_of(held, brief(marking=asked))
        return [record.id for record in held_above(view, held.settings)]

    assert above("PUBLIC") == ["a", "cable"]
    assert above("HOUSE") == ["cable"]
    assert above("CLOSED") == []
    assert above("") == [], "a brief that asks for nothing takes what it holds"


def block(handling: str, designation: Designation) -> list[tuple[str, str]]:
    held = library(point("a", handling=handling))
    view: MemoView = view_of(held, brief(designation=designation), DOD)
    return [(line.label, line.value) for line in view.designation]


def test_the_designation_block_goes_with_the_levels_that_ask_for_it() -> None:
    who = Designation(controlling_office="A Desk", contact="A. Name")
    assert block("HOUSE", who) == []
    assert block("CLOSED", who) == [("Controlled by", "A Desk"), ("POC", "A. Name")]


def test_a_line_that_is_missing_is_a_gap_unless_the_rule_lets_it_be() -> None:
    assert block("CLOSED", Designation()) == [("Controlled by", ""), ("POC", "")]
    limited = Designation(dissemination=("NOFORN", "FED ONLY"))
    assert ("Limits", "NOFORN/FED ONLY") in block("CLOSED", limited)


@pytest.mark.parametrize(
    ("asked", "profile", "marks"),
    [
        (False, MarkingProfile(), False),
        (True, MarkingProfile(), True),
        (True, MarkingProfile(banner=()), False),
    ],
)
def test_portions_are_marked_when_the_library_asks_and_the_profile_marks(
    asked: bool, profile: MarkingProfile, marks: bool
) -> None:
    held = library(point("a", handling="HOUSE"), portion_marks=asked)
    portions = view_of(held, brief(), profile).portions
    assert (portions is not None) == marks
    if portions is not None:
        assert portions.mark(["", "HOUSE"]) == "(HOUSE)"
        assert portions.mark([]) == "(PUBLIC)"


def test_the_starter_library_stays_public_and_says_sample(starter: Library) -> None:
    view = view_of(starter, msgspec.structs.replace(starter.brief(), as_of=on("2022-01-15")))
    assert view.marking == "UNCLASSIFIED"
    assert view.notice.startswith("SAMPLE")
    assert view.portions is None
    assert not view.designation


def test_a_point_that_the_next_version_tells_as_lapsed_raises_it() -> None:
    first = brief()
    second = msgspec.structs.replace(first, id="two", as_of=on("2022-01-22"), updates="one")
    held = library(point("a", handling="HOUSE", until=on("2022-01-20")), first, second)
    assert view_of(held, second).marking == "HOUSE"
    assert view_of(held, msgspec.structs.replace(second, updates=None)).marking == "PUBLIC"

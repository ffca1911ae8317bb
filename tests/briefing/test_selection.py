"""A brief takes what its tags meet and its date allows, and says why it leaves the rest."""

from __future__ import annotations

import dataclasses
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.briefing.selection import select
from briefer.library.briefs import Brief, LeftOut, LibrarySettings
from briefer.library.forums import Area, Dialogue, Meeting
from briefer.library.library import Library
from briefer.library.people import Organization, Person
from briefer.library.points import Point, PointKind
from tests.briefing.conftest import brief_on, library_of, on

FORUMS = (
    Area(id="ict", name="ICT"),
    Area(id="5g", name="5G", parent="ict"),
    Area(id="open-ran", name="Open RAN", parent="5g"),
    Area(id="ai", name="AI"),
    Dialogue(id="jhlc", name="JHLC", form="committee"),
    Dialogue(id="quad", name="Quad", form="summit"),
    Dialogue(id="leaders", name="Leaders", form="leaders-meetings"),
    Meeting(id="visit", name="Visit", parties=("us", "japan")),
    Meeting(id="glasgow", name="Glasgow", dialogue="leaders", parties=("japan", "us")),
    Meeting(id="seoul", name="Seoul", dialogue="leaders", parties=("us", "korea")),
    Meeting(id="jhlc-14", name="JHLC 14", dialogue="jhlc"),
    Person(id="suga", family="Suga", party="japan"),
)
BRIEF = Brief(
    id="b",
    title="B",
    meeting="visit",
    side="us",
    as_of=on("2022-01-15"),
    dialogues=("jhlc",),
    areas=("5g",),
)


def _reason(brief: Brief = BRIEF, **tags: Any) -> str | None:
    library = library_of(*FORUMS, Point(id="p", kind="fact", body="P", **tags))
    selection = select(library, brief)
    assert len(selection.taken) + len(selection.left_out) == 1
    return selection.left_out[0].reason if selection.left_out else None


@pytest.mark.parametrize(
    ("tags", "reason"),
    [
        ({"dialogues": ("jhlc",)}, None),
        ({"dialogues": ("quad",)}, "not-chosen-dialogue"),
        ({"dialogues": ("quad", "jhlc")}, None),
        ({"areas": ("5g",)}, None),
        ({"areas": ("open-ran",)}, None),
        ({"areas": ("ict",)}, "not-chosen-area"),
        ({"areas": ("ai",)}, "not-chosen-area"),
        ({"dialogues": ("jhlc",), "areas": ("ai",)}, "not-chosen-area"),
        ({"meetings": ("visit",)}, None),
        ({"meetings": ("glasgow",)}, None),
        ({"meetings": ("seoul",)}, "other-meeting"),
        ({"meetings": ("jhlc-14",)}, None),
        ({"parties": ("us", "japan")}, None),
        ({"parties": ("us", "korea")}, "other-parties"),
        ({"people": ("suga",)}, None),
        ({}, "other-parties"),
        ({"dialogues": ("jhlc",), "known_from": on("2022-01-16")}, "not-yet-known"),
        ({"dialogues": ("jhlc",), "known_from": on("2022")}, None),
        ({"dialogues": ("jhlc",), "until": on("2022-01-14")}, "past-until"),
        ({"dialogues": ("jhlc",), "until": on("2022-01")}, None),
    ],
)
def test_each_kind_of_tag_must_be_met(tags: dict[str, Any], reason: str | None) -> None:
    assert _reason(**tags) == reason


def test_what_happens_later_may_be_known_now() -> None:
    assert _reason(areas=("5g",), happened=on("2022-10"), known_from=on("2021")) is None


def test_without_dialogues_and_areas_only_what_names_the_meeting_is_taken() -> None:
    bare = msgspec.structs.replace(BRIEF, dialogues=(), areas=())
    assert _reason(bare, meetings=("visit",)) is None
    assert _reason(bare, dialogues=("jhlc",)) == "other-meeting"


def test_the_staffer_has_the_last_word() -> None:
    taken = msgspec.structs.replace(BRIEF, taken_in=("p",))
    assert _reason(taken, dialogues=("quad",)) is None
    assert _reason(taken, dialogues=("quad",), until=on("2022-01-01")) is None
    left = msgspec.structs.replace(BRIEF, left_out=(LeftOut(point="p", why="not now"),))
    assert _reason(left, dialogues=("jhlc",)) == "left-out"


def test_a_point_taken_in_later_is_not_told_of_a_date_on_which_nobody_knew_it() -> None:
    taken = msgspec.structs.replace(BRIEF, taken_in=("p",))
    assert _reason(taken, dialogues=("jhlc",), known_from=on("2022-01-16")) == "not-yet-known"


def test_the_briefs_order_stands_before_priority() -> None:
    points = [Point(id=i, kind="fact", areas=("5g",), priority=n) for i, n in (("a", 1), ("b", 2))]
    library = library_of(*FORUMS, *points)
    assert [p.id for p in select(library, BRIEF).taken] == ["a", "b"]
    ordered = msgspec.structs.replace(BRIEF, order=("b",))
    assert [p.id for p in select(library, ordered).taken] == ["b", "a"]


@given(st.lists(st.sampled_from(["jhlc", "quad-leaders", "itu-election"]), unique=True))
def test_every_point_is_taken_or_left_out_with_a_reason(
    starter: Library, chosen: list[str]
) -> None:
    brief = msgspec.structs.replace(brief_on(starter, "2022-01-15"), dialogues=tuple(chosen))
    selection = select(starter, brief)
    names = [p.id for p in selection.taken] + [left.point.id for left in selection.left_out]
    assert sorted(names) == sorted(starter.points)


@pytest.mark.parametrize(
    ("kind", "by", "reason"),
    [
        ("judgment", None, "other-side"),
        ("talking-point", "japan", "other-side"),
        ("watch", "us", None),
        ("fact", "japan", None),
    ],
)
def test_the_desks_own_words_are_for_its_own_side(
    kind: PointKind, by: str | None, reason: str | None
) -> None:
    point = Point(id="p", kind=kind, body="P", by=by, dialogues=("jhlc",))
    parties = (Organization(id=name, name=name, kind="party") for name in ("us", "japan"))
    library = library_of(*FORUMS, *parties, point)
    ours = dataclasses.replace(library, settings=LibrarySettings(format=1, side="japan"))
    selection = select(ours, BRIEF)
    assert [left.reason for left in selection.left_out] == ([reason] if reason else [])

"""Objectives of the side behind which no point stands."""

from __future__ import annotations

from typing import Any

import pytest

from briefer.briefing.gaps.finding import GapFinding, Named, NoPoint
from briefer.library.briefs import AdoptedObjective, Brief, LeftOut
from briefer.library.people import Organization
from briefer.library.points import Point
from tests.briefing.conftest import on
from tests.briefing.gaps.finding import a_brief, found

US = Organization(id="us", name="United States", kind="party")


def _brief(*adopted: str, **fields: Any) -> Brief:
    objectives = tuple(AdoptedObjective(point=name) for name in adopted)
    return a_brief(meeting="m", side="us", objectives=objectives, **fields)


def _point(name: str, **fields: Any) -> Point:
    own = {"kind": "judgment", "meetings": ("m",), "body": f"{name}.", "short": name, **fields}
    return Point(id=name, **own)


def _found(brief: Brief, *points: Point) -> dict[str, GapFinding]:
    gaps = found(brief, US, *points)
    return {key: gap for key, gap in gaps.items() if gap.kind == "no-point"}


def test_an_adopted_objective_that_is_on_no_file_is_found() -> None:
    gap = _found(_brief("get-chips"))["no-point:get-chips"]
    assert gap.record == Named("points", "get-chips", "get-chips")
    assert gap.circumstances == NoPoint("", "unknown")


@pytest.mark.parametrize(
    ("fields", "brief", "reason"),
    [
        ({"until": on("2021")}, {}, "past-until"),
        ({"known_from": on("2023")}, {}, "not-yet-known"),
        ({}, {"left_out": (LeftOut(point="chips"),)}, "left-out"),
        ({"meetings": ("other",)}, {}, "other-meeting"),
    ],
)
def test_an_adopted_objective_that_the_memo_does_not_take_says_why(
    fields: dict[str, Any], brief: dict[str, Any], reason: str
) -> None:
    gap = _found(_brief("chips", **brief), _point("chips", **fields))["no-point:chips"]
    assert isinstance(gap.circumstances, NoPoint)
    assert gap.circumstances.reason == reason


def test_what_was_not_yet_known_is_told_by_its_id_alone() -> None:
    later = _point("chips", known_from=on("2023"), body="What came of it.")
    gap = _found(_brief("chips"), later)["no-point:chips"]
    assert gap.record.name == "chips"
    assert gap.circumstances == NoPoint("", "not-yet-known")


def test_an_objective_of_which_no_other_point_speaks_stands_alone() -> None:
    chips = _point("chips", areas=("semiconductors",), dialogues=("jhlc",))
    other = _point("other", areas=("ai",), dialogues=("jhlc",))
    gap = _found(_brief("chips"), chips, other)["no-point:chips"]
    assert gap.circumstances == NoPoint("chips.", "alone")


@pytest.mark.parametrize(
    ("objective", "other"),
    [
        ({"areas": ("chips",)}, {"areas": ("chips",)}),
        ({"dialogues": ("jhlc",)}, {"dialogues": ("jhlc",)}),
        ({"areas": ("chips",)}, {"follows": ("chips",)}),
    ],
)
def test_a_point_on_its_area_or_dialogue_or_that_follows_it_backs_it(
    objective: dict[str, Any], other: dict[str, Any]
) -> None:
    points = (_point("chips", **objective), _point("other", **other))
    assert _found(_brief("chips"), *points) == {}


def test_without_an_adopted_one_the_sides_own_objectives_are_asked_about() -> None:
    ours = _point("ours", kind="objective", by="us", areas=("chips",))
    theirs = _point("theirs", kind="objective", by="japan", areas=("ai",))
    assert list(_found(_brief(), ours, theirs)) == ["no-point:ours"]

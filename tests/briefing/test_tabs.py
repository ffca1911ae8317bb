"""What stands behind the tabs."""

from __future__ import annotations

import dataclasses
from typing import Any

import msgspec

from briefer.briefing.line import Line
from briefer.briefing.lines import lines_of
from briefer.briefing.scope import Scope
from briefer.briefing.tabs import background_of, sheets_of, talking_of
from briefer.library.briefs import Brief, LibrarySettings
from briefer.library.forums import Area, Dialogue, Meeting
from briefer.library.people import Organization, Person
from briefer.library.points import Point, PointKind, Source
from tests.briefing.conftest import library_of, on

LIBRARY = library_of(
    Area(id="ai", name="AI"),
    Dialogue(id="forum", name="Forum", form="dialogue"),
    Organization(id="us", name="United States", short="U.S.", kind="party"),
    Organization(id="japan", name="Japan", kind="party"),
    Meeting(id="summit", name="First summit"),
    Person(id="jacobs", family="Jacobs"),
    Source(id="article", title="Article", kind="article"),
    Source(id="statement", title="Statement", kind="joint-statement"),
)
BRIEF = Brief(id="b", title="B", as_of=on("2022-01-15"), dialogues=("forum",), areas=("ai",))
SCOPE = Scope.of(LIBRARY, BRIEF)


def _point(name: str, kind: PointKind = "fact", **fields: Any) -> Point:
    return Point(id=name, kind=kind, body=name, **fields)


def _lines(*points: Point) -> tuple[Line, ...]:
    return lines_of(SCOPE, points)


def _ids(lines: tuple[Line, ...]) -> list[str]:
    return [line.point.id for line in lines]


def test_background_stands_by_area_then_by_dialogue_each_line_once() -> None:
    lines = _lines(
        _point("both", areas=("ai",), dialogues=("forum",)),
        _point("forum-only", dialogues=("forum",)),
        _point("neither"),
        _point("view", "recommendation", areas=("ai",), by="jacobs"),
        _point("spoken", "talking-point", areas=("ai",)),
    )
    by_area, by_dialogue, rest = background_of(SCOPE, lines)
    assert [_ids(group.lines) for group in by_area] == [["both"]]
    assert [_ids(group.lines) for group in by_dialogue] == [["forum-only"]]
    assert _ids(rest) == ["neither"]


def test_spoken_points_stand_by_their_use() -> None:
    lines = _lines(
        _point("raise", "talking-point", areas=("ai",), say="Say.", use="raise"),
        _point("raised", "talking-point", areas=("ai",), say="Say.", use="if-raised"),
        _point("avoid", "talking-point", areas=("ai",), use="avoid"),
        _point("press", "talking-point", say="Say.", use="press-line"),
    )
    area, other = talking_of(SCOPE, lines)
    assert (_ids(area.to_raise), _ids(area.if_raised), _ids(area.avoid)) == (
        ["raise"],
        ["raised"],
        ["avoid"],
    )
    assert other.area is None
    assert _ids(other.press_lines) == ["press"]


def test_a_recommendation_without_a_spoken_form_is_told_where_nothing_is_to_raise() -> None:
    advice = _point("advice", "recommendation", areas=("ai",))
    [area] = talking_of(SCOPE, _lines(advice))
    assert area.unspoken is not None
    spoken = _point("raise", "talking-point", areas=("ai",), say="Say.", use="raise")
    [area] = talking_of(SCOPE, _lines(advice, spoken))
    assert area.unspoken is None


def test_a_sheet_tells_a_dialogues_history_latest_first(starter_scope: Scope) -> None:
    sheets = {sheet.status.dialogue.id: sheet for sheet in sheets_of(starter_scope, ())}
    held = [s.date for s in sheets["jhlc"].sessions if s.state.state == "held" and s.date]
    assert held == sorted(held, reverse=True)
    assert [row.topic for row in sheets["jwlc"].absent] == ["supply chain resilience"]
    people = [one.introduced for s in sheets["jhlc"].sessions for one in s.participants]
    assert any(one.startswith("then-") for one in people)


def test_nobody_is_given_the_words_of_another_side() -> None:
    settings = LibrarySettings(format=1, side="japan")
    library = dataclasses.replace(LIBRARY, settings=settings)
    scope = Scope.of(library, msgspec.structs.replace(BRIEF, side="us"))
    [block] = talking_of(scope, _lines(_point("ask", "recommendation", areas=("ai",), say="Say.")))
    assert block.to_raise == ()
    assert block.unspoken is not None

"""Each point stands once on the agenda, under one area, the children folded in."""

from __future__ import annotations

from typing import Any

from briefer.briefing.agenda import MOST_BLOCKS, Agenda, agenda_of
from briefer.briefing.lines import lines_of
from briefer.briefing.scope import Scope
from briefer.library.briefs import Brief
from briefer.library.forums import Area
from briefer.library.people import Organization
from briefer.library.points import Point, PointKind
from tests.briefing.conftest import library_of, on

AREAS = (
    Area(id="5g", name="5G"),
    Area(id="open-ran", name="Open RAN", parent="5g"),
    *(Area(id=f"area-{n}", name=f"Area {n}") for n in range(7)),
)


def _point(name: str, kind: PointKind, area: str, **fields: Any) -> Point:
    return Point(id=name, kind=kind, body=name, areas=(area,), addressee=("us",), **fields)


def _agenda(*points: Point, objectives: tuple[str, ...] = ()) -> Agenda:
    library = library_of(*AREAS, *points, Organization(id="us", name="U.S.", kind="party"))
    areas = tuple(area.id for area in AREAS)
    brief = Brief(id="b", title="B", side="us", as_of=on("2022"), areas=areas)
    scope = Scope.of(library, brief)
    lines = lines_of(scope, points)
    return agenda_of(scope, lines, [line for line in lines if line.point.id in objectives])


def test_a_child_area_is_folded_into_the_chosen_ancestor() -> None:
    agenda = _agenda(_point("ask", "recommendation", "open-ran"))
    assert [block.area.id for block in agenda.blocks] == ["5g"]


def test_a_block_has_two_facts_one_ask_and_one_thing_to_mind() -> None:
    facts = [_point(f"fact-{n}", "fact", "5g") for n in range(3)]
    concern, ask = _point("concern", "concern", "5g"), _point("ask", "recommendation", "5g")
    [block] = _agenda(*facts, concern, ask).blocks
    assert [line.point.id for line in block.stands] == ["fact-0", "fact-1"]
    assert (block.ask and block.ask.point.id, block.mind and block.mind.point.id) == (
        "ask",
        "concern",
    )


def test_what_is_an_objective_is_an_ask_only_for_want_of_another() -> None:
    first, second = _point("a", "recommendation", "5g"), _point("b", "recommendation", "5g")
    [block] = _agenda(first, second, objectives=("a",)).blocks
    assert block.ask is not None
    assert block.ask.point.id == "b"
    [block] = _agenda(first, objectives=("a",)).blocks
    assert block.ask is not None


def test_an_area_without_an_ask_of_the_side_is_also_on_the_table() -> None:
    agenda = _agenda(_point("fact", "fact", "5g"))
    assert agenda.blocks == ()
    assert [block.area.id for block in agenda.also] == ["5g"]


def test_five_blocks_at_most_by_priority() -> None:
    asks = [_point(f"ask-{n}", "recommendation", f"area-{n}", priority=100 - n) for n in range(7)]
    agenda = _agenda(*asks)
    assert len(agenda.blocks) == MOST_BLOCKS
    assert [block.area.id for block in agenda.blocks][:2] == ["area-6", "area-5"]
    assert {block.area.id for block in agenda.also} == {"area-0", "area-1"}


def test_an_area_of_which_nothing_speaks_is_named() -> None:
    agenda = _agenda(_point("ask", "recommendation", "5g"))
    assert [area.id for area in agenda.silent] == [f"area-{n}" for n in range(7)]


def test_an_area_with_none_of_the_three_shows_what_there_is() -> None:
    [block] = _agenda(_point("watch", "watch", "5g")).also
    assert block.other is not None
    assert block.other.point.id == "watch"

"""A point just for one memo stands where its section says, and no other memo has it."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from briefer.briefing.compose import view_of
from briefer.briefing.gaps import gap_report
from briefer.briefing.house_rules import house_findings
from briefer.briefing.line import Line
from briefer.briefing.own_points import without_own_points
from briefer.briefing.view import MemoView
from briefer.library.briefs import AdoptedObjective, Brief, LeftOut, OwnPoint, OwnSection
from briefer.library.house_rule_files import rules_of
from briefer.library.library import Library
from briefer.library.record import Citation
from tests.briefing.conftest import brief_on


def own(section: OwnSection, text: str = "Only here.", **more: Any) -> OwnPoint:
    return OwnPoint(id=more.pop("id", "own.1"), section=section, text=text, **more)


def with_own(library: Library, *points: OwnPoint, **fields: Any) -> Brief:
    brief = brief_on(library, "2022-01-15")
    return msgspec.structs.replace(brief, own_points=points, **fields)


def view_with(library: Library, *points: OwnPoint, **fields: Any) -> MemoView:
    return view_of(library, with_own(library, *points, **fields))


def ids(lines: tuple[Line, ...]) -> list[str]:
    return [line.point.id for line in lines]


def test_an_objective_joins_those_that_the_brief_adopts(starter: Library) -> None:
    adopted = (AdoptedObjective(point="rec-chips"),)

    view = view_with(starter, own("objectives"), objectives=adopted)

    assert ids(view.objectives) == ["rec-chips", "own.1"]
    assert view.objectives_adopted


def test_an_objective_alone_is_the_sides_own(starter: Library) -> None:
    view = view_with(starter, own("objectives"), objectives=())

    assert "own.1" in ids(view.objectives)
    assert view.objectives_adopted


def test_what_the_others_want_comes_first_among_it(starter: Library) -> None:
    view = view_with(starter, own("their-objectives"))

    assert ids(view.their_objectives[0].lines)[0] == "own.1"
    assert "own.1" not in ids(view.objectives)


def test_a_point_for_the_agenda_leads_its_area(starter: Library) -> None:
    view = view_with(starter, own("agenda", area="semiconductors"))

    blocks = (*view.agenda, *view.also_on_table)
    (chips,) = [block for block in blocks if block.area.id == "semiconductors"]
    assert chips.stands[0].point.id == "own.1"


def test_a_watch_out_comes_first(starter: Library) -> None:
    assert ids(view_with(starter, own("watch-outs")).watch)[0] == "own.1"


@pytest.mark.parametrize("side", ["united-states", "japan"])
def test_a_talking_point_is_spoken_whosever_side_it_is(starter: Library, side: str) -> None:
    view = view_with(starter, own("talking-points", area="ai"), side=side)

    (ai,) = [block for block in view.talking if block.area and block.area.id == "ai"]
    assert "own.1" in ids(ai.to_raise)


def test_background_stands_under_its_dialogue_last(starter: Library) -> None:
    view = view_with(starter, own("background", dialogue="jhlc"))

    (jhlc,) = [g for g in view.background_by_dialogue if g.dialogue and g.dialogue.id == "jhlc"]
    assert ids(jhlc.lines)[-1] == "own.1"


def test_background_on_nothing_chosen_is_general(starter: Library) -> None:
    assert "own.1" in ids(view_with(starter, own("background")).background)


def test_it_keeps_its_citation(starter: Library) -> None:
    cites = (Citation(source="jacobs-2022", locator="para. 8"),)

    (line,) = view_with(starter, own("watch-outs", cites=cites)).watch[:1]

    assert line.cites == cites


def test_it_is_ordered_and_left_out_as_any_point_is(starter: Library) -> None:
    two = (own("watch-outs"), own("watch-outs", id="own.2"))

    ordered = view_with(starter, *two, order=("own.2", "own.1"))
    without = view_with(starter, *two, left_out=(LeftOut(point="own.1", why="said twice"),))

    assert ids(ordered.watch)[:2] == ["own.2", "own.1"]
    assert "own.1" not in ids(without.lines)
    assert ("own.1", "said twice") in [(one.point.id, one.why) for one in without.left_out]


def test_without_a_source_it_is_among_what_is_missing(starter: Library) -> None:
    report = gap_report(starter, with_own(starter, own("agenda", area="ai")))

    assert "no-source:own.1" in [gap.finding.key for gap in report.gaps if gap.open]


def test_the_house_rules_go_for_it(starter: Library) -> None:
    brief = with_own(starter, own("watch-outs", "Expect a word on the regime."))

    found = house_findings(starter, brief, rules_of(starter.root, starter.settings))

    places = [(one.place.id, one.place.field) for one in found]
    assert (brief.id, "own_points:own.1") in places


def test_another_memo_takes_none_of_them_over(starter: Library) -> None:
    brief = with_own(
        starter,
        own("watch-outs"),
        order=("own.1", "rec-chips"),
        left_out=(LeftOut(point="own.1"), LeftOut(point="rec-jhlc")),
    )
    other = without_own_points(brief)
    assert (other.own_points, other.order) == ((), ("rec-chips",))
    assert other.left_out == (LeftOut(point="rec-jhlc"),)


def test_a_brief_without_any_takes_what_it_took(starter: Library) -> None:
    brief = brief_on(starter, "2022-01-15")

    assert view_of(starter, brief).lines == view_with(starter).lines

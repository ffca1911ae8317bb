"""The outline of a brief is what its template prints, with what is to be looked at."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest

from briefer.briefing.outline import OutlineSection
from briefer.desk import Desk, open_desk
from briefer.desk.outline import concerns_of, contradictions_of, outline_of, usual_of
from briefer.library.briefs import Brief, LeftOut, OwnPoint, Rewording
from briefer.paths import Paths


@pytest.fixture
def desk(paths: Paths) -> Iterator[Desk]:
    opened = open_desk(paths)
    yield opened
    opened.close()


def sections(desk: Desk, brief: Brief) -> dict[str, OutlineSection]:
    return {one.title: one for one in outline_of(desk, brief).outline.sections}


def points(section: OutlineSection) -> list[str]:
    return [row.line.point.id for row in section.rows]


def test_the_sections_are_the_memos_own_in_order(desk: Desk) -> None:
    titles = list(sections(desk, desk.brief()))
    front = ["Bottom line", "U.S. objectives (proposed; not yet adopted)"]
    assert titles[:2] == front
    assert titles.index("Agenda by technology") < titles.index("Watch-outs")
    assert "Tab A · Talking points" in titles


def test_every_template_has_an_outline_of_what_it_prints(desk: Desk) -> None:
    for template in desk.templates():
        brief = msgspec.structs.replace(desk.brief(), template=template.id)
        outline = outline_of(desk, brief).outline
        printed = {name for one in outline.sections for name in points(one)}
        apart = {row.line.point.id for row in outline.unprinted}
        taken = {line.point.id for line in desk.view(brief).lines}
        assert printed | apart == taken
        assert not printed & apart


def test_the_front_prints_short_forms_and_the_tab_whole_texts(desk: Desk) -> None:
    found = sections(desk, desk.brief())
    (on_front,) = [r for r in found["Agenda by technology"].rows if r.line.point.id == "rec-space"]
    assert (on_front.form, on_front.text) == ("short", "convene the eighth space dialogue")
    (in_tab,) = [r for r in found["Outside views"].rows if r.line.point.id == "rec-space"]
    assert in_tab.form == "text"
    assert in_tab.text.startswith("Convene the eighth meeting")


def test_a_point_left_out_by_hand_stays_in_its_place(desk: Desk) -> None:
    before = points(sections(desk, desk.brief())["Watch-outs"])
    brief = msgspec.structs.replace(desk.brief(), left_out=(LeftOut(point=before[0]),))
    rows = sections(desk, brief)["Watch-outs"].rows
    assert rows[0].line.point.id == before[0]
    assert rows[0].left is not None
    assert rows[0].left.reason == "left-out"


def test_a_rewording_and_an_own_point_are_found_where_they_are_printed(desk: Desk) -> None:
    own = OwnPoint(id="own.1", section="watch-outs", text="Expect a *new* question.")
    brief = msgspec.structs.replace(
        desk.brief(),
        own_points=(own,),
        rewordings=(Rewording(point="rec-space", short="call the space dialogue"),),
    )
    found = sections(desk, brief)
    assert points(found["Watch-outs"])[0] == "own.1"
    (space,) = [r for r in found["Agenda by technology"].rows if r.line.point.id == "rec-space"]
    assert (space.text, space.reworded) == ("call the space dialogue", True)


def test_what_is_to_be_looked_at_is_told_by_point(desk: Desk) -> None:
    own = OwnPoint(id="own.1", section="background", text="The regime in Tokyo speaks.")
    concerns = concerns_of(desk, msgspec.structs.replace(desk.brief(), own_points=(own,)))
    assert [gap.kind for gap in concerns["own.1"].gaps] == ["no-source"]
    assert "regime" in [one.found for one in concerns["own.1"].house]


def test_what_the_meeting_usually_takes_is_what_its_parties_hold(desk: Desk) -> None:
    brief = desk.brief()
    assert set(usual_of(desk, brief).dialogues) == set(brief.dialogues)


def test_points_that_say_the_same_are_told_by_each(desk: Desk) -> None:
    assert "twin" not in contradictions_of(desk)
    twin = msgspec.structs.replace(desk.library.points["rec-space"], id="twin")
    desk.save(twin)
    found = contradictions_of(desk)
    assert [one.code for one in found["twin"]] == ["same-text"]
    assert found["twin"] == found["rec-space"]

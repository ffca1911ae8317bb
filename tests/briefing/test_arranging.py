"""What the outline does to a brief is what the memo then takes, in that order and wording."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from briefer.briefing import arranging
from briefer.briefing.because import because_of
from briefer.briefing.lines import lines_of, text_hash
from briefer.briefing.outline import OutlineRow
from briefer.briefing.scope import Scope
from briefer.briefing.selection import select
from briefer.library.briefs import AdoptedObjective, Brief, LeftOut, OwnPoint, Rewording
from briefer.library.forums import Area, Dialogue, Meeting
from briefer.library.library import Library
from briefer.library.points import Point
from briefer.library.record import Citation
from tests.briefing.conftest import library_of, on

NAMES = ("a", "b", "c", "d", "e")
POINTS = tuple(
    Point(
        id=name, kind="fact", body=f"{name} is so.", short=f"{name} short", priority=number % 2,
        dialogues=("jhlc",),
    )
    for number, name in enumerate(NAMES)
)  # fmt: skip
OTHER = Point(id="other", kind="fact", body="Elsewhere.", dialogues=("quad",))
LIBRARY = library_of(
    Dialogue(id="jhlc", name="JHLC", form="committee"),
    Dialogue(id="quad", name="Quad", form="summit"),
    *POINTS,
    OTHER,
)
BRIEF = Brief(id="b", title="B", as_of=on("2022-01-15"), dialogues=("jhlc",))


def taken(brief: Brief, library: Library = LIBRARY) -> list[str]:
    return [point.id for point in select(library, brief).taken]


def row(name: str, brief: Brief = BRIEF, **more: Any) -> OutlineRow:
    (line,) = lines_of(Scope.of(LIBRARY, brief), [LIBRARY.points[name]])
    left = next((x for x in select(LIBRARY, brief).left_out if x.point.id == name), None)
    bare = replace(line, text=line.filed)
    return OutlineRow(line, bare, "text", line.text, left=left, **more)


def test_what_is_left_out_can_be_taken_again_and_the_brief_is_as_before() -> None:
    without = replace(BRIEF, **arranging.left_out(BRIEF, ["c"], "said twice"))
    assert "c" not in taken(without)
    assert without.left_out == (LeftOut(point="c", why="said twice"),)
    assert replace(without, **arranging.taken(without, [row("c", without)])) == BRIEF


def test_what_was_not_chosen_is_taken_in_by_hand_and_left_again() -> None:
    with_it = replace(BRIEF, **arranging.taken(BRIEF, [row("other")]))
    assert "other" in taken(with_it)
    assert with_it.taken_in == ("other",)
    without = replace(with_it, **arranging.left_out(with_it, ["other"]))
    assert "other" not in taken(without)


@given(st.permutations(NAMES), st.sampled_from(NAMES), st.sampled_from(NAMES), st.booleans())
def test_a_point_moves_where_it_is_put_and_the_others_stay_in_order(
    order: list[str], point: str, target: str, ahead: bool
) -> None:
    brief = replace(BRIEF, order=tuple(order))
    lines = lines_of(Scope.of(LIBRARY, brief), select(LIBRARY, brief).taken)
    where = {"before": target} if ahead else {"after": target}

    after = taken(replace(brief, **arranging.moved(brief, lines, point, **where)))

    assert [n for n in after if n != point] == [n for n in order if n != point]
    if point != target:
        assert after.index(point) - after.index(target) == (-1 if ahead else 1)


def test_no_more_is_put_in_order_than_a_move_needs() -> None:
    lines = lines_of(Scope.of(LIBRARY, BRIEF), select(LIBRARY, BRIEF).taken)
    assert [line.point.id for line in lines] == ["a", "c", "e", "b", "d"]
    assert arranging.moved(BRIEF, lines, "c", before="a") == {"order": ("c",)}
    assert arranging.moved(BRIEF, lines, "d", before="b") == {"order": ("a", "c", "e", "d")}
    assert arranging.moved(BRIEF, lines, "a", before="c") == {"order": ()}


def test_adopted_objectives_move_among_themselves() -> None:
    adopted = tuple(AdoptedObjective(point=name, text=f"Get {name}") for name in ("a", "b"))
    brief = replace(BRIEF, objectives=adopted)
    fields = arranging.moved(brief, (), "b", before="a", role="objectives")
    assert fields == {"objectives": adopted[::-1]}


def test_a_rewording_knows_the_words_that_it_replaced() -> None:
    one = row("a")
    brief = replace(BRIEF, **arranging.reworded(BRIEF, one, " Otherwise. "))
    assert brief.rewordings == (
        Rewording(point="a", text="Otherwise.", hash=text_hash("a is so.")),
    )
    (line,) = lines_of(Scope.of(LIBRARY, brief), [LIBRARY.points["a"]])
    assert (line.text, line.filed, line.reworded) == ("Otherwise.", "a is so.", True)


@pytest.mark.parametrize("words", ["a is so.", "", "  "])
def test_the_points_own_words_take_a_rewording_back(words: str) -> None:
    one = row("a")
    brief = replace(BRIEF, **arranging.reworded(BRIEF, one, "Otherwise."))
    assert replace(brief, **arranging.reworded(brief, one, words)) == BRIEF


def test_each_form_is_reworded_by_itself_and_warns_by_itself() -> None:
    one = row("a")
    short = replace(one, form="short", text="a short")
    brief = replace(BRIEF, **arranging.reworded(BRIEF, short, "Shorter"))
    (line,) = lines_of(Scope.of(LIBRARY, brief), [LIBRARY.points["a"]])
    assert (line.text, line.short, line.reworded) == ("a is so.", "Shorter", False)
    assert not line.reworded_stale
    changed = replace(POINTS[0], short="a in short")
    (line,) = lines_of(Scope.of(LIBRARY, brief), [changed])
    assert line.reworded_stale


def test_a_spoken_form_is_spoken_otherwise() -> None:
    point = Point(id="s", kind="talking-point", body="S.", say="Say s.", dialogues=("jhlc",))
    brief = replace(BRIEF, rewordings=(Rewording(point="s", say="Say it kindly."),))
    (line,) = lines_of(Scope.of(library_of(point), brief), [point])
    assert (line.point.say, line.text) == ("Say it kindly.", "S.")


def test_a_stale_rewording_that_was_looked_at_is_stale_no_longer() -> None:
    one = row("a")
    brief = replace(BRIEF, rewordings=(Rewording(point="a", text="So it was.", hash="0"),))
    kept = replace(brief, **arranging.kept_as_it_is(brief, one))
    (line,) = lines_of(Scope.of(LIBRARY, kept), [LIBRARY.points["a"]])
    assert not line.reworded_stale


def test_points_just_for_this_memo_are_numbered_and_taken_out_whole() -> None:
    first, fields = arranging.written(BRIEF, "agenda", " New. ", dialogue="jhlc", source="s")
    brief = replace(BRIEF, **fields)
    second, fields = arranging.written(brief, "background", "More.")
    brief = replace(brief, **fields, order=(second, first), left_out=(LeftOut(point=second),))
    assert (first, second) == ("own.1", "own.2")
    assert brief.own_points[0].text == "New."
    gone = replace(brief, **arranging.taken_out(brief, second))
    assert ([one.id for one in gone.own_points], gone.order, gone.left_out) == (
        [first],
        (first,),
        (),
    )


def test_a_point_just_for_this_memo_is_reworded_itself() -> None:
    own = OwnPoint(id="own.1", section="agenda", text="New.")
    brief = replace(BRIEF, own_points=(own,))
    (line,) = lines_of(
        Scope.of(LIBRARY, brief), [p for p in select(LIBRARY, brief).taken if p.id == "own.1"]
    )
    one = OutlineRow(line, line, "text", line.text)
    fields = arranging.reworded(brief, one, "Newer.")
    assert fields == {"own_points": (replace(own, text="Newer."),)}


def test_a_point_just_for_this_memo_changes_its_section_and_first_source() -> None:
    own = OwnPoint(
        id="own.1", section="agenda", text="New.", area="ai",
        cites=(Citation(source="one"), Citation(source="two")),
    )  # fmt: skip
    brief = replace(BRIEF, own_points=(own,))
    fields = arranging.written_anew(brief, "own.1", "background", "Newer.", source="three")
    (changed,) = fields["own_points"]
    assert (changed.section, changed.text, changed.area) == ("background", "Newer.", None)
    assert [cite.source for cite in changed.cites] == ["three", "two"]


def test_why_it_is_here_names_what_was_chosen() -> None:
    records = (
        Area(id="ict", name="ICT"),
        Area(id="5g", name="5G", parent="ict"),
        Dialogue(id="jhlc", name="JHLC", form="committee"),
        Meeting(id="visit", name="Visit"),
    )
    brief = replace(BRIEF, meeting="visit", areas=("ict",), taken_in=("p",))
    scope = Scope.of(library_of(*records), brief)
    point = Point(
        id="p", kind="fact", dialogues=("quad", "jhlc"), areas=("5g",), meetings=("visit",)
    )
    grounds = [(one.ground, one.ids) for one in because_of(scope, point)]
    assert grounds == [
        ("taken-in", ()),
        ("dialogues", ("jhlc",)),
        ("areas", ("ict",)),
        ("meetings", ("visit",)),
    ]
    assert [one.ground for one in because_of(scope, replace(point, id="own.1"))] == ["own"]


def test_every_order_of_a_few_points_can_be_reached_by_moves() -> None:
    for wanted in itertools.permutations(NAMES[:3]):
        brief = BRIEF
        for name in wanted:
            lines = lines_of(Scope.of(LIBRARY, brief), select(LIBRARY, brief).taken)
            last = lines[-1].point.id
            brief = replace(brief, **arranging.moved(brief, lines, name, after=last))
        assert [n for n in taken(brief) if n in wanted] == list(wanted)


def test_a_section_moves_among_those_beside_it_alone_and_comes_back() -> None:
    usual = ("ours", "watch", "tabs/talk", "tabs/background")
    moved = replace(BRIEF, **arranging.section_moved(BRIEF, usual, "watch", before="ours"))
    assert moved.section_order == ("watch", "ours")
    assert arranging.section_moved(moved, usual, "watch", before="tabs/talk") == {
        "section_order": ("watch", "ours")
    }
    assert arranging.sections_as_usual(moved, "tabs") == {"section_order": ("watch", "ours")}
    assert arranging.sections_as_usual(moved, "") == {"section_order": ()}

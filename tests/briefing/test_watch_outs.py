"""What the drafter strikes from the front is gone: nothing else moves up in its stead."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from briefer.briefing.compose import view_of
from briefer.briefing.view import MemoView
from briefer.library.briefs import AdoptedObjective, Brief, LeftOut
from briefer.library.forums import Area, Dialogue, Meeting
from briefer.library.people import Organization
from briefer.library.points import Point, PointKind
from tests.briefing.conftest import library_of, on


def points(kind: PointKind, count: int, **more: Any) -> list[Point]:
    return [
        Point(
            id=f"{kind}-{n}", kind=kind, body=f"{kind} {n}.", short=f"{kind} {n}",
            dialogues=("jhlc",), **more,
        )
        for n in range(1, count + 1)
    ]  # fmt: skip


LIBRARY = library_of(
    Area(id="ai", name="AI"),
    Dialogue(id="jhlc", name="JHLC", form="committee"),
    *(Organization(id=name, name=name, kind="party") for name in ("us", "japan")),
    Meeting(id="m", name="M", parties=("us", "japan")),
    *points("watch", 4),
    *points("judgment", 3),
    *points("recommendation", 5, addressee=("us",)),
    *points("objective", 5, by="japan"),
    *points("fact", 4, areas=("ai",)),
    *points("concern", 2, areas=("ai",)),
)
BRIEF = Brief(
    id="b", title="B", side="us", meeting="m", as_of=on("2022-01-15"), dialogues=("jhlc",),
    areas=("ai",),
)  # fmt: skip


def without(*left: str, **changes: Any) -> MemoView:
    out = tuple(LeftOut(point=name) for name in left)
    return view_of(LIBRARY, replace(BRIEF, left_out=out, **changes))


def ids(lines: Any) -> list[str]:
    return [line.point.id for line in lines]


def test_the_front_has_two_watch_points_and_one_judgment_and_a_tab_the_rest() -> None:
    found = without().watch_outs
    assert ids((*found.watch, *found.judgments)) == ["watch-1", "watch-2", "judgment-1"]
    assert ids((*found.more_watch, *found.more_judgments)) == [
        "watch-3", "watch-4", "judgment-2", "judgment-3",
    ]  # fmt: skip


def test_watch_outs_that_are_left_out_are_not_replaced_by_others() -> None:
    found = without("watch-1", "watch-2", "judgment-1").watch_outs
    assert (found.watch, found.judgments) == ((), ())
    assert ids(found.more_watch) == ["watch-3", "watch-4"]


def test_what_is_left_out_behind_a_tab_changes_nothing_at_the_front() -> None:
    found = without("watch-3").watch_outs
    assert ids(found.watch) == ["watch-1", "watch-2"]
    assert ids(found.more_watch) == ["watch-4"]


def test_the_drafters_order_says_whose_the_first_places_are() -> None:
    found = without("watch-4", order=("watch-4", "watch-3")).watch_outs
    assert ids(found.watch) == ["watch-3"]


def test_objectives_that_are_left_out_are_not_replaced_by_others() -> None:
    assert ids(without("recommendation-2").objectives) == ["recommendation-1", "recommendation-3"]
    (theirs,) = without("objective-1").their_objectives
    assert ids(theirs.lines) == ["objective-2", "objective-3"]


def test_an_adopted_objective_left_out_leaves_no_proposal_in_its_place() -> None:
    adopted = (AdoptedObjective(point="recommendation-1"),)
    view = without("recommendation-1", objectives=adopted)
    assert (view.objectives, view.objectives_adopted) == ((), True)


def test_the_bottom_line_asks_for_one_thing_less_but_says_what_stands_in_the_way() -> None:
    bottom = without("recommendation-1", "concern-1").bottom_line
    assert ids(bottom.objectives) == ["recommendation-2"]
    assert bottom.obstacle is not None
    assert bottom.obstacle.point.id == "concern-2"


def test_a_fact_left_out_of_the_agenda_leaves_its_place_and_another_is_minded() -> None:
    (block,) = without("fact-1", "concern-1").also_on_table
    assert ids(block.stands) == ["fact-2"]
    assert block.mind is not None
    assert block.mind.point.id == "concern-2"


def test_a_point_that_would_not_have_been_taken_anyway_holds_no_place() -> None:
    later = replace(LIBRARY.points["watch-1"], known_from=on("2023"))
    records = {**LIBRARY.records, "points": {**LIBRARY.points, "watch-1": later}}
    library = library_of(*(one for kind in records.values() for one in kind.values()))
    view = view_of(library, replace(BRIEF, left_out=(LeftOut(point="watch-1"),)))
    assert ids(view.watch_outs.watch) == ["watch-2", "watch-3"]

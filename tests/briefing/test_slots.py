"""A point moves among those of its own slot: what stands in the way is nothing to get."""

from __future__ import annotations

from briefer.briefing.compose import view_of
from briefer.briefing.slots import slots_of
from briefer.briefing.view import MemoView
from briefer.library.briefs import Brief
from briefer.library.forums import Area, Dialogue
from briefer.library.people import Organization
from briefer.library.points import Point
from tests.briefing.conftest import library_of, on

LIBRARY = library_of(
    Area(id="ai", name="AI"),
    Dialogue(id="jhlc", name="JHLC", form="committee"),
    Organization(id="us", name="United States", kind="party"),
    *(
        Point(id=name, kind=kind, body=name, short=name, dialogues=("jhlc",), areas=("ai",), by=by)  # type: ignore[arg-type]  # kinds of points
        for name, kind, by in (
            ("get", "objective", "us"),
            ("get-too", "objective", "us"),
            ("wall", "concern", None),
            ("stands", "fact", None),
            ("stands-too", "fact", None),
            ("ask", "recommendation", None),
            ("look-out", "watch", None),
        )
    ),
    Point(id="own-view", kind="judgment", body="So it seems.", dialogues=("jhlc",)),
)


BRIEF = Brief(
    id="b", title="B", side="us", as_of=on("2022-01-15"), dialogues=("jhlc",), areas=("ai",)
)


def view() -> MemoView:
    return view_of(LIBRARY, BRIEF)


def test_the_bottom_line_tells_what_to_get_from_what_stands_in_the_way() -> None:
    slots = slots_of(view(), ("get", "get-too", "wall"), short=True)
    assert slots["get"] == slots["get-too"] != slots["wall"]


def test_the_agenda_tells_where_an_area_stands_from_what_to_mind() -> None:
    slots = slots_of(view(), ("stands", "stands-too", "wall"), short=True)
    assert slots["stands"] == slots["stands-too"] != slots["wall"]


def test_watch_outs_tell_what_may_come_up_from_the_drafters_own_judgment() -> None:
    slots = slots_of(view(), ("look-out", "own-view"), short=False)
    assert slots["look-out"] != slots["own-view"]


def test_a_section_that_is_not_composed_has_no_slots() -> None:
    assert slots_of(view(), ("get", "wall", "stands"), short=False) == {}
    assert slots_of(view(), ("get", "wall", "look-out"), short=True) == {}
    assert slots_of(view(), (), short=True) == {}

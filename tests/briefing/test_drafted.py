"""What the drafter wrote for a date holds until events or the selection overtake it."""

from __future__ import annotations

import msgspec
import pytest

from briefer.briefing.compose import view_of
from briefer.briefing.view import MemoView
from briefer.library.library import Library
from tests.briefing.conftest import brief_on


def _bearing(view: MemoView, dialogue: str) -> str:
    [row] = [row for row in view.dialogues if row.status.dialogue.id == dialogue]
    return row.bearing


@pytest.mark.parametrize(
    ("day", "says"),
    [
        ("2022-01-15", "First full meeting; Glasgow was an encounter"),
        ("2022-01-16", "A video call comes first"),
        ("2022-01-22", "Met by video; the visit still to come"),
    ],
)
def test_a_bearing_follows_the_meetings(starter: Library, day: str, says: str) -> None:
    assert _bearing(view_of(starter, brief_on(starter, day)), "us-japan-leaders") == says


def test_a_bearing_that_a_session_overtook_gives_way(starter: Library) -> None:
    after = view_of(starter, brief_on(starter, "2023-06-01"))
    assert _bearing(after, "jhlc") != "Jacobs: before the leaders meet; announce its date"
    assert _bearing(after, "space-dialogue") == ""


def test_the_bottom_line_cites_what_it_rests_on(starter: Library) -> None:
    bottom = view_of(starter, brief_on(starter, "2022-01-15")).bottom_line
    assert {cite.locator for cite in bottom.cites} >= {"para. 5", "para. 9", "para. 14"}


def test_a_bottom_line_gives_way_when_the_selection_lacks_what_it_rests_on(
    starter: Library,
) -> None:
    brief = msgspec.structs.replace(brief_on(starter, "2022-01-15"), areas=("civil-space",))
    assert view_of(starter, brief).bottom_line.composed


def test_a_memo_of_an_imprecise_date_has_no_day(starter: Library) -> None:
    assert view_of(starter, brief_on(starter, "2022-01~")).heading.date is None

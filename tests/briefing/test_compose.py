"""The default brief says three different true things on three days, and drops nothing."""

from __future__ import annotations

import msgspec
import pytest

from briefer.briefing.compose import view_of
from briefer.briefing.view import MemoView
from briefer.library.briefs import Rewording
from briefer.library.library import Library
from tests.briefing.conftest import brief_on


def _view(starter: Library, day: str) -> MemoView:
    return view_of(starter, brief_on(starter, day))


def _ids(view: MemoView) -> set[str]:
    return {line.point.id for line in view.lines}


def test_on_january_15_the_visit_is_early_in_the_year(starter: Library) -> None:
    view = _view(starter, "2022-01-15")
    assert view.bottom_line.text.startswith("President Biden is to receive")
    assert view.meeting is not None
    assert view.meeting.date is not None
    assert view.meeting.date.words == "early 2022"
    assert not _ids(view) & {"video-announced", "video-held"}


def test_on_january_16_a_video_meeting_is_announced(starter: Library) -> None:
    view = _view(starter, "2022-01-16")
    assert "by video on January 21" in view.bottom_line.text
    assert "video-announced" in _ids(view)
    assert "video-held" not in _ids(view)


def test_on_january_22_it_has_been_held_and_the_visit_has_no_date(starter: Library) -> None:
    view = _view(starter, "2022-01-22")
    assert view.bottom_line.text.startswith("The leaders met by video")
    assert view.meeting is not None
    assert view.meeting.date is None
    assert "video-held" in _ids(view)


def test_a_bottom_line_that_events_overtook_is_composed(starter: Library) -> None:
    bottom = _view(starter, "2022-01-21").bottom_line
    assert (bottom.composed, bottom.text) == (True, "")
    assert (bottom.host, bottom.visitor, bottom.place) == ("U.S.", "Japan", "Washington")
    assert bottom.objectives
    assert bottom.obstacle is not None


def test_recommendations_stand_in_for_objectives_until_one_is_adopted(starter: Library) -> None:
    view = _view(starter, "2022-01-15")
    assert [line.point.id for line in view.objectives] == ["rec-chips", "rec-jhlc", "rec-itu"]
    assert not view.objectives_adopted
    assert {line.holder for line in view.objectives} == {"Jacobs"}


def test_each_point_stands_once_on_the_agenda(starter: Library) -> None:
    view = _view(starter, "2022-01-15")
    shown = [
        line.point.id
        for block in (*view.agenda, *view.also_on_table)
        for line in (*block.stands, block.ask, block.mind)
        if line
    ]
    assert len(shown) == len(set(shown))
    assert len(view.agenda) == 5
    assert "open-ran" not in {block.area.id for block in view.agenda}


def test_the_jhlc_is_announced_since_it_cannot_be_called_in_time(starter: Library) -> None:
    steps = {(s.when, s.dialogue.id): s for s in _view(starter, "2022-01-15").steps if s.dialogue}
    assert ("before", "jhlc") not in steps
    assert steps["at", "jhlc"].announce
    assert steps["at", "jhlc"].next_ordinal == 15
    assert ("at", "jwlc") not in steps  # its session of June 2021 has prepared the next JHLC


@pytest.mark.parametrize("day", ["2022-01-15", "2022-01-16", "2022-01-22", "2023-06-01"])
def test_nothing_that_was_taken_is_dropped(starter: Library, day: str) -> None:
    view = _view(starter, day)
    shown = {line.point.id for line in (*view.background, *view.outside_views, *view.watch)}
    shown |= {line.point.id for line in (*view.judgments, *view.objectives)}
    for group in (*view.background_by_area, *view.background_by_dialogue):
        shown |= {line.point.id for line in group.lines}
    for block in (*view.agenda, *view.also_on_table):
        shown |= {block.mind.point.id} if block.mind else set()
    for area in view.talking:
        spoken = (*area.to_raise, *area.if_raised, *area.avoid, *area.press_lines)
        shown |= {line.point.id for line in spoken}
    assert _ids(view) <= shown


def test_a_point_reworded_warns_when_it_changed_underneath(starter: Library) -> None:
    brief = brief_on(starter, "2022-01-15")
    reworded = Rewording(point="rec-chips", text="Ours.", hash="of an older text")
    view = view_of(starter, msgspec.structs.replace(brief, rewordings=(reworded,)))
    [line] = [line for line in view.lines if line.point.id == "rec-chips"]
    assert (line.text, line.reworded, line.reworded_stale) == ("Ours.", True, True)


def test_a_single_source_is_warned_of(starter: Library) -> None:
    basis = _view(starter, "2022-01-15").basis
    assert basis is not None
    assert basis.main_source is not None
    assert basis.main_source.id == "jacobs-2022"
    assert basis.main_share > 50


def test_an_area_that_no_chosen_dialogue_has_covered_is_told(starter: Library) -> None:
    assert [area.id for area in _view(starter, "2022-01-15").uncovered] == ["research-security"]

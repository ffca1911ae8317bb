"""Each part of the timeline can be pointed at and says what it is."""

from __future__ import annotations

from msgspec.structs import replace

from briefer.briefing.view import Step
from briefer.memo.drawing import Region, Words
from briefer.memo.timeline.events import timeline_of
from briefer.memo.timeline.layout import drawing_of
from briefer.memo.timeline.regions import regions_of
from briefer.memo.timeline.words import Wording
from tests.memo.dialogues import a_dialogue, a_library, a_session, a_view

WORDING = Wording.of("en-US", "us")
JHLC = a_dialogue()
SESSIONS = (
    a_session(JHLC, "2013-04-30", ordinal=12),
    a_session(JHLC, "2019-05-02", ordinal=14, name="fourteenth"),
    a_session(JHLC, None, "postponed"),
)


def regions() -> list[Region]:
    view = a_view(a_library([JHLC, a_dialogue("JWLC", None)], SESSIONS))
    return list(regions_of(timeline_of(view, WORDING), WORDING))


def test_the_words_say_what_the_marks_stand_for() -> None:
    assert [region.words for region in regions()] == [
        "JHLC: overdue; 15th, postponed, no date",
        "JHLC: 8 months over",
        "JHLC: held: 12th, Apr 2013",
        "JHLC: held: 14th, May 2019",
        "JHLC: due May 2021",
        "JWLC: no session on file",
    ]


def test_each_leads_to_its_dialogue_or_its_meeting() -> None:
    found = {region.words: (region.dialogue, region.meeting) for region in regions()}
    assert found["JHLC: held: 14th, May 2019"] == ("jhlc", "fourteenth")
    assert found["JHLC: due May 2021"] == ("jhlc", "")
    assert found["JWLC: no session on file"] == ("jwlc", "")


def test_they_stand_on_the_drawing_each_row_beneath_the_other() -> None:
    timeline = timeline_of(a_view(a_library([JHLC], SESSIONS)), WORDING)
    drawing = drawing_of(timeline, WORDING)
    for region in regions_of(timeline, WORDING):
        left, top, right, bottom = region.box
        assert left < right
        assert top < bottom <= drawing.height
        assert right <= drawing.width + 6


def test_a_step_on_the_way_to_the_meeting_stands_on_its_dialogue_s_row() -> None:
    visit = a_session(JHLC, "2022-02-10", "planned", name="Visit")
    view = a_view(a_library([JHLC, a_dialogue("JWLC")], [visit]), meeting="Visit")
    jwlc = view.dialogues[-1].status.dialogue
    before = Step("before", None, jwlc, 17, announce=False)
    after = Step("after", None, JHLC, 15, announce=False)
    timeline = timeline_of(replace(view, steps=(before, after)), WORDING)
    words = [region.words for region in regions_of(timeline, WORDING)]
    assert "JWLC: 17th, to be held before the meeting" in words
    assert not any("15th" in said for said in words)
    drawn = [mark.text for mark in drawing_of(timeline, WORDING).marks if isinstance(mark, Words)]
    assert "step before or at this meeting" in drawn

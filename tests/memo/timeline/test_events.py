"""What stands on the timeline is taken from the view, in words."""

from __future__ import annotations

import pytest

from briefer.memo.timeline.events import timeline_of
from briefer.memo.timeline.words import Wording
from tests.memo.dialogues import a_dialogue, a_library, a_session, a_view

WORDING = Wording.of("en-US", "us")


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("Visit", "Visit: February 10, 2022"),
        ("U.S.–Japan, Tokyo, February 10, 2022", "U.S.–Japan, Tokyo, February 10, 2022"),
    ],
)
def test_the_meeting_is_told_with_its_day_once(name: str, says: str) -> None:
    jhlc = a_dialogue()
    visit = a_session(jhlc, "2022-02-10", "planned", name=name)
    view = a_view(a_library([jhlc], [visit]), meeting=name)
    meeting = timeline_of(view, WORDING).meeting
    assert meeting is not None
    assert meeting.words == says

"""What the starter library lets be known on 15, 16 and 22 January 2022."""

from __future__ import annotations

import pytest

from briefer.library.dates import PartialDate
from briefer.library.forums import MeetingState
from briefer.library.library import Library
from briefer.library.points import Point
from briefer.library.record import Citation

DATES = ("2022-01-15", "2022-01-16", "2022-01-22")
LATER = {
    "cet-list-2022",
    "itu-result",
    "jhlc-15-held",
    "lander-resigned",
    "quad-later-summits",
    "space-dialogue-8",
    "tokyo-may-2022",
    "washington-2023",
}


def known_from(
    library: Library, given: PartialDate | None, cites: tuple[Citation, ...]
) -> PartialDate | None:
    dates = [library.sources[cite.source].date for cite in cites]
    return given or min((date for date in dates if date), default=None)


def known(library: Library, date: str) -> dict[str, Point]:
    as_of = PartialDate.parse(date)

    def held_back(point: Point) -> bool:
        first = known_from(library, point.known_from, point.cites)
        past = point.until is not None and as_of.certainly_after(point.until)
        return past or (first is not None and first.certainly_after(as_of))

    return {id_: point for id_, point in library.points.items() if not held_back(point)}


def state_of(library: Library, meeting: str, date: str) -> MeetingState:
    as_of = PartialDate.parse(date)
    states = library.meetings[meeting].states
    dated = [(known_from(library, s.known_from, s.cites), s) for s in states]
    return [state for first, state in dated if first and not first.certainly_after(as_of)][-1]


@pytest.mark.parametrize("date", DATES)
def test_the_article_is_known_on_every_date(library: Library, date: str) -> None:
    points = known(library, date)
    assert {"rec-chips", "rec-jhlc", "rec-itu", "chips-april-2021", "jwlc-prepared"} <= set(points)


@pytest.mark.parametrize("date", DATES)
def test_what_came_later_is_held_back(library: Library, date: str) -> None:
    assert set(library.points) >= LATER
    assert known(library, date).keys().isdisjoint(LATER)


def test_the_announcement_is_known_on_the_16th_and_not_the_day_before(library: Library) -> None:
    assert "video-announced" not in known(library, "2022-01-15")
    assert "video-announced" in known(library, "2022-01-16")
    assert "watch-the-date" in known(library, "2022-01-15")
    assert "watch-the-date" not in known(library, "2022-01-16")


def test_on_the_22nd_the_meeting_was_held_and_is_no_longer_announced(library: Library) -> None:
    on_the_16th, on_the_22nd = known(library, "2022-01-16"), known(library, "2022-01-22")
    held = {"video-held", "video-economic-talks", "video-quad-in-japan", "watch-after-video"}
    assert on_the_16th.keys().isdisjoint(held)
    assert held <= on_the_22nd.keys()
    assert on_the_22nd.keys().isdisjoint({"video-announced", "watch-video"})


@pytest.mark.parametrize(
    ("date", "state", "when"),
    [
        ("2021-12-01", "planned", "2021 at the earliest"),
        ("2022-01-15", "postponed", "early 2022"),
        ("2022-01-16", "postponed", "early 2022"),
        ("2022-01-22", "postponed", ""),
        ("2023-01-20", "held", "January 13, 2023"),
    ],
)
def test_the_washington_visit_moves_on(library: Library, date: str, state: str, when: str) -> None:
    now = state_of(library, "biden-kishida-washington", date)
    assert (now.state, now.date.printed() if now.date else "") == (state, when)


@pytest.mark.parametrize(("date", "state"), [("2022-01-16", "planned"), ("2022-01-22", "held")])
def test_the_video_meeting_is_planned_then_held(library: Library, date: str, state: str) -> None:
    assert state_of(library, "biden-kishida-virtual-2022", date).state == state


def test_a_year_and_a_half_on_nothing_speaks_of_what_is_over(library: Library) -> None:
    over = {
        "con-jhlc-idle",
        "jhlc-14-shaped-leaders",
        "rec-chips",
        "rec-host-jhlc",
        "rec-jhlc-track",
        "rec-makishima",
        "talk-press",
        "watch-digital",
        "watch-june-readout",
    }
    later = known(library, "2023-06-01")
    assert over <= known(library, "2022-01-15").keys()
    assert later.keys().isdisjoint(over)
    spoken = " ".join(point.say for point in later.values())
    assert "this year" not in spoken


def test_the_internet_economy_note_leans_on_no_session_that_came_after_its_sources(
    library: Library,
) -> None:
    cadence = library.dialogues["internet-economy"].cadence
    assert cadence is not None
    assert "up to September 2020" in cadence.note
    assert {cite.source for cite in cadence.cites}.isdisjoint({"internet-12-note", "jacobs-2022"})


def test_three_judgments_and_more_stand_on_the_15th(library: Library) -> None:
    kinds = [point.kind for point in known(library, "2022-01-15").values()]
    assert kinds.count("judgment") == 4
    assert kinds.count("recommendation") >= 15


@pytest.mark.parametrize("meeting", ["biden-kishida-tokyo-2022", "quad-leaders-4"])
def test_a_meeting_is_not_named_by_a_city_that_was_not_yet_known(
    library: Library, meeting: str
) -> None:
    planned = state_of(library, meeting, "2022-01-22")
    assert (planned.state, planned.place) == ("planned", "Japan")
    assert "Tokyo" not in library.meetings[meeting].name

"""Points that run out, and points older than the desk's limit for their kind."""

from __future__ import annotations

from typing import Any

import pytest

from briefer.briefing.gaps.finding import GapFinding, PastUntil, Stale
from briefer.library.forums import Meeting, MeetingState
from briefer.library.points import CommitmentStatus, Point, Source
from briefer.library.record import Citation
from tests.briefing.conftest import on
from tests.briefing.gaps.finding import a_brief, found


def _point(**fields: Any) -> Point:
    return Point(id="p", **{"kind": "watch", "meetings": ("m",), "body": "Mind it.", **fields})


def _found(
    point: Point, meeting: str = "2022-03", stale_after: dict[str, int] | None = None, **brief: Any
) -> dict[str, GapFinding]:
    state = MeetingState(state="planned", date=on(meeting), known_from=on("2021"))
    records = (
        Meeting(id="m", name="M", states=(state,)),
        Source(id="old", title="Old", date=on("2020-06")),
        Source(id="new", title="New", date=on("2021-06")),
        Source(id="later", title="Later", date=on("2022-06")),
        point,
    )
    return found(a_brief(meeting="m", **brief), *records, stale_after=stale_after or {})


def test_a_point_past_its_date_that_the_memo_would_take_is_found() -> None:
    gap = _found(_point(until=on("2021-12")))["past-until:p"]
    assert gap.circumstances == PastUntil("Mind it.", on("2021-12"), None, taken=False)


def test_one_that_was_taken_in_by_hand_says_so() -> None:
    gap = _found(_point(until=on("2021-12")), taken_in=("p",))["past-until:p"]
    assert gap.circumstances == PastUntil("Mind it.", on("2021-12"), None, taken=True)


def test_one_that_runs_out_before_the_meeting_names_the_day() -> None:
    gap = _found(_point(until=on("2022-02")))["past-until:p"]
    assert gap.circumstances == PastUntil("Mind it.", on("2022-02"), on("2022-03"), taken=True)
    assert _found(_point(until=on("2022-02")), meeting="2022-02-20") == {}


def test_one_that_is_on_another_meeting_is_not_spoken_of() -> None:
    assert _found(_point(until=on("2021-12"), meetings=("other",))) == {}


def _stale(limit: int, *sources: str, **fields: Any) -> Stale | None:
    cites = tuple(Citation(source=source) for source in sources)
    point = _point(**{"kind": "concern", "cites": cites, **fields})
    gap = _found(point, stale_after={"concern": limit, "fact": 1}).get("stale:p")
    if gap is None:
        return None
    assert isinstance(gap.circumstances, Stale)
    return gap.circumstances


def test_a_point_older_than_its_kinds_limit_is_found_by_its_newest_source() -> None:
    assert _stale(6, "old", "new") == Stale("Mind it.", "concern", on("2021-06"), 6, 6)
    assert _stale(8, "old", "new") is None
    assert _stale(8, "old") == Stale("Mind it.", "concern", on("2020-06"), 18, 8)


def test_a_source_that_came_out_later_shows_nothing_yet() -> None:
    assert _stale(8, "old", "later") is not None


@pytest.mark.parametrize(
    "fields",
    [
        {"known_from": on("2021-12")},
        {"happened": on("2021-12")},
        {"statuses": (CommitmentStatus(status="on-track", checked=on("2021-12")),)},
    ],
)
def test_what_was_known_or_checked_since_keeps_it_fresh(fields: dict[str, Any]) -> None:
    assert _stale(8, "old", **fields) is None


def test_a_kind_without_a_limit_never_grows_old() -> None:
    assert _stale(8, "old", kind="assessment") is None

"""What is missing on the starter library by its own brief, and that it is linear in points."""

from __future__ import annotations

from collections import Counter

from briefer.briefing.gaps import gap_report
from briefer.library.library import Library
from tests.briefing.conftest import brief_on


def _kinds(library: Library, day: str) -> Counter[str]:
    return Counter(gap.finding.kind for gap in gap_report(library, brief_on(library, day)).gaps)


def _keys(library: Library, day: str, *but: str) -> list[str]:
    gaps = gap_report(library, brief_on(library, day)).gaps
    return [gap.finding.key for gap in gaps if gap.finding.kind not in but]


def test_what_is_missing_in_january_2022(starter: Library) -> None:
    assert _keys(starter, "2022-01-15", "single-source") == [
        "overdue:jhlc",
        "left-out:commit-chips-2021:jwlc-16",
        "uncovered:research-security",
    ]


def test_what_rests_on_one_source_in_january_2022(starter: Library) -> None:
    single = _keys(starter, "2022-01-15", "overdue", "left-out", "uncovered")
    assert len(single) == 37
    # The author's own views are his to hold, and the drafter's words rest on none.
    for name in ("first-visit-planned", "japan-wants-chips", "cto-vacant", "jhlc-14-date"):
        assert f"single-source:{name}" in single
    for name in ("rec-jhlc", "con-jhlc-idle", "judge-itu-race", "talk-press", "commit-chips-2021"):
        assert f"single-source:{name}" not in single


def test_what_is_missing_changes_with_the_date(starter: Library) -> None:
    later = _keys(starter, "2024-12-01", "single-source", "past-until", "stale")
    assert later == [
        "no-post:fumio-kishida",
        "no-holder:st-policy-minister",
        "no-holder:mext-minister",
        "no-holder:state-das-science",
        "no-holder:japan-st-ambassador",
    ]
    assert _kinds(starter, "2022-01-15")["past-until"] == 0
    assert _kinds(starter, "2022-01-15")["stale"] == 0
    assert "stale:japan-wants-chips" in _keys(starter, "2024-12-01")
    assert _kinds(starter, "2024-12-01")["past-until"] > 40

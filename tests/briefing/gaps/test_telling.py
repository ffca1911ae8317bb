"""Findings as a list tells them: what says the same of many points is told once."""

from __future__ import annotations

import pytest

from briefer.briefing.compose import view_of
from briefer.briefing.gaps.finding import GapFinding, GapKind, Named, NoSource, SingleSource
from briefer.briefing.gaps.standing import StandingGap
from briefer.briefing.gaps.telling import told_together
from briefer.library.briefs import AcceptedGap
from briefer.library.points import Point
from tests.briefing.conftest import on
from tests.briefing.gaps.finding import a_brief, library_with

SOURCE = Named("sources", "s", "S")


def _gap(number: int, reason: str = "", kind: GapKind = "single-source") -> StandingGap:
    point = Named("points", f"p{number}", f"Point {number}")
    single = SingleSource("Text", "fact", SOURCE, government=False)
    what = single if kind == "single-source" else NoSource("Text", "fact", ())
    finding = GapFinding(f"{kind}:p{number}", kind, point, what)
    accepted = AcceptedGap(key=finding.key, reason=reason) if reason else None
    return StandingGap(finding, "accepted" if reason else "open", accepted)


@pytest.mark.parametrize(("count", "told"), [(1, 1), (3, 3), (4, 1), (40, 1)])
def test_more_than_three_are_told_as_one(count: int, told: int) -> None:
    found = told_together(_gap(number) for number in range(count))
    assert len(found) == told
    assert sum(one.count for one in found) == count


def test_together_they_have_the_kind_for_a_key() -> None:
    (told,) = told_together(_gap(number) for number in range(4))
    assert (told.key, told.kind, told.open) == ("single-source", "single-source", True)
    (alone,) = told_together([_gap(7)])
    assert (alone.key, alone.record.name) == ("single-source:p7", "Point 7")


def test_what_was_accepted_for_another_reason_is_told_apart() -> None:
    gaps = [_gap(n, ("", "one", "two")[n % 3]) for n in range(12)]
    found = told_together(gaps)
    assert [one.accepted.reason if one.accepted else "" for one in found] == ["", "one", "two"]
    assert [one.open for one in found] == [True, False, False]


def test_what_needs_a_look_each_is_told_each() -> None:
    assert len(told_together(_gap(n, kind="no-source") for n in range(9))) == 9


def test_a_memo_tells_nothing_of_a_point_that_it_does_not_hold() -> None:
    gone = Point(id="gone", kind="watch", until=on("2021"), meetings=("m",), body="Secret.")
    held = Point(id="held", kind="fact", meetings=("m",), body="Held.")
    keys = ("past-until:gone", "no-source:held")
    accepted = tuple(AcceptedGap(key=key, reason="So it is") for key in keys)
    view = view_of(library_with(gone, held), a_brief(meeting="m", accepted_gaps=accepted))
    assert [told.key for told in view.told_gaps] == ["no-source:held"]

"""Points that rest on no source, and points that rest on one alone."""

from __future__ import annotations

from typing import Any

import pytest

from briefer.briefing.gaps.finding import Named, NoSource, SingleSource
from briefer.library.people import Person
from briefer.library.points import Correction, Point, Source
from briefer.library.record import Citation
from tests.briefing.conftest import on
from tests.briefing.gaps.finding import a_brief, found

RECORDS = (
    Source(id="one", title="The First Source", short="First", date=on("2021"), author="Ann Lee"),
    Source(id="two", title="Readout", date=on("2021"), government=True),
    Source(id="later", title="Later", date=on("2023")),
    Person(id="ann-lee", family="Lee", given="Ann"),
)
BRIEF = a_brief(meeting="m")


def _point(*sources: str, **fields: Any) -> Point:
    cites = tuple(Citation(source=source) for source in sources)
    own = {"kind": "fact", "body": "They met.", "meetings": ("m",), **fields}
    return Point(id="p", cites=cites, **own)


def _keys(point: Point) -> list[str]:
    return list(found(BRIEF, *RECORDS, point))


def test_a_point_on_no_source_is_found() -> None:
    gap = found(BRIEF, *RECORDS, _point(short="Met"))["no-source:p"]
    assert gap.record == Named("points", "p", "Met")
    assert gap.circumstances == NoSource("They met.", "fact", ())


def test_a_source_that_came_out_later_is_none_on_the_date() -> None:
    gap = found(BRIEF, *RECORDS, _point("later", known_from=on("2021")))["no-source:p"]
    later = (Named("sources", "later", "Later"),)
    assert gap.circumstances == NoSource("They met.", "fact", later)


def test_a_source_that_is_not_on_file_is_none() -> None:
    gap = found(BRIEF, *RECORDS, _point("lost"))["no-source:p"]
    assert gap.circumstances == NoSource("They met.", "fact", (), ("lost",))


def test_a_point_on_one_source_says_which_and_whether_it_is_a_governments() -> None:
    gap = found(BRIEF, *RECORDS, _point("one", "one"))["single-source:p"]
    first = Named("sources", "one", "First")
    assert gap.circumstances == SingleSource("They met.", "fact", first, government=False)
    other = found(BRIEF, *RECORDS, _point("two", "later"))["single-source:p"]
    assert isinstance(other.circumstances, SingleSource)
    assert other.circumstances.government


def test_two_sources_are_enough_also_when_one_is_the_corrections() -> None:
    assert _keys(_point("one", "two")) == []
    mended = Correction(text="T", difference="D", cites=(Citation(source="two"),))
    assert _keys(_point("one", correction=mended)) == []


@pytest.mark.parametrize("kind", ["judgment", "watch", "talking-point"])
def test_the_drafters_own_words_need_no_source(kind: str) -> None:
    assert _keys(_point(kind=kind)) == []


def test_a_view_needs_no_second_source_beside_its_authors_own() -> None:
    assert _keys(_point("one", kind="assessment", by="ann-lee")) == []
    assert _keys(_point("two", kind="assessment", by="ann-lee")) == ["single-source:p"]
    assert _keys(_point("one", kind="fact", by="ann-lee")) == ["single-source:p"]


def test_a_point_that_the_brief_leaves_out_is_not_spoken_of() -> None:
    assert _keys(_point(meetings=("other",))) == []


def test_a_reworded_point_is_asked_about_again() -> None:
    before = found(BRIEF, *RECORDS, _point("one"))["single-source:p"]
    after = found(BRIEF, *RECORDS, _point("one", body="They spoke."))["single-source:p"]
    same = found(BRIEF, *RECORDS, _point("one", short="Met", priority=3))["single-source:p"]
    assert before.fingerprint == same.fingerprint
    assert before.fingerprint != after.fingerprint

"""A field's year is told by its brief's date, its meeting's, or its record's own dates."""

from __future__ import annotations

import msgspec

from briefer.library.briefs import Brief
from briefer.library.dates import PartialDate
from briefer.library.fields.dates_beside import dates_beside
from briefer.library.library import Library
from briefer.library.points import Point

VIRTUAL = "biden-kishida-virtual-2022"


def said(dates: tuple[PartialDate, ...]) -> list[str]:
    return [str(each) for each in dates]


def test_a_brief_goes_by_its_as_of_date_and_else_by_its_meetings(starter: Library) -> None:
    brief = Brief(id="x", title="X", meeting=VIRTUAL, as_of=PartialDate.parse("2022-01-20"))
    assert said(dates_beside(starter, brief)) == ["2022-01-20"]
    undated = msgspec.structs.replace(brief, as_of=None)
    assert said(dates_beside(starter, undated)) == ["2022-01-21"]


def test_another_record_goes_by_its_own_dates_and_else_by_its_meetings(starter: Library) -> None:
    point = Point(id="x", kind="fact", meetings=(VIRTUAL,))
    assert said(dates_beside(starter, point)) == ["2022-01-21"]
    dated = msgspec.structs.replace(point, happened=PartialDate.parse("2014-04-23"))
    assert said(dates_beside(starter, dated)) == ["2014-04-23"]


def test_no_record_stands_beside_nothing(starter: Library) -> None:
    assert dates_beside(starter, None) == ()

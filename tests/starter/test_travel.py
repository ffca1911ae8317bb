"""On whatever date the sample brief is looked at, no paper tells what was not yet known."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from briefer.briefing.as_of import (
    correction_known,
    is_known,
    known_states,
    point_known_from,
)
from briefer.briefing.compose import view_of
from briefer.briefing.view import MemoView
from briefer.library.dates import PartialDate
from briefer.library.library import Library
from briefer.library.reading import read_library
from briefer.library.record import Citation
from briefer.memo.compose import compose
from briefer.memo.plain import write_markdown
from briefer.memo.template import find_templates

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "templates"
LIBRARY = read_library(ROOT / "assets" / "starter-library")
PAPERS = [template.id for template in find_templates(FOLDER)]
# The papers that hold between them every section there is.
WIDEST = ("leaders-meeting", "briefing-book", "scene-setter")
TURNS = (
    *("2019-01-01", "2019-05-02", "2020-08-26", "2021-03-12", "2021-06-17", "2021-10-04"),
    *("2021-12-31", "2022-01-15", "2022-01-16", "2022-01-22", "2022-05-24", "2022-09-29"),
    *("2023-01-13", "2023-05-16", "2024-08-27", "2024-12-01"),
)


def view_on(day: PartialDate) -> MemoView:
    """Work out the sample brief with every dialogue and area chosen, which tells the most."""
    everything = {"dialogues": tuple(LIBRARY.dialogues), "areas": tuple(LIBRARY.areas)}
    return view_of(LIBRARY, replace(LIBRARY.brief(), as_of=day, **everything))


def text_of(view: MemoView, paper: str) -> str:
    return bare(write_markdown(compose(paper, (FOLDER,), view, LIBRARY)))


def bare(text: str) -> str:
    """Give the letters and digits alone, so that no mark or break hides a sentence."""
    return re.sub(r"[\W_]+", "", text)


def rests_on_later(cites: tuple[Citation, ...], day: PartialDate) -> bool:
    return any(not is_known(LIBRARY.sources[cite.source].date, day) for cite in cites)


def untold(day: PartialDate) -> Iterator[tuple[str, str]]:
    """Give every text that nobody could have written on a date, with whose it is."""
    yield from untold_sources(day)
    yield from untold_points(day)
    yield from untold_bodies(day)
    yield from untold_meetings(day)


def untold_sources(day: PartialDate) -> Iterator[tuple[str, str]]:
    for source in LIBRARY.sources.values():
        if source.date is not None and not is_known(source.date, day):
            printed = f"{source.title}{source.publisher}{source.date.printed('us')}"
            yield f"sources/{source.id}", printed


def untold_points(day: PartialDate) -> Iterator[tuple[str, str]]:
    for point in LIBRARY.points.values():
        if not is_known(point_known_from(LIBRARY, point), day):
            yield f"points/{point.id}", point.body
        if point.correction and not correction_known(LIBRARY, point, day):
            yield f"points/{point.id}: correction", point.correction.difference
        later = [status for status in point.statuses if not is_known(status.known_from, day)]
        yield from ((f"points/{point.id}: evidence", status.evidence) for status in later)


def untold_bodies(day: PartialDate) -> Iterator[tuple[str, str]]:
    for kind in ("people", "organizations", "dialogues", "meetings"):
        for record in LIBRARY.records[kind].values():
            if rests_on_later(record.citations.get("body", ()), day):
                yield f"{kind}/{record.id}", record.body
    for dialogue in LIBRARY.dialogues.values():
        if dialogue.cadence and rests_on_later(dialogue.cadence.cites, day):
            yield f"dialogues/{dialogue.id}: cadence", dialogue.cadence.note


def untold_meetings(day: PartialDate) -> Iterator[tuple[str, str]]:
    """Give notes of states, and names; which session comes next can be counted beforehand."""
    for meeting in LIBRARY.meetings.values():
        known = known_states(LIBRARY, meeting, day)
        yield from ((f"meetings/{meeting.id}", s.note) for s in meeting.states if s not in known)
        if not known and not meeting.ordinal and meeting.id != LIBRARY.brief().meeting:
            yield f"meetings/{meeting.id}", meeting.name


def leaks(view: MemoView, paper: str) -> list[str]:
    text = text_of(view, paper)
    return [where for where, words in untold(view.as_of) if words and bare(words) in text]


@pytest.mark.parametrize("day", TURNS)
def test_no_paper_tells_on_a_day_of_change_what_was_not_yet_known(day: str) -> None:
    view = view_on(PartialDate.parse(day))
    assert {paper: found for paper in PAPERS if (found := leaks(view, paper))} == {}


@settings(deadline=None, max_examples=25)
@given(st.dates(date(2012, 1, 1), date(2024, 12, 1)))
def test_nor_on_any_other_day(day: date) -> None:
    view = view_on(PartialDate.of_day(day))
    assert {paper: found for paper in WIDEST if (found := leaks(view, paper))} == {}


def test_the_walk_is_over_what_the_library_holds(library: Library) -> None:
    first, last = (sum(1 for _ in untold(PartialDate.parse(day))) for day in (TURNS[0], TURNS[-1]))
    assert first > 100 > last
    assert len(library.records) == len(LIBRARY.records)

"""Each built-in template fills from the starter brief, marks its gaps, and drops nothing."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec
import pytest

from briefer.briefing.compose import view_of
from briefer.briefing.line import Line
from briefer.briefing.view import MemoView
from briefer.library.briefs import Brief
from briefer.library.dates import PartialDate
from briefer.library.library import Library
from briefer.library.reading import read_library
from briefer.memo.blocks import (
    Block,
    Group,
    Inline,
    Link,
    ListBlock,
    Memo,
    Note,
    Paragraph,
    Table,
    TabStart,
)
from briefer.memo.compose import compose
from briefer.memo.gaps import gaps_in
from briefer.memo.plain import write_markdown
from briefer.memo.template import find_templates
from tests.memo.memos import preview_text

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "templates"
TEMPLATES = [template.id for template in find_templates(FOLDER)]


@pytest.fixture(scope="module")
def library() -> Library:
    return read_library(ROOT / "assets" / "starter-library")


def _on(library: Library, day: str) -> MemoView:
    brief = msgspec.structs.replace(library.brief(), as_of=PartialDate.parse(day))
    return view_of(library, brief)


def _memo(library: Library, template: str, day: str = "2022-01-15") -> Memo:
    return compose(template, (FOLDER,), _on(library, day), library)


def _text(memo: Memo) -> str:
    return _plain(html.unescape(re.sub(r"<[^>]+>", "", preview_text(memo))))


def _plain(text: str) -> str:
    return re.sub(r"[^\w]+", "", text)


def _printed(line: Line) -> str:
    """Give what a memo must print of a line: a spoken form stands for its point."""
    spoken = line.point.kind == "talking-point" and line.point.say
    return _plain(re.sub(r"[*_]", "", line.point.say if spoken else line.text))


def test_all_nine_papers_are_there() -> None:
    assert TEMPLATES == [
        "addendum",
        "briefing-book",
        "dialogue-status",
        "leaders-meeting",
        "memorandum-of-conversation",
        "participants",
        "scene-setter",
        "talking-points",
        "technology-background",
    ]


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("day", ["2022-01-15", "2022-01-16", "2022-01-22", "2023-06-01"])
def test_it_fills_on_every_date_and_says_sample(library: Library, template: str, day: str) -> None:
    memo = _memo(library, template, day)
    assert memo.notice.startswith("SAMPLE")
    assert "SAMPLE" in _text(memo)


@pytest.mark.parametrize("template", TEMPLATES)
def test_an_empty_brief_has_gaps_instead_of_blanks(library: Library, template: str) -> None:
    empty = Brief(id="empty", title="Empty", as_of=PartialDate.parse("2022-01-15"))
    memo = compose(template, (FOLDER,), view_of(library, empty), library)
    assert gaps_in(memo)


@pytest.mark.parametrize("template", ["leaders-meeting", "briefing-book"])
@pytest.mark.parametrize("day", ["2022-01-15", "2022-01-22", "2023-06-01"])
def test_every_point_taken_is_printed(library: Library, template: str, day: str) -> None:
    text = _text(_memo(library, template, day))
    dropped = [line.point.id for line in _on(library, day).lines if _printed(line) not in text]
    assert dropped == []


def test_the_front_stands_before_the_tabs_in_the_order_of_the_house(library: Library) -> None:
    text = _text(_memo(library, "leaders-meeting"))
    sections = ["Bottomline", "USobjectives", "Japanslikelyobjectives", "Agendabytechnology"]
    sections += ["StateofthedialoguesonJanuary152022", "Watchouts", "Sequencing", "Drafted"]
    sections += ["TabATalkingpoints", "TabFSources"]
    places = [text.index(section) for section in sections]
    assert places == sorted(places)


@pytest.mark.parametrize("template", TEMPLATES)
def test_no_paragraph_and_no_cell_carries_two_notes(library: Library, template: str) -> None:
    lines = _lines(_memo(library, template).blocks)
    doubled = [line for line in lines if sum(isinstance(each, Note) for each in line) > 1]
    assert doubled == []


def _lines(blocks: Iterable[Block]) -> Iterator[tuple[Inline, ...]]:
    """Give the inlines of every paragraph and every cell."""
    for block in blocks:
        match block:
            case Paragraph(inlines):
                yield inlines
            case Group(_, inner):
                yield from _lines(inner)
            case ListBlock(_, items):
                yield from _lines(inner for item in items for inner in item.blocks)
            case Table(header, rows):
                yield from (cell.inlines for row in (header, *rows) for cell in row)


def test_the_front_leads_to_every_tab(library: Library) -> None:
    memo = _memo(library, "leaders-meeting")
    lines = _lines(memo.blocks)
    targets = [each.target for line in lines for each in line if isinstance(each, Link)]
    tabs = [f"#{block.anchor}" for block in memo.blocks if isinstance(block, TabStart)]
    within = [target for target in targets if target.startswith("#")]
    assert within[-len(tabs) :] == tabs
    assert set(within) == set(tabs)


@pytest.mark.parametrize("template", TEMPLATES)
def test_no_paper_names_a_tab_that_it_does_not_have(library: Library, template: str) -> None:
    memo = _memo(library, template)
    letters = {block.letter for block in memo.blocks if isinstance(block, TabStart)}
    named = re.findall(r"\bTab (\w+)\b", write_markdown(memo))
    assert set(named) <= letters


def test_the_jhlc_stands_eight_months_past_its_rhythm(library: Library) -> None:
    assert "8monthspastatwoyearrhythm" in _text(_memo(library, "dialogue-status"))


def test_what_cannot_be_called_in_time_is_announced(library: Library) -> None:
    assert "Atthemeetingannouncewhenthe15thJHLC" in _text(_memo(library, "leaders-meeting"))


@pytest.mark.parametrize("day", ["2022-01-15", "2022-01-22"])
def test_a_memo_of_january_2022_names_nobody_who_took_office_later(
    library: Library, day: str
) -> None:
    text = write_markdown(_memo(library, "briefing-book", day))
    assert not re.search(r"Prabhakar|Albanese|\b2023\b", text)


def test_a_rewording_is_not_put_into_the_mouth_of_the_author(library: Library) -> None:
    text = write_markdown(_memo(library, "leaders-meeting")).replace("*", "")
    front, _, tabs = text.partition("Tab B")
    assert "Announce a 15th JHLC in 2022" in front
    assert "Jacobs: Convene the 15th JHLC in 2022" in tabs
    assert "Jacobs: Announce" not in tabs

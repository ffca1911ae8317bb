"""A traced memo's headings, and the points printed under each in the form that stands there."""

from __future__ import annotations

from typing import cast

from msgspec import Struct

from briefer.briefing.line import Line
from briefer.briefing.outline import PrintedSection
from briefer.briefing.view import MemoView
from briefer.library.briefs import AdoptedObjective, Brief
from briefer.library.points import Point
from briefer.memo.blocks import (
    Block,
    Cell,
    Group,
    Heading,
    ListBlock,
    ListItem,
    Memo,
    Paragraph,
    Pointed,
    Table,
    TabStart,
    Text,
)
from briefer.memo.outlining import printed_sections

POINT = Point(id="p", kind="fact", body="P is so.", say="Say p.")
LINE = Line(POINT, "P is so.", "P is so.", "p, in short", ())


class Seen(Struct, frozen=True):
    """Be what the outline asks of a view."""

    lines: tuple[Line, ...]
    brief: Brief


def sections(*blocks: Block, brief: Brief | None = None) -> tuple[PrintedSection, ...]:
    view = cast("MemoView", Seen((LINE,), brief or Brief(title="B")))
    return printed_sections(Memo("M", blocks), view)


def told(text: str, *, whole: bool = False) -> Pointed:
    return Pointed((Text(text),), (), "p", whole)


def line(*inlines: Pointed) -> Paragraph:
    return Paragraph(inlines)


def heading(level: int, title: str) -> Heading:
    return Heading(level, (Text(title),))


def test_the_title_is_no_section_and_what_stands_under_a_tab_is_within_it() -> None:
    found = sections(
        heading(1, "Memorandum"),
        heading(2, "Agenda"),
        TabStart("A", "Talking points", "tab-a"),
        heading(3, "AI"),
    )
    assert [(one.title, one.depth, one.tab) for one in found] == [
        ("Agenda", 0, False),
        ("Tab A · Talking points", 0, True),
        ("AI", 1, True),
    ]


def test_points_are_found_in_lists_tables_and_groups_each_once() -> None:
    items = ListBlock(ordered=False, items=(ListItem((line(told("p, in short")),)),))
    table = Table((Cell(()),), ((Cell((told("p, in short"),)),),), ("left",))
    group = Group("bottom-line", (line(told("p, in short")),))
    found = sections(heading(2, "A"), items, heading(2, "B"), table, heading(2, "C"), group, items)
    assert [[point.id for point in one.points] for one in found] == [["p"], ["p"], ["p"]]


def test_the_form_is_the_one_that_stands_there() -> None:
    def form(printed: Pointed, brief: Brief | None = None) -> str:
        return sections(heading(2, "A"), line(printed), brief=brief)[0].points[0].form

    adopted = Brief(title="B", objectives=(AdoptedObjective(point="p", text="Agree on p."),))
    assert form(told("P, in short.")) == "short"
    assert form(told("Say p.")) == "say"
    assert form(told("P is so.", whole=True)) == "text"
    assert form(told("Agree on p."), adopted) == "adopted"


def test_a_section_that_prints_two_forms_is_reworded_in_the_whole_one() -> None:
    both = line(told("p, in short"), told("P is so.", whole=True))
    assert sections(heading(2, "A"), both)[0].points[0].form == "text"


def test_a_point_that_the_view_does_not_take_is_none() -> None:
    strange = Pointed((Text("?"),), (), "strange", whole=True)
    assert sections(heading(2, "A"), line(strange))[0].points == ()

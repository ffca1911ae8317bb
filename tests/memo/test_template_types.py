"""The shapes of what templates see are those that their types tell."""

from __future__ import annotations

from briefer.briefing.line import Line
from briefer.briefing.view import DialogueRow, HeadingBlock, MemoView
from briefer.library.points import Source
from briefer.memo.template_types import Shape, called, fields_of, owners_within, shape_of


def test_a_view_s_fields_have_their_shapes() -> None:
    fields = fields_of(MemoView)
    assert fields["title"] == Shape("text")
    assert fields["as_of"] == Shape("date")
    assert fields["heading"] == Shape("group", owner=HeadingBlock)
    assert fields["objectives"] == Shape("list", item=Shape("group", owner=Line))
    assert fields["sources"].item == Shape("group", owner=Source)
    assert fields["meeting"].optional


def test_what_a_type_works_out_is_a_field_too() -> None:
    assert fields_of(Line)["handling"] == Shape("text")


def test_of_several_types_nothing_is_said() -> None:
    assert shape_of(Line | Source).owner is None
    assert shape_of(Line | None) == Shape("group", owner=Line, optional=True)


def test_every_type_within_reach_can_be_read() -> None:
    assert {DialogueRow, Line, Source} <= owners_within(MemoView)


def test_one_of_many_is_called_by_its_last_word() -> None:
    assert called(DialogueRow) == "row"
    assert called(Line) == "line"

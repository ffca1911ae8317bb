"""No field, choice or fault of a form is without words."""

from __future__ import annotations

import typing
from collections.abc import Iterator

import pytest

from briefer.library.fields.description import Field, fields_of
from briefer.library.fields.reading import FaultCode, FieldFault
from briefer.library.record import Kind
from briefer.memo.prose_remarks import ProseRemark, RemarkCode
from briefer.ui.places.library.editor.shown_fields import order_shown, shown_always
from briefer.ui.places.library.editor.words.choices import choice_word
from briefer.ui.places.library.editor.words.faults import fault_in_words, remark_in_words
from briefer.ui.places.library.editor.words.fields import kind_word, words_of

KINDS: tuple[Kind, ...] = typing.get_args(Kind)


def every_field(fields: tuple[Field, ...], within: str = "") -> Iterator[tuple[Field, str]]:
    for field in fields:
        yield field, within
        yield from every_field(field.parts, field.name if field.sort == "mapping" else "")


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_has_a_label_and_a_sentence(kind: Kind) -> None:
    assert kind_word(kind)
    for field, within in every_field(fields_of(kind)):
        words = words_of(field, within)
        assert words is not None, f"{field.owner}.{within}{field.name}"
        assert words.help.endswith("."), words


@pytest.mark.parametrize("kind", KINDS)
def test_every_choice_has_a_word(kind: Kind) -> None:
    for field, _ in every_field(fields_of(kind)):
        if field.sort == "choice" and field.name != "key":
            assert all(choice_word(value) != value for value in field.choices), field


@pytest.mark.parametrize("kind", KINDS)
def test_the_form_shows_fields_that_there_are_each_once(kind: Kind) -> None:
    shown = [field.name for field in order_shown(kind)]
    assert sorted(shown) == sorted(field.name for field in fields_of(kind))
    assert set(shown_always(kind)) <= set(shown)


def test_every_fault_and_remark_is_a_sentence() -> None:
    for fault in typing.get_args(FaultCode):
        said = fault_in_words(FieldFault((), fault, "this", 1))
        assert said.endswith("."), said
        assert "{" not in said
    for remark in typing.get_args(RemarkCode):
        said = remark_in_words(ProseRemark(remark, 3, "<b>"))
        assert said.endswith("."), said
        assert "{" not in said


@pytest.mark.usefixtures("in_japanese")
def test_what_the_library_says_of_a_field_is_said_in_japanese_too() -> None:
    wrong = FieldFault((0,), "unreadable", "part 1 of 'section_order' is no place of a section")
    assert "読めません" in fault_in_words(wrong)

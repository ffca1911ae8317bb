"""Every field of every kind of record is described as its type has it."""

from __future__ import annotations

import typing

import pytest

from briefer.library.encoding import field_names
from briefer.library.fields.description import Field, field_of, fields_of
from briefer.library.kinds import RECORD_TYPES
from briefer.library.record import Kind

KINDS: tuple[Kind, ...] = typing.get_args(Kind)


@pytest.mark.parametrize("kind", KINDS)
def test_no_field_of_a_record_is_forgotten(kind: Kind) -> None:
    described = {field.name for field in fields_of(kind)}
    assert described == field_names(RECORD_TYPES[kind]) | {"body"}


def test_what_a_field_holds_is_what_its_type_says() -> None:
    assert field_of("points", "body").sort == "markdown"
    assert field_of("points", "happened").sort == "date"
    assert field_of("points", "say").sort == "prose"
    assert field_of("points", "dialogues") == Field(
        "dialogues", "links", "Point", kinds=("dialogues",)
    )
    assert field_of("points", "by").kinds == ("organizations", "people", "posts")
    assert field_of("points", "handling").sort == "level"
    assert field_of("dialogues", "aliases").sort == "texts"


def test_choices_bounds_and_what_goes_without_saying_are_known() -> None:
    form = field_of("dialogues", "form")
    assert (form.sort, form.required, form.choices[0]) == ("choice", True, "committee")
    assert field_of("meetings", "counted").default == "true"
    priority = field_of("points", "priority")
    assert (priority.default, priority.least, priority.most) == ("50", -1_000_000, 1_000_000)


def test_parts_are_described_with_their_fields() -> None:
    states = field_of("meetings", "states")
    assert states.sort == "parts"
    assert [part.name for part in states.parts][:3] == ["state", "date", "known_from"]
    assert next(part for part in states.parts if part.name == "cites").sort == "parts"
    assert [part.name for part in field_of("posts", "holders").parts][3:5] == ["from", "until"]
    assert field_of("dialogues", "cadence").sort == "group"


def test_citations_are_of_the_record_s_own_fields() -> None:
    key, value = field_of("dialogues", "citations").parts
    assert "legal_basis" in key.choices
    assert "citations" not in key.choices
    assert [part.name for part in value.parts] == ["source", "locator", "note"]

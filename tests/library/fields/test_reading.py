"""What is typed into a field is a value, or is named as what it is not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from briefer.library.fields.changing import values_of
from briefer.library.fields.description import field_of, fields_of
from briefer.library.fields.reading import FieldFault, draft_of, is_empty, read
from briefer.library.kinds import kind_of
from briefer.library.library import Library
from briefer.library.reading import read_library
from briefer.library.record import Kind


def test_every_value_of_the_starter_library_reads_back_as_it_is(starter: Library) -> None:
    for records in starter.records.values():
        for record in records.values():
            values = values_of(record)
            for field in fields_of(kind_of(record)):
                value = values.get(field.name, "")
                found = read(starter, field, draft_of(field, value))
                assert not found.faults, (record.id, field.name)
                assert found.value == value or value in (field.default, [], {}), record.id


@pytest.mark.parametrize(
    ("kind", "name", "typed", "value"),
    [
        ("points", "happened", "15 Jan 2022", "2022-01-15"),
        ("points", "happened", "early 2022", "2022-01/2022-03 early 2022"),
        ("points", "happened", " ", ""),
        ("points", "short", "two\nlines", "two lines"),
        ("points", "say", "two\r\nlines\n", "two\nlines"),
        ("points", "minutes", " 7 ", "7"),
        ("points", "priority", "50", ""),
        ("points", "lead_area", "Artificial Intelligence", "ai"),
        ("points", "dialogues", ["JHLC", "", "jhlc", "jwlc"], ["jhlc", "jwlc"]),
        ("dialogues", "aliases", [" JHLC ", "JHLC", ""], ["JHLC"]),
        ("briefs", "order", ["own.1"], ["own.1"]),
        ("meetings", "counted", "false", "false"),
        ("meetings", "counted", "true", ""),
        ("areas", "cet", [{"key": "2022", "value": "AI"}], {"2022": "AI"}),
        (
            "meetings",
            "states",
            [{"state": "held", "date": "May 2, 2019", "cites": []}, {"place": " "}],
            [{"state": "held", "date": "2019-05-02"}],
        ),
    ],
)
def test_a_value_is_read_as_it_is_typed(
    starter: Library, kind: Kind, name: str, typed: Any, value: Any
) -> None:
    assert read(starter, field_of(kind, name), typed) == (value, ())


@pytest.mark.parametrize(
    ("kind", "name", "typed", "fault"),
    [
        ("points", "happened", "soon", FieldFault((), "not-a-date", "soon")),
        ("points", "happened", "平成32年", FieldFault((), "outside-its-era", "平成32年")),
        ("points", "minutes", "ten", FieldFault((), "not-a-number", "ten")),
        ("points", "minutes", "0", FieldFault((), "too-small", "0", 1)),
        ("points", "lead_area", "astrology", FieldFault((), "no-such-record", "astrology")),
        ("points", "by", "Prime Minister", FieldFault((), "several-records", "Prime Minister")),
        ("points", "kind", "", FieldFault((), "missing")),
        ("dialogues", "form", "party", FieldFault((), "not-a-choice", "party")),
        ("points", "handling", "SECRET", FieldFault((), "not-a-choice", "SECRET")),
        (
            "meetings",
            "states",
            [{"state": "held"}, {"date": "soon"}],
            FieldFault((1, "state"), "missing"),
        ),
        (
            "areas",
            "cet",
            [{"key": "2022", "value": "AI"}, {"key": "2022", "value": "ML"}],
            FieldFault((1, "key"), "twice", "2022"),
        ),
    ],
)
def test_what_is_no_value_is_named_at_its_place(
    starter: Library, kind: Kind, name: str, typed: Any, fault: FieldFault
) -> None:
    found = read(starter, field_of(kind, name), typed)
    assert found.value == ""
    assert fault in found.faults


def test_the_day_stands_first_where_the_library_says_so(tmp_path: Path) -> None:
    (tmp_path / "library.yaml").write_text("format: 1\ndate_order: uk\n")
    library = read_library(tmp_path)
    assert read(library, field_of("points", "due"), "2/1/2022").value == "2022-01-02"


def test_a_part_is_empty_while_it_holds_only_what_goes_without_saying() -> None:
    holders = field_of("posts", "holders")
    assert is_empty(holders, [{"vacant": "false", "cites": [{"source": ""}], "note": " "}])
    assert not is_empty(holders, [{"vacant": "true"}])


@pytest.mark.parametrize(
    ("kind", "name", "value"),
    [
        ("points", "cites", "jacobs-2022"),
        ("points", "cites", ["jacobs-2022"]),
        ("points", "dialogues", "jhlc"),
        ("points", "short", ["one", "two"]),
        ("dialogues", "cadence", "24"),
        ("areas", "cet", "AI"),
        ("meetings", "states", [{"state": "held", "cites": "jacobs-2022"}]),
    ],
)
def test_what_a_file_has_in_another_form_is_named_and_never_bent(
    starter: Library, kind: Kind, name: str, value: Any
) -> None:
    field = field_of(kind, name)
    draft = draft_of(field, value)
    assert [fault.code for fault in read(starter, field, draft).faults] == ["other-form"]

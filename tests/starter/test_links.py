"""Every link in the starter library leads somewhere, read off the record types themselves."""

from __future__ import annotations

import typing
from collections.abc import Iterator

import msgspec

from briefer.library.library import Library
from briefer.library.record import Kind


def inside(hint: object, value: object) -> Iterator[tuple[object, object, str]]:
    """Yield what lies one step inside a value: its annotation, itself, and how it is named."""
    arguments = typing.get_args(hint)
    if isinstance(value, msgspec.Struct):
        hints = typing.get_type_hints(type(value), include_extras=True)
        yield from ((hints[f], getattr(value, f), f".{f}") for f in value.__struct_fields__)
    elif isinstance(value, tuple):
        yield from ((arguments[0], item, "") for item in value)
    elif isinstance(value, dict):
        yield from ((arguments[1], item, f"[{key}]") for key, item in value.items())
    else:
        yield from ((argument, value, "") for argument in arguments if isinstance(value, str))


def links(hint: object, value: object, path: str) -> Iterator[tuple[str, list[str], str]]:
    """Walk the annotations beside the values; yield where, the kinds allowed, the target."""
    if typing.get_origin(hint) is typing.Annotated:
        extra = typing.get_args(hint)[1].extra  # a number with bounds has none
        if extra:
            yield path, extra["link"].split(), str(value)
        return
    for inner, item, name in inside(hint, value):
        yield from links(inner, item, path + name)


def test_every_link_leads_to_a_record(library: Library) -> None:
    found = [
        link
        for kind, records in library.records.items()
        for record in records.values()
        for link in links(type(record), record, f"{kind}/{record.id}")
    ]
    assert len(found) > 1500
    dead = [
        (path, target)
        for path, kinds, target in found
        if not any(target in library.records[typing.cast("Kind", kind)] for kind in kinds)
    ]
    assert dead == []


def test_the_briefs_bearings_are_keyed_by_dialogues(library: Library) -> None:
    assert set(library.brief().bearings) <= set(library.dialogues)


def test_citations_name_fields_that_have_a_value(library: Library) -> None:
    empty = [
        (record.id, field)
        for records in library.records.values()
        for record in records.values()
        for field in record.citations
        if not getattr(record, field)
        and not (field == "counted" and getattr(record, field) is False)
    ]
    assert empty == []


def test_no_person_or_source_is_left_over(library: Library) -> None:
    used = {
        target
        for records in library.records.values()
        for record in records.values()
        for _, _, target in links(type(record), record, "")
    }
    assert set(library.people) - used == set()
    assert set(library.sources) - used == set()

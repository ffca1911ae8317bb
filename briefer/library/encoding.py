"""Turn the fields of a file into a record, and a record into fields.

A record is first converted whole, which is quick; only when that fails is each
field tried alone, so that every wrong one is named in plain words.
"""

from __future__ import annotations

import difflib
import functools
import re
import typing
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from briefer.library.dates import PartialDate
from briefer.library.frontmatter import Fields
from briefer.library.kinds import RECORD_TYPES
from briefer.library.record import Kind, Record


@dataclass(frozen=True, slots=True)
class WrongField:
    """Name a field that can't be read, and what to write instead."""

    field: str
    problem: str
    fix: str


class WrongFields(ValueError):
    """Report every field of a record that can't be read."""

    def __init__(self, wrong: tuple[WrongField, ...]) -> None:
        super().__init__("; ".join(f"{w.field}: {w.problem}" for w in wrong))
        self.wrong = wrong


def decode_record(kind: Kind, record_id: str, fields: Fields, body: str) -> Record:
    """Make a record of its fields; raise WrongFields with all that is wrong."""
    record_type = RECORD_TYPES[kind]
    values = {key: value for key, value in fields.items() if value != ""}
    values["id"], values["body"] = record_id, body
    try:
        return msgspec.convert(values, record_type, strict=False, dec_hook=_decode_date)
    except (msgspec.ValidationError, RecursionError):
        raise WrongFields(tuple(_wrong_fields(record_type, values))) from None


def decode_settings(fields: Fields, settings_type: type[msgspec.Struct]) -> Any:
    """Make a library's settings of their fields; raise WrongFields."""
    values = {key: value for key, value in fields.items() if value != ""}
    try:
        return msgspec.convert(values, settings_type, strict=False, dec_hook=_decode_date)
    except (msgspec.ValidationError, RecursionError):
        raise WrongFields(tuple(_wrong_fields(settings_type, values))) from None


def encode_record(record: Record) -> Fields:
    """Give a record's fields as its file holds them: texts, lists, mappings."""
    fields = msgspec.to_builtins(record, enc_hook=str, str_keys=True)
    citations = fields.pop("citations", None)
    if citations:
        fields["citations"] = citations  # after what they cite
    return {key: _as_text(fields[key]) for key in fields if key not in ("id", "body")}


@functools.cache
def field_names(record_type: type[msgspec.Struct]) -> frozenset[str]:
    """Name the fields that a record of this type can have in its file."""
    fields = msgspec.structs.fields(record_type)
    return frozenset(f.encode_name for f in fields) - {"id", "body"}


def unknown_fields(record_type: type[msgspec.Struct], fields: Fields) -> Iterator[WrongField]:
    """Name fields that the record type does not have; a save keeps them."""
    known = field_names(record_type)
    for key in fields:
        if key not in known:
            near = difflib.get_close_matches(key, known, n=1)
            fix = f"Did you mean {near[0]!r}?" if near else "Take it out, or leave it: it is kept"
            yield WrongField(key, f"{key!r} is not a field that Briefer knows", fix)


def _as_text(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _as_text(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [_as_text(part) for part in value]
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def _decode_date(wanted: type, text: object) -> object:
    if wanted is PartialDate and isinstance(text, str):
        return PartialDate.parse(text)
    raise ValueError("expected a date such as 2021-09-24")


def _wrong_fields(
    record_type: type[msgspec.Struct], values: Mapping[str, Any]
) -> Iterator[WrongField]:
    hints = typing.get_type_hints(record_type, include_extras=True)
    found = False
    for field in msgspec.structs.fields(record_type):
        name = field.encode_name
        if name not in values:
            if field.required:
                found = True
                yield WrongField(name, f"{name!r} is missing", f"Add a line {name}: …")
            continue
        wrong = _wrong_value(name, values[name], hints[field.name])
        if wrong:
            found = True
            yield wrong
    if not found:
        yield WrongField("", "can't be read as a record", "Compare it with a record that works")


def _wrong_value(name: str, value: Any, hint: Any) -> WrongField | None:
    try:
        msgspec.convert(value, hint, strict=False, dec_hook=_decode_date)
    except msgspec.ValidationError as error:
        problem, fix = _in_plain_words(str(error), hint)
        return WrongField(name, f"{name!r} {problem}", fix)
    except RecursionError:
        return WrongField(name, f"{name!r} is nested too deep", "Take brackets out")
    return None


_MISSING = re.compile(r"missing required field `(.+?)`")
_UNKNOWN = re.compile(r"unknown field `(.+?)`")
_NOT_ALLOWED = re.compile(r"Invalid enum value '(.*)'")
_EXPECTED = re.compile(r"Expected `(.+?)`")
_EXPECTED_WORDS = {
    "array": ("is not a list", "Write it as [one, two]"),
    "object": ("is not a group of fields", "Write it as {key: value}"),
    "int": ("is not a whole number", "Write digits only"),
    "int | null": ("is not a whole number", "Write digits only"),
    "bool": ("is neither true nor false", "Write true or false"),
    "str": ("is not a text", "Write one text, in quotes if it holds brackets"),
    "str | null": ("is not a text", "Write one text, in quotes if it holds brackets"),
}


def _in_plain_words(message: str, hint: Any) -> tuple[str, str]:
    """Say what msgspec found, and what to write, in a staffer's words."""
    what, _, place = message.partition(" - at `$")
    at = _place(place.rstrip("`"))
    if match := _MISSING.search(what):
        return f"lacks {match[1]!r}{at}", f"Add {match[1]}: … there"
    if match := _UNKNOWN.search(what):
        return f"has a part {match[1]!r} that Briefer does not know{at}", "Check its spelling"
    if match := _NOT_ALLOWED.search(what):
        allowed = tuple(dict.fromkeys(_literals(hint)))
        near = difflib.get_close_matches(match[1], allowed, n=1)
        fix = f"Did you mean {near[0]!r}?" if near else "Write one of: " + ", ".join(allowed)
        return f"can't be {match[1]!r}{at}", fix
    if match := _EXPECTED.search(what):
        words = _EXPECTED_WORDS.get(match[1], (f"is not of the form {match[1]}", "Correct it"))
        return words[0] + at, words[1]
    return f"can't be read: {what}{at}", "Write a date as 2019, 2020-08, 2021-09-24 or 2022-01~"


def _place(path: str) -> str:
    """Say where inside a field: "[1].locator" is part 2, 'locator'."""
    words = []
    for number, name in re.findall(r"\[(\d+)\]|\.(\w+)", path):
        words.append(f"part {int(number) + 1}" if number else repr(name))
    return f" ({', '.join(words)})" if words else ""


def _literals(hint: Any) -> Iterator[str]:
    """Find every word that a type allows, however deep it stands."""
    if typing.get_origin(hint) is typing.Literal:
        yield from (word for word in typing.get_args(hint) if word)
        return
    for part in typing.get_args(hint):
        yield from _literals(part)
    if isinstance(hint, type) and issubclass(hint, msgspec.Struct):
        for inner in typing.get_type_hints(hint, include_extras=True).values():
            yield from _literals(inner)

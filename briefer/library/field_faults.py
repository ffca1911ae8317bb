"""Say what is wrong with the fields of a record, each wrong part by itself, in plain words.

This is the slow way, taken only when a record could not be converted whole. It
walks the values along the record's types; what merely looks different (``yes``
for ``true``, a part left empty) is put right first.
"""

from __future__ import annotations

import difflib
import functools
import re
import types
import typing
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from briefer.library.frontmatter import Place

_TRUTH = {"yes": "true", "no": "false"}
_DEEPEST = 60


@dataclass(frozen=True, slots=True)
class WrongField:
    """Name a field that can't be read, where in it the fault is, and what to write instead."""

    field: str
    problem: str
    fix: str
    place: Place = ()


class _Type(typing.NamedTuple):
    """Be a type taken apart: what it may be empty of, what it is, what it holds."""

    form: str  # struct, list, mapping, bool, or leaf
    inner: Any  # the struct, or the type of each part


def tidied(hint: Any, value: Any, depth: int = 0) -> Any:
    """Put right what reads alike: yes and no for true and false, parts without a value."""
    form, inner = _taken_apart(hint)
    if depth > _DEEPEST:
        return value
    if form == "bool" and isinstance(value, str):
        return _TRUTH.get(value.lower(), value)
    if form == "list" and isinstance(value, list):
        return [tidied(inner, part, depth + 1) for part in value]
    if form == "mapping" and isinstance(value, dict):
        return {key: tidied(inner, part, depth + 1) for key, part in value.items()}
    if form == "struct" and isinstance(value, dict):
        hints = _hints(inner)
        return {
            key: tidied(hints[key], part, depth + 1) if key in hints else part
            for key, part in value.items()
            if part != ""
        }
    return value


def faults_in(
    record_type: type[msgspec.Struct], values: Mapping[str, Any], decode: Callable[[type, Any], Any]
) -> Iterator[WrongField]:
    """Give every fault of a record's values; ``decode`` makes what YAML does not have, a date."""
    found = False
    for wrong in _faults(record_type, values, (), decode):
        found = True
        yield wrong
    if not found:
        yield WrongField("", "can't be read as a record", "Compare it with a record that works")


def _faults(
    hint: Any, value: Any, place: Place, decode: Callable[[type, Any], Any]
) -> Iterator[WrongField]:
    form, inner = _taken_apart(hint)
    if len(place) > _DEEPEST:
        yield _wrong(place, "is nested too deep", "Take brackets out")
    elif form == "struct" and isinstance(value, Mapping):
        yield from _faults_of_fields(inner, value, place, decode)
    elif form == "list" and isinstance(value, list):
        for number, part in enumerate(value):
            yield from _faults(inner, part, (*place, number), decode)
    elif form == "mapping" and isinstance(value, Mapping):
        yield from _faults_of_keys(hint, value, place)
        for key, part in value.items():
            yield from _faults(inner, part, (*place, key), decode)
    else:
        try:
            msgspec.convert(value, hint, strict=False, dec_hook=decode)
        except msgspec.ValidationError as error:
            yield _wrong(place, *_in_plain_words(str(error), hint, value))
        except RecursionError:
            yield _wrong(place, "is nested too deep", "Take brackets out")


def _faults_of_keys(hint: Any, value: Mapping[str, Any], place: Place) -> Iterator[WrongField]:
    """Name the keys of a mapping that are none of the words which its type allows."""
    allowed = tuple(dict.fromkeys(_literals(typing.get_args(hint)[0])))
    for key in value if allowed else ():
        if key not in allowed:
            near = difflib.get_close_matches(key, allowed, n=1)
            fix = f"Did you mean {near[0]!r}?" if near else f"Known: {', '.join(allowed)}"
            yield _wrong((*place, key), "is not a part that Briefer knows", fix)


def _faults_of_fields(
    struct: type[msgspec.Struct],
    values: Mapping[str, Any],
    place: Place,
    decode: Callable[[type, Any], Any],
) -> Iterator[WrongField]:
    hints = _hints(struct)
    for field in msgspec.structs.fields(struct):
        name = field.encode_name
        if name in values:
            yield from _faults(hints[name], values[name], (*place, name), decode)
        elif field.required:
            fix = f"Add {name}: … there" if place else f"Add a line {name}: …"
            yield _wrong((*place, name), "is missing", fix)
    if struct.__struct_config__.forbid_unknown_fields:
        for key in values:
            if key not in hints:
                near = difflib.get_close_matches(key, hints, n=1)
                fix = f"Did you mean {near[0]!r}?" if near else f"Known: {', '.join(hints)}"
                yield _wrong((*place, key), "is not a part that Briefer knows", fix)


def _wrong(place: Place, problem: str, fix: str) -> WrongField:
    """Name the part: ("states", 1, "date") is 'date' in part 2 of 'states'."""
    words = [f"part {step + 1}" if isinstance(step, int) else repr(step) for step in place]
    return WrongField(str(place[0]), f"{' of '.join(reversed(words))} {problem}", fix, place)


@functools.cache
def _hints(struct: type[msgspec.Struct]) -> Mapping[str, Any]:
    """Give the types of a struct's fields by their names in a file."""
    hints = typing.get_type_hints(struct, include_extras=True)
    return {f.encode_name: hints[f.name] for f in msgspec.structs.fields(struct)}


def _taken_apart(hint: Any) -> _Type:
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return _taken_apart(next(part for part in parts if part is not types.NoneType))
    if origin is tuple:
        return _Type("list", parts[0])
    if origin is dict:
        return _Type("mapping", parts[1])
    if isinstance(hint, type) and issubclass(hint, msgspec.Struct):
        return _Type("struct", hint)
    return _Type("bool" if hint is bool else "leaf", hint)


_NOT_ALLOWED = re.compile(r"Invalid enum value '(.*)'", re.DOTALL)
_BOUND = re.compile(r"Expected `int` ([<>]=) (-?\d+)")
_OF_A_FORM = "matching regex"
_EXPECTED = re.compile(r"Expected `(\w+)")
_EXPECTED_WORDS = {
    "array": ("is not a list", "Write it as [one, two]"),
    "object": ("is not a group of fields", "Write it as {key: value}"),
    "int": ("is not a whole number", "Write digits only"),
    "bool": ("is neither true nor false", "Write true or false"),
    "str": ("is not a text", "Write one text, in quotes if it holds brackets"),
}
_DATE_FIX = "Write a date as 2019, 2020-08, 2021-09-24 or 2022-01~"


def _in_plain_words(message: str, hint: Any, value: Any) -> tuple[str, str]:
    """Say what msgspec found, and what to write, in a staffer's words."""
    if match := _NOT_ALLOWED.search(message):
        allowed = tuple(dict.fromkeys(_literals(hint)))
        near = difflib.get_close_matches(match[1], allowed, n=1)
        fix = f"Did you mean {near[0]!r}?" if near else "Write one of: " + ", ".join(allowed)
        return f"can't be {match[1]!r}", fix
    if match := _BOUND.search(message):
        sign, bound = match.groups()
        side, bound_words = ("small", "at least") if sign == ">=" else ("large", "at most")
        return f"is too {side}", f"Write {bound_words} {bound}"
    if _OF_A_FORM in message and "own" not in message:  # of two forms that are asked for
        return "is no place of a section", "Move sections in the outline of Brief"
    if _OF_A_FORM in message:
        return "is no id of a point just for this memo", "Write own.1, own.2 and so on"
    if match := _EXPECTED.search(message):
        words, fix = _EXPECTED_WORDS.get(match[1], ("has not the right form", "Correct it"))
        if match[1] == "array" and isinstance(value, str):
            fix = f"Write it as [{value}]"
        return words, fix
    return f"can't be read: {message.partition(' - at ')[0]}", _DATE_FIX


def _literals(hint: Any) -> Iterator[str]:
    """Find every word that a type allows."""
    if typing.get_origin(hint) is typing.Literal:
        yield from (word for word in typing.get_args(hint) if word)
    else:
        for part in typing.get_args(hint):
            yield from _literals(part)

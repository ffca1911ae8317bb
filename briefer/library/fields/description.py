"""What every field of every kind of record holds, worked out from the record types.

The types say it already: this is the form in which an editor can use it. A type that
is none of the sorts below raises TypeError, so that no field is left without one.
"""

from __future__ import annotations

import functools
import types
import typing
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Literal

import msgspec

from briefer.library.dates import PartialDate
from briefer.library.kinds import RECORD_TYPES
from briefer.library.links import link_kinds
from briefer.library.record import Kind

Sort = Literal[
    "text",  # one line
    "prose",  # several lines
    "markdown",  # the record's body
    "date",
    "choice",  # one of ``choices``
    "level",  # one of the library's scale of handling
    "yes-no",
    "number",
    "link",
    "texts",
    "links",
    "group",  # one part
    "parts",  # several parts
    "mapping",  # parts of a key and a value
]
# Texts that are sentences, by their name in a record or in a part of one.
_PROSE = frozenset({"say", "note", "evidence", "text", "difference", "reply", "decision", "reason"})
_LEVELS = frozenset({"handling", "marking"})
KEY, VALUE = "key", "value"  # the two fields of each part of a mapping


@dataclass(frozen=True, slots=True)
class Field:
    """Describe a field by its name in a file.

    ``owner`` is the type it is a field of, in whose words it is spoken of. ``default``
    is what a field without a value means, as a file would say it.
    """

    name: str
    sort: Sort
    owner: str
    required: bool = False
    default: str = ""
    choices: tuple[str, ...] = ()
    kinds: tuple[Kind, ...] = ()  # that a link may lead to
    parts: tuple[Field, ...] = ()
    least: int | None = None
    most: int | None = None


@functools.cache
def fields_of(kind: Kind) -> tuple[Field, ...]:
    """Describe the fields of a kind of record, in the order of its type; the id is none."""
    record_type = RECORD_TYPES[kind]
    shared = ("body", "citations")
    own = [each for each in _fields_of_type(record_type) if each.name not in ("id", *shared)]
    cited = _citable(record_type, own)
    return (*own, Field("body", "markdown", record_type.__name__), cited)


def field_of(kind: Kind, name: str) -> Field:
    """Describe one field of a kind of record; raise KeyError when it has none of the name."""
    return _by_name(kind)[name]


@functools.cache
def _by_name(kind: Kind) -> Mapping[str, Field]:
    return MappingProxyType({each.name: each for each in fields_of(kind)})


def _citable(record_type: type[msgspec.Struct], own: list[Field]) -> Field:
    """Describe the citations, whose keys are the names of the other fields."""
    hints = typing.get_type_hints(record_type, include_extras=True)
    cited = _field("citations", hints["citations"], record_type.__name__)
    key, value = cited.parts
    names = (*(each.name for each in own), "body")
    key = Field(KEY, "choice", record_type.__name__, required=True, choices=names)
    return Field("citations", "mapping", record_type.__name__, parts=(key, value))


def _fields_of_type(struct: type[msgspec.Struct]) -> tuple[Field, ...]:
    hints = typing.get_type_hints(struct, include_extras=True)
    return tuple(
        _field(
            each.encode_name,
            hints[each.name],
            struct.__name__,
            required=each.required,
            default=_default(each.default),
        )
        for each in msgspec.structs.fields(struct)
    )


def _default(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, (str, int)) else ""


def _field(name: str, hint: Any, owner: str, *, required: bool = False, default: str = "") -> Field:
    """Describe a field by its type."""
    told = functools.partial(Field, name, owner=owner, required=required, default=default)
    if kinds := link_kinds(hint):
        return told(sort="link", kinds=kinds)
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        present = next(part for part in inner if part is not types.NoneType)
        return _field(name, present, owner, required=required, default=default)
    if origin is tuple:
        return _list(_field(name, inner[0], owner), hint)
    if origin is dict:
        parts = (_field(KEY, inner[0], owner, required=True), _field(VALUE, inner[1], owner))
        return told(sort="mapping", parts=parts)
    if origin is typing.Literal:
        return told(sort="choice", choices=tuple(word for word in inner if word))
    if origin is typing.Annotated and hint.__origin__ is str:
        return told(sort=_sort_of_plain(name, str))
    if origin is typing.Annotated:
        least, most = _bounds(hint.__metadata__)
        return told(sort="number", least=least, most=most)
    if isinstance(hint, type) and issubclass(hint, msgspec.Struct):
        return told(sort="group", parts=_fields_of_type(hint))
    return told(sort=_sort_of_plain(name, hint))


def _list(each: Field, hint: object) -> Field:
    """Describe a list by what each of its parts is."""
    if each.sort == "group":
        return Field(each.name, "parts", each.owner, parts=each.parts)
    if each.sort == "link":
        return Field(each.name, "links", each.owner, kinds=each.kinds)
    if each.sort in ("text", "prose"):
        return Field(each.name, "texts", each.owner)
    raise TypeError(f"{each.owner}.{each.name}: no editor for {hint}")


def _sort_of_plain(name: str, hint: object) -> Sort:
    if hint is str:
        return "prose" if name in _PROSE else "level" if name in _LEVELS else "text"
    if hint is PartialDate:
        return "date"
    if hint is bool:
        return "yes-no"
    raise TypeError(f"{name}: no editor for {hint}")


def _bounds(metadata: tuple[object, ...]) -> tuple[int | None, int | None]:
    found = next(each for each in metadata if isinstance(each, msgspec.Meta))
    return typing.cast("int | None", found.ge), typing.cast("int | None", found.le)

"""The links of a record: every field that names another record, however deep it stands."""

from __future__ import annotations

import functools
import types
import typing
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, cast

import msgspec

from briefer.library.record import HolderId, Kind, Record


@dataclass(frozen=True, slots=True)
class Link:
    """Be one link: the top-level field it stands in, the kinds it may lead to, the id."""

    field: str
    kinds: tuple[Kind, ...]
    target: str


_Found = Iterator[tuple[tuple[Kind, ...], str]]
_Walker = Callable[[Any], _Found]


def links_of(record: Record) -> Iterator[Link]:
    """Give every link of a record, in the order of its fields."""
    for name, field, walker in _field_walkers(type(record)):
        for kinds, target in walker(getattr(record, name)):
            yield Link(field, kinds, target)


@functools.cache
def _field_walkers(struct: type[msgspec.Struct]) -> tuple[tuple[str, str, _Walker], ...]:
    hints = typing.get_type_hints(struct, include_extras=True)
    walkers = []
    for field in msgspec.structs.fields(struct):
        walker = _walker(hints[field.name])
        if walker is not None:
            walkers.append((field.name, field.encode_name, walker))
    return tuple(walkers)


def _walker(hint: Any) -> _Walker | None:
    """Make what finds links in values of a type; None when none can stand there."""
    kinds = link_kinds(hint)
    if kinds:
        return lambda value: iter([(kinds, value)] if value else [])
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        inner = [w for part in parts if (w := _walker(part))]
        return inner[0] if inner else None
    if origin is tuple:
        each = _walker(parts[0])
        return _of_each(each) if each else None
    if origin is dict:
        return _of_mapping(_walker(parts[0]), _walker(parts[1]))
    if isinstance(hint, type) and issubclass(hint, msgspec.Struct):
        return _of_struct(hint) if _field_walkers(hint) else None
    return None


def link_kinds(hint: Any) -> tuple[Kind, ...]:
    """Give the kinds that a value of an annotated type links to, none where it is no link."""
    for meta in getattr(hint, "__metadata__", ()):
        if isinstance(meta, msgspec.Meta) and meta.extra and "link" in meta.extra:
            return cast("tuple[Kind, ...]", tuple(meta.extra["link"].split()))
    return ()


# Kinds that one field can lead to, so that an id names one record among them.
HOLDERS: tuple[Kind, ...] = link_kinds(HolderId)


def _of_each(walker: _Walker) -> _Walker:
    return lambda values: (found for value in values for found in walker(value))


def _of_mapping(key: _Walker | None, each: _Walker | None) -> _Walker | None:
    if key is None and each is None:
        return None

    def walk(held: Any) -> _Found:
        if key is not None:
            yield from _of_each(key)(held)
        if each is not None:
            yield from _of_each(each)(held.values())

    return walk


def _of_struct(struct: type[msgspec.Struct]) -> _Walker:
    walkers = _field_walkers(struct)

    def walk(value: Any) -> _Found:
        if value is not None:
            for name, _, walker in walkers:
                yield from walker(getattr(value, name))

    return walk

"""What sort of thing stands behind each name that a template can write: text, date, list."""

from __future__ import annotations

import types
import typing
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Literal

import msgspec
from msgspec import Struct

from briefer.library.dates import PartialDate

Sort = Literal["text", "date", "number", "yes-no", "list", "table", "group", "value"]

_SIMPLE: tuple[tuple[type, Sort], ...] = (
    (bool, "yes-no"),
    (int, "number"),
    (float, "number"),
    (str, "text"),
    (PartialDate, "date"),
)


class Shape(Struct, frozen=True):
    """Be the shape of a value: its sort, whose fields it has, and what is in it.

    ``owner`` is the type whose fields a template can ask for, ``item`` the shape of what
    a list or a table holds; ``optional`` is whether there may be nothing.
    """

    sort: Sort
    owner: type | None = None
    item: Shape | None = None
    optional: bool = False


VALUE = Shape("value")  # of which nothing more is known


@cache
def fields_of(owner: type) -> Mapping[str, Shape]:
    """Give the fields of a type by name, its own first, what is worked out from them last."""
    hints = typing.get_type_hints(owner, localns=_later_names())
    found = {name: shape_of(hints[name]) for name in owner.__struct_fields__}  # type: ignore[attr-defined]  # only structs come here
    for name, found_property in _properties(owner):
        hint = typing.get_type_hints(found_property.fget, localns=_later_names())["return"]
        found[name] = shape_of(hint)
    return found


def _properties(owner: type) -> Iterator[tuple[str, property]]:
    for name in dir(owner):
        found = getattr(owner, name)
        if isinstance(found, property) and not name.startswith("_"):
            yield name, found


def shape_of(hint: Any) -> Shape:
    """Give the shape of what a type's hint tells."""
    origin, given = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Annotated:
        return shape_of(given[0])
    if origin in (typing.Union, types.UnionType):
        return _one_of([part for part in given if part is not type(None)], optional=len(given))
    if origin is Literal:
        return shape_of(type(given[0]))
    if origin is not None and isinstance(origin, type):
        return _holding(origin, given)
    for known, sort in _SIMPLE:
        if isinstance(hint, type) and issubclass(hint, known):
            return Shape(sort)
    if isinstance(hint, type) and issubclass(hint, Struct):
        return Shape("group", owner=hint)
    return VALUE


def _one_of(parts: list[Any], *, optional: int) -> Shape:
    """Give the shape that all of a union's parts have; of several nothing is known."""
    shapes = {shape_of(part) for part in parts}
    shape = shapes.pop() if len(shapes) == 1 else VALUE
    return msgspec.structs.replace(shape, optional=optional > len(parts))


def _holding(origin: type, given: tuple[Any, ...]) -> Shape:
    if issubclass(origin, Mapping):
        return Shape("table", item=shape_of(given[1]))
    if issubclass(origin, tuple):
        alike = len(given) == 2 and given[1] is Ellipsis
        return Shape("list", item=shape_of(given[0]) if alike else VALUE)
    if issubclass(origin, (list, frozenset, set)):
        return Shape("list", item=shape_of(given[0]))
    return VALUE


def _later_names() -> dict[str, object]:
    """Give the names that some modules read only for their hints."""
    from briefer.briefing.changes.kinds import Changes
    from briefer.briefing.gaps.telling import ToldGap
    from briefer.library.points import Source

    return {"Changes": Changes, "ToldGap": ToldGap, "Source": Source}


def owners_within(owner: type) -> frozenset[type]:
    """Give every type whose fields can be reached from a type, itself among them."""
    found: set[type] = set()
    waiting = [owner]
    while waiting:
        one = waiting.pop()
        if one in found:
            continue
        found.add(one)
        for shape in fields_of(one).values():
            inner: Shape | None = shape
            while inner is not None:
                waiting += [inner.owner] if inner.owner else []
                inner = inner.item
    return frozenset(found)


def called(owner: type) -> str:
    """Call one of a type as the variable of a loop would be: "row", "line", "sheet"."""
    word = owner.__name__
    last = max(at for at, letter in enumerate(word) if letter.isupper())
    return word[last:].lower()

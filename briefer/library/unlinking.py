"""Links taken out: every field of a record that names a record which is to go.

The mirror of ``links.py`` and ``relinking.py``: the same annotations say where a link can
stand. What is nothing without the link goes with it: a citation without its source, a
rewording without its point.
"""

from __future__ import annotations

import functools
import types
import typing
from collections.abc import Callable
from typing import Any

import msgspec

from briefer.library.links import link_kinds
from briefer.library.record import Kind, Record

IsGone = Callable[[tuple[Kind, ...], str], bool]
_Remover = Callable[[Any, IsGone], Any]
_R = typing.TypeVar("_R", bound=Record)
_GONE = object()


def unlinked(record: _R, is_gone: IsGone) -> _R:
    """Take out the links that are gone; the same record comes back where there are none.

    ``is_gone`` is asked of each link: the kinds that it may lead to, and the id.
    """
    changes = _changes(record, is_gone)
    return msgspec.structs.replace(record, **changes) if changes else record


def _changes(struct: msgspec.Struct, is_gone: IsGone) -> dict[str, Any]:
    """Give the fields that change; one that must be there and has nothing left is gone."""
    found: dict[str, Any] = {}
    for field, remover in _removers(type(struct)):
        before = getattr(struct, field.name)
        after = remover(before, is_gone)
        if after is _GONE and field.default is not msgspec.NODEFAULT:
            after = field.default
        if after is _GONE or after != before:
            found[field.name] = after
    return found


@functools.cache
def _removers(
    struct: type[msgspec.Struct],
) -> tuple[tuple[msgspec.structs.FieldInfo, _Remover], ...]:
    hints = typing.get_type_hints(struct, include_extras=True)
    found = ((field, _remover(hints[field.name])) for field in msgspec.structs.fields(struct))
    return tuple((field, remover) for field, remover in found if remover is not None)


def _remover(hint: Any) -> _Remover | None:
    """Make what takes links out of values of a type; None when none can stand there."""
    kinds = link_kinds(hint)
    if kinds:
        return lambda value, is_gone: _GONE if value and is_gone(kinds, value) else value
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        inner = next((found for part in parts if (found := _remover(part))), None)
        return _where_there(inner) if inner else None
    if origin is tuple:
        each = _remover(parts[0])
        return _of_each(each) if each else None
    if origin is dict:
        return _of_mapping(_remover(parts[0]), _remover(parts[1]))
    if isinstance(hint, type) and issubclass(hint, msgspec.Struct):
        return _of_struct if _removers(hint) else None
    return None


def _where_there(remover: _Remover) -> _Remover:
    return lambda value, is_gone: None if value is None else remover(value, is_gone)


def _of_each(remover: _Remover) -> _Remover:
    def each(values: tuple[Any, ...], is_gone: IsGone) -> tuple[Any, ...]:
        found = (remover(value, is_gone) for value in values)
        return tuple(value for value in found if value is not _GONE)

    return each


def _of_mapping(key: _Remover | None, value: _Remover | None) -> _Remover | None:
    if key is None and value is None:
        return None

    def both(values: dict[Any, Any], is_gone: IsGone) -> dict[Any, Any]:
        found: dict[Any, Any] = {}
        for name, held in values.items():
            left = value(held, is_gone) if value else held
            emptied = left is _GONE or (held and not left)
            if not emptied and (key is None or key(name, is_gone) is not _GONE):
                found[name] = left
        return found

    return both


def _of_struct(value: Any, is_gone: IsGone) -> Any:
    changes = _changes(value, is_gone)
    if not changes:
        return value
    if _GONE in changes.values():
        return _GONE
    left = msgspec.structs.replace(value, **changes)
    return _GONE if _says_nothing(left) else left


def _says_nothing(struct: msgspec.Struct) -> bool:
    return all(
        getattr(struct, field.name) == field.default for field in msgspec.structs.fields(struct)
    )

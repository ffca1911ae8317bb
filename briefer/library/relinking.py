"""Links led elsewhere: every field of a record that names one record names another instead.

The mirror of ``links.py``: the same annotations say where a link can stand.
"""

from __future__ import annotations

import functools
import types
import typing
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

import msgspec

from briefer.library.links import link_kinds
from briefer.library.record import Kind, Record


class Move(NamedTuple):
    """Be a record whose place another takes: links to the one come to lead to the other."""

    kind: Kind
    gone: str
    kept: str


_Mover = Callable[[Any, Move], Any]
_R = typing.TypeVar("_R", bound=Record)


def relinked(record: _R, move: Move) -> _R:
    """Lead a record's links to the kept one; a list that then named it twice names it once.

    The same record comes back where nothing in it changes.
    """
    changes = _changes(record, move)
    if record_keys := getattr(record, "accepted_gaps", ()):
        keyed = tuple(_with_key(one, move) for one in changes.get("accepted_gaps", record_keys))
        if keyed != record_keys:
            changes["accepted_gaps"] = keyed
    return msgspec.structs.replace(record, **changes) if changes else record


def without_links_to_itself(record: _R, kind: Kind) -> tuple[_R, tuple[str, ...]]:
    """Take out what leads from a record to itself, and name the fields in which that stood."""
    changes: dict[str, Any] = {}
    hints = typing.get_type_hints(type(record), include_extras=True)
    for field in msgspec.structs.fields(type(record)):
        value = getattr(record, field.name)
        if kind not in _kinds_within(hints[field.name]):
            continue
        if value == record.id:
            changes[field.name] = None
        elif isinstance(value, tuple) and record.id in value:
            changes[field.name] = tuple(one for one in value if one != record.id)
    names = tuple(changes)
    return (msgspec.structs.replace(record, **changes) if changes else record), names


def _kinds_within(hint: Any) -> tuple[Kind, ...]:
    """Give the kinds that a field links to by itself, or in a list."""
    if kinds := link_kinds(hint):
        return kinds
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType) or origin is tuple:
        return next((kinds for part in typing.get_args(hint) if (kinds := _kinds_within(part))), ())
    return ()


def _with_key(accepted: Any, move: Move) -> Any:
    """Lead a gap's key, such as "overdue:jhlc", to the kept record."""
    kind, *names = accepted.key.split(":")
    key = ":".join((kind, *(move.kept if name == move.gone else name for name in names)))
    return accepted if key == accepted.key else msgspec.structs.replace(accepted, key=key)


def _changes(struct: msgspec.Struct, move: Move) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, mover in _movers(type(struct)):
        before = getattr(struct, name)
        after = mover(before, move)
        if after != before:
            found[name] = after
    return found


@functools.cache
def _movers(struct: type[msgspec.Struct]) -> tuple[tuple[str, _Mover], ...]:
    hints = typing.get_type_hints(struct, include_extras=True)
    named = ((field.name, _mover(hints[field.name])) for field in msgspec.structs.fields(struct))
    return tuple((name, mover) for name, mover in named if mover is not None)


def _mover(hint: Any) -> _Mover | None:
    """Make what moves the links in values of a type; None when none can stand there."""
    if kinds := link_kinds(hint):
        return lambda value, move: move.kept if move.kind in kinds and value == move.gone else value
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        inner = next((mover for part in parts if (mover := _mover(part))), None)
        return _where_there(inner) if inner else None
    if origin is tuple:
        each = _mover(parts[0])
        return _of_each(each) if each else None
    if origin is dict:
        return _of_mapping(_mover(parts[0]), _mover(parts[1]))
    if isinstance(hint, type) and issubclass(hint, msgspec.Struct):
        return _of_struct if _movers(hint) else None
    return None


def _where_there(mover: _Mover) -> _Mover:
    return lambda value, move: None if value is None else mover(value, move)


def _of_each(mover: _Mover) -> _Mover:
    def move_each(values: tuple[Any, ...], move: Move) -> tuple[Any, ...]:
        moved = tuple(mover(value, move) for value in values)
        return values if moved == values else _once(moved)

    return move_each


def _once(values: Iterable[Any]) -> tuple[Any, ...]:
    """Leave out what stands twice, at its later place; not all values can be hashed."""
    found: list[Any] = []
    for value in values:
        if value not in found:
            found.append(value)
    return tuple(found)


def _of_mapping(key: _Mover | None, value: _Mover | None) -> _Mover | None:
    if key is None and value is None:
        return None

    def move_both(values: dict[Any, Any], move: Move) -> dict[Any, Any]:
        found: dict[Any, Any] = {}
        for name, held in values.items():
            moved_name = key(name, move) if key else name
            moved = value(held, move) if value else held
            if moved_name in found:
                both = (*found[moved_name], *moved) if isinstance(moved, tuple) else None
                moved = _once(both) if both is not None else found[moved_name]
            found[moved_name] = moved
        return found

    return move_both


def _of_struct(value: Any, move: Move) -> Any:
    changes = _changes(value, move)
    return msgspec.structs.replace(value, **changes) if changes else value

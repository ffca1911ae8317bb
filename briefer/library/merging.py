"""Two records joined into one: what both say once, what one lacks from the other.

Nothing is lost in silence: where the two say different things, the kept one's word
stands, unless the user takes the other's, and what was not taken is told.
"""

from __future__ import annotations

from collections.abc import Container, Iterable
from datetime import date
from typing import Any, Literal, NamedTuple

import msgspec

from briefer.library.record import Citation, Record

WhichBody = Literal["keep", "other", "both"]


class NotTaken(NamedTuple):
    """Be what two records say differently: the value that stands, and the one that does not."""

    field: str  # as the file calls it; "body" for the text
    stands: Any
    left: Any


class Joined(NamedTuple):
    """Be the record that two became, and what of either does not stand in it."""

    record: Record
    not_taken: tuple[NotTaken, ...]


def joined(
    keep: Record, other: Record, take: Container[str] = (), body: WhichBody = "keep"
) -> Joined:
    """Join a record into another of its kind; ``take`` names fields whose value is the other's.

    Lists and citations become both, each entry once; dated states stand in the order in
    which they were known. The other's names become aliases.
    """
    changes: dict[str, Any] = {}
    not_taken: list[NotTaken] = []
    for field in msgspec.structs.fields(type(keep)):
        one, two = getattr(keep, field.name), getattr(other, field.name)
        if (
            field.name in ("id", "body", "aliases", "citations")
            or one == two
            or _is_empty(field, two)
        ):
            continue
        if _is_empty(field, one):
            changes[field.name] = two
        elif isinstance(one, tuple):
            changes[field.name] = _both(one, two)
        elif isinstance(one, dict):
            first, second = (two, one) if field.encode_name in take else (one, two)
            changes[field.name] = {**second, **first} | _shared(one, two)
            not_taken.extend(_at_odds(field.encode_name, first, second))
        else:
            stands, left = (two, one) if field.encode_name in take else (one, two)
            changes[field.name] = stands
            not_taken.append(NotTaken(field.encode_name, stands, left))
    changes["body"], told = _body(keep.body, other.body, body)
    if hasattr(keep, "aliases"):
        changes["aliases"] = _aliases(keep, other)
    changes["citations"] = _citations(keep, other, not_taken, take)
    record = msgspec.structs.replace(keep, **changes)
    return Joined(record, (*not_taken, *told))


def _is_empty(field: msgspec.structs.FieldInfo, value: Any) -> bool:
    if field.default is not msgspec.NODEFAULT and value == field.default:
        return True
    return value is None or value == "" or value == () or value == {}


def _both(one: tuple[Any, ...], two: tuple[Any, ...]) -> tuple[Any, ...]:
    """Give the entries of both, each once; dated ones in the order in which they were known."""
    entries = (*one, *(entry for entry in two if entry not in one))
    if all(hasattr(entry, "known_from") for entry in entries):
        return tuple(sorted(entries, key=_known))
    if all(hasattr(entry, "since") for entry in entries):
        return tuple(sorted(entries, key=lambda entry: _day(entry.since)))
    return entries


def _known(entry: Any) -> date:
    return _day(entry.known_from or getattr(entry, "date", None))


def _day(when: Any) -> date:
    return when.first if when is not None else date.max


def _shared(one: dict[Any, Any], two: dict[Any, Any]) -> dict[Any, Any]:
    """Give what both mappings have under one name, lists as both."""
    return {
        name: _both(held, two[name])
        for name, held in one.items()
        if name in two and isinstance(held, tuple)
    }


def _citations(
    keep: Record, other: Record, not_taken: Iterable[NotTaken], take: Container[str]
) -> dict[str, tuple[Citation, ...]]:
    """Put the citations together; none speaks for a value other than the one it was given for."""
    ours, theirs = keep.citations, other.citations
    found = {**theirs, **ours} | _shared(ours, theirs)
    for told in not_taken:
        stands = (theirs if told.field in take else ours).get(told.field)
        found.pop(told.field, None)
        if stands:
            found[told.field] = stands
    return found


def _at_odds(name: str, stands: dict[Any, Any], left: dict[Any, Any]) -> Iterable[NotTaken]:
    """Tell the entries of two mappings that differ and can't stand side by side."""
    for key, value in stands.items():
        if key in left and left[key] != value and not isinstance(value, tuple):
            yield NotTaken(f"{name}.{key}", value, left[key])


def _body(keep: str, other: str, which: WhichBody) -> tuple[str, tuple[NotTaken, ...]]:
    if not other or keep == other:
        return keep, ()
    if not keep:
        return other, ()
    if which == "both":
        return f"{keep}\n\n{other}", ()
    stands, left = (keep, other) if which == "keep" else (other, keep)
    return stands, (NotTaken("body", stands, left),)


def _aliases(keep: Any, other: Any) -> tuple[str, ...]:
    own = set(_names(keep))
    names = (*keep.aliases, *_names(other), *other.aliases)
    return tuple(dict.fromkeys(name for name in names if name and name not in own))


def _names(record: Any) -> Iterable[str]:
    if hasattr(record, "family"):
        return (" ".join(part for part in (record.given, record.family) if part),)
    return tuple(getattr(record, name, "") for name in ("name", "short", "title"))

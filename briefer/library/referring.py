"""What links to what: turned round once, and brought along as records change.

To walk the links of 100,000 records takes more than a second; to see which records are
other than before takes a hundredth of that.
"""

from __future__ import annotations

import heapq
from collections.abc import Mapping
from typing import NamedTuple

from briefer.library.library import Library
from briefer.library.links import links_of
from briefer.library.record import Kind, Record

Named = tuple[Kind, str]
_AT_ONCE = 4_000  # records that are walked in some hundredths of a second


class Referrer(NamedTuple):
    """Be a record that links to another, and the fields in which it does."""

    kind: Kind
    id: str
    fields: tuple[str, ...]


class Referring:
    """Know what links to every record of the library that it was last brought along to."""

    def __init__(self) -> None:
        self._whole: dict[Kind, Mapping[str, Record]] = {}  # taken in to the last
        self._held: dict[Kind, dict[str, Record]] = {}  # taken in so far
        self._by_target: dict[Named, dict[Named, tuple[str, ...]]] = {}

    def bring_along(self, library: Library, most: int = _AT_ONCE) -> bool:
        """Take in what changed, ``most`` records at a time; say whether that was all."""
        left = most
        for kind in (
            *library.records,
            *(each for each in self._held if each not in library.records),
        ):
            now = library.records.get(kind, {})
            if self._whole.get(kind) is now:
                continue
            left = self._bring_kind_along(kind, now, left)
            if left <= 0:
                return False
            self._whole[kind] = now
        return True

    def count(self, kind: Kind, wanted: str) -> int:
        """Count the other records that link to one."""
        return len(self._by_target.get((kind, wanted), {}))

    def first(self, kind: Kind, wanted: str, limit: int) -> list[Referrer]:
        """Give the first of the other records that link to one, by kind and then by id."""
        found = self._by_target.get((kind, wanted), {})
        return [Referrer(*each, found[each]) for each in heapq.nsmallest(limit, found)]

    def _bring_kind_along(self, kind: Kind, now: Mapping[str, Record], left: int) -> int:
        """Take in up to ``left`` changes of a kind; give how many more there may be."""
        self._whole.pop(kind, None)
        held = self._held.setdefault(kind, {})
        for name in [name for name in held if name not in now]:
            self._let_go(kind, held.pop(name))
        for name, record in now.items():
            before = held.get(name)
            if before is record:
                continue
            if left <= 0:
                return 0
            if before is not None:
                self._let_go(kind, before)
            self._take_in(kind, record)
            held[name] = record
            left -= 1
        return left if left > 0 else 1

    def _take_in(self, kind: Kind, record: Record) -> None:
        for target, fields in _targets(kind, record).items():
            self._by_target.setdefault(target, {})[kind, record.id] = tuple(fields)

    def _let_go(self, kind: Kind, record: Record) -> None:
        for target in _targets(kind, record):
            self._by_target[target].pop((kind, record.id), None)


def _targets(kind: Kind, record: Record) -> dict[Named, dict[str, None]]:
    """Give what a record links to, itself apart, with the fields in which it does."""
    found: dict[Named, dict[str, None]] = {}
    for link in links_of(record):
        for each in link.kinds:
            if (each, link.target) != (kind, record.id):
                found.setdefault((each, link.target), {})[link.field] = None
    return found

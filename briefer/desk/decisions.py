"""Decisions on what was found alike or at odds, as the records that they name change their ids.

A decision follows its records, in its key too, and goes on to hold where they say what they
said; what is of a record that goes, goes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, cast

import msgspec

from briefer.library.kept_apart_file import read_kept_apart
from briefer.library.record import Kind, Record
from briefer.library.record_changes import path_of

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.library.kept_apart import KeptApart


def decisions_after(
    desk: Desk, gone: Collection[str], now: Record | None, others: Iterable[Record] = ()
) -> tuple[tuple[KeptApart, ...], tuple[KeptApart, ...]]:
    """Give the decisions as they are, and as they will be.

    ``gone`` are the paths of records whose place ``now`` takes, without one of those that are
    deleted; ``others`` are records whose links follow. Those on two records that become one
    are no decisions any more. Raises LibraryError for a file that can't be read.
    """
    decisions = read_kept_apart(desk.root)
    fresh = {_path(record): record for record in (now, *others) if record is not None}
    if not any({*gone, *fresh} & {*one.records} for one in decisions):
        return decisions, decisions
    return decisions, tuple(_followed(desk, decisions, gone, now, fresh))


def _followed(
    desk: Desk,
    decisions: Iterable[KeptApart],
    gone: Collection[str],
    now: Record | None,
    fresh: Mapping[str, Record],
) -> Iterator[KeptApart]:
    for decision in decisions:
        concerned = bool({*gone} & {*decision.records})
        if concerned and now is None:
            continue
        kept = _path(now) if now is not None else ""
        paths = tuple(kept if path in gone else path for path in decision.records)
        if len(set(paths)) < len(set(decision.records)):
            continue
        finding = ":".join(kept if part in gone else part for part in decision.finding.split(":"))
        said = _hash(desk, decision, paths, fresh)
        yield msgspec.structs.replace(decision, records=paths, finding=finding, hash=said)


def _hash(
    desk: Desk, decision: KeptApart, paths: tuple[str, ...], fresh: Mapping[str, Record]
) -> str:
    """Give the hash of what is said under the new names, where nothing else was said before.

    Where a record's place is taken by one that is joined of two and says something else, the
    hash stays, and with it what was found stands open again.
    """
    from briefer.briefing.consistency.finding import fingerprint

    held = {_path(each): each for each in _held(desk, decision.records)}
    if len(held) < len(set(decision.records)) or decision.hash != fingerprint(held.values()):
        return decision.hash
    for before, after in zip(decision.records, paths, strict=True):
        joined_of_two = before != after and _stands(desk, after)
        one = msgspec.structs.replace(held[before], id=after.partition("/")[2])
        if joined_of_two and fingerprint([one]) != fingerprint([fresh[after]]):
            return decision.hash
    return fingerprint(fresh.get(path) or held[path] for path in paths)


def _stands(desk: Desk, path: str) -> bool:
    return any(True for _ in _held(desk, (path,)))


def _held(desk: Desk, paths: Iterable[str]) -> Iterator[Record]:
    for path in dict.fromkeys(paths):
        kind, _, name = path.partition("/")
        record = desk.library.records.get(cast("Kind", kind), {}).get(name)
        if record is not None:
            yield record


def _path(record: Record) -> str:
    return path_of(record).removesuffix(".md")

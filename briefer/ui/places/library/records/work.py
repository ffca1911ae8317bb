"""What the tables ask of the desk on the worker, as plain values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import msgspec

from briefer.desk import records
from briefer.desk.joining import carry_out, planned_join
from briefer.library.fields.link_targets import named
from briefer.library.kinds import kind_of
from briefer.library.links import links_of
from briefer.library.naming import first_words, name_of
from briefer.library.new_records import can_be_named, free_id
from briefer.library.relinking import Move
from briefer.library.renaming import CannotRename, refused_id
from briefer.ui.places.library.records.asked import (
    MOST_LISTED,
    DeletionAsked,
    Difference,
    LinkFrom,
    MergeAsked,
    NameAsked,
    Named,
    RenameAsked,
)

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.library.merging import WhichBody
    from briefer.library.record import Kind

_NAME_WORDS = 16


def name_asked(desk: Desk, kind: Kind, name: str, but: str = "") -> NameAsked:
    """Say what a name means for a new record, or for the one with the id ``but``."""
    same = (each for each in named(desk.library, (kind,), name) if each != but)
    alike = next(same, "")
    return NameAsked(
        free_id(desk.library, kind, name),
        _short(desk.library.find(kind, alike)) if alike else "",
    )


def id_refused(desk: Desk, kind: Kind, wanted: str, new_id: str) -> CannotRename | None:
    """Say why a record can't have an id; None where it can."""
    return refused_id(desk.library, Move(kind, wanted, new_id))


def rename_asked(desk: Desk, kind: Kind, wanted: str) -> RenameAsked:
    """Say what there is to rename."""
    from briefer.library.deleting import links_here

    record = desk.library.find(kind, wanted)
    links = links_here(desk.library, kind, wanted)
    return RenameAsked(_named(desk, kind, wanted), can_be_named(record), len(links))


def deletion_asked(desk: Desk, kind: Kind, wanted: Sequence[str]) -> DeletionAsked:
    """Say what deleting records would do."""
    planned = records.deletion(desk, kind, *wanted)
    links = (
        LinkFrom(kind_of(each.record), _short(each.record), each.fields) for each in planned.links
    )
    instead = desk.library.briefs.get(planned.instead)
    return DeletionAsked(
        tuple(wanted),
        tuple(_short(record) for record in planned.records[:MOST_LISTED]),
        tuple(links),
        instead.title if instead else "",
        planned.unread,
    )


def merge_asked(desk: Desk, kind: Kind, kept: str, gone: str, take: Sequence[str]) -> MergeAsked:
    """Say what merging two records would do, with what is taken of the one that goes."""
    planned = planned_join(desk, kind, kept, gone, take=_fields(take), body=_body(take))
    names = {
        link.target: _short(record)
        for wanted in (kept, gone)
        for link in links_of(desk.library.find(kind, wanted))
        for of_kind in link.kinds
        if (record := desk.library.records.get(of_kind, {}).get(link.target)) is not None
    }
    told = (
        Difference(one.field, _in_short(one.stands, names), _in_short(one.left, names))
        for one in planned.not_taken
    )
    led = len(planned.relinked)
    return MergeAsked(_named(desk, kind, kept), _named(desk, kind, gone), tuple(told), led)


def merged(desk: Desk, kind: Kind, kept: str, gone: str, take: Sequence[str]) -> str:
    """Merge a record into another; give the id of the one kept."""
    carry_out(desk, planned_join(desk, kind, kept, gone, take=_fields(take), body=_body(take)))
    return kept


def created(desk: Desk, kind: Kind, name: str, sort: str) -> str:
    """Begin a record; give its id."""
    return records.create(desk, kind, name, sort).id


def duplicated(desk: Desk, kind: Kind, wanted: str, name: str) -> str:
    """Copy a record; give the copy's id."""
    return records.duplicate(desk, kind, wanted, name).id


def renamed(desk: Desk, kind: Kind, wanted: str, new_id: str, name: str) -> str:
    """Rename a record; give its id."""
    return records.rename(desk, kind, wanted, new_id, name).record.id


def deleted(desk: Desk, kind: Kind, wanted: Sequence[str]) -> str:
    """Delete records; there is none to show."""
    records.delete(desk, kind, *wanted)
    return ""


def others(desk: Desk, kind: Kind, wanted: str, words: str) -> tuple[Named, ...]:
    """Find records of the same kind that another may be merged into."""
    hits = (hit for hit in desk.search(words, (kind,), 30) if hit.id != wanted)
    return tuple(Named(hit.id, hit.title) for hit in hits)


def _fields(take: Sequence[str]) -> tuple[str, ...]:
    return tuple(field for field in take if field != "body")


def _body(take: Sequence[str]) -> WhichBody:
    return "other" if "body" in take else "keep"


def _named(desk: Desk, kind: Kind, wanted: str) -> Named:
    return Named(wanted, _short(desk.library.find(kind, wanted)))


def _short(record: Any) -> str:
    return first_words(name_of(record), _NAME_WORDS) or record.id


def _in_short(value: object, names: Mapping[str, str]) -> str:
    """Say a field's value in a line, links by the names of what they lead to."""
    if isinstance(value, msgspec.Struct):
        parts = [getattr(value, field.name) for field in msgspec.structs.fields(type(value))]
        return ", ".join(filter(None, (_in_short(part, names) for part in parts)))
    if isinstance(value, (tuple, list)):
        return ", ".join(_in_short(part, names) for part in value)
    said = "" if value is None or value is False else " ".join(str(value).split())
    return names.get(said, said)

"""A record deleted: what links to it, and what is left of that without it.

Nothing is written here; what is planned is carried out by ``file_changes.py``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from briefer.library.dates import PartialDate
from briefer.library.file_changes import FileChange
from briefer.library.library import Library
from briefer.library.links import links_of
from briefer.library.record import Kind, Record
from briefer.library.record_changes import edit_of, files_that_may_name, removal_of
from briefer.library.relinking import Move
from briefer.library.renaming import SETTINGS_WITH_LINKS, setting_changes
from briefer.library.unlinking import unlinked


class LinkHere(NamedTuple):
    """Be a record that links to another, and the fields in which it does."""

    record: Record
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlannedDeletion:
    """Be what deleting does.

    ``setting`` is of ``library.yaml`` and names the record, ``instead`` is what it names
    afterwards. ``unread`` are files that may link here too, and stay as they are.
    """

    record: Record
    links: tuple[LinkHere, ...]
    others: tuple[Record, ...]  # without their links to it
    changes: tuple[FileChange, ...]
    setting: str = ""
    instead: str = ""
    unread: tuple[str, ...] = ()


def links_here(library: Library, kind: Kind, wanted: str) -> tuple[LinkHere, ...]:
    """Name every other record that links to one, by kind and then by id."""
    found = []
    for records in library.records.values():
        for record in records.values():
            links = (each for each in links_of(record) if each.target == wanted)
            fields = dict.fromkeys(each.field for each in links if kind in each.kinds)
            if fields and record is not library.records[kind].get(wanted):
                found.append(LinkHere(record, tuple(fields)))
    return tuple(found)


def planned_deletion(library: Library, kind: Kind, wanted: str) -> PlannedDeletion:
    """Work out what deleting a record does; its links are taken out of the others.

    Raises UnknownRecord, and SaveError for a file that is not what was read.
    """
    held = library.find(kind, wanted)

    def is_gone(kinds: tuple[Kind, ...], target: str) -> bool:
        others = (each for each in kinds if each != kind)
        elsewhere = any(target in library.records.get(each, {}) for each in others)
        return target == wanted and kind in kinds and not elsewhere

    pairs = [
        (each, left)
        for records in library.records.values()
        for each in records.values()
        if each is not held and (left := unlinked(each, is_gone)) is not each
    ]
    instead = _default_instead(library, wanted) if kind == "briefs" else ""
    settings = setting_changes(library, Move(kind, wanted, instead))
    changes = [edit_of(library.root, each, left) for each, left in pairs]
    return PlannedDeletion(
        held,
        links_here(library, kind, wanted),
        tuple(left for _, left in pairs),
        (*changes, *settings, removal_of(library.root, held)),
        SETTINGS_WITH_LINKS[kind] if settings else "",
        instead if settings else "",
        tuple(files_that_may_name(library, wanted)),
    )


def _default_instead(library: Library, wanted: str) -> str:
    """Name the brief that the library opens with when this one is gone: the latest, if any."""
    others = [brief for brief in library.briefs.values() if brief.id != wanted]
    latest = max(others, key=lambda one: (_day(one.as_of), one.id), default=None)
    return latest.id if latest is not None else ""


def _day(when: PartialDate | None) -> str:
    return when.first.isoformat() if when is not None else ""

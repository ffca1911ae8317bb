"""Records deleted: what links to them, and what is left of that without them.

Nothing is written here; what is planned is carried out by ``file_changes.py``.
"""

from __future__ import annotations

from collections.abc import Container
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
    """Be a record that links to others, and the fields in which it does."""

    record: Record
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlannedDeletion:
    """Be what deleting does.

    ``setting`` is of ``library.yaml`` and names one of the records, ``instead`` is what it
    names afterwards. ``unread`` are files that may link here too, and stay as they are.
    """

    records: tuple[Record, ...]
    links: tuple[LinkHere, ...]
    others: tuple[Record, ...]  # without their links to them
    changes: tuple[FileChange, ...]
    setting: str = ""
    instead: str = ""
    unread: tuple[str, ...] = ()


def links_here(library: Library, kind: Kind, *wanted: str) -> tuple[LinkHere, ...]:
    """Name every other record that links to one of some, by kind and then by id."""
    those, found = set(wanted), []
    for of_kind, records in library.records.items():
        for record in records.values():
            links = (each for each in links_of(record) if each.target in those)
            fields = dict.fromkeys(each.field for each in links if kind in each.kinds)
            if fields and (of_kind != kind or record.id not in those):
                found.append(LinkHere(record, tuple(fields)))
    return tuple(found)


def planned_deletion(library: Library, kind: Kind, *wanted: str) -> PlannedDeletion:
    """Work out what deleting records of a kind does; links to them are taken out of the others.

    Raises UnknownRecord, and SaveError for a file that is not what was read.
    """
    those = {name: library.find(kind, name) for name in wanted}

    def is_gone(kinds: tuple[Kind, ...], target: str) -> bool:
        others = (each for each in kinds if each != kind)
        elsewhere = any(target in library.records.get(each, {}) for each in others)
        return target in those and kind in kinds and not elsewhere

    pairs = [
        (each, left)
        for of_kind, records in library.records.items()
        for each in records.values()
        if (of_kind != kind or each.id not in those)
        and (left := unlinked(each, is_gone)) is not each
    ]
    instead = _default_instead(library, those) if kind == "briefs" else ""
    settings = [s for name in those for s in setting_changes(library, Move(kind, name, instead))]
    changes = [edit_of(library.root, each, left) for each, left in pairs]
    unread = (path for name in those for path in files_that_may_name(library, name))
    return PlannedDeletion(
        tuple(those.values()),
        links_here(library, kind, *those),
        tuple(left for _, left in pairs),
        (*changes, *settings, *(removal_of(library.root, held) for held in those.values())),
        SETTINGS_WITH_LINKS[kind] if settings else "",
        instead if settings else "",
        tuple(dict.fromkeys(unread)),
    )


def _default_instead(library: Library, gone: Container[str]) -> str:
    """Name the brief that the library opens with when some are gone: the latest, if any."""
    others = [brief for brief in library.briefs.values() if brief.id not in gone]
    latest = max(others, key=lambda one: (_day(one.as_of), one.id), default=None)
    return latest.id if latest is not None else ""


def _day(when: PartialDate | None) -> str:
    return when.first.isoformat() if when is not None else ""

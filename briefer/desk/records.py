"""Records begun, copied, renamed and deleted.

Each is one change of the history, whole or not at all.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from briefer.desk.decisions import decisions_after
from briefer.errors import NOUNS
from briefer.library.deleting import PlannedDeletion, planned_deletion
from briefer.library.file_changes import FileChange, content_of, write_changes
from briefer.library.kept_apart_file import KEPT_APART_FILE, render_kept_apart
from briefer.library.naming import first_words, name_of
from briefer.library.new_records import duplicated, new_record, with_name
from briefer.library.record import Kind, Record
from briefer.library.refused_suggestions import following_refusals
from briefer.library.renaming import planned_rename

if TYPE_CHECKING:
    from briefer.desk import Desk

_TITLE_WORDS = 20
_NAMED = 5  # records in a change's words


class Renamed(NamedTuple):
    """Be a record under its new name, and how many others' links followed."""

    record: Record
    followed: int


def create(desk: Desk, kind: Kind, name: str, sort: str = "") -> Record:
    """Begin a record by its name, and save it; raise ReadOnlyLibrary, SaveError."""
    record = new_record(desk.library, kind, name, sort)
    desk.save(record)
    return record


def duplicate(desk: Desk, kind: Kind, wanted: str, name: str) -> Record:
    """Save a copy of a record under a name of its own; raise UnknownRecord, SaveError."""
    copy = duplicated(desk.library, desk.library.find(kind, wanted), name)
    desk.save(copy)
    return copy


def rename(desk: Desk, kind: Kind, wanted: str, new_id: str, name: str = "") -> Renamed:
    """Give a record another id, another name, or both; every link follows.

    Raises UnknownRecord, CannotRename, ReadOnlyLibrary, SaveError; every file is then as
    it was.
    """
    desk.refuse_unwritable()
    held = desk.library.find(kind, wanted)
    fresh = with_name(held, name) if name and name != name_of(held) else held
    said = f"Rename {NOUNS[kind]}: {_title(held)}"
    if fresh is not held:
        said += f", now {_title(fresh)}"
    if new_id == wanted:
        if fresh is not held:
            desk.save(fresh, message=said)
        return Renamed(fresh, 0)
    planned = planned_rename(desk.library, kind, wanted, new_id, fresh)
    records = (planned.record, *planned.others)
    gone = frozenset({f"{kind}/{wanted}"})
    kept = (
        *_decisions(desk, gone, planned.record, planned.others),
        *(following_refusals(desk.root, wanted, new_id) if kind == "sources" else ()),
    )
    _carry_out(desk, (*planned.changes, *kept), f"{said}, from {wanted} to {new_id}")
    _take_in(desk, planned.changes, records, held)
    return Renamed(planned.record, len(planned.others))


def deletion(desk: Desk, kind: Kind, *wanted: str) -> PlannedDeletion:
    """Work out what deleting records does; nothing is written.

    Raises UnknownRecord, SaveError.
    """
    return planned_deletion(desk.library, kind, *wanted)


def delete(desk: Desk, kind: Kind, *wanted: str) -> PlannedDeletion:
    """Delete records of a kind in one change, and take the links to them out of the others.

    Raises UnknownRecord, ReadOnlyLibrary, SaveError; every file is then as
    it was.
    """
    desk.refuse_unwritable()
    planned = planned_deletion(desk.library, kind, *wanted)
    gone = frozenset(f"{kind}/{record.id}" for record in planned.records)
    decisions = _decisions(desk, gone, None, planned.others)
    _carry_out(desk, (*planned.changes, *decisions), _deletion_said(kind, planned.records))
    if len(planned.records) == 1:
        _take_in(desk, planned.changes, planned.others, planned.records[0])
    else:
        desk.read_anew()
    return planned


def _deletion_said(kind: Kind, gone: Sequence[Record]) -> str:
    if len(gone) == 1:
        return f"Delete {NOUNS[kind]}: {_title(gone[0])}"
    named = "; ".join(_title(record) for record in gone[:_NAMED])
    return f"Delete {len(gone)} {kind}: {named}{'; …' if len(gone) > _NAMED else ''}"


def _carry_out(desk: Desk, changes: tuple[FileChange, ...], said: str) -> None:
    commits = desk.begin_history()
    write_changes(desk.root, changes)
    commits.commit(tuple(change.path for change in changes), said)


def _take_in(
    desk: Desk, changes: Iterable[FileChange], records: tuple[Record, ...], gone: Record
) -> None:
    """Bring the library in memory along; settings are read with everything else."""
    if any("/" not in change.path for change in changes):
        desk.read_anew()
    else:
        desk.take_in(*records, gone=gone)


def _title(record: Record) -> str:
    return first_words(name_of(record), _TITLE_WORDS)


def _decisions(
    desk: Desk, gone: Collection[str], now: Record | None, others: tuple[Record, ...]
) -> tuple[FileChange, ...]:
    """Say how ``kept-apart.yaml`` changes."""
    decisions, after = decisions_after(desk, gone, now, others)
    if after == decisions:
        return ()
    before = content_of(desk.root, KEPT_APART_FILE)
    return (FileChange(KEPT_APART_FILE, before, render_kept_apart(after).encode("utf-8")),)

"""Two records of a kind joined into one, and every link to the other led to the one kept.

It is one change of the history: the record that is kept, all that linked to the other, and
the other's file, which goes. Nothing is written before everything was found writable.
"""

from __future__ import annotations

import difflib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from briefer.desk.decisions import decisions_after
from briefer.errors import BrieferError, SaveError
from briefer.library.briefs import Brief
from briefer.library.file_changes import write_changes
from briefer.library.joined_choices import settled
from briefer.library.kept_apart_file import KEPT_APART_FILE, write_kept_apart
from briefer.library.kinds import kind_of
from briefer.library.merging import NotTaken, WhichBody, joined
from briefer.library.reading import read_record
from briefer.library.record import Kind, Record
from briefer.library.refused_suggestions import REFUSED_FILE, following_refusals
from briefer.library.relinking import Move, relinked, without_links_to_itself
from briefer.library.safely import write_bytes_safely
from briefer.library.settings_changing import change_setting
from briefer.library.writing import delete_record, save_record

if TYPE_CHECKING:
    from briefer.desk import Desk

_BESIDE = ("library.yaml", KEPT_APART_FILE, REFUSED_FILE)  # what else may name the one that goes
_SETTINGS: Mapping[Kind, str] = {"briefs": "default_brief", "organizations": "side"}


class CannotJoin(BrieferError):
    """Refuse to join what is no two records."""


@dataclass(frozen=True, slots=True)
class PlannedJoin:
    """Be what joining would do; ``record`` is the kept one as it would be."""

    move: Move
    record: Record
    not_taken: tuple[NotTaken, ...]
    to_itself: tuple[str, ...]  # fields that lose a link, which would have led to itself
    relinked: tuple[Record, ...]  # the others, as they would be
    setting: str  # of library.yaml that named the other, empty for none


def planned_join(
    desk: Desk,
    kind: Kind,
    keep: str,
    other: str,
    *,
    take: Collection[str] = (),
    body: WhichBody = "keep",
) -> PlannedJoin:
    """Work out what joining would do; nothing is written. Raises UnknownRecord, CannotJoin."""
    kept, gone = (desk.library.find(kind, wanted) for wanted in (keep, other))
    if keep == other:
        raise CannotJoin("a record can't be joined with itself", where=f"{kind}/{keep}")
    fields = [field.encode_name for field in msgspec.structs.fields(type(kept))]
    for name in take:
        if name not in fields:
            near = ", ".join(difflib.get_close_matches(name, fields) or fields)
            raise CannotJoin(f"{name!r} is no field of {kind}", fix=f"Nearest: {near}")
    move = Move(kind, other, keep)
    ours, lost = without_links_to_itself(relinked(kept, move), kind)
    theirs = msgspec.structs.replace(relinked(gone, move), id=keep)
    theirs, lost_too = without_links_to_itself(theirs, kind)
    found = joined(ours, theirs, take, body)
    others, told = _others(desk, move)
    setting = _SETTINGS.get(kind, "")
    named = setting and getattr(desk.library.settings, setting) == other
    return PlannedJoin(
        move,
        found.record,
        (*found.not_taken, *told),
        tuple(dict.fromkeys((*lost, *lost_too))),
        others,
        setting if named else "",
    )


def _others(desk: Desk, move: Move) -> tuple[tuple[Record, ...], tuple[NotTaken, ...]]:
    """Give the other records as their links will be, and what briefs no longer say of a point."""
    found: list[Record] = []
    told: list[NotTaken] = []
    for records in desk.library.records.values():
        for held in records.values():
            if kind_of(held) == move.kind and held.id in (move.gone, move.kept):
                continue
            fresh = relinked(held, move)
            if fresh is held:
                continue
            if isinstance(held, Brief) and isinstance(fresh, Brief) and move.kind == "points":
                fresh, left = settled(held, fresh, move)
                told.extend(left)
            found.append(fresh)
    return tuple(found), tuple(told)


def carry_out(desk: Desk, planned: PlannedJoin) -> None:
    """Write a planned join as one change; a file changed meanwhile stops it before it begins.

    Raises ReadOnlyLibrary, SaveError; every file is then as it was.
    """
    desk.refuse_unwritable()
    _refuse_changed(desk, planned)
    commits = desk.begin_history()
    before = {path: path.read_bytes() for path in _touched(desk, planned) if path.exists()}
    try:
        _write(desk, planned)
    except (BrieferError, OSError):
        for path, content in before.items():
            if not path.exists() or path.read_bytes() != content:
                write_bytes_safely(path, content)
        raise
    kind, gone, kept = planned.move
    paths = [path.relative_to(desk.root).as_posix() for path in _touched(desk, planned)]
    commits.commit(paths, f"Join {kind}: {gone} into {kept}")
    desk.read_anew()


def _write(desk: Desk, planned: PlannedJoin) -> None:
    move, library = planned.move, desk.library
    for record in (planned.record, *planned.relinked):
        save_record(desk.root, record, library.records[kind_of(record)][record.id])
    if planned.setting:
        change_setting(desk.root, planned.setting, move.gone, move.kept)
    gone = (f"{move.kind}/{move.gone}",)
    decisions, after = decisions_after(desk, gone, planned.record, planned.relinked)
    if after != decisions:
        write_kept_apart(desk.root, after)
    if move.kind == "sources":
        write_changes(desk.root, following_refusals(desk.root, move.gone, move.kept))
    delete_record(desk.root, move.kind, move.gone)


def _refuse_changed(desk: Desk, planned: PlannedJoin) -> None:
    """Refuse when a file that would be written or deleted is not what was read."""
    ids = [(kind_of(record), record.id) for record in (planned.record, *planned.relinked)]
    for kind, name in (*ids, (planned.move.kind, planned.move.gone)):
        held = desk.library.records[kind][name]
        try:
            same = read_record(desk.root, kind, name) == held
        except FileNotFoundError:
            same = False
        if not same:
            fix = "Look at what is there now, then join again"
            what = "the file was changed outside Briefer meanwhile"
            raise SaveError(what, where=f"{kind}/{name}.md", fix=fix)


def _touched(desk: Desk, planned: PlannedJoin) -> tuple[Path, ...]:
    kind, gone, _ = planned.move
    files = [f"{kind_of(record)}/{record.id}.md" for record in (planned.record, *planned.relinked)]
    return tuple(desk.root / name for name in (*files, f"{kind}/{gone}.md", *_BESIDE))

"""A record under another name: its file moves, and every link to it follows.

Nothing is written here; what is planned is carried out by ``file_changes.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import cast

import msgspec

from briefer.errors import BrieferError
from briefer.library.file_changes import FileChange, content_of
from briefer.library.library import Library
from briefer.library.links import HOLDERS
from briefer.library.reading import SETTINGS_FILE
from briefer.library.record import Kind, Record
from briefer.library.record_changes import edit_of, files_that_may_name, move_of
from briefer.library.relinking import Move, relinked
from briefer.library.scanning import wrong_id
from briefer.library.settings_changing import with_setting

# The settings of ``library.yaml`` that name a record, by its kind.
SETTINGS_WITH_LINKS: Mapping[Kind, str] = MappingProxyType(
    {"briefs": "default_brief", "organizations": "side"}
)


class CannotRename(BrieferError):
    """Refuse a name that a record can't have, or whose links can't all follow."""


@dataclass(frozen=True, slots=True)
class PlannedRename:
    """Be what renaming does: the record as it will be, the others, and every file."""

    move: Move
    record: Record
    others: tuple[Record, ...]  # with links that follow
    changes: tuple[FileChange, ...]


def planned_rename(
    library: Library, kind: Kind, wanted: str, new_id: str, fresh: Record | None = None
) -> PlannedRename:
    """Work out what renaming a record does; ``fresh`` is the record where it changes besides.

    Raises UnknownRecord, CannotRename, and SaveError for a file that is not what was read.
    """
    held = library.find(kind, wanted)
    move = Move(kind, wanted, new_id)
    if refused := refused_id(library, move):
        raise refused
    record = relinked(msgspec.structs.replace(fresh or held, id=new_id), move)
    pairs = [
        (each, moved)
        for records in library.records.values()
        for each in records.values()
        if each is not held and (moved := relinked(each, move)) is not each
    ]
    changes = [*move_of(library.root, held, record)]
    changes += [edit_of(library.root, each, moved) for each, moved in pairs]
    changes += setting_changes(library, move)
    return PlannedRename(move, record, tuple(moved for _, moved in pairs), tuple(changes))


def setting_changes(library: Library, move: Move) -> tuple[FileChange, ...]:
    """Say how ``library.yaml`` changes where it names the record; not at all elsewhere."""
    setting = SETTINGS_WITH_LINKS.get(move.kind, "")
    if not setting or getattr(library.settings, setting) != move.gone:
        return ()
    content = cast("bytes", content_of(library.root, SETTINGS_FILE))
    after = with_setting(content, setting, move.gone, move.kept)
    return (FileChange(SETTINGS_FILE, content, after),)


def refused_id(library: Library, move: Move) -> CannotRename | None:
    """Say why a record can't have an id, None where it can; raise SaveError as content_of does."""
    where = f"{move.kind}/{move.gone}"
    if wrong := wrong_id(move.kept):
        what, fix = wrong
        return CannotRename(f"{move.kept!r} {what}", where=where, fix=fix)
    if content_of(library.root, f"{move.kind}/{move.kept}.md") is not None:
        what = f"another record is named {move.kept!r} already"
        return CannotRename(what, where=where, fix="Choose another name, or merge the two")
    rivals = HOLDERS if move.kind in HOLDERS else ()
    if any(move.kept in library.records.get(kind, {}) for kind in rivals):
        what = f"a person, a post or an organization is named {move.kept!r} already"
        return CannotRename(
            what, where=where, fix="Choose another name, so that links tell them apart"
        )
    if unread := next(files_that_may_name(library, move.gone), ""):
        what = f"{unread} can't be read, and a link in it could not follow"
        fix = "Correct that file first, in the Library under What can’t be read"
        return CannotRename(what, where=where, fix=fix)
    return None

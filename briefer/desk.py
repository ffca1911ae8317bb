"""The whole way in one place: a library, a brief, its memo, its file.

Both faces, the window and the command line, stand on this; neither knows the
rooms behind it. What is slow to import (Word, Jinja, Markdown) is imported when
it is first used.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from briefer.errors import ExportError, LibraryError, ReadOnlyLibrary, UnknownRecord
from briefer.library.briefs import Brief
from briefer.library.creating import create_library
from briefer.library.dates import PartialDate
from briefer.library.index import Hit, Index
from briefer.library.kinds import kind_of
from briefer.library.library import Library
from briefer.library.migrations import migrate
from briefer.library.problems import Problem
from briefer.library.reading import read_settings
from briefer.library.record import Kind, Record
from briefer.library.safely import write_bytes_safely
from briefer.library.writing import save_record

if TYPE_CHECKING:
    from briefer.briefing.status import DialogueStatus
    from briefer.briefing.view import MemoView
    from briefer.memo.blocks import Gap, Memo
    from briefer.memo.template import Template
    from briefer.paths import Paths

_FORBIDDEN_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_LONGEST_NAME = 120
_DEFAULT_LETTERHEAD = "plain"


@dataclass(frozen=True, slots=True)
class Exported:
    """Be an export that was written, with the memo and the gaps marked in it."""

    path: Path
    memo: Memo
    gaps: tuple[Gap, ...]


def open_desk(paths: Paths, library: Path | None = None) -> Desk:
    """Open a library, the user's own without one, which is made at first use.

    Raises LibraryError when it can't be opened.
    """
    root = library or paths.user_library
    if library is None and not root.exists():
        create_library(root, paths.starter_library)
    read_settings(root)
    migrate(root)
    index = Index.open(paths.index_folder, root.resolve())
    return Desk(paths, root, index, index.load())


class Desk:
    """Hold an open library, and do with it what a staffer does."""

    def __init__(self, paths: Paths, root: Path, index: Index, library: Library) -> None:
        self.root = root
        self.library = library
        self._paths = paths
        self._index = index

    def close(self) -> None:
        """Close the index; nothing can be asked afterwards."""
        self._index.close()

    def brief(self, wanted: str = "") -> Brief:
        """Give a brief, the default one without a name, dated today when it has no date."""
        if not wanted and not self.library.settings.default_brief:
            fix = "Name a brief, or set default_brief in library.yaml"
            raise LibraryError("the library has no default brief", where=str(self.root), fix=fix)
        return _dated(self.library.brief(wanted))

    def changed(self, brief: Brief, **changes: Any) -> Brief:
        """Replace fields of a brief; raise UnknownRecord for an id that leads nowhere."""
        fresh = msgspec.structs.replace(brief, **changes)
        for kind, ids in (
            ("dialogues", fresh.dialogues if "dialogues" in changes else ()),
            ("areas", fresh.areas if "areas" in changes else ()),
            ("meetings", (fresh.meeting,) if changes.get("meeting") else ()),
        ):
            self._refuse_unknown(kind, ids)
        return _dated(fresh)

    def _refuse_unknown(self, kind: str, ids: Sequence[str | None]) -> None:
        known: Mapping[str, Record] = getattr(self.library, kind)
        for wanted in ids:
            if wanted not in known:
                raise UnknownRecord(kind, str(wanted), known)

    def view(self, brief: Brief) -> MemoView:
        """Work out what a brief means on its date."""
        from briefer.briefing.compose import view_of

        return view_of(self.library, _dated(brief))

    def memo(self, brief: Brief) -> Memo:
        """Fill the brief's template; raise TemplateError when it can't be."""
        from briefer.memo.compose import compose

        return compose(brief.template, self._template_folders, self.view(brief), self.library)

    def gaps(self, brief: Brief) -> tuple[Gap, ...]:
        """List the gaps that the brief's memo would show."""
        from briefer.memo.gaps import gaps_in

        return gaps_in(self.memo(brief))

    def preview_html(self, brief: Brief) -> str:
        """Give the brief's memo as rich text for the window."""
        from briefer.memo.html import preview_html

        return preview_html(self.memo(brief))

    def export(self, brief: Brief, target: Path) -> Exported:
        """Write the brief's memo in the format of the target's ending.

        Raises ExportError when it can't be written; the target is then as it was.
        """
        from briefer.memo.gaps import gaps_in
        from briefer.memo.writers import WRITERS

        writer = WRITERS.get(target.suffix.lower())
        if target.is_dir():
            raise ExportError("the memo needs a file's name, not a folder's", where=str(target))
        if writer is None:
            known = ", ".join(WRITERS)
            what = f"a memo can't be written as {target.suffix or 'a file without an ending'}"
            raise ExportError(what, where=str(target), fix=f"End the name in {known}")
        letterhead = self._letterhead(brief.letterhead)
        memo = self.memo(brief)
        write_bytes_safely(target, writer(memo, letterhead), ExportError)
        return Exported(target, memo, gaps_in(memo))

    def proposed_name(self, brief: Brief, suffix: str) -> str:
        """Propose a file's name that every system takes."""
        dated = _dated(brief)
        when = f"{dated.as_of.edtf} " if dated.as_of else ""
        name = _FORBIDDEN_IN_NAMES.sub("-", f"{when}{brief.title or brief.id}")
        return name[:_LONGEST_NAME].rstrip(" .") + suffix

    def templates(self) -> tuple[Template, ...]:
        """List the templates, the library's own before the built-in ones."""
        from briefer.memo.template import find_templates

        return find_templates(*self._template_folders)

    @property
    def _template_folders(self) -> tuple[Path, ...]:
        return (self.root / "templates", self._paths.templates)

    def _letterhead(self, wanted: str) -> Path:
        """Find a letterhead: a file, one of the library's by name, or a shipped one."""
        name = wanted or _DEFAULT_LETTERHEAD
        places = [
            Path(name),
            self.root / "letterheads" / name,
            self.root / "letterheads" / f"{name}.docx",
            self._paths.assets / "letterheads" / f"{name}.docx",
        ]
        for place in places:
            if place.is_file():
                return place
        raise ExportError(f"there is no letterhead {name!r}", fix="Name a .docx file")

    def statuses(self, as_of: PartialDate | None = None) -> Mapping[str, DialogueStatus]:
        """Say where every dialogue stands on a date, today without one."""
        from briefer.briefing.status import all_statuses

        return all_statuses(self.library, as_of or PartialDate.of_day(date.today()))

    def search(self, words: str, kinds: Sequence[Kind] = (), limit: int = 50) -> list[Hit]:
        """Find records by words, best first."""
        return self._index.search(words, kinds, limit)

    def check(self) -> tuple[Problem, ...]:
        """Name every problem in the library."""
        from briefer.library.checking import check_library

        return check_library(self.library)

    def save(self, *records: Record) -> None:
        """Save records; what was changed outside meanwhile is not overwritten.

        Raises ReadOnlyLibrary for a library that a newer Briefer made, SaveError
        for a record that can't be written; those before it are saved.
        """
        if self.library.read_only:
            raise ReadOnlyLibrary(self.library.read_only_reason, where=str(self.root))
        for record in records:
            kind = kind_of(record)
            held = self.library.records.get(kind, {}).get(record.id)
            save_record(self.root, record, held)
            self._index.update(record)
            fresh = {
                **self.library.records,
                kind: {**self.library.of(type(record)), record.id: record},
            }
            self.library = replace(self.library, records=fresh)


def _dated(brief: Brief) -> Brief:
    """Date a brief today when it has no as-of date."""
    if brief.as_of is not None:
        return brief
    return msgspec.structs.replace(brief, as_of=PartialDate.of_day(date.today()))

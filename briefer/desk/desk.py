"""The desk: an open library, and what a staffer does with it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from briefer.desk.consent import Word
from briefer.desk.exporting import (
    Exported,
    date_in_name,
    file_name,
    find_letterhead,
    letterhead_names,
    refuse_replacing,
    write_memo,
    writer_for,
)
from briefer.desk.marking import refuse_below, refuse_unknown_level
from briefer.errors import BrieferError, LibraryError, ReadOnlyLibrary, UnknownRecord
from briefer.library.briefs import Brief
from briefer.library.dates import PartialDate
from briefer.library.index import Hit, Index
from briefer.library.kinds import kind_of
from briefer.library.library import Library
from briefer.library.problems import Problem
from briefer.library.reading import parse_record
from briefer.library.record import Kind, Record
from briefer.library.standing import refuse_gone
from briefer.library.writing import save_record

if TYPE_CHECKING:
    from briefer.briefing.status import DialogueStatus
    from briefer.briefing.view import MemoView
    from briefer.library.history import Change, History
    from briefer.library.saving import CommitWorker
    from briefer.memo.blocks import Gap, Memo, Stage
    from briefer.memo.template import Template
    from briefer.paths import Paths

_SHOWN_OF_MANY = 3


class Desk:
    """Hold an open library, and do with it what a staffer does."""

    def __init__(
        self, paths: Paths, root: Path, index: Index, library: Library, author: str
    ) -> None:
        self.root = root
        self.library = library
        self._paths = paths
        self._index = index
        self.author = author
        self._history: History | None = None
        self._commits: CommitWorker | None = None
        self._begun = threading.Event()  # outside changes are kept before the first save
        self._kept_from_changes = ""  # why
        self._end = ExitStack()

    @property
    def is_shipped(self) -> bool:
        """Whether this is the library that comes with the program, and not a copy of it."""
        return self.root.resolve().is_relative_to(self._paths.assets.resolve())

    @property
    def documents_folder(self) -> Path:
        """Where documents are kept as they were read; all of it can be deleted."""
        return self._paths.documents_folder

    def close(self) -> None:
        """Wait until the history is written, and close; nothing can be asked afterwards."""
        with self._end:
            if self._commits is not None:
                self._commits.close()
            self._index.close()

    def at_its_end(self, call: Callable[[], None]) -> None:
        """Have something done when all is written and closed."""
        self._end.callback(call)

    def keep_from_changes(self, reason: str) -> None:
        """Let the library be read alone from now on; ``reason`` says why, as sentences."""
        self._kept_from_changes = reason
        self.library = replace(self.library, read_only=True, read_only_reason=reason)

    def refuse_unwritable(self) -> None:
        """Refuse to change the library: it is read alone, or is not there any more.

        Whatever writes into it asks this first. Raises ReadOnlyLibrary, LibraryGone.
        """
        if self.library.read_only:
            raise ReadOnlyLibrary(self.library.read_only_reason, where=str(self.root))
        refuse_gone(self.root)

    def keep_history(self, unkept: Callable[[BrieferError], None] | None = None) -> CommitWorker:
        """Open the history, and keep in it what was changed outside Briefer, in the background.

        The first save does it by itself; a window does it soon after opening.
        ``unkept`` is told, on another thread, of each change that could not be kept.
        Raises LibraryGone.
        """
        refuse_gone(self.root)
        if self._commits is None:
            from briefer.library.history import History
            from briefer.library.saving import CommitWorker

            self._history = History.open(self.root, self.author)
            self._commits = CommitWorker(self._history, unkept)
            if not self.library.read_only:
                self._begun = self._commits.commit_outside_changes()
        return self._commits

    def begin_history(self) -> CommitWorker:
        """Open the history, and wait until what was changed outside Briefer is kept in it.

        What is written afterwards is then a change of its own, and its author's.
        Raises LibraryGone, also where the library went in that time.
        """
        commits = self.keep_history()
        self._begun.wait()
        refuse_gone(self.root)
        return commits

    def keep_if_begun(self, path: str, message: str) -> None:
        """Keep a new file in the history if that is open; else the next opening takes it in."""
        if self._commits is not None:
            self._commits.commit((path,), message)

    def keep_again(self) -> bool:
        """Try once more to keep in the history what it did not take; say whether it has all.

        What it still does not take is told as at first.
        """
        return self._commits is None or self._commits.try_again()

    @property
    def unkept(self) -> tuple[BrieferError, ...]:
        """What the history could not keep so far; the files themselves were saved."""
        return tuple(self._commits.errors) if self._commits is not None else ()

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
            ("meetings", (fresh.meeting,) if changes.get("meeting") is not None else ()),
        ):
            self._refuse_unknown(kind, ids)
        if "marking" in changes:
            refuse_unknown_level(fresh.marking, self.library.settings)
        return _dated(fresh)

    def _refuse_unknown(self, kind: str, ids: Sequence[str | None]) -> None:
        known: Mapping[str, Record] = getattr(self.library, kind)
        for wanted in ids:
            if wanted not in known:
                raise UnknownRecord(kind, str(wanted), known)

    def view(self, brief: Brief) -> MemoView:
        """Work out what a brief means on its date."""
        from briefer.briefing.acronyms import acronyms_of
        from briefer.briefing.compose import view_of
        from briefer.library.house_rule_files import acronym_rules
        from briefer.library.marking_profiles import profile_of

        settings = self.library.settings
        view = view_of(self.library, _dated(brief), profile_of(self.root, settings))
        rules = acronym_rules(self.root, settings).rules
        return msgspec.structs.replace(view, acronyms=acronyms_of(self.library, rules).known)

    def memo(self, brief: Brief, stage: Stage = "working") -> Memo:
        """Fill the brief's template; raise TemplateError when it can't be."""
        return self._filled(brief, self.view(brief), stage)

    def _filled(self, brief: Brief, view: MemoView, stage: Stage) -> Memo:
        from briefer.memo.compose import compose

        memo = compose(brief.template, self.template_folders, view, self.library)
        return msgspec.structs.replace(memo, stage=stage)

    def gaps(self, brief: Brief) -> tuple[Gap, ...]:
        """List what is open: the gaps that the memo would show, and those of the record."""
        view = self.view(brief)
        return self._open_gaps(view, self._filled(brief, view, "working"))

    def _open_gaps(self, view: MemoView, memo: Memo) -> tuple[Gap, ...]:
        from briefer.desk.gaps import gaps_before_export

        return gaps_before_export(self, view, memo).open

    def export(
        self,
        brief: Brief,
        target: Path,
        *,
        author: str = "",
        stage: Stage = "working",
        accept_gaps: str = "",
        shown_gaps: tuple[Gap, ...] | None = None,
        register: bool = True,
    ) -> Exported:
        """Write the brief's memo in the format of the target's ending.

        The file names ``author``, by default the office that the memo is from. A final
        with open gaps needs the reason why it may go out so, ``accept_gaps``; it goes
        for ``shown_gaps``, for whichever there are without them. Raises OpenGaps when
        that is not given, MarkedBelow when the brief asks for a marking below what it
        holds, ExportError when the memo can't be written; the target is then as it was.
        What was written enters the register; where it can't, the export says why.
        """
        writer = writer_for(target)
        letterhead = self.letterhead(brief.letterhead)
        refuse_replacing(target, self.root, letterhead)
        view = self.view(brief)
        refuse_below(view, self.library.settings)
        memo = self._filled(brief, view, stage)
        if author:
            memo = msgspec.structs.replace(memo, author=author)
        word = Word(self.author, accept_gaps, shown_gaps)
        gaps = self._open_gaps(view, memo) if stage == "final" else ()
        exported = write_memo(memo, target, writer, letterhead, gaps, word)
        if not register:
            return exported
        from briefer.desk.registering import registered

        return registered(self, view.brief, exported, letterhead)

    def letterhead(self, wanted: str) -> Path:
        """Find a letterhead by its name or path; raise ExportError when there is none."""
        return find_letterhead(wanted, self._letterhead_folders)

    def proposed_name(self, brief: Brief, suffix: str) -> str:
        """Propose a file's name that every system takes, its date in the memo's language."""
        dated = _dated(brief)
        title = brief.title or brief.id
        when = ""
        if dated.as_of is not None:
            when = date_in_name(dated.as_of, self.library.settings.date_order, title)
        return file_name(f"{when} {title}", suffix)

    def templates(self) -> tuple[Template, ...]:
        """List the templates, the library's own before the built-in ones."""
        from briefer.memo.template import find_templates

        return find_templates(*self.template_folders)

    @property
    def template_folders(self) -> tuple[Path, ...]:
        """Where templates are looked for, the library's own first."""
        return (self.root / "templates", self._paths.templates)

    def letterheads(self) -> tuple[str, ...]:
        """Name the letterheads, the library's own before the built-in ones."""
        return letterhead_names(self._letterhead_folders)

    @property
    def _letterhead_folders(self) -> tuple[Path, ...]:
        return (self.root / "letterheads", self._paths.assets / "letterheads")

    def statuses(self, as_of: PartialDate | None = None) -> Mapping[str, DialogueStatus]:
        """Say where every dialogue stands on a date, today without one."""
        from briefer.briefing.status import all_statuses

        return all_statuses(self.library, as_of or PartialDate.of_day(date.today()))

    def search(self, words: str, kinds: Sequence[Kind] = (), limit: int = 50) -> list[Hit]:
        """Find records by words, best first."""
        return self._index.search(words, kinds, limit)

    def matching(self, words: str, kind: Kind) -> set[str] | None:
        """Give the ids of all records of a kind that hold the words; None without a word."""
        return self._index.matching(words, kind)

    def check(self) -> tuple[Problem, ...]:
        """Name every problem in the library, its register, its history and its own templates."""
        from briefer.desk.section_names import section_problems
        from briefer.desk.template_names import template_name_problems
        from briefer.library.checking import check_library
        from briefer.library.history_checking import check_history
        from briefer.library.register.checking import check_register

        files = (
            *check_library(self.library),
            *check_register(self.root),
            *section_problems(self),
            *template_name_problems(self, self.library.briefs.values()),
        )
        found = tuple(sorted((*files, *check_history(self.root))))
        own = self.root / "templates"
        if not any(own.glob("*")):
            return found
        from briefer.memo.template_checking import template_problems

        default = self.library.briefs.get(self.library.settings.default_brief)
        view = self.view(default or Brief(title=self.library.settings.title))
        problems = template_problems(own, self._paths.templates, view, self.library)
        return tuple(sorted((*found, *problems)))

    def save(self, *records: Record, message: str = "", also: Sequence[str] = ()) -> None:
        """Save records as one change; what was changed outside is not overwritten.

        ``also`` names files of the library that were written with them, relative to it.
        Raises ReadOnlyLibrary for a library that a newer Briefer made, LibraryGone, SaveError
        for a record that can't be written; those before it are saved and noted.
        """
        self.refuse_unwritable()
        from briefer.library.history import message_for

        commits = self.begin_history()
        saved: dict[str, str] = {}  # path to what is said of it
        try:
            for record in records:
                held = self.library.records.get(kind_of(record), {}).get(record.id)
                path = save_record(self.root, record, held)
                saved[path.relative_to(self.root).as_posix()] = message_for(held, record)
                self.take_in(record)
        finally:
            if saved:
                commits.commit((*saved, *also), message or _in_words(list(saved.values())))

    def take_in(self, *records: Record, gone: Record | None = None) -> None:
        """Bring the library in memory along with records that were saved, and one that went."""
        if gone is not None:
            self._index.remove(kind_of(gone), gone.id)
        fresh: dict[Kind, dict[str, Record]] = {}
        for record in records:
            self._index.update(record)
            fresh.setdefault(kind_of(record), {})[record.id] = record
        self.library = self.library.with_records(fresh, gone)

    def read_anew(self) -> None:
        """Read what changed in the library's files, as on opening."""
        self.library = self._index.load(self.library)
        if self._kept_from_changes:
            self.keep_from_changes(self._kept_from_changes)

    def changes_of(self, record: Record) -> list[Change]:
        """List who changed a record, and when, the latest first."""
        return self.history().changes_of(kind_of(record), record.id)

    def bring_back(self, record: Record, change: str) -> Record:
        """Put a record's file back as a change had left it, to the byte, and give the record.

        What stands there now is kept in the history first.
        """
        self.refuse_unwritable()
        kind = kind_of(record)
        history = self.history()
        former = parse_record(kind, record.id, history.as_it_was(kind, record.id, change))
        history.bring_back(kind, record.id, change)
        self.take_in(former)
        return former

    def history(self) -> History:
        """Give the history with everything saved so far in it."""
        self.keep_history().flush()
        assert self._history is not None
        return self._history


def _in_words(said: Sequence[str]) -> str:
    """Say what several saves did, at a length that can be read."""
    more = len(said) - _SHOWN_OF_MANY
    return "; ".join(said[:_SHOWN_OF_MANY]) + (f"; and {more} more" if more > 0 else "")


def _dated(brief: Brief) -> Brief:
    """Date a brief today when it has no as-of date."""
    if brief.as_of is not None:
        return brief
    return msgspec.structs.replace(brief, as_of=PartialDate.of_day(date.today()))

"""The open library and the draft of its brief; every call to the desk starts here."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from briefer.ui.background import Background
from briefer.ui.draft import Draft
from briefer.ui.messages import Messages
from briefer.ui.undoing import DraftStep
from briefer.ui.wording import (
    borrowed_in_words,
    left_out_in_words,
    stand_ins_in_words,
    unregistered_in_words,
    unused_letterhead_in_words,
)

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.library.briefs import Brief
    from briefer.memo.blocks import Stage
    from briefer.paths import Paths
    from briefer.ui.desk_work import (
        Figures,
        GapLine,
        GapsAccepted,
        Opened,
        Page,
        WrittenChanges,
        WrittenFile,
    )

    OpenDesk = Callable[[Paths, Path | None], Desk]


class Session(QObject):
    """Open, change, show, export and save, off the window's thread."""

    library_opened = Signal(object)
    library_failed = Signal()
    draft_changed = Signal()
    draft_put_back = Signal()  # by undo or redo: what shows the draft's fields shows them anew
    figures_worked_out = Signal(object)
    worked_out = Signal(object)
    work_failed = Signal()
    exported = Signal(object)
    compared = Signal(object)
    export_began = Signal()
    export_ended = Signal()
    brief_saved = Signal()
    _unkept = Signal(object)

    def __init__(
        self, paths: Paths, messages: Messages, open_desk: OpenDesk, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.paths = paths
        self.messages = messages
        self.background = Background(self)
        self.opened: Opened | None = None
        self.draft = Draft()
        self.undo_stack = QUndoStack(self)
        self.stage: Stage = "working"
        self.exporting = False
        self._open_desk = open_desk
        self._desk: Desk | None = None  # belongs to the worker
        self._unkept.connect(self._teller("history"))

    @property
    def unsaved(self) -> bool:
        """Whether the draft says something that the brief does not."""
        return self.opened is not None and not self.draft.is_saved_in(self.opened.brief)

    def open(self, library: Path | None) -> None:
        """Open a library; the one open before is let go once this one is there."""

        def work() -> Opened:
            from briefer.ui import desk_work

            with ExitStack() as undoing:
                desk = self._open_desk(self.paths, library)
                undoing.callback(desk.close)
                found = desk_work.opened(desk)
                undoing.pop_all()
            before, self._desk = self._desk, desk
            if before is not None:
                before.close()
            return found

        self.background.run("open", work, self._show_opened, self._say_not_opened)

    def create(self, at: Path, *, from_starter: bool) -> None:
        """Make a new library and open it."""
        starter = self.paths.starter_library if from_starter else None

        def work() -> None:
            from briefer.library.creating import create_library

            create_library(at, starter)

        self.background.run("create", work, lambda _: self.open(at), self._teller("library"))

    def change(self, field: str, value: Any) -> None:
        """Change one field of the draft, as a step that can be undone, and work it out anew."""
        if field in ("dialogues", "areas"):
            after = self.draft.with_chosen(field, tuple(value))
        else:
            after = self.draft.with_field(field, value)
        if after != self.draft:
            self.undo_stack.push(DraftStep(field, self.draft, after, self._put_back))
        self._take_in_hand(after)

    def _put_back(self, draft: Draft) -> None:
        self._take_in_hand(draft)
        self.draft_put_back.emit()

    def _take_in_hand(self, draft: Draft) -> None:
        self.draft = draft
        self.draft_changed.emit()
        self.work_out()

    def work_out(self) -> None:
        """Work the draft out for the preview; only the newest counts."""
        if self.opened is None:
            return
        desk, base, draft = self.opened.desk, self.opened.brief, self.draft
        figures = self._on("figures", desk, base, draft)
        self.background.run("figures", figures, self._show_figures, self._teller("figures"))
        self.background.run(
            "preview",
            self._on("page", desk, base, draft, self.stage),
            self._show_worked_out,
            self._say_not_worked_out,
        )

    def set_stage(self, stage: Stage) -> None:
        """Say what the next export is for; the preview shows it."""
        self.stage = stage
        self.work_out()

    def ask(
        self, topic: str, work: Callable[[Desk, Brief, Draft], Any], then: Callable[[Any], None]
    ) -> None:
        """Have the desk asked on the worker about the draft as it is; only the newest counts."""
        if self.opened is None:
            return
        desk, base, draft = self.opened.desk, self.opened.brief, self.draft

        def done(found: Any) -> None:
            self.messages.clear(topic)
            then(found)

        self.background.run(topic, lambda: work(desk, base, draft), done, self._teller(topic))

    def find_gaps(self, then: Callable[[tuple[GapLine, ...]], None]) -> None:
        """List the gaps that the memo has now, not those of the last preview."""
        if self.opened is None:
            return
        desk, base, draft = self.opened.desk, self.opened.brief, self.draft
        work = self._on("gaps", desk, base, draft)
        self.background.run("gaps", work, then, self._teller("export"))

    def propose(self, suffix: str, then: Callable[[str], None]) -> None:
        """Ask for a sensible file name."""
        if self.opened is None:
            return
        desk, base, draft = self.opened.desk, self.opened.brief, self.draft
        work = self._on("proposed", desk, base, draft, suffix)
        self.background.run("name", work, then, self._teller("export"))

    def export(self, target: Path, accepted: GapsAccepted | None = None) -> None:
        """Write the memo as the draft has it now; a final needs its gaps accepted."""
        from briefer.ui.desk_work import GapsAccepted

        if self.opened is None:
            return
        desk, base, draft = self.opened.desk, self.opened.brief, self.draft
        self._begin_export()
        word = accepted or GapsAccepted()
        work = self._on("written", desk, base, draft, target, self.stage, word)
        self.background.run("export", work, self._show_exported, self._say_not_exported)

    def compare(self, since: Path | str, target: Path) -> None:
        """Write what changed in the draft since an exported memo, or since a date."""
        if self.opened is None:
            return
        desk, base, draft = self.opened.desk, self.opened.brief, self.draft
        self._begin_export()
        work = self._on("changes", desk, base, draft, since, target)
        self.background.run("export", work, self._show_compared, self._say_not_exported)

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Save the draft into its brief."""
        if self.opened is None:
            return
        desk, base, draft = self.opened.desk, self.opened.brief, self.draft

        def done(brief: Brief) -> None:
            self._show_saved(brief)
            if then is not None:
                then()

        work = self._on("saved", desk, base, draft)
        self.background.run("save", work, done, self._teller("save"))

    def save_with(
        self, work: Callable[[Desk, Brief, Draft], Brief], then: Callable[[], None]
    ) -> None:
        """Have the brief changed and kept on the worker; what the draft says stays as it is."""

        def done(brief: Brief) -> None:
            self._show_saved(brief)
            self.work_out()
            then()

        self.ask("save", work, done)

    def replace_with(self, work: Callable[[Desk, Brief], Any], then: Callable[[Any], None]) -> None:
        """Have another brief made of this one, and go on with it; it is ``brief`` of the result."""

        def whole(desk: Desk, base: Brief, _: Draft) -> tuple[Any, Opened]:
            from briefer.ui import desk_work

            made = work(desk, base)
            return made, desk_work.opened(desk, made.brief.id)

        def done(found: tuple[Any, Opened]) -> None:
            made, opened = found
            self._go_on_with(opened)
            then(made)

        self.ask("save", whole, done)

    def take_up(self, brief: str) -> None:
        """Go on with another brief of the library, by its id."""
        work = self._on("opened", self._desk, brief)
        self.background.run("open", work, self._go_on_with, self._teller("library"))

    def _go_on_with(self, opened: Opened) -> None:
        self.opened = opened
        self.draft = Draft.of(opened.brief)
        self.undo_stack.clear()
        self.library_opened.emit(opened)
        self.draft_changed.emit()
        self.work_out()

    def close(self) -> None:
        """End the work and let go of the library, on the thread that opened it."""
        self.background.stop(self._let_go)

    def _let_go(self) -> None:
        if self._desk is not None:
            self._desk.close()
            self._desk = None

    def _on(self, work: str, *values: object) -> Callable[[], Any]:
        """Name a function of ``desk_work``, which is imported on the worker."""

        def call() -> Any:
            from briefer.ui import desk_work

            return getattr(desk_work, work)(*values)

        return call

    def _teller(self, topic: str) -> Callable[[Exception], None]:
        return lambda error: self.messages.tell_error(topic, error)

    def _show_opened(self, opened: Opened) -> None:
        self.messages.clear("library")
        self._go_on_with(opened)
        keep = partial(opened.desk.keep_history, self._unkept.emit)
        self.background.run("history", keep, None, self._teller("history"))

    def _say_not_opened(self, error: Exception) -> None:
        self.messages.tell_error("library", error)
        if self.opened is None:
            self.library_failed.emit()

    def _show_figures(self, figures: Figures) -> None:
        self.messages.clear("figures")
        self.figures_worked_out.emit(figures)

    def _show_worked_out(self, page: Page) -> None:
        self.messages.clear("preview")
        self.worked_out.emit(page)

    def _say_not_worked_out(self, error: Exception) -> None:
        self.messages.tell_error("preview", error)
        self.work_failed.emit()

    def _show_exported(self, written: WrittenFile) -> None:
        self.exporting = False
        self.messages.clear("export")
        self._remark_on_register(written.unregistered)
        self._remark_on_looks(written)
        if written.accessibility:
            from briefer.ui.accessibility import findings_in_words

            said, details = findings_in_words(written.accessibility)
            self.messages.tell("accessibility", "note", said, details)
        else:
            self.messages.clear("accessibility")
        self.exported.emit(written.path)
        self.export_ended.emit()

    def _show_compared(self, written: WrittenChanges) -> None:
        self.exporting = False
        self.messages.clear("export")
        if written.left_out:
            self.messages.tell("compared", "note", left_out_in_words(written.left_out))
        else:
            self.messages.clear("compared")
        self._remark_on_register(written.unregistered)
        self.compared.emit(written)
        self.export_ended.emit()

    def _begin_export(self) -> None:
        self.exporting = True
        self.export_began.emit()

    def _remark_on_register(self, why_not: str) -> None:
        if why_not:
            self.messages.tell("register", "note", *unregistered_in_words(why_not))
        else:
            self.messages.clear("register")

    def _remark_on_looks(self, written: WrittenFile) -> None:
        self.messages.clear("letterhead")
        self.messages.clear("fonts")
        if written.stand_ins:
            self.messages.tell("letterhead", "note", *stand_ins_in_words(written.stand_ins))
        elif written.unused_letterhead:
            words = unused_letterhead_in_words(written.unused_letterhead, written.path.suffix)
            self.messages.tell("letterhead", "note", words)
        if written.borrowed:
            self.messages.tell("fonts", "note", *borrowed_in_words(written.borrowed))

    def _say_not_exported(self, error: Exception) -> None:
        self.exporting = False
        self.messages.tell_error("export", error)
        self.export_ended.emit()

    def _show_saved(self, brief: Brief) -> None:
        from dataclasses import replace

        if self.opened is not None:
            self.opened = replace(self.opened, brief=brief)
        self.messages.clear("save")
        self.brief_saved.emit()
        self.draft_changed.emit()

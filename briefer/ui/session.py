"""The open library and the brief in hand; every call to the desk starts here."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from briefer.ui import kept_draft
from briefer.ui.autosave import Autosave
from briefer.ui.background import Background, is_gone
from briefer.ui.exports import Exports
from briefer.ui.history_keeping import HistoryKeeping
from briefer.ui.library_changes import LibraryChanges
from briefer.ui.messages import Messages
from briefer.ui.putting_back import PuttingBack
from briefer.ui.saving_again import SavingAgain
from briefer.ui.undoing import BriefStep, Fields
from briefer.ui.unfinished import Unfinished, file_for, read_notes

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.errors import ExportError
    from briefer.library.briefs import Brief
    from briefer.library.claiming import Taken
    from briefer.memo.blocks import Stage
    from briefer.paths import Paths
    from briefer.ui.desk_work import Figures, Opened, Page

    OpenDesk = Callable[[Paths, Path | None], Desk]

T = TypeVar("T")
Then = Callable[[T], None]

_IN_HAND = "in hand"  # the key of the brief that was worked on last


class _Found(NamedTuple):
    opened: Opened
    file: Path
    notes: dict[str, str]
    taken: Taken | None


class Session(QObject):
    """Open, change, show, export and save, off the window's thread."""

    library_opened = Signal(object)  # a library, or another brief of it: Opened
    library_changed = Signal()  # records or other files of it, or the brief as it is saved
    library_failed = Signal()  # and none is open
    not_opened = Signal()  # a library that was to be opened; another may still be open
    brief_changed = Signal()  # the brief in hand, or whether it is saved
    brief_leaves = Signal()  # another is about to be in hand: what is being typed is said now
    brief_put_back = Signal()  # by undo or redo: what shows its fields shows them anew
    figures_worked_out = Signal(object)
    worked_out = Signal(object)
    work_failed = Signal()
    brief_saved = Signal()
    claim_is_stale = Signal()  # of who has the library open: it may be taken over
    _lost = Signal()  # the library, to somebody who took it over

    def __init__(
        self, paths: Paths, messages: Messages, open_desk: OpenDesk, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.paths = paths
        self.messages = messages
        self.background = Background(self._teller("work"), self)
        self.unfinished = Unfinished(self)
        self.opened: Opened | None = None
        self.brief: Brief | None = None
        self.undo_stack = QUndoStack(self)
        self.exports = Exports(self)
        self.stage: Stage = "working"
        self._open_desk = open_desk
        self._desk: Desk | None = None  # belongs to the worker
        self._putting_back = PuttingBack(self)
        self._changes = LibraryChanges(self, self._show_changed)
        self._autosave = Autosave(self, self._show_saved)
        self.saving_again = SavingAgain(messages, self)
        self._history = HistoryKeeping(self)
        self._lost.connect(self.open_again)
        self.background.cancelled.connect(self._show_cancelled)
        self.saving_again.watch(self.unfinished)
        messages.cleared.connect(partial(kept_draft.forget_at_odds, self.unfinished))

    @property
    def unsaved(self) -> bool:
        """Whether the brief in hand says something that its file does not."""
        return self.opened is not None and self.brief != self.opened.brief

    # The library

    def open(self, library: Path | None, brief: str = "", *, take_over: bool = False) -> None:
        """Open a library; the one open before is let go once this one is there.

        ``brief`` is the one to have in hand, by default the last one or the library's own.
        Where somebody else has the library open it is only read, but when it shall be taken
        over from them.
        """
        self.save()

        def work() -> _Found:
            from briefer.desk.claiming import hold
            from briefer.ui import desk_work

            with ExitStack() as undoing:
                desk = self._open_desk(self.paths, library)
                undoing.callback(desk.close)
                taken = hold(desk, self.paths.user_data, self._lost.emit, take_over=take_over)
                file = file_for(self.paths.user_data, desk.root, portable=self.paths.portable)
                notes = read_notes(file)
                opened = desk_work.opened(desk, brief or notes.get(_IN_HAND, ""))
                found = _Found(opened, file, notes, taken)
                undoing.pop_all()
            before, self._desk = self._desk, desk
            if before is not None:
                before.close()
            return found

        self.background.run("open", work, self._show_opened, self._say_not_opened)

    def open_again(self, *, take_over: bool = False) -> None:
        """Open the library anew, with the brief in hand."""
        if self.opened is not None and self.brief is not None:
            self.open(self.opened.root, self.brief.id, take_over=take_over)

    def create(self, at: Path, *, from_starter: bool) -> None:
        """Make a new library and open it."""
        starter = self.paths.starter_library if from_starter else None

        def work() -> None:
            from briefer.library.creating import create_library
            from briefer.ui.preferences.chosen import read_chosen

            create_library(at, starter, read_chosen(self.paths.user_data).unsaid)

        self.background.run("create", work, lambda _: self.open(at), self._say_not_opened)

    def change_library(
        self,
        words: str,
        work: Callable[[Desk], T],
        then: Then[T] | None = None,
        go_on_with: Callable[[T], str] | None = None,
        refused: Callable[[Exception], None] | None = None,
    ) -> None:
        """Have the library's files changed on the worker, as one step that can be undone.

        ``words`` are what the step is called after "Undo". What ``work`` does goes through
        the desk's changes. ``go_on_with`` names the brief to have in hand afterwards, by
        default the one in hand. An error goes to ``refused``, without one into the messages;
        every call counts, in order.
        """
        self._changes.make(words, lambda desk, _: work(desk), then, go_on_with, refused)

    def change_brief(
        self,
        words: str,
        work: Callable[[Desk, Brief], T],
        then: Then[T] | None = None,
        go_on_with: Callable[[T], str] | None = None,
    ) -> None:
        """Have the brief in hand's file changed on the worker, as ``change_library`` does."""
        self._changes.make(words, work, then, go_on_with)

    def _show_changed(self, opened: Opened) -> None:
        """Show a library whose files changed; what was changed in the brief meanwhile stays."""
        self.messages.clear("change")
        before, mine = self.opened, self.brief
        if before is None or mine is None or opened.brief.id != mine.id:
            self._go_on_with(opened)
        else:
            self.opened = opened
            self.brief = kept_draft.with_what_is_unsaved(
                mine, before.brief, opened.brief, self.unfinished, self.messages
            )
            self._note()
            self._tell_changed()
        self.library_changed.emit()

    # The brief in hand

    def edit(self, words: str, merge: str = "", **fields: Any) -> None:
        """Change fields of the brief in hand, as one step that can be undone.

        ``words`` are what the step is called after "Undo"; edits in a row with the same
        ``merge``, where it is not empty, are one step.
        """
        from msgspec.structs import replace

        if self.brief is None:
            return
        before = {name: getattr(self.brief, name) for name in fields}
        if before == fields:
            return
        step = BriefStep(words, self.brief.id, before, fields, self._putting_back.put_back, merge)
        self.brief = replace(self.brief, **fields)
        self.undo_stack.push(step)
        self._note()
        self._tell_changed()

    def set_back(self, fields: Fields) -> None:
        """Set fields of the brief in hand as a step that is undone or redone has them."""
        from msgspec.structs import replace

        if self.brief is None:
            return
        self.brief = replace(self.brief, **fields)
        self._note()
        self.brief_put_back.emit()
        self._tell_changed()

    def _note(self) -> None:
        """Keep what is unsaved on this machine, and save it soon."""
        if self.opened is None or self.brief is None:
            return
        if not self.unsaved:
            self.unfinished.forget(kept_draft.key_of(self.brief.id))
            self.saving_again.let_go(kept_draft.key_of(self.brief.id))
            return
        note = partial(kept_draft.as_note, self.opened.brief, self.brief)  # written off this thread
        self.unfinished.note(kept_draft.key_of(self.brief.id), note)
        if not self.opened.read_only:
            self._autosave.soon()

    def _tell_changed(self) -> None:
        self.brief_changed.emit()
        self.work_out()

    def save(self) -> None:
        """Save the brief in hand, if there is something to save."""
        self._autosave.stop()
        opened, brief = self.opened, self.brief
        if opened is not None and brief is not None and self.unsaved and not opened.read_only:
            self._autosave.save(opened.desk, brief)

    def _show_saved(self, brief: Brief) -> None:
        from dataclasses import replace

        if self.opened is None or self.brief is None or self.brief.id != brief.id:
            self.unfinished.forget(kept_draft.key_of(brief.id))
            return
        self.opened = replace(self.opened, brief=brief)
        self._note()
        self.brief_saved.emit()
        self.brief_changed.emit()

    def take_up(self, brief: str) -> None:
        """Go on with another brief of the library, by its id."""
        self.save()

        def failed(error: Exception) -> None:
            self._putting_back.give_up()
            self.messages.tell_error("library", error)

        work = self.on_worker("opened", self._desk, brief)
        self.background.run("open", work, self._go_on_with, failed)

    def _go_on_with(self, opened: Opened) -> None:
        self.brief_leaves.emit()
        before, brief = self.opened, self.brief
        stays = brief is not None and brief.id in dict(opened.briefs)
        if stays and before is not None and before.desk is opened.desk:
            self.save()
        self._autosave.stop()
        self.opened = opened
        self.brief = kept_draft.with_what_was_unsaved(opened.brief, self.unfinished, self.messages)
        self.unfinished.note(_IN_HAND, opened.brief.id)
        self.library_opened.emit(opened)
        self._note()
        self._tell_changed()
        self._putting_back.go_on()

    # What is asked of the desk

    def ask(self, topic: str, work: Callable[[Desk, Brief], T], then: Then[T]) -> None:
        """Have the desk asked on the worker about the brief as it is; only the newest counts."""
        brief = self.brief
        if brief is not None:
            self.ask_desk(topic, lambda desk: work(desk, brief), then)

    def ask_desk(self, topic: str, work: Callable[[Desk], T], then: Then[T]) -> None:
        """Have the desk asked on the worker; only the newest of a topic counts."""
        if self.opened is None:
            return
        desk = self.opened.desk

        def done(found: T) -> None:
            self.messages.clear(topic)
            if not is_gone(then):  # a sheet that was put away meanwhile
                then(found)

        self.background.run(topic, lambda: work(desk), done, self._teller(topic))

    def work_out(self) -> None:
        """Work the brief out for the preview; only the newest counts."""
        if self.opened is None:
            return
        desk, brief = self.opened.desk, self.brief
        page = self.on_worker("page", desk, brief, self.stage)
        self.background.run(
            "preview", page, self._show_worked_out, self._say_not_worked_out, yields=True
        )
        figures = self.on_worker("figures", desk, brief)
        self.background.run(
            "figures", figures, self._show_figures, self._teller("figures"), yields=True
        )

    def set_stage(self, stage: Stage) -> None:
        """Say what the next export is for; the preview shows it."""
        self.stage = stage
        self.work_out()

    def close(self) -> None:
        """Save, end the work and let go of the library, on the thread that opened it."""
        self._autosave.stop()
        self.background.stop(self._let_go)
        self.unfinished.close()

    def _let_go(self) -> None:
        from briefer.errors import BrieferError

        if self._desk is None:
            return
        opened, brief = self.opened, self.brief
        try:
            if opened is not None and brief is not None and not opened.read_only and self.unsaved:
                self.on_worker("saved", opened.desk, brief)()
        except (BrieferError, OSError):
            return  # what is unsaved stays with what is unfinished, and is told at the next start
        finally:
            self._desk.close()
            self._desk = None

    def on_worker(self, work: str, *values: object) -> Callable[[], Any]:
        """Name a function of ``desk_work``, which is imported on the worker."""

        def call() -> Any:
            from briefer.ui import desk_work

            return getattr(desk_work, work)(*values)

        return call

    def _teller(self, topic: str) -> Callable[[Exception], None]:
        return lambda error: self.messages.tell_error(topic, error)

    def _show_opened(self, found: _Found) -> None:
        self.messages.clear("library")
        self.brief_leaves.emit()
        self.unfinished.begin(found.file, found.notes)
        self.undo_stack.clear()
        self._putting_back.give_up()
        self.saving_again.let_all_go()
        self._go_on_with(found.opened)
        self._history.begin(found.opened.desk)
        if found.taken is not None and found.taken.stale:
            self.claim_is_stale.emit()

    def _say_not_opened(self, error: Exception) -> None:
        self.messages.tell_error("library", error)
        self.not_opened.emit()
        if self.opened is None:
            self.library_failed.emit()

    def _show_figures(self, figures: Figures) -> None:
        self.messages.clear("figures")
        self.figures_worked_out.emit(figures)

    def _show_worked_out(self, page: Page) -> None:
        self.messages.clear("preview")
        self._tell_letterhead(page.preview.not_used)
        self.worked_out.emit(page)

    def _tell_letterhead(self, not_used: ExportError | None) -> None:
        """Say when the preview can't be in the brief's letterhead, as its export would not be."""
        if not_used is None:
            self.messages.clear("paper")
            return
        why, _ = self.messages.in_words(not_used)
        said = self.tr("The preview is on the plain letterhead, not on the brief’s. {why}")
        self.messages.tell("paper", "warning", said.format(why=why))

    def _say_not_worked_out(self, error: Exception) -> None:
        self.messages.tell_error("preview", error)
        self.work_failed.emit()

    def _show_cancelled(self, channel: str) -> None:
        if channel == "open" and self.opened is None:
            self.library_failed.emit()

"""The editor of a record: each field is saved as it is finished, and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget

from briefer.library.fields.description import field_of, fields_of
from briefer.library.fields.reading import Draft, draft_of, trimmed
from briefer.library.record import Kind
from briefer.library.referring import Referring
from briefer.ui.colours import GRID
from briefer.ui.core_words import core_words
from briefer.ui.places.library.editor import on_worker
from briefer.ui.places.library.editor.bench import Bench, Found
from briefer.ui.places.library.editor.kept_typing import KeptTyping
from briefer.ui.places.library.editor.record_page import RecordPage
from briefer.ui.places.library.editor.which_to_keep import WhichToKeep
from briefer.ui.places.library.editor.words.faults import fault_in_words
from briefer.ui.places.library.editor.words.fields import labelled
from briefer.ui.places.library.editor.words.problems import field_of_problem, problem_sentence
from briefer.ui.places.view import Surroundings

if TYPE_CHECKING:
    from briefer.desk.record_editing import Referrers, SavedField, ShownRecord

    Judge = Callable[[ShownRecord, str, Draft, SavedField], None]

_LONGEST_NAME = 40  # letters of a name in the words of a step


class RecordEditor(QWidget):
    """Show a record and save its fields; what can't be saved yet is kept and shown again."""

    asked_for = Signal(str, str)  # kind and id: a link was followed

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = around.session
        self._bench = Bench(self._find, self.asked_for.emit)
        self._typing = KeptTyping(around.session.unfinished)
        self._which = WhichToKeep(self._typing, self._bench, self)
        self._which.mine.connect(self._finish)
        self._which.theirs.connect(self._show_saved)
        self._which.back.connect(self._put_back)
        self._referring = Referring()  # used on the worker alone
        self._shown: ShownRecord | None = None
        self._wanted: tuple[Kind, str] | None = None
        self._saved: dict[str, Draft] = {}  # of the record shown, as its file has them
        self.nothing = QLabel()
        self.nothing.setWordWrap(True)
        self.nothing.setMargin(2 * GRID)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.page = RecordPage(self._bench)
        self.page.edited.connect(self._note)
        self.page.finished.connect(self._finish)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(self.page)
        self.show_nothing()
        self._session.library_changed.connect(self._look_again)
        self._session.library_opened.connect(self._look_again)

    def show_record(self, kind: Kind, wanted: str) -> None:
        """Show a record by its id."""
        if self._wanted != (kind, wanted):
            self._finish_here()
        self._wanted = (kind, wanted)
        self._look()

    def show_nothing(self, why: str = "") -> None:
        """Say why there is no record, or how one comes here."""
        self._finish_here()
        self._wanted = self._shown = None
        self.nothing.setText(why or self.tr("Select a record to see and change what is in it."))
        self._stack.setCurrentWidget(self.nothing)

    def begin(self) -> None:
        """Give the focus to the first field of the record."""
        if self._stack.currentWidget() is self.page and self.page.form is not None:
            self.page.form.begin()

    # Showing

    def _look_again(self) -> None:
        if self._wanted is not None:
            self._look()

    def _look(self) -> None:
        assert self._wanted is not None
        wanted = self._wanted
        self._session.ask_desk("record", partial(on_worker.record, *wanted), self._show)
        self._look_for_links()

    def _look_for_links(self) -> None:
        if self._wanted is not None:
            work = partial(on_worker.referrers_of, self._referring, *self._wanted)
            self._session.ask_desk("record-links", work, self._show_links)

    def _show(self, shown: ShownRecord | None) -> None:
        if shown is None:
            self._wanted = None
            self.show_nothing()
            return
        if (shown.kind, shown.id) != self._wanted:
            return
        another = self._shown is None or not self._is_shown(shown)
        if another:
            self._leave()
        self._shown = shown
        self._bench.names.update(shown.names)
        self._bench.levels, self._bench.date_order = shown.levels, shown.date_order
        self._bench.beside = shown.beside
        self._saved = {
            field.name: draft_of(field, shown.values.get(field.name, ""))
            for field in fields_of(shown.kind)
        }
        self._forget_what_is_there()
        if another:
            self._show_another(shown)
        else:
            self._show_fresh(shown)
        self._show_problems(shown)
        for name in self._saved:
            self._ask_which(name)
        self._stack.setCurrentWidget(self.page)

    def _show_another(self, shown: ShownRecord) -> None:
        unfinished = {
            name: draft for name in self._saved if (draft := self._noted(name)) is not None
        }
        form = self.page.show_record(shown, {**self._saved, **unfinished})
        form.set_read_only(self._why_not(shown))
        for name, draft in unfinished.items():
            if not self._is_overtaken(name):
                self._read(name, draft, self._show_unfinished)

    def _forget_what_is_there(self) -> None:
        """Let go of what was typed and has come to be in the library all the same."""
        for name in self._saved:
            draft = self._noted(name)
            if draft is not None and not self._differs(name, draft):
                self._typing.forget(self._key(name))

    def _show_fresh(self, shown: ShownRecord) -> None:
        """Show the record as it is now; what is being typed stays."""
        form = self.page.form
        assert form is not None
        rows = form.rows
        form.show_some(
            {
                name: draft
                for name, draft in self._saved.items()
                if self._noted(name) is None
                and (name not in rows or self._differs(name, rows[name].draft()))
            }
        )
        form.set_read_only(self._why_not(shown))
        self.page.show_head(shown)

    def _show_problems(self, shown: ShownRecord) -> None:
        """Say at each field what is wrong with it in the file, unless it is being changed."""
        form = self.page.form
        assert form is not None
        said: dict[str, list[str]] = {}
        for problem in shown.problems:
            name = field_of_problem(problem)
            if name in self._saved and name not in shown.faults:
                said.setdefault(name, []).append(problem_sentence(shown.kind, problem))
        for name in (*said, *shown.faults):
            form.reveal(name)
        for name, faults in shown.faults.items():
            if faults[0].code == "other-form":
                form.rows[name].value.set_read_only(fault_in_words(faults[0]))
        for name, row in form.rows.items():
            if self._noted(name) is None:
                row.show_faults(shown.faults.get(name, ()))
                if name in said:
                    row.say("\n".join(said[name]))

    def _show_links(self, found: Referrers | None) -> None:
        """List what links here; a large library is gone through in several turns."""
        if found is None:
            self._look_for_links()
        elif self._shown is not None:
            self.page.show_links(found)

    def _why_not(self, shown: ShownRecord) -> str:
        if shown.read_only:
            return core_words(shown.read_only)
        found_nothing = not shown.is_whole and not shown.values
        return self.tr("Nothing of this file can be read as a record.") if found_nothing else ""

    # Typing and saving

    def _note(self, name: str) -> None:
        """Keep what is typed until it is saved."""
        draft = self._draft(name)
        if self._differs(name, draft):
            self._typing.keep(self._key(name), draft, self._saved[name])
        else:
            self._typing.forget(self._key(name))
            if self._shown is not None:
                self._show_problems(self._shown)
            self._ask_which(name)

    def _finish(self, name: str) -> None:
        """Save a field, or say what is wrong with it; what stands in the file already is left."""
        draft = self._draft(name)
        if self._shown is None or self._why_not(self._shown) or not self._differs(name, draft):
            return
        if self._is_overtaken(name):
            self._ask_which(name)
            return
        self._read(name, draft, self._save)

    def _read(self, name: str, draft: Draft, then: Judge) -> None:
        assert self._shown is not None
        kind, wanted = self._shown.kind, self._shown.id
        work = partial(on_worker.read, kind, wanted, name, draft)
        topic = f"read {self._key(name)}"
        self._session.ask_desk(topic, work, partial(then, self._shown, name, draft))

    def _show_unfinished(
        self, shown: ShownRecord, name: str, draft: Draft, read: SavedField
    ) -> None:
        """Say of what was typed earlier why it is not saved."""
        if not self._is_shown(shown):
            return
        form = self.page.form
        assert form is not None
        row = form.reveal(name)
        row.show_faults(read.faults)
        if not read.faults and self._differs(name, draft):
            said = self.tr("This was typed and not saved. It is saved when you leave the field.")
            row.say(said)

    def _save(self, shown: ShownRecord, name: str, draft: Draft, read: SavedField) -> None:
        if read.faults:
            form = self.page.form
            if self._is_shown(shown) and form is not None:
                form.reveal(name).show_faults(read.faults)
            return
        field = field_of(shown.kind, name)
        label = labelled(field).label
        called = shown.name if len(shown.name) <= _LONGEST_NAME else f"{shown.name[:39]}…"
        words = self.tr("edit {field} of {name}").format(field=label, name=called)
        key = f"{shown.kind}/{shown.id}/{name}"
        typed = self._typing.typed(key)
        over = typed.over if typed is not None else draft_of(field, shown.values.get(name, ""))
        work = partial(on_worker.save, shown.kind, shown.id, name, draft, over)
        kept = partial(self._kept, shown, key, name, draft)
        failed = partial(self._try_again, key, draft, lambda: self._save(shown, name, draft, read))
        self._session.change_library(words, work, kept, refused=failed)

    def _try_again(
        self, key: str, draft: Draft, save: Callable[[], None], error: Exception
    ) -> None:
        """Have a field saved once its disk takes it, unless something else is typed by then."""
        session = self._session

        def again() -> None:
            typed = self._typing.typed(key)
            if typed is not None and typed.draft == draft:
                save()
            else:
                session.saving_again.let_go(key)

        if not session.saving_again.take(key, error, again):
            session.messages.tell_error("change", error)

    def _kept(
        self, shown: ShownRecord, key: str, name: str, draft: Draft, saved: SavedField
    ) -> None:
        """Let go of what is saved now; what was typed meanwhile stays kept."""
        self._session.saving_again.let_go(key)
        if saved.faults:
            return
        field = field_of(shown.kind, name)
        held = draft_of(field, saved.value)
        typed = self._typing.typed(key)
        if not saved.overtaken and typed is not None:
            if typed.draft == draft:
                self._typing.forget(key)
            else:
                self._typing.accept(key, held)
        if not self._is_shown(shown) or self.page.form is None:
            return
        self._saved[name] = held
        if self._typing.typed(key) is None:
            self.page.form.rows[name].show_faults(())
            if self._differs(name, self._draft(name)):
                self._show_saved(name)
        self._ask_which(name)

    # What has come to be in the library over what is typed

    def _is_overtaken(self, name: str) -> bool:
        assert self._shown is not None
        field = field_of(self._shown.kind, name)
        return self._which.is_overtaken(self._key(name), field, self._saved[name])

    def _ask_which(self, name: str) -> None:
        """Ask at a field which value is to stay, where there are two."""
        form, key = self.page.form, self._key(name)
        assert form is not None
        if self._is_overtaken(name) or self._typing.aside(key):
            self._which.ask(form.reveal(name), key, self._saved[name])
        elif name in form.rows:
            form.rows[name].ask("", ())

    def _show_saved(self, name: str) -> None:
        """Show what the library has of a field."""
        if self.page.form is not None:
            self.page.form.show_some({name: self._saved[name]})
            self.page.form.rows[name].show_faults(())

    def _put_back(self, name: str) -> None:
        """Show again what was put aside, as typed over what the library has now."""
        form, key = self.page.form, self._key(name)
        assert form is not None
        draft = self._typing.take_from_aside(key)
        self._typing.keep(key, draft, self._saved[name])
        form.show_some({name: draft})
        self._ask_which(name)
        self._read(name, draft, self._show_unfinished)

    def finish_typing(self, then: Callable[[], None]) -> None:
        """Have what is being typed saved, where it can be, and go on after that."""
        name = self._typed_in()
        if name is None:
            then()
            return

        def judged(shown: ShownRecord, name: str, draft: Draft, read: SavedField) -> None:
            self._save(shown, name, draft, read)
            then()

        self._read(name, self._draft(name), judged)

    def _finish_here(self) -> None:
        """Finish the field that has the focus, before another record comes."""
        name = self._typed_in()
        if name is not None:
            self._finish(name)

    def _leave(self) -> None:
        """Finish what is being typed in the record that goes, so that no field of it does later.

        A field says that it is finished as it loses the focus, which would be under the name
        of the record that comes.
        """
        self._finish_here()
        here = self.focusWidget()
        if here is not None:
            here.clearFocus()

    def _typed_in(self) -> str | None:
        """Name the field that has or had the focus, where it says what its file does not."""
        form, here = self.page.form, self.focusWidget()
        if form is None or here is None or self._shown is None or self._why_not(self._shown):
            return None
        for name, row in form.rows.items():
            if row.isAncestorOf(here) and self._differs(name, row.draft()):
                return name
        return None

    # Looking things up

    def _find(self, kinds: Sequence[Kind], typed: str, then: Found) -> None:
        self._session.ask_desk(
            "link-targets", partial(on_worker.targets, tuple(kinds), typed), then
        )

    def _draft(self, name: str) -> Draft:
        assert self.page.form is not None
        return self.page.form.rows[name].draft()

    def _differs(self, name: str, draft: Draft) -> bool:
        assert self._shown is not None
        field = field_of(self._shown.kind, name)
        return bool(trimmed(field, draft) != trimmed(field, self._saved[name]))

    def _key(self, name: str) -> str:
        assert self._shown is not None
        return f"{self._shown.kind}/{self._shown.id}/{name}"

    def _noted(self, name: str) -> Draft | None:
        typed = self._typing.typed(self._key(name))
        return None if typed is None else typed.draft

    def _is_shown(self, shown: ShownRecord) -> bool:
        now = self._shown
        return now is not None and (now.kind, now.id) == (shown.kind, shown.id)

"""What is done with records: begun, copied, renamed, merged, deleted."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from briefer.library.record import Kind
from briefer.ui.places.library.editor.kept_typing import follow_rename
from briefer.ui.places.library.records import words
from briefer.ui.places.library.records.asked import (
    ID_TOPIC,
    NAME_TOPIC,
    SHEET_TOPICS,
    DeletionAsked,
    NameAsked,
    Named,
    RenameAsked,
    on_worker,
)

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.library.renaming import CannotRename
    from briefer.ui.places.library.records.sheet import Sheet
    from briefer.ui.places.library.records.sheets import AskName
    from briefer.ui.places.view import Surroundings

_MOST_MERGED = 2


class _Change(NamedTuple):
    """Be what is to be done with records of a kind; one of those gone goes on as ``now``."""

    kind: Kind
    what: str
    make: Callable[[Desk], str]
    then: Callable[[str], None]
    gone: tuple[str, ...] = ()
    now: str = ""


class RecordActions(QObject):
    """Ask what is to be asked, and have the library changed."""

    made = Signal(str, str)  # a record is there under this kind and id, to be shown

    def __init__(self, around: Surroundings, window: QWidget) -> None:
        super().__init__(window)
        self.around = around
        self.window = window

    def new(self, kind: Kind) -> None:
        """Ask for a name, and begin a record."""
        from briefer.library.new_records import sorts_of
        from briefer.ui.places.library.records.sheets import NewSheet

        sheet = NewSheet(kind, sorts_of(kind), self._asker_of_names(kind), self.window)

        def change() -> _Change:
            make = on_worker("created", kind, *sheet.answer())
            return _Change(kind, "new", make, self._show(kind))

        self._ask(sheet, change)

    def duplicate(self, kind: Kind, record: Named) -> None:
        """Copy a record, and show the copy."""
        name = self.tr("{name} (copy)").format(name=record.name)
        make = on_worker("duplicated", kind, record.id, name)
        self._make(_Change(kind, "duplicate", make, self._show(kind)))

    def ask_rename(self, kind: Kind, record: Named) -> None:
        """Ask for a record's name and id, and have every link follow."""
        ask = on_worker("rename_asked", kind, record.id)
        self.around.session.ask_desk("record-rename", ask, partial(self._rename, kind))

    def _rename(self, kind: Kind, asked: RenameAsked) -> None:
        from briefer.ui.places.library.records.sheets import RenameSheet

        before = asked.record.id

        def ask_id(typed: str, then: Callable[[CannotRename | None], None]) -> None:
            ask = on_worker("id_refused", kind, before, typed)
            self.around.session.ask_desk(ID_TOPIC, ask, then)

        ask_name = self._asker_of_names(kind, before)
        sheet = RenameSheet(kind, asked, ask_name, ask_id, self.window)

        def change() -> _Change | None:
            new_id, name = sheet.answer()
            if new_id == before and name in ("", asked.record.name):
                return None
            make = on_worker("renamed", kind, before, new_id, name)
            return _Change(kind, "rename", make, self._show(kind), (before,), new_id)

        self._ask(sheet, change)

    def ask_merge(self, kind: Kind, records: tuple[Named, ...]) -> None:
        """Ask into which record one is merged, and what is taken of it."""
        from briefer.ui.places.library.records.merge_sheet import MergeSheet

        chosen = records[:_MOST_MERGED]
        sheet = MergeSheet(self.around.session, kind, chosen, self.window)

        def change() -> _Change:
            kept, gone, take = sheet.answer()
            make = on_worker("merged", kind, kept, gone, take)
            return _Change(kind, "merge", make, self._show(kind), (gone,), kept)

        self._ask(sheet, change)

    def ask_delete(self, kind: Kind, wanted: tuple[str, ...]) -> None:
        """Show what links to records, and delete them if they are to be."""
        ask = on_worker("deletion_asked", kind, wanted)
        self.around.session.ask_desk("record-delete", ask, partial(self._delete, kind))

    def _delete(self, kind: Kind, asked: DeletionAsked) -> None:
        from briefer.ui.places.library.records.deletion_sheet import DeletionSheet

        what = "delete" if len(asked.ids) == 1 else "delete-several"
        make = on_worker("deleted", kind, asked.ids)
        change = _Change(kind, what, make, lambda _: None, asked.ids)
        self._ask(DeletionSheet(kind, asked, self.window), lambda: change)

    def _asker_of_names(self, kind: Kind, but: str = "") -> AskName:
        def ask(typed: str, then: Callable[[NameAsked], None]) -> None:
            work = on_worker("name_asked", kind, typed, but)
            self.around.session.ask_desk(NAME_TOPIC, work, then)

        return ask

    def _show(self, kind: Kind) -> Callable[[str], None]:
        return lambda made: self.made.emit(kind, made)

    def _ask(self, sheet: Sheet, change: Callable[[], _Change | None]) -> None:
        """Ask, and have done what is agreed to; the sheet stays open until it is."""

        def attempt() -> None:
            wanted = change()
            if wanted is None:
                sheet.finish()
            else:
                self._make(wanted, sheet)

        sheet.attempt = attempt
        self.around.dialogs.agreed_to(sheet)
        for topic in SHEET_TOPICS:
            self.around.session.background.drop(topic)
        sheet.deleteLater()

    def _make(self, change: _Change, sheet: Sheet | None = None) -> None:
        """Change the library as one step; the brief in hand goes on under its new name."""
        session = self.around.session
        brief = session.brief
        in_hand = brief is not None and change.kind == "briefs" and brief.id in change.gone

        def done(made: str) -> None:
            if change.what == "rename" and change.now:
                follow_rename(session.unfinished, change.kind, change.gone[0], change.now)
            if sheet is not None and isValid(sheet):
                sheet.finish()
            change.then(made)

        session.change_library(
            words.step(change.what),
            change.make,
            done,
            (lambda _: change.now) if in_hand else None,
            partial(self._refuse, sheet),
        )

    def _refuse(self, sheet: Sheet | None, error: Exception) -> None:
        """Say in the sheet why it was not done, or where all is told when there is none."""
        messages = self.around.session.messages
        text, details = messages.in_words(error)
        asks_still = sheet is not None and isValid(sheet) and sheet.isVisible()
        if sheet is not None and asks_still:
            sheet.say_refused(text)
        if details or not asks_still:
            messages.tell_error("change", error)

"""What is done with records: begun, copied, renamed, merged, deleted."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from briefer.library.record import Kind
from briefer.ui.places.library.records import words
from briefer.ui.places.library.records.asked import (
    ID_TOPIC,
    PLAN_TOPIC,
    SEARCH_TOPIC,
    DeletionAsked,
    Named,
    RenameAsked,
    on_worker,
)

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.ui.places.view import Surroundings

_MOST_MERGED = 2


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

        def propose(name: str, then: Callable[[str], None]) -> None:
            ask = on_worker("proposed_id", kind, name)
            self.around.session.ask_desk(ID_TOPIC, ask, then)

        sheet = NewSheet(kind, sorts_of(kind), propose, self.window)
        if self._agreed(sheet):
            name = " ".join(sheet.name.text().split())
            sort = str(sheet.sort.currentData() or "")
            self._change(kind, "new", on_worker("created", kind, name, sort), self._show(kind))

    def duplicate(self, kind: Kind, record: Named) -> None:
        """Copy a record, and show the copy."""
        name = self.tr("{name} (copy)").format(name=record.name)
        make = on_worker("duplicated", kind, record.id, name)
        self._change(kind, "duplicate", make, self._show(kind))

    def ask_rename(self, kind: Kind, record: Named) -> None:
        """Ask for a record's name and id, and have every link follow."""
        ask = on_worker("rename_asked", kind, record.id)
        self.around.session.ask_desk("record-rename", ask, partial(self._rename, kind))

    def _rename(self, kind: Kind, asked: RenameAsked) -> None:
        from briefer.ui.places.library.records.sheets import RenameSheet

        sheet = RenameSheet(kind, asked, self.window)
        if not self._agreed(sheet):
            return
        new_id, name = sheet.answer()
        if new_id == asked.record.id and name in ("", asked.record.name):
            return
        make = on_worker("renamed", kind, asked.record.id, new_id, name)
        self._change(kind, "rename", make, self._show(kind), (asked.record.id, new_id))

    def ask_merge(self, kind: Kind, records: tuple[Named, ...]) -> None:
        """Ask into which record one is merged, and what is taken of it."""
        from briefer.ui.places.library.records.merge_sheet import MergeSheet

        chosen = records[:_MOST_MERGED]
        sheet = MergeSheet(self.around.session, kind, chosen, self.window)
        if self._agreed(sheet):
            kept, gone, take = sheet.answer()
            make = on_worker("merged", kind, kept, gone, take)
            self._change(kind, "merge", make, self._show(kind), (gone, kept))

    def ask_delete(self, kind: Kind, record: Named) -> None:
        """Show what links to a record, and delete it if it is to be."""
        ask = on_worker("deletion_asked", kind, record.id)
        self.around.session.ask_desk("record-delete", ask, partial(self._delete, kind))

    def _delete(self, kind: Kind, asked: DeletionAsked) -> None:
        from briefer.ui.places.library.records.sheets import DeletionSheet

        if self._agreed(DeletionSheet(kind, asked, self.window)):
            make = on_worker("deleted", kind, asked.record.id)
            self._change(kind, "delete", make, lambda _: None, (asked.record.id, ""))

    def _agreed(self, sheet: QDialog) -> bool:
        agreed = self.around.dialogs.agreed_to(sheet)
        for topic in (ID_TOPIC, SEARCH_TOPIC, PLAN_TOPIC):
            self.around.session.background.drop(topic)
        sheet.deleteLater()
        return agreed

    def _show(self, kind: Kind) -> Callable[[str], None]:
        return lambda made: self.made.emit(kind, made)

    def _change(
        self,
        kind: Kind,
        what: str,
        make: Callable[[Desk], str],
        then: Callable[[str], None],
        moved: tuple[str, str] = ("", ""),
    ) -> None:
        """Change the library as one step; the brief in hand goes on under its new name."""
        session = self.around.session
        before, after = moved
        brief = session.brief
        in_hand = brief is not None and kind == "briefs" and brief.id == before
        said = words.step(what)
        if in_hand:
            session.change_library(said, make, then, lambda _: after)
        else:
            session.change_library(said, make, then)

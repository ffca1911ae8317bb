"""Ask at a field which of two values to keep: what is typed, or what is in the library now.

The library's can have come to be there since the typing began: by another program, another
computer, by undo. Neither is lost: what is saved over stays in the history, and what was
typed and gives way is put aside at its field.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from briefer.library.fields.description import Field
from briefer.library.fields.reading import Draft, trimmed
from briefer.ui.places.library.editor.bench import Bench
from briefer.ui.places.library.editor.field_row import FieldRow
from briefer.ui.places.library.editor.kept_typing import KeptTyping
from briefer.ui.places.library.editor.question import Answer
from briefer.ui.places.library.editor.words.values import value_in_words


class WhichToKeep(QObject):
    """Ask, and tell by the field's name what was answered."""

    mine = Signal(str)  # save what is typed
    theirs = Signal(str)  # show what the library has
    back = Signal(str)  # show again what was put aside

    def __init__(self, kept: KeptTyping, bench: Bench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        self._bench = bench

    def is_overtaken(self, key: str, field: Field, held: Draft) -> bool:
        """Say whether the library has come to hold something else than was typed over."""
        typed = self._kept.typed(key)
        if typed is None:
            return False
        now = trimmed(field, held)
        return bool(now not in (trimmed(field, typed.over), trimmed(field, typed.draft)))

    def ask(self, row: FieldRow, key: str, held: Draft) -> None:
        """Ask what there is to ask at a field, or nothing."""
        if self.is_overtaken(key, row.field, held):
            said = self.tr("Meanwhile the library has: {theirs}. Which one is to stay?")
            theirs = value_in_words(row.field, held, self._bench)
            answers = (
                Answer(self.tr("Keep what I typed"), partial(self._keep_mine, row, key, held)),
                Answer(self.tr("Take the library’s"), partial(self._take_theirs, row, key, held)),
            )
            row.say("")
            row.ask(said.format(theirs=theirs), answers)
        elif aside := self._kept.aside(key):
            said = self.tr("What you had typed is put aside: {mine}.")
            mine = value_in_words(row.field, aside[-1], self._bench)
            answers = (
                Answer(self.tr("Put it back"), partial(self.back.emit, row.field.name)),
                Answer(self.tr("Let it go"), partial(self._let_go, row, key, held)),
            )
            row.ask(said.format(mine=mine), answers)
        else:
            row.ask("", ())

    def _keep_mine(self, row: FieldRow, key: str, held: Draft) -> None:
        self._kept.accept(key, held)
        self.ask(row, key, held)
        self.mine.emit(row.field.name)

    def _take_theirs(self, row: FieldRow, key: str, held: Draft) -> None:
        self._kept.put_aside(key)
        self.theirs.emit(row.field.name)
        self.ask(row, key, held)

    def _let_go(self, row: FieldRow, key: str, held: Draft) -> None:
        self._kept.take_from_aside(key)
        self.ask(row, key, held)

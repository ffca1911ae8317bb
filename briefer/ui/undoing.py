"""Steps that can be undone and done again, each with words of its own."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QUndoCommand

from briefer.ui.draft import Draft

_WORDS = MappingProxyType(
    {
        "meeting": QT_TRANSLATE_NOOP("Undoing", "another meeting"),
        "as_of": QT_TRANSLATE_NOOP("Undoing", "another date"),
        "template": QT_TRANSLATE_NOOP("Undoing", "another template"),
        "letterhead": QT_TRANSLATE_NOOP("Undoing", "another letterhead"),
        "dialogues": QT_TRANSLATE_NOOP("Undoing", "choice of dialogues"),
        "areas": QT_TRANSLATE_NOOP("Undoing", "choice of areas"),
    }
)
_TYPED = MappingProxyType({"as_of": 1})  # fields whose changes in a row are one step
_ALONE = -1  # what Qt calls a command that is never merged


class DraftStep(QUndoCommand):
    """Be a change of one field of the draft, made already; ``put_back`` shows a draft anew."""

    def __init__(
        self, field: str, before: Draft, after: Draft, put_back: Callable[[Draft], None]
    ) -> None:
        super().__init__(QCoreApplication.translate("Undoing", str(_WORDS[field])))
        self.before = before
        self.after = after
        self._put_back = put_back
        self._id = _TYPED.get(field, _ALONE)
        self._taken = False

    def redo(self) -> None:
        """Do the step again; for the first time, as it is pushed, it was made already."""
        if self._taken:
            self._put_back(self.after)
        self._taken = True

    def undo(self) -> None:
        """Take the step back."""
        self._put_back(self.before)

    def id(self) -> int:
        """Say which steps in a row are one."""
        return self._id

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take in the step that follows; one that leads back to the beginning is none."""
        if not isinstance(other, DraftStep):
            return False
        self.after = other.after
        self.setObsolete(self.after == self.before)
        return True

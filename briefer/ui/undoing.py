"""Steps that can be undone and done again, each with words of its own.

Qt's own stack of commands signals once more while it is deleted with its window, to
listeners in Python that then find it gone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal

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
_TYPED = frozenset({"as_of"})  # fields whose changes in a row are one step


@dataclass(frozen=True, slots=True)
class DraftStep:
    """Be a change of one field of the draft, as the draft was before and after it."""

    field: str
    before: Draft
    after: Draft

    @property
    def words(self) -> str:
        """What the step is called after "Undo"."""
        return QCoreApplication.translate("Undoing", str(_WORDS[self.field]))


class Steps(QObject):
    """Keep the steps taken and those taken back, the last one last."""

    changed = Signal()
    put_back = Signal(object)  # the draft as it is after an undo or a redo

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._taken: list[DraftStep] = []
        self._taken_back: list[DraftStep] = []

    @property
    def to_undo(self) -> str:
        """The words of the step that can be undone; empty for none."""
        return self._taken[-1].words if self._taken else ""

    @property
    def to_redo(self) -> str:
        """The words of the step that can be done again; empty for none."""
        return self._taken_back[-1].words if self._taken_back else ""

    def take(self, step: DraftStep) -> None:
        """Remember a step; typing on in a field goes on with the step before."""
        typed_on = bool(self._taken) and not self._taken_back and step.field in _TYPED
        if typed_on and self._taken[-1].field == step.field:
            step = replace(step, before=self._taken.pop().before)
        if step.before != step.after:
            self._taken.append(step)
        self._taken_back.clear()
        self.changed.emit()

    def undo(self) -> None:
        """Take the last step back, if there is one."""
        if self._taken:
            step = self._taken.pop()
            self._taken_back.append(step)
            self.changed.emit()
            self.put_back.emit(step.before)

    def redo(self) -> None:
        """Take the step again that was taken back last, if there is one."""
        if self._taken_back:
            step = self._taken_back.pop()
            self._taken.append(step)
            self.changed.emit()
            self.put_back.emit(step.after)

    def forget(self) -> None:
        """Begin anew, for another brief."""
        self._taken.clear()
        self._taken_back.clear()
        self.changed.emit()

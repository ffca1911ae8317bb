"""Steps that can be undone and done again, each with words of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from zlib import crc32

from PySide6.QtGui import QUndoCommand

Fields = Mapping[str, Any]
_ALONE = -1  # what Qt calls a command that is never merged


class BriefStep(QUndoCommand):
    """Be a change of fields of a brief, made already; ``put_back`` sets them anew.

    Steps in a row with the same ``merge``, which is not empty, are one: typing.
    """

    def __init__(
        self,
        words: str,
        brief: str,
        before: Fields,
        after: Fields,
        put_back: Callable[[str, Fields], None],
        merge: str = "",
    ) -> None:
        super().__init__(words)
        self.brief = brief
        self.before = dict(before)
        self.after = dict(after)
        self.merge = merge
        self._put_back = put_back
        self._taken = False

    def redo(self) -> None:
        """Do the step again; for the first time, as it is pushed, it was made already."""
        if self._taken:
            self._put_back(self.brief, self.after)
        self._taken = True

    def undo(self) -> None:
        """Take the step back."""
        self._put_back(self.brief, self.before)

    def id(self) -> int:
        """Say which steps in a row may be one; Qt asks for a number."""
        return crc32(self.merge.encode()) & 0x7FFF_FFFF if self.merge else _ALONE

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take in the step that follows; one that leads back to the beginning is none."""
        if not isinstance(other, BriefStep):
            return False
        if (other.merge, other.brief) != (self.merge, self.brief):
            return False
        self.before = {**other.before, **self.before}
        self.after.update(other.after)
        self.setObsolete(self.after == self.before)
        return True


class LibraryStep(QUndoCommand):
    """Be a change of the library's files, made already; ``turn`` takes back what stands.

    ``changes`` are the ids of the history's changes that can be taken back next; they are
    the worker's. ``in_hand`` are the briefs that were in hand before and after it; where
    the step led from one to another, ``goes_on_with`` is the one to have next. ``void`` is
    set when the step could not be taken back.
    """

    def __init__(
        self,
        words: str,
        changes: tuple[str, ...],
        in_hand: tuple[str, str],
        turn: Callable[[LibraryStep], None],
    ) -> None:
        super().__init__(words)
        self.changes = changes
        self.void = False
        self.goes_on_with = ""
        self._in_hand = in_hand
        self._turn = turn
        self._taken = False

    def redo(self) -> None:
        """Do the step again; for the first time, as it is pushed, it was made already."""
        if self._taken:
            self._take_back(to=1)
        self._taken = True

    def undo(self) -> None:
        """Take the step back."""
        self._take_back(to=0)

    def _take_back(self, to: int) -> None:
        if self.void:
            self.setObsolete(True)
            return
        before, after = self._in_hand
        self.goes_on_with = self._in_hand[to] if before != after else ""
        self._turn(self)

"""What the brief in hand becomes: files, and what is said of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, Signal

from briefer.ui.remarks import remark_on_comparison, remark_on_export

if TYPE_CHECKING:
    from briefer.library.briefs import Brief
    from briefer.ui.desk_work import GapLine, GapsAccepted, WrittenChanges, WrittenFile
    from briefer.ui.session import Session

_CHANNEL = "export"
Form = Literal["memo", "addendum"]  # an addendum holds what is new since the earlier version


def in_form(brief: Brief, form: Form) -> Brief:
    """Give a brief as the one that the paper asked for is written from."""
    if form == "memo":
        return brief
    from briefer.desk.updating import as_addendum

    return as_addendum(brief)


class Exports(QObject):
    """Write memos and comparisons, one at a time, and take the last one back."""

    began = Signal()
    ended = Signal()  # well or not
    exported = Signal(object)  # WrittenFile
    compared = Signal(object)  # WrittenChanges

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.running = False
        session.background.cancelled.connect(self._show_cancelled)

    def find_gaps(self, then: Callable[[tuple[GapLine, ...]], None], form: Form = "memo") -> None:
        """List the gaps that the memo has now, not those of the last preview."""
        self._run("gaps", "gaps", then, self._tell, form=form)

    def propose(self, suffix: str, then: Callable[[str], None]) -> None:
        """Ask for a sensible file name."""
        self._run("name", "proposed", then, self._tell, suffix)

    def export(
        self, target: Path, accepted: GapsAccepted | None = None, form: Form = "memo"
    ) -> None:
        """Write the memo as the brief has it now; a final needs its gaps accepted."""
        from briefer.ui.desk_work import GapsAccepted

        self._begin()
        values = target, self._session.stage, accepted or GapsAccepted()
        then, failed = self._show_exported, self._say_not_written
        self._run(_CHANNEL, "written", then, failed, *values, form=form)

    def compare(self, since: Path | str, target: Path) -> None:
        """Write what changed in the brief since an exported memo, or since a date."""
        self._begin()
        values = since, target
        self._run(_CHANNEL, "changes", self._show_compared, self._say_not_written, *values)

    def take_back(self, written: WrittenFile, then: Callable[[], None]) -> None:
        """Delete what an export wrote, and put back what it replaced."""
        session = self._session
        if session.opened is not None:
            work = session.on_worker("taken_back", session.opened.desk, written)
            session.background.run(_CHANNEL, work, lambda _: then(), self._tell)

    def _run(
        self,
        channel: str,
        work: str,
        then: Callable[[Any], None],
        failed: Callable[[Exception], None],
        *values: object,
        form: Form = "memo",
    ) -> None:
        session = self._session
        if session.opened is not None and session.brief is not None:
            brief = in_form(session.brief, form)
            call = session.on_worker(work, session.opened.desk, brief, *values)
            session.background.run(channel, call, then, failed)

    def _begin(self) -> None:
        if self._session.opened is not None:
            self.running = True
            self.began.emit()

    def _show_exported(self, written: WrittenFile) -> None:
        self._end()
        remark_on_export(self._session.messages, written)
        self.exported.emit(written)
        self.ended.emit()

    def _show_compared(self, written: WrittenChanges) -> None:
        self._end()
        remark_on_comparison(self._session.messages, written)
        self.compared.emit(written)
        self.ended.emit()

    def _show_cancelled(self, channel: str) -> None:
        if channel == _CHANNEL:
            self._end()
            self.ended.emit()

    def _end(self) -> None:
        self.running = False
        self._session.messages.clear(_CHANNEL)

    def _say_not_written(self, error: Exception) -> None:
        self.running = False
        self._tell(error)
        self.ended.emit()

    def _tell(self, error: Exception) -> None:
        self._session.messages.tell_error(_CHANNEL, error)

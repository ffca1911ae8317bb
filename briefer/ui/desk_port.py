"""What the window asks of the desk; ``briefer.desk`` gives it.

Named here by its shape, since the desk itself is imported after the first paint.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from briefer.briefing.status import DialogueStatus
    from briefer.briefing.view import MemoView
    from briefer.library.briefs import Brief
    from briefer.library.dates import PartialDate
    from briefer.library.library import Library
    from briefer.library.record import Record
    from briefer.memo.blocks import Gap
    from briefer.memo.template import Template
    from briefer.paths import Paths


class Exported(Protocol):
    """Be what an export brought."""

    @property
    def path(self) -> Path:
        """The file written."""
        ...


class Desk(Protocol):
    """Choose, work out, preview, export and save; every call is made on the worker."""

    @property
    def library(self) -> Library:
        """The library as it is now."""
        ...

    def brief(self, wanted: str = "", /) -> Brief:
        """Give a brief, the default one without an id."""
        ...

    def changed(self, brief: Brief, /, **changes: Any) -> Brief:
        """Give the brief with other fields."""
        ...

    def view(self, brief: Brief, /) -> MemoView:
        """Work out what the brief means on its date."""
        ...

    def preview_html(self, brief: Brief, /) -> str:
        """Give the memo as HTML that Qt draws."""
        ...

    def gaps(self, brief: Brief, /) -> tuple[Gap, ...]:
        """List what is missing."""
        ...

    def export(self, brief: Brief, target: Path, /) -> Exported:
        """Write the memo in the format of the target's ending."""
        ...

    def templates(self) -> tuple[Template, ...]:
        """List the templates."""
        ...

    def statuses(self, as_of: PartialDate, /) -> Mapping[str, DialogueStatus]:
        """Say where each dialogue stands on a date."""
        ...

    def proposed_name(self, brief: Brief, suffix: str, /) -> str:
        """Propose a file name."""
        ...

    def save(self, *records: Record) -> object:
        """Save records."""
        ...

    def close(self) -> None:
        """Let go of the library."""
        ...


OpenDesk = Callable[["Paths", Path | None], Desk]

"""No memo leaves with a marking below what it holds."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefer.errors import BrieferError, ExportError
from briefer.library.kinds import kind_of

if TYPE_CHECKING:
    from briefer.briefing.view import MemoView
    from briefer.library.briefs import LibrarySettings
    from briefer.library.points import Point, Source

_NAMED = 3  # of the records, in an error's one line


class MarkedBelow(ExportError):
    """Refuse a memo whose brief asks for less than what it holds."""

    def __init__(self, asked: str, highest: str, records: Sequence[Point | Source]) -> None:
        self.records = tuple(records)
        named = [f"{kind_of(r)}/{r.id} ({r.handling})" for r in self.records[:_NAMED]]
        if more := len(self.records) - _NAMED:
            named.extend([f"and {more} more"] if more > 0 else [])
        super().__init__(
            f"the memo is to be marked {asked} and holds more: {'; '.join(named)}",
            fix=f"Mark it {highest}, or leave them out",
        )


class UnknownLevel(BrieferError):
    """Report a level that the library's scale does not have."""

    def __init__(self, wanted: str, levels: Sequence[str]) -> None:
        near = difflib.get_close_matches(wanted, levels, n=3, cutoff=0.5) or levels
        fix = f"Nearest: {', '.join(near)}"
        super().__init__(f"{wanted!r} is not on the library's handling scale", fix=fix)


def refuse_below(view: MemoView, settings: LibrarySettings) -> None:
    """Raise MarkedBelow when the brief's marking is below the points and sources it holds."""
    from briefer.briefing.marking import held_above

    above = held_above(view, settings)
    if above:
        raise MarkedBelow(view.brief.marking, view.level, above)


def refuse_unknown_level(wanted: str, settings: LibrarySettings) -> None:
    """Raise UnknownLevel, with the nearest, for a marking that is not on the scale."""
    if wanted and wanted not in settings.handling_scale:
        raise UnknownLevel(wanted, settings.handling_scale)

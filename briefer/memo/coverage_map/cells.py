"""What the heat map shows: a row an area, a column a dialogue, a cell the last time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from briefer.library.dates import PartialDate
from briefer.memo.coverage_map.words import MapWording
from briefer.memo.direction import closed

if TYPE_CHECKING:
    from briefer.briefing.tab_view import CoverageCell
    from briefer.briefing.view import MemoView
    from briefer.library.forums import Dialogue

_YEAR, _THREE_YEARS = 12, 36  # months

# How long ago the area last came up there; undated: no date of it is on file; never: usual
# there, but not on record.
Shade = Literal["recent", "older", "old", "undated", "never", "none"]
_WITHOUT = frozenset({"never", "none"})


class Cell(Struct, frozen=True):
    """Be one area in one dialogue; ``words`` say all of it in a sentence."""

    dialogue: str
    shade: Shade
    text: str  # stands in it: "Nov 2021", "2021" where there is no room, "never"
    year: str
    left_out: bool  # of the readout of the dialogue's last session
    words: str
    meeting: str = ""  # in which it last came up, or which left it out

    @property
    def covered(self) -> bool:
        """Whether the area came up in the dialogue."""
        return self.shade not in _WITHOUT


class MapRow(Struct, frozen=True):
    """Be one area, with a cell for each column."""

    area: str
    name: str
    cells: tuple[Cell, ...]

    @property
    def uncovered(self) -> bool:
        """Whether it came up in none of the dialogues."""
        return not any(cell.covered for cell in self.cells)


class Column(Struct, frozen=True):
    """Be one dialogue."""

    dialogue: str
    name: str


class CoverageMap(Struct, frozen=True):
    """Be what one figure shows; ``not_drawn`` counts dialogues and areas beyond it."""

    columns: tuple[Column, ...]
    rows: tuple[MapRow, ...]
    not_drawn: tuple[int, int] = (0, 0)


def map_of(view: MemoView, wording: MapWording) -> CoverageMap:
    """Read the map out of a view, in the brief's order of areas and dialogues."""
    names = {row.status.dialogue.id: _name(row.status.dialogue) for row in view.dialogues}
    columns = tuple(
        Column(name, names[name])
        for name in dict.fromkeys(cell.dialogue for cell in view.coverage)
        if name in names
    )
    sessions = {row.dialogue.id: row.date for row in view.absent if row.dialogue is not None}
    found = {(cell.area, cell.dialogue): cell for cell in view.coverage}
    teller = _Teller(view.as_of, wording, sessions)
    rows = (
        MapRow(
            area.id,
            closed(area.name),
            tuple(
                teller.cell(found[area.id, column.dialogue], area.name, column.name)
                for column in columns
            ),
        )
        for area in view.areas
    )
    return CoverageMap(columns, tuple(rows) if columns else ())


def _name(dialogue: Dialogue) -> str:
    return closed(dialogue.short or dialogue.name)


class _Teller(Struct, frozen=True):
    """Say what a cell holds, as of a date."""

    as_of: PartialDate
    wording: MapWording
    sessions: Mapping[str, PartialDate | None]  # by dialogue, the last one with a readout

    def cell(self, cell: CoverageCell, area: str, dialogue: str) -> Cell:
        says, when = self.wording.says, cell.last
        shade = self._shade(cell)
        month = self.wording.dates.month(when) if when else ""
        day = self.wording.dates.day(when) if when else ""
        words = [says.hover[shade].format(area, dialogue, day)]
        if cell.absent:
            session = self.sessions.get(cell.dialogue)
            words.append(
                says.hover_left_out.format(self.wording.dates.day(session))
                if session
                else says.hover_left_out_undated
            )
        return Cell(
            dialogue=cell.dialogue,
            shade=shade,
            text=month or says.undated.get(shade, ""),
            year=str(when.latest.year) if when else "",
            left_out=cell.absent,
            words=says.joint.join(words),
            meeting=cell.meeting,
        )

    def _shade(self, cell: CoverageCell) -> Shade:
        if cell.last is None:
            if cell.meeting and not cell.absent:
                return "undated"
            return "never" if cell.usual else "none"
        months, _ = cell.last.months_until(self.as_of)
        if months < _YEAR:
            return "recent"
        return "older" if months < _THREE_YEARS else "old"


def saying_something(rows: Iterable[MapRow]) -> frozenset[str]:
    """Name the dialogues of which any cell says something."""
    return frozenset(
        cell.dialogue for row in rows for cell in row.cells if cell.text or cell.left_out
    )

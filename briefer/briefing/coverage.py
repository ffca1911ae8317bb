"""When each chosen area last came up in each chosen dialogue, and what a readout left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefer.briefing.as_of import known_absent
from briefer.briefing.scope import Scope
from briefer.briefing.status import Session
from briefer.briefing.view import AbsentRow, AreaCoverage, CoverageCell, CoveredIn
from briefer.library.dates import PartialDate
from briefer.library.forums import Dialogue


def coverage_of(scope: Scope) -> tuple[CoverageCell, ...]:
    """Give a cell for each chosen dialogue and area, dialogue by dialogue."""
    return tuple(cell for dialogue in scope.dialogues for cell in _cells(scope, dialogue))


def _cells(scope: Scope, dialogue: Dialogue) -> Iterator[CoverageCell]:
    held = scope.held(dialogue.id)
    usual = _with_parents(scope, dialogue.areas)
    last: dict[str, PartialDate | None] = {}
    for session in held:
        for name in _with_parents(scope, session.meeting.areas):
            last.setdefault(name, session.date)
    topics = known_absent(scope.library, held[0].meeting, scope.as_of) if held else ()
    left_out = (area for topic in topics for area in topic.areas)
    absent = _with_parents(scope, left_out)
    for area in scope.areas:
        yield CoverageCell(
            dialogue=dialogue.id,
            area=area.id,
            usual=area.id in usual,
            last=last.get(area.id),
            absent=area.id in absent,
        )


def _with_parents(scope: Scope, areas: Iterable[str]) -> set[str]:
    return {above for area in areas for above in scope.lineage(area)}


def coverage_by_area(scope: Scope, cells: Iterable[CoverageCell]) -> tuple[AreaCoverage, ...]:
    """Give each chosen area with the chosen dialogues in which it has come up."""
    found: dict[str, list[CoveredIn]] = {area.id: [] for area in scope.areas}
    for cell in cells:
        if cell.last is not None:
            found[cell.area].append(CoveredIn(scope.library.dialogues[cell.dialogue], cell.last))
    return tuple(AreaCoverage(area, tuple(found[area.id])) for area in scope.areas)


def uncovered_areas(
    cells: tuple[CoverageCell, ...], since: PartialDate | None = None
) -> tuple[str, ...]:
    """Name the chosen areas that no chosen dialogue has covered, ever or since a date."""
    covered = {
        cell.area
        for cell in cells
        if cell.last and (since is None or not cell.last.certainly_before(since))
    }
    return tuple(dict.fromkeys(cell.area for cell in cells if cell.area not in covered))


def absent_topics(scope: Scope) -> tuple[AbsentRow, ...]:
    """Give the topics that the last readout of each chosen dialogue left out."""
    rows = []
    for dialogue in scope.dialogues:
        for session in scope.held(dialogue.id)[:1]:
            rows += absent_rows(scope, session)
    return tuple(rows)


def absent_rows(scope: Scope, session: Session) -> list[AbsentRow]:
    """Give the topics that one session's readout left out."""
    meeting = session.meeting
    dialogue = scope.library.dialogues.get(meeting.dialogue or "")
    return [
        AbsentRow(meeting, dialogue, session.date, absent.topic, absent.cites)
        for absent in known_absent(scope.library, meeting, scope.as_of)
    ]

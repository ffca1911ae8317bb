"""When each chosen area last came up in each chosen dialogue, and what a readout left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefer.briefing.as_of import known_absent
from briefer.briefing.scope import Scope
from briefer.briefing.status import Session
from briefer.briefing.tab_view import AbsentRow, AreaCoverage, CoverageCell, CoveredIn
from briefer.library.dates import PartialDate
from briefer.library.forums import Area, Dialogue


def coverage_of(scope: Scope) -> tuple[CoverageCell, ...]:
    """Give a cell for each chosen dialogue and area, dialogue by dialogue."""
    return tuple(cell for dialogue in scope.dialogues for cell in _cells(scope, dialogue))


def _cells(scope: Scope, dialogue: Dialogue) -> Iterator[CoverageCell]:
    held = scope.held(dialogue.id)
    usual = _with_parents(scope, dialogue.areas)
    last: dict[str, Session] = {}
    for session in sorted(held, key=lambda session: session.date is None):
        for name in _with_parents(scope, session.meeting.areas):
            last.setdefault(name, session)
    topics = known_absent(scope.library, held[0].meeting, scope.as_of) if held else ()
    left_out = (area for topic in topics for area in topic.areas)
    absent = _with_parents(scope, left_out)
    for area in scope.areas:
        latest, left_out_there = last.get(area.id), area.id in absent
        about = latest or (held[0] if left_out_there else None)
        yield CoverageCell(
            dialogue=dialogue.id,
            area=area.id,
            usual=area.id in usual,
            last=latest.date if latest else None,
            absent=left_out_there,
            meeting=about.meeting.id if about else "",
        )


def _with_parents(scope: Scope, areas: Iterable[str]) -> set[str]:
    return {above for area in areas for above in scope.lineage(area)}


def coverage_by_area(scope: Scope, cells: Iterable[CoverageCell]) -> tuple[AreaCoverage, ...]:
    """Give each chosen area with the dialogues that took it up, left it out, or never did."""
    found: dict[str, list[CoverageCell]] = {area.id: [] for area in scope.areas}
    for cell in cells:
        found[cell.area].append(cell)
    return tuple(_by_dialogue(scope, area, found[area.id]) for area in scope.areas)


def _by_dialogue(scope: Scope, area: Area, cells: Iterable[CoverageCell]) -> AreaCoverage:
    covered, left_out, never = [], [], []
    for cell in cells:
        dialogue = scope.library.dialogues[cell.dialogue]
        if cell.last is not None:
            covered.append(CoveredIn(dialogue, cell.last))
        if cell.absent:
            left_out.append(dialogue)
        elif cell.usual and not cell.meeting:
            never.append(dialogue)
    return AreaCoverage(area, tuple(covered), tuple(left_out), tuple(never))


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

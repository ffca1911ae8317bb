"""The whole way from a brief to the view that templates see, in one place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from briefer.briefing.agenda import Agenda, agenda_of
from briefer.briefing.as_of import later_sources
from briefer.briefing.bottom_line import bottom_line_of, meeting_view
from briefer.briefing.clearance import clearance_of
from briefer.briefing.commitments import commitments_of
from briefer.briefing.coverage import (
    absent_topics,
    coverage_by_area,
    coverage_of,
    uncovered_areas,
)
from briefer.briefing.drafted import cites_of, handling_of, holding
from briefer.briefing.line import Line
from briefer.briefing.lines import lines_of
from briefer.briefing.marking import marked
from briefer.briefing.objectives import objectives_of, their_objectives_of
from briefer.briefing.people import participants_of
from briefer.briefing.scope import Scope
from briefer.briefing.selection import Selection, select
from briefer.briefing.sequencing import steps_of
from briefer.briefing.tabs import (
    background_of,
    outside_views_of,
    sheets_of,
    talking_of,
)
from briefer.briefing.view import Basis, DialogueRow, HeadingBlock, MemoView
from briefer.briefing.watch_outs import watch_outs_of
from briefer.library.briefs import Brief
from briefer.library.forums import Dialogue
from briefer.library.library import Library
from briefer.library.markings import AS_WRITTEN, MarkingProfile

if TYPE_CHECKING:
    from briefer.briefing.changes.kinds import Changes


def view_of(library: Library, brief: Brief, profile: MarkingProfile = AS_WRITTEN) -> MemoView:
    """Work out a brief, its as-of date set, on a library; linear in points."""
    view = _unmarked(library, brief)
    if brief.accepted_gaps:
        from briefer.briefing.gaps import gap_report  # what most memos do without
        from briefer.briefing.gaps.telling import with_accepted

        view = with_accepted(view, gap_report(library, brief))
    return marked(view, library.settings, profile)


def _unmarked(library: Library, brief: Brief) -> MemoView:
    scope = Scope.of(library, brief)
    selection = select(library, brief)
    lines = lines_of(scope, selection.taken)
    taken = {line.point.id: line for line in lines}
    meeting = meeting_view(scope)
    whole = selection.candidates
    candidates = lines if len(whole) == len(lines) else lines_of(scope, whole)
    gone = {line.point.id for line in candidates} - taken.keys()
    objectives, adopted = objectives_of(scope, candidates, gone)
    theirs = their_objectives_of(scope, candidates, gone)
    agenda = agenda_of(scope, candidates, objectives, gone)
    minds = _minds(agenda)
    # What the same memo would have had nothing been left out: it says whose the places are.
    wanted = objectives_of(scope, candidates)[0] if gone else objectives
    held = minds | _minds(agenda_of(scope, candidates, objectives)) if gone else minds
    rows = _dialogue_rows(scope, taken)
    talking = talking_of(scope, lines)
    participants = participants_of(scope, lines)
    coverage = coverage_of(scope)
    uncovered = uncovered_areas(coverage, brief.covered_since)
    by_area, by_dialogue, background = background_of(scope, lines)
    settings = library.settings
    return MemoView(
        brief=brief,
        title=brief.title,
        as_of=scope.as_of,
        date_order=settings.date_order,
        language=settings.language,
        marking="",
        notice=settings.notice,
        heading=_heading(scope),
        side=scope.side,
        others=scope.others,
        meeting=meeting,
        basis=_basis(library, lines),
        bottom_line=bottom_line_of(scope, meeting, wanted, taken, gone),
        objectives=objectives,
        objectives_adopted=adopted,
        their_objectives=theirs,
        agenda=agenda.blocks,
        also_on_table=agenda.also,
        silent_areas=agenda.silent,
        dialogues=rows,
        watch=_of_kinds(lines, "watch"),
        judgments=tuple(x for x in _of_kinds(lines, "judgment") if x.point.id not in minds),
        watch_outs=watch_outs_of(candidates, gone, held),
        absent=absent_topics(scope),
        steps=steps_of(scope, taken, meeting),
        commitments=commitments_of(scope, lines),
        clearance=brief.clearance,
        clearance_rows=clearance_of(brief, brief.heading.date or scope.as_of),
        conversation=brief.conversation,
        talking=talking,
        outside_views=outside_views_of(lines),
        background_by_area=by_area,
        background_by_dialogue=by_dialogue,
        background=background,
        dialogue_sheets=sheets_of(scope, lines),
        participants=participants,
        coverage=coverage,
        coverage_by_area=coverage_by_area(scope, coverage),
        uncovered=tuple(library.areas[name] for name in uncovered),
        areas=scope.areas,
        left_out=selection.left_out,
        lines=lines,
        sources=dict(library.sources),
        later_sources=later_sources(library, scope.as_of),
        since=_since(scope, selection),
    )


def _minds(agenda: Agenda) -> set[str]:
    """Name the points that the agenda says are to be minded."""
    return {b.mind.point.id for b in (*agenda.blocks, *agenda.also) if b.mind}


def _since(scope: Scope, selection: Selection) -> Changes | None:
    """Give what changed since the brief that this one updates, when it updates one."""
    if scope.brief.updates is None:
        return None
    from briefer.briefing.changes import changes_since_last

    return changes_since_last(scope, selection)


def _of_kinds(lines: Iterable[Line], *kinds: str) -> tuple[Line, ...]:
    return tuple(line for line in lines if line.point.kind in kinds)


def _heading(scope: Scope) -> HeadingBlock:
    heading = scope.brief.heading
    return HeadingBlock(
        addressee=heading.addressee,
        through=heading.through,
        sender=heading.sender,
        date=heading.date or (scope.as_of if scope.as_of.is_day else None),
        subject=heading.subject or scope.brief.title,
        number=scope.brief.number,
        purpose=heading.purpose,
        decision=heading.decision,
    )


def _basis(library: Library, lines: Sequence[Line]) -> Basis | None:
    """Warn when one source carries over half the cited lines, or no government source is cited."""
    cited = [{cite.source for cite in line.cites} for line in lines if line.cites]
    if not cited:
        return None
    counts: dict[str, int] = {}
    for sources in cited:
        for source in sources:
            counts[source] = counts.get(source, 0) + 1
    main, count = max(counts.items(), key=lambda item: (item[1], item[0]))
    share = round(100 * count / len(cited))
    government = any(s.government for name in counts if (s := library.sources.get(name)))
    if share <= 50 and government:
        return None
    return Basis(library.sources.get(main) if share > 50 else None, share, government)


def _dialogue_rows(scope: Scope, taken: Mapping[str, Line]) -> tuple[DialogueRow, ...]:
    """Give the chosen dialogues, children under their parents."""
    chosen = {dialogue.id for dialogue in scope.dialogues}
    children: dict[str | None, list[Dialogue]] = {}
    for dialogue in scope.dialogues:
        children.setdefault(dialogue.parent, []).append(dialogue)
    ordered = []
    for top in (d for d in scope.dialogues if d.parent not in chosen):
        ordered.append((top, 0))
        ordered += [(d, 1) for d in children.get(top.id, ())]
    placed = {dialogue.id for dialogue, _ in ordered}
    ordered += [(d, 1) for d in scope.dialogues if d.id not in placed]
    advice: dict[str, Line] = {}
    for line in _of_kinds(taken.values(), "recommendation"):
        for name in line.point.dialogues if line.short else ():
            advice.setdefault(name, line)
    return tuple(_dialogue_row(scope, d.id, depth, taken, advice.get(d.id)) for d, depth in ordered)


def _dialogue_row(
    scope: Scope, dialogue: str, depth: int, taken: Mapping[str, Line], advice: Line | None
) -> DialogueRow:
    status = scope.statuses[dialogue]
    written = scope.brief.bearings.get(dialogue, ())
    own = holding(scope, written, taken, scope.meetings_of.get(dialogue, ()))
    if own is not None:
        handling = handling_of(scope, own, taken)
        return DialogueRow(status, depth, own.text, cites_of(own, taken), handling)
    if advice is None:
        return DialogueRow(status, depth, "", ())
    return DialogueRow(status, depth, advice.short, advice.cites, advice.handling)

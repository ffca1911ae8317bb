"""A memo's outline as its template prints it, and what is to be said of its points."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from briefer.briefing.consistency.finding import Inconsistency
    from briefer.briefing.gaps.finding import GapFinding
    from briefer.briefing.house_rules.finding import HouseFinding
    from briefer.briefing.line import Line
    from briefer.briefing.outline import Outline, PrintedSection
    from briefer.briefing.usual import Choices
    from briefer.briefing.view import MemoView
    from briefer.desk import Desk
    from briefer.library.briefs import Brief

_OF_A_BRIEF = ("rewordings", "objectives", "own_points")  # its texts that a point stands behind


class Concerns(msgspec.Struct, frozen=True):
    """Be what was found of one point in a brief: what it lacks, or words otherwise."""

    gaps: tuple[GapFinding, ...] = ()
    house: tuple[HouseFinding, ...] = ()


class OutlinedMemo(msgspec.Struct, frozen=True):
    """Be an outline, and every line that the memo takes, in the brief's order."""

    outline: Outline
    lines: tuple[Line, ...]


def outline_of(desk: Desk, brief: Brief) -> OutlinedMemo:
    """Lay out what a brief's template prints; raise TemplateError when it can't be filled."""
    from briefer.briefing import outline
    from briefer.briefing.scope import Scope

    view = desk.view(brief)
    printed = _printed(desk, brief, view)
    with_left: tuple[PrintedSection, ...] = ()
    if any(one.reason == "left-out" for one in view.left_out):
        whole = msgspec.structs.replace(brief, left_out=())
        with_left = _printed(desk, whole, desk.view(whole))
    scope = Scope.of(desk.library, view.brief)
    return OutlinedMemo(outline.outline_of(scope, view, printed, with_left), view.lines)


def _printed(desk: Desk, brief: Brief, view: MemoView) -> tuple[PrintedSection, ...]:
    from briefer.memo.compose import compose
    from briefer.memo.outlining import printed_sections

    memo = compose(
        brief.template, desk.template_folders, view, desk.library, traced=True, keyed=True
    )
    return printed_sections(memo, view)


def concerns_of(desk: Desk, brief: Brief) -> Mapping[str, Concerns]:
    """Say what is open about a brief's points, by point: gaps and house style.

    What was accepted with a reason is left out; so is the memo's length.
    """
    from briefer.briefing.gaps import gap_report
    from briefer.briefing.house_rules import house_findings
    from briefer.library.house_rule_files import rules_of

    dated = desk.changed(brief)
    found: dict[str, Concerns] = {}
    for gap in gap_report(desk.library, dated).gaps:
        if gap.open and gap.finding.record.kind == "points":
            _add(found, gap.finding.record.id, gaps=gap.finding)
    rules = rules_of(desk.root, desk.library.settings)
    for finding in house_findings(desk.library, dated, rules):
        if point := _point_of(finding):
            _add(found, point, house=finding)
    return found


def contradictions_of(desk: Desk) -> Mapping[str, tuple[Inconsistency, ...]]:
    """Say what contradicts or repeats a point, by point, whichever brief takes it.

    What is kept as it is for a reason is left out.
    """
    from briefer.desk.consistency import consistency_of

    found: dict[str, tuple[Inconsistency, ...]] = {}
    for standing in consistency_of(desk).open:
        for saying in standing.finding.sayings:
            if saying.kind == "points":
                found[saying.id] = (*found.get(saying.id, ()), standing.finding)
    return found


def _add(found: dict[str, Concerns], point: str, **more: object) -> None:
    held = found.get(point, Concerns())
    fresh = {name: (*getattr(held, name), one) for name, one in more.items()}
    found[point] = msgspec.structs.replace(held, **fresh)


def _point_of(finding: HouseFinding) -> str:
    place = finding.place
    if place.kind == "points":
        return place.id
    part, _, point = place.field.partition(":")
    return point if place.kind == "briefs" and part in _OF_A_BRIEF else ""


def usual_of(desk: Desk, brief: Brief) -> Choices:
    """Say what the meeting of a brief usually takes; by its side alone where it has no meeting."""
    from briefer.briefing.usual import usual_choices

    dated = desk.changed(brief)
    meeting = desk.library.meetings.get(dated.meeting or "")
    parties: Iterable[str] = meeting.parties if meeting else ()
    assert dated.as_of is not None  # the desk dates a brief that has no date
    return usual_choices(
        desk.library, parties, dated.as_of, meeting=dated.meeting or "", besides=dated.id
    )

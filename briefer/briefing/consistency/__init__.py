"""What contradicts or repeats itself in a library, as findings and the decisions on them."""

from __future__ import annotations

from collections.abc import Iterable

from briefer.briefing.consistency.alike_names import name_findings
from briefer.briefing.consistency.alike_points import point_findings
from briefer.briefing.consistency.dated_text import date_findings
from briefer.briefing.consistency.finding import Inconsistency
from briefer.briefing.consistency.held_titles import title_findings
from briefer.briefing.consistency.numbered_text import numbered_text_findings
from briefer.briefing.consistency.ordinals import ordinal_findings
from briefer.briefing.consistency.standing import ConsistencyReport, with_decisions
from briefer.library.kept_apart import KeptApart
from briefer.library.library import Library

_SUBJECTS = (
    ordinal_findings,
    numbered_text_findings,
    date_findings,
    title_findings,
    name_findings,
    point_findings,
)


def consistency_report(library: Library, decisions: Iterable[KeptApart] = ()) -> ConsistencyReport:
    """Say what contradicts or repeats itself, and what was decided of it; linear in records."""
    return with_decisions(inconsistencies(library), decisions)


def inconsistencies(library: Library) -> tuple[Inconsistency, ...]:
    """Give all findings, subject by subject, each once."""
    found = {one.key: one for subject in _SUBJECTS for one in subject(library)}
    return tuple(found.values())

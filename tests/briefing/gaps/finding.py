"""What is found on a made library, by a brief on January 15, 2022."""

from __future__ import annotations

from typing import Any

import msgspec

from briefer.briefing.gaps import gap_report
from briefer.briefing.gaps.finding import GapFinding
from briefer.library.briefs import Brief
from briefer.library.library import Library
from briefer.library.record import Record
from tests.briefing.conftest import library_of, on

DAY = "2022-01-15"


def a_brief(**fields: Any) -> Brief:
    return Brief(id="b", title="B", **{"as_of": on(DAY), **fields})


def found(brief: Brief, *records: Record, **settings: Any) -> dict[str, GapFinding]:
    """Give what is found by its key."""
    return found_in(library_with(*records, **settings), brief)


def found_in(library: Library, brief: Brief) -> dict[str, GapFinding]:
    report = gap_report(library, brief)
    by_key = {gap.finding.key: gap.finding for gap in report.gaps}
    assert len(by_key) == len(report.gaps), "each thing is told once"
    return by_key


def library_with(*records: Record, **settings: Any) -> Library:
    made = library_of(*records)
    own = msgspec.structs.replace(made.settings, **settings)
    return Library(made.root, own, made.records)

"""What became of each finding: open, accepted with a reason, or to be asked again."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from msgspec import Struct

from briefer.briefing.gaps.finding import GapFinding
from briefer.library.briefs import AcceptedGap, Brief

GapState = Literal["open", "accepted", "changed"]


class StandingGap(Struct, frozen=True):
    """Be a finding and what was said to it; ``changed`` is open again, for it is another now."""

    finding: GapFinding
    state: GapState
    accepted: AcceptedGap | None = None

    @property
    def open(self) -> bool:
        """Whether somebody has still to fill it or to accept it."""
        return self.state != "accepted"


class GapReport(Struct, frozen=True):
    """Be every finding on a brief in order, and the acceptances whose finding is gone."""

    gaps: tuple[StandingGap, ...]
    gone: tuple[AcceptedGap, ...]


def standing_of(brief: Brief, findings: Iterable[GapFinding]) -> GapReport:
    """Hold the findings against what the brief has accepted."""
    accepted = {one.key: one for one in brief.accepted_gaps}
    gaps = tuple(_standing(finding, accepted.get(finding.key)) for finding in findings)
    found = {gap.finding.key for gap in gaps}
    return GapReport(gaps, tuple(one for one in accepted.values() if one.key not in found))


def _standing(finding: GapFinding, accepted: AcceptedGap | None) -> StandingGap:
    if accepted is None:
        return StandingGap(finding, "open")
    same = not accepted.hash or accepted.hash == finding.fingerprint
    return StandingGap(finding, "accepted" if same else "changed", accepted)

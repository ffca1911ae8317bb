"""What became of each finding: open, kept apart, or open again since a record changed."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from briefer.briefing.consistency.finding import Inconsistency
from briefer.library.kept_apart import KeptApart


class Standing(Struct, frozen=True):
    """Be a finding with the decision on it, if any; ``holds`` is false once a record changed."""

    finding: Inconsistency
    decision: KeptApart | None = None
    holds: bool = False


class ConsistencyReport(Struct, frozen=True):
    """Be what was found, open and kept apart."""

    standings: tuple[Standing, ...]

    @property
    def open(self) -> tuple[Standing, ...]:
        """Give what waits for a word: never decided on, or changed since."""
        return tuple(one for one in self.standings if not one.holds)

    @property
    def kept(self) -> tuple[Standing, ...]:
        """Give what is kept as it is for a reason."""
        return tuple(one for one in self.standings if one.holds)


def with_decisions(
    findings: Iterable[Inconsistency], decisions: Iterable[KeptApart]
) -> ConsistencyReport:
    """Lay the decisions beside what was found; a later decision stands before an earlier one."""
    by_finding: dict[str, KeptApart] = {}
    by_records: dict[frozenset[str], KeptApart] = {}
    for decision in decisions:
        if decision.finding:
            by_finding[decision.finding] = decision
        else:
            by_records[frozenset(decision.records)] = decision
    return ConsistencyReport(
        tuple(_standing(finding, by_finding, by_records) for finding in findings)
    )


def _standing(
    finding: Inconsistency,
    by_finding: dict[str, KeptApart],
    by_records: dict[frozenset[str], KeptApart],
) -> Standing:
    decision = by_finding.get(finding.key)
    if decision is None and finding.joinable:
        decision = by_records.get(frozenset(saying.path for saying in finding.sayings))
    holds = decision is not None and decision.hash in ("", finding.fingerprint)
    return Standing(finding, decision, holds)

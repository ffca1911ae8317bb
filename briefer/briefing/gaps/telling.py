"""Findings as a list tells them: what says the same of many points is told once."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from briefer.briefing.gaps.finding import Circumstances, GapKind, Named
from briefer.briefing.gaps.standing import GapReport, StandingGap
from briefer.briefing.view import MemoView
from briefer.library.briefs import AcceptedGap

_TOGETHER: frozenset[GapKind] = frozenset({"single-source", "past-until", "stale"})
_APART = 3  # as many of a kind are still told one by one


class ToldGap(Struct, frozen=True):
    """Be one finding, or several of a kind that share their state and its reason."""

    gaps: tuple[StandingGap, ...]

    @property
    def key(self) -> str:
        """The finding's key; the kind where several are told together."""
        return self.gaps[0].finding.key if self.count == 1 else self.kind

    @property
    def kind(self) -> GapKind:
        """The kind of all of them."""
        return self.gaps[0].finding.kind

    @property
    def count(self) -> int:
        """How many they are."""
        return len(self.gaps)

    @property
    def record(self) -> Named:
        """What the first is about."""
        return self.gaps[0].finding.record

    @property
    def circumstances(self) -> Circumstances:
        """The circumstances of the first."""
        return self.gaps[0].finding.circumstances

    @property
    def open(self) -> bool:
        """Whether somebody has still to fill or to accept them."""
        return self.gaps[0].open

    @property
    def accepted(self) -> AcceptedGap | None:
        """Why they were accepted, the last to be."""
        return self.gaps[-1].accepted

    @property
    def handling(self) -> None:
        """As the whole memo: what is missing is told in words that no one point stands for."""
        return


def told_together(gaps: Iterable[StandingGap]) -> tuple[ToldGap, ...]:
    """Put together the many of a kind that are open, or accepted for the same reason."""
    groups: dict[tuple[str, ...], list[StandingGap]] = {}
    for gap in gaps:
        kind = gap.finding.kind
        reason = gap.accepted.reason if gap.accepted and not gap.open else ""
        alone = () if kind in _TOGETHER else (gap.finding.key,)
        groups.setdefault((kind, reason, *alone), []).append(gap)
    return tuple(
        told
        for group in groups.values()
        for told in ([ToldGap(tuple(group))] if len(group) > _APART else _one_by_one(group))
    )


def _one_by_one(group: Iterable[StandingGap]) -> list[ToldGap]:
    return [ToldGap((gap,)) for gap in group]


def with_accepted(view: MemoView, report: GapReport) -> MemoView:
    """Give a view with what was accepted of what the memo holds.

    What concerns a point that is not in the memo is left to the list: its reader knows
    nothing of that point, and may not be meant to.
    """
    taken = {line.point.id for line in view.lines}
    accepted = (gap for gap in report.gaps if not gap.open)
    told = told_together(gap for gap in accepted if _is_held(gap.finding.record, taken))
    return replace(view, told_gaps=told)


def _is_held(record: Named, taken: set[str]) -> bool:
    return record.kind != "points" or record.id in taken

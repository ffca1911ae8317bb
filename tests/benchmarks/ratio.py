"""A measurement as a ratio: ours against an anchor measured in the same run."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ratio:
    """Be one goal's measurement; ``limit`` is the ratio to stay within, None for none."""

    goal: str
    what: str
    ours: float
    anchor: str
    theirs: float | None
    limit: float | None = None
    unit: str = "ms"

    @property
    def ratio(self) -> float | None:
        """Ours over theirs, None where the anchor is not there."""
        return self.ours / self.theirs if self.theirs else None

    @property
    def verdict(self) -> str:
        """Say whether the goal is met."""
        if self.limit is None:
            return ""
        if self.ratio is None:
            return "anchor not there"
        return "met" if self.ratio <= self.limit else "NOT MET"


def median_ms(work: Callable[[], object], times: int = 5) -> float:
    """Time work several times and give the median in milliseconds."""
    found = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        found.append((time.perf_counter() - start) * 1000)
    return statistics.median(found)


def printed(ratios: Iterable[Ratio]) -> str:
    """Lay measurements out as a table that a document can hold."""
    rows = ["| Goal | What | Ours | Anchor | Theirs | Ratio | Limit | |", "|" + " --- |" * 8]
    for r in ratios:
        theirs = f"{r.theirs:.2f} {r.unit}" if r.theirs is not None else "–"
        ratio = f"{r.ratio:.2f}" if r.ratio is not None else "–"
        limit = f"{r.limit:g}" if r.limit is not None else "–"
        cells = (
            r.goal,
            r.what,
            f"{r.ours:.2f} {r.unit}",
            r.anchor,
            theirs,
            ratio,
            limit,
            r.verdict,
        )
        rows.append("| " + " | ".join(cells) + " |")
    return "\n".join(rows)

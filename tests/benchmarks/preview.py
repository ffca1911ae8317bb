"""A changed point to its refreshed preview, against making the whole preview cold (P1, P2)."""

from __future__ import annotations

from pathlib import Path

import msgspec

from briefer.briefing.compose import view_of
from briefer.library.briefs import Rewording
from briefer.library.reading import read_library
from briefer.memo.compose import compose
from briefer.memo.html import preview_html
from tests.benchmarks.ratio import Ratio, median_ms

ROOT = Path(__file__).parents[2]


def measure() -> list[Ratio]:
    """Measure the preview of the starter memo, cold once and then after a rewording."""
    library = read_library(ROOT / "assets" / "starter-library")
    brief = library.brief()
    turn = iter(range(1_000))

    def refreshed() -> str:
        text = f"Hold the eighth session this year ({next(turn)})."
        reworded = Rewording(point="rec-space", text=text)
        changed = msgspec.structs.replace(brief, rewordings=(reworded,))
        memo = compose("briefing-book", (ROOT / "templates",), view_of(library, changed), library)
        return preview_html(memo)

    cold = median_ms(refreshed, times=1)
    warm = median_ms(refreshed)
    return [Ratio("P", "preview after one rewording", warm, "the same, cold", cold)]

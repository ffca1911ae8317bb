"""Watch-outs: what the front says of them, and what stands behind it in full."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from briefer.briefing.line import Line
from briefer.briefing.places import first_places, later_places
from briefer.briefing.view import WatchOuts

MOST_WATCH = 2
MOST_JUDGMENTS = 1


def watch_outs_of(
    candidates: Sequence[Line], gone: AbstractSet[str], minds: AbstractSet[str]
) -> WatchOuts:
    """Part the watch points and judgments; ``minds`` are judgments that the agenda prints."""
    watch = [line for line in candidates if line.point.kind == "watch"]
    judgments = [
        line for line in candidates if line.point.kind == "judgment" and line.point.id not in minds
    ]
    return WatchOuts(
        watch=first_places(watch, MOST_WATCH, gone),
        judgments=first_places(judgments, MOST_JUDGMENTS, gone),
        more_watch=later_places(watch, MOST_WATCH, gone),
        more_judgments=later_places(judgments, MOST_JUDGMENTS, gone),
    )

"""Chosen areas that no chosen dialogue covers: ever, or since the brief's own date."""

from __future__ import annotations

from collections.abc import Iterator

from briefer.briefing.gaps.finding import GapFinding, Seen, Uncovered
from briefer.briefing.gaps.ground import Ground, named
from briefer.library.dates import PartialDate

LastSeen = dict[str, dict[str, PartialDate]]  # area to dialogue to the day it last came up


def uncovered_areas(ground: Ground) -> Iterator[GapFinding]:
    """Find the areas, in the library's order, with the dialogues elsewhere that covered them."""
    scope = ground.scope
    since = scope.brief.covered_since
    chosen = {dialogue.id for dialogue in scope.dialogues}
    last_seen = _last_seen(ground)
    for area in scope.areas:
        seen = last_seen.get(area.id, {})
        here = [(day, name) for name, day in seen.items() if name in chosen]
        if any(since is None or not day.certainly_before(since) for day, _ in here):
            continue
        last = _seen(ground, *max(here)) if here else None
        away = [_seen(ground, day, name) for name, day in seen.items() if name not in chosen]
        away.sort(key=lambda one: (one.last, one.dialogue.id), reverse=True)
        circumstances = Uncovered(since, last, tuple(away))
        yield GapFinding(f"uncovered:{area.id}", "uncovered", named(area), circumstances)


def _seen(ground: Ground, day: PartialDate, dialogue: str) -> Seen:
    return Seen(named(ground.scope.library.dialogues[dialogue]), day)


def _last_seen(ground: Ground) -> LastSeen:
    """Say of each area when it last came up in each dialogue, with its parents."""
    scope = ground.scope
    lineages: dict[str, tuple[str, ...]] = {}
    found: LastSeen = {}
    for dialogue in scope.sessions:
        for session in scope.held(dialogue):
            if session.date is None:
                continue
            for area in session.meeting.areas:
                if area not in lineages:
                    lineages[area] = tuple(scope.lineage(area))
                for above in lineages[area]:
                    found.setdefault(above, {}).setdefault(dialogue, session.date)
    return found

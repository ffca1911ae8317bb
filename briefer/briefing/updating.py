"""The next version of a brief: what it keeps, and what of it no longer holds on a later date."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from briefer.briefing.bottom_line import meeting_view
from briefer.briefing.changes import compared
from briefer.briefing.changes.kinds import Changes
from briefer.briefing.changes.snapshot import Snapshot, snapshot_of
from briefer.briefing.clearance import asked_anew, given
from briefer.briefing.drafted import holding
from briefer.briefing.line import Line
from briefer.briefing.scope import Scope
from briefer.library.briefs import Brief, Clearance, Drafted, DraftedStep, Rewording
from briefer.library.dates import PartialDate
from briefer.library.forums import Meeting
from briefer.library.library import Library

_VERSION = re.compile(r"-v\d+\Z", re.ASCII)
_LONGEST_ID = 80


class StaleRewording(Struct, frozen=True):
    """Be a rewording whose point changed underneath, or is no longer taken.

    ``filed`` is the point's text on the new date; None where it is no longer taken.
    """

    rewording: Rewording
    filed: str | None


class Overtaken(Struct, frozen=True):
    """Be words of the drafter that held on the earlier date and hold no longer.

    ``gone`` names the points that they rest on and that are no longer taken; without one,
    what is known of the meetings has changed. ``dialogue`` is whose bearing it is.
    """

    part: Literal["bottom-line", "bearing", "step"]
    words: Drafted | DraftedStep
    gone: tuple[str, ...] = ()
    dialogue: str = ""


class Update(Struct, frozen=True):
    """Be the next version of a brief, with what its drafter should look at."""

    brief: Brief  # the next version
    earlier: Brief
    changes: Changes
    rewordings: tuple[StaleRewording, ...]
    overtaken: tuple[Overtaken, ...]
    clearances: tuple[Clearance, ...]  # given on the earlier version, and kept as such


def update_of(library: Library, earlier: Brief, as_of: PartialDate) -> Update:
    """Work out the next version of a brief, whose as-of date is set, for a later date.

    Raises ValueError when the date lies before the brief's.
    """
    fresh = next_version(earlier, as_of, library.briefs)
    then, now = _Day.of(library, earlier), _Day.of(library, fresh)
    kept = tuple(entry for entry in fresh.clearance if entry not in earlier.clearance)
    return Update(
        brief=fresh,
        earlier=earlier,
        changes=compared(library, then.snapshot, now.snapshot),
        rewordings=tuple(_stale(fresh, now)),
        overtaken=tuple(_overtaken(then, now)),
        clearances=tuple(entry for entry in kept if given(entry)),
    )


def next_version(earlier: Brief, as_of: PartialDate, taken: Container[str]) -> Brief:
    """Make the next version of a brief: what was chosen is kept, its date is the new one.

    It takes the first number whose id no brief has: NAME-v2, else NAME-v3. Clearances
    given on the earlier version stay and say so; each is asked for anew.
    """
    base = _VERSION.sub("", earlier.id) if earlier.updates else earlier.id
    version = earlier.version + 1
    while _id(base, version) in taken:
        version += 1
    return replace(
        earlier,
        id=_id(base, version),
        version=version,
        updates=earlier.id,
        as_of=as_of,
        heading=replace(earlier.heading, date=None),
        clearance=asked_anew(earlier.clearance, earlier.version),
    )


def _id(base: str, version: int) -> str:
    ending = f"-v{version}"
    return base[: _LONGEST_ID - len(ending)] + ending


class _Day(Struct, frozen=True):
    """Be a brief on its date, with what it takes."""

    scope: Scope
    snapshot: Snapshot

    @classmethod
    def of(cls, library: Library, brief: Brief) -> _Day:
        scope = Scope.of(library, brief)
        return cls(scope, snapshot_of(library, brief, scope=scope))

    @property
    def taken(self) -> Mapping[str, Line]:
        return self.snapshot.lines

    def holding(self, written: Iterable[Drafted], meetings: Iterable[Meeting]) -> Drafted | None:
        return holding(self.scope, written, self.taken, meetings)

    @property
    def is_over(self) -> bool:
        meeting = meeting_view(self.scope)
        return meeting is not None and meeting.over

    def gone(self, words: Drafted | DraftedStep) -> tuple[str, ...]:
        return tuple(name for name in words.points if name not in self.taken)


def _stale(brief: Brief, now: _Day) -> Iterator[StaleRewording]:
    for rewording in brief.rewordings:
        line = now.taken.get(rewording.point)
        if line is None or line.reworded_stale:
            yield StaleRewording(rewording, line.filed if line else None)


def _overtaken(then: _Day, now: _Day) -> Iterator[Overtaken]:
    """Find words that held then and hold no longer, and that no later words replace."""
    brief, spoken_of = now.scope.brief, tuple(now.scope.meetings_spoken_of)
    held = then.holding(brief.bottom_lines, spoken_of)
    if held is not None and now.holding(brief.bottom_lines, spoken_of) is None:
        yield Overtaken("bottom-line", held, now.gone(held))
    for dialogue in now.scope.dialogues:
        written = brief.bearings.get(dialogue.id, ())
        meetings = now.scope.meetings_of.get(dialogue.id, ())
        held = then.holding(written, meetings)
        if held is not None and now.holding(written, meetings) is None:
            yield Overtaken("bearing", held, now.gone(held), dialogue.id)
    for step in brief.steps:
        if _is_advised(step, then) and not _is_advised(step, now):
            yield Overtaken("step", step, now.gone(step))


def _is_advised(step: DraftedStep, day: _Day) -> bool:
    written = not step.as_of.certainly_after(day.scope.as_of)
    return written and not day.is_over and not day.gone(step)

"""What a meeting of certain parties usually takes: by their earlier briefs, else by the records."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Literal

from msgspec import Struct

from briefer.briefing.as_of import is_known
from briefer.briefing.status import Session, Sessions, sessions_on
from briefer.library.briefs import Brief
from briefer.library.dates import PartialDate
from briefer.library.forums import Area, Dialogue
from briefer.library.library import Library

MOST_BRIEFS = 5  # the latest earlier ones: what was usual long ago is not

Why = Literal[
    "earlier-briefs",  # most briefs for these parties took it
    "between-them",  # a dialogue of these parties alone
    "with-others",  # a dialogue of these parties and others
    "dialogue-topic",  # an area that a dialogue taken usually speaks of
    "meeting-topic",  # an area that the meeting itself, or one like it, speaks of
]


class UsualReason(Struct, frozen=True):
    """Say why something is usual, and the ids of the briefs, dialogues or meetings that show it."""

    why: Why
    shown_by: tuple[str, ...] = ()


class Choices(Struct, frozen=True):
    """Hold what is usually taken, ids in the library's order, each with its reason.

    Reasons stand under "dialogues/ID" and "areas/ID".
    """

    dialogues: tuple[str, ...]
    areas: tuple[str, ...]
    reasons: Mapping[str, UsualReason]


def usual_choices(
    library: Library,
    parties: Iterable[str],
    as_of: PartialDate,
    *,
    meeting: str = "",
    besides: str = "",
) -> Choices:
    """Work out what a meeting of these parties usually takes, as known on a date.

    Where there are earlier briefs for meetings of the same parties, what at least half of
    the latest of them took; the brief ``besides``, which is being set up, is none of them.
    Else, and for dialogues younger than those briefs, what the records say: the dialogues
    that all of the parties hold, and the areas that these speak of. The meeting's own areas
    are always among them. Nothing is usual for fewer than two parties but that.
    """
    habit = _Habit(library, frozenset(parties), as_of, besides)
    dialogues = habit.dialogues()
    areas = {**habit.areas(dialogues), **_own_areas(library, meeting)}
    return Choices(
        dialogues=_in_order(library.dialogues, dialogues),
        areas=_in_order(library.areas, _most_exact(library, areas, habit.briefs)),
        reasons={
            **{f"dialogues/{name}": reason for name, reason in dialogues.items()},
            **{f"areas/{name}": reason for name, reason in areas.items()},
        },
    )


class _Habit:
    """Know what these parties' meetings took so far, and what is on record between them."""

    def __init__(
        self, library: Library, parties: frozenset[str], as_of: PartialDate, besides: str
    ) -> None:
        self._library = library
        self._parties = parties
        self._as_of = as_of
        self._sessions: Sessions = sessions_on(library, as_of)
        self.briefs = tuple(self._earlier(besides))[:MOST_BRIEFS]

    def _earlier(self, besides: str) -> Iterator[Brief]:
        """Give the briefs for meetings of the same parties, the latest first."""
        found = [
            brief
            for brief in self._library.briefs.values()
            if brief.id != besides
            and brief.as_of is not None
            and is_known(brief.as_of, self._as_of)
            and self._is_for_these(brief)
        ]
        yield from sorted(found, key=lambda b: (str(b.as_of), b.version, b.id), reverse=True)

    def _is_for_these(self, brief: Brief) -> bool:
        meeting = self._library.meetings.get(brief.meeting or "")
        return (
            meeting is not None
            and len(self._parties) > 1
            and set(meeting.parties) == (self._parties)
        )

    def dialogues(self) -> dict[str, UsualReason]:
        usual = self._by_habit(lambda brief: brief.dialogues)
        taken = {name: why for name, why in usual.items() if name in self._library.dialogues}
        for dialogue in self._library.dialogues.values():
            if dialogue.id not in taken and self._is_theirs(dialogue) and self._is_new(dialogue):
                alone = set(dialogue.parties) == self._parties
                taken[dialogue.id] = UsualReason("between-them" if alone else "with-others")
        return taken

    def areas(self, dialogues: Iterable[str]) -> dict[str, UsualReason]:
        usual = self._by_habit(lambda brief: brief.areas)
        if self.briefs:
            return {name: why for name, why in usual.items() if name in self._library.areas}
        found: dict[str, UsualReason] = {}
        for name in dialogues:
            for area in self._library.dialogues[name].areas:
                before = found.get(area, UsualReason("dialogue-topic")).shown_by
                found[area] = UsualReason("dialogue-topic", (*before, name))
            for session in self._leaders_sessions(name):
                for area in session.meeting.areas:
                    found.setdefault(area, UsualReason("meeting-topic", (session.meeting.id,)))
        return {name: why for name, why in found.items() if name in self._library.areas}

    def _by_habit(self, chosen: Callable[[Brief], tuple[str, ...]]) -> dict[str, UsualReason]:
        """Give what at least half of the earlier briefs chose, with those that did."""
        counts = Counter(name for brief in self.briefs for name in set(chosen(brief)))
        return {
            name: UsualReason(
                "earlier-briefs", tuple(b.id for b in self.briefs if name in chosen(b))
            )
            for name, count in counts.items()
            if 2 * count >= len(self.briefs)
        }

    def _is_theirs(self, dialogue: Dialogue) -> bool:
        """Say whether all of the parties hold a dialogue, which is not over and done with."""
        if len(self._parties) < 2 or not self._parties <= set(dialogue.parties):
            return False
        sessions = self._sessions[dialogue.id]
        if not sessions and any(m.dialogue == dialogue.id for m in self._library.meetings.values()):
            return False  # nothing of it was known yet
        over = dialogue.form == "election" and any(s.state.state == "held" for s in sessions)
        return not over

    def _is_new(self, dialogue: Dialogue) -> bool:
        """Say whether no earlier brief could have taken a dialogue."""
        if not self.briefs:
            return True
        known = [s.date for s in self._sessions[dialogue.id] if s.date is not None]
        latest = self.briefs[0].as_of
        return bool(known) and latest is not None and min(known).certainly_after(latest)

    def _leaders_sessions(self, dialogue: str) -> tuple[Session, ...]:
        leaders = self._library.dialogues[dialogue].form == "leaders-meetings"
        return self._sessions[dialogue] if leaders else ()


def _own_areas(library: Library, meeting: str) -> dict[str, UsualReason]:
    found = library.meetings.get(meeting)
    areas = found.areas if found else ()
    return {a: UsualReason("meeting-topic", (meeting,)) for a in areas if a in library.areas}


def _most_exact(
    library: Library, areas: Mapping[str, UsualReason], briefs: tuple[Brief, ...]
) -> Mapping[str, UsualReason]:
    """Leave out whole fields of which a part is spoken of, unless earlier briefs chose both.

    A memo's agenda goes by the topmost areas chosen: "5G" says more than "ICT".
    """
    if briefs:
        return areas
    broad = {
        above
        for area in areas
        for above in _above(library, area)
        if library.areas[above].parent not in library.areas
    }
    return {name: why for name, why in areas.items() if name not in broad}


def _above(library: Library, area: str) -> Iterator[str]:
    """Give the parents of an area, nearest first; a circle ends where it closes."""
    seen = {area}
    parent = library.areas[area].parent
    while parent and parent not in seen and parent in library.areas:
        seen.add(parent)
        yield parent
        parent = library.areas[parent].parent


def _in_order(
    records: Mapping[str, Dialogue] | Mapping[str, Area], wanted: Iterable[str]
) -> tuple[str, ...]:
    chosen = [records[name] for name in wanted]
    return tuple(one.id for one in sorted(chosen, key=lambda one: (one.order, one.name)))

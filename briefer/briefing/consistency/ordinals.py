"""Numbers of sessions that are doubled, out of order, skipped, or counted in two ways."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefer.briefing.consistency.finding import Code, Inconsistency, inconsistency, words_of
from briefer.briefing.consistency.sessions import held_on, sessions_of
from briefer.library.forums import Meeting
from briefer.library.library import Library
from briefer.library.record import Citation, Record

_A_HOLE = 2  # numbers; where more are missing it is the record that is not complete


def ordinal_findings(library: Library) -> Iterator[Inconsistency]:
    """Find what is wrong with the numbers of each dialogue's sessions."""
    for dialogue, sessions in sessions_of(library).items():
        counted = [one for one in sessions if one.counted and one.ordinal is not None]
        for one in sessions:
            if not one.counted and one.ordinal is not None:
                yield inconsistency("ordinal-uncounted", [_said(one)])
        faults = [*_doubled(counted), *_out_of_order(counted), *_skipped(counted)]
        ways = _two_ways(library, dialogue, faults)
        yield from [ways] if ways else [inconsistency(c, map(_said, of)) for c, of in faults]
        yield from _no_room(sessions)


_Fault = tuple[Code, tuple[Meeting, ...]]


def _doubled(counted: Sequence[Meeting]) -> Iterator[_Fault]:
    by_number: defaultdict[int | None, list[Meeting]] = defaultdict(list)
    for meeting in counted:
        by_number[meeting.ordinal].append(meeting)
    for same in by_number.values():
        if len(same) > 1:
            yield "ordinal-doubled", tuple(same)


def _out_of_order(counted: Sequence[Meeting]) -> Iterator[_Fault]:
    for earlier, later in pairwise(counted):
        if _number(later) < _number(earlier) and _certainly_later(earlier, later):
            yield "ordinal-order", (earlier, later)


def _skipped(counted: Sequence[Meeting]) -> Iterator[_Fault]:
    by_number = sorted(counted, key=_number)
    for lower, higher in pairwise(by_number):
        if 1 <= _number(higher) - _number(lower) - 1 <= _A_HOLE:
            yield "ordinal-skipped", (lower, higher)


def _two_ways(library: Library, dialogue_id: str, faults: list[_Fault]) -> Inconsistency | None:
    """Explain numbers that do not run on by the ways they were counted, where these differ."""
    meetings = {one.id: one for _, those in faults for one in those}
    ways = {tuple(words_of(one.ordinal_basis.partition(";")[0])) for one in meetings.values()}
    if len(ways) < 2:
        return None
    said: list[tuple[Record, str, tuple[Citation, ...]]] = []
    dialogue = library.dialogues.get(dialogue_id)
    if dialogue is not None and dialogue.counting:
        said.append((dialogue, dialogue.counting, dialogue.citations.get("counting", ())))
    said.extend(_said(one) for one in sorted(meetings.values(), key=_day))
    return inconsistency("counted-two-ways", said)


def _no_room(sessions: Sequence[Meeting]) -> Iterator[Inconsistency]:
    """Find sessions that count, have no number, and lie where no number is free."""
    before: Meeting | None = None
    between: list[Meeting] = []
    for session in sessions:
        if not session.counted:
            continue
        if session.ordinal is None:
            between.append(session)
            continue
        if before is not None and _number(session) == _number(before) + 1:
            for one in between:
                if _certainly_later(before, one) and _certainly_later(one, session):
                    yield inconsistency("ordinal-no-room", map(_said, (before, one, session)))
        before, between = session, []


def _said(meeting: Meeting) -> tuple[Meeting, str, tuple[Citation, ...]]:
    date = held_on(meeting)
    number = "no number" if meeting.ordinal is None else str(meeting.ordinal)
    parts = (number, date.edtf if date else "", meeting.ordinal_basis)
    cites = meeting.citations.get("ordinal", ()) + meeting.citations.get("ordinal_basis", ())
    return meeting, ", ".join(part for part in parts if part), cites


def _number(meeting: Meeting) -> int:
    return meeting.ordinal or 0


def _day(meeting: Meeting) -> str:
    return str(held_on(meeting))


def _certainly_later(earlier: Meeting, later: Meeting) -> bool:
    one, other = held_on(earlier), held_on(later)
    return one is not None and other is not None and one.certainly_before(other)

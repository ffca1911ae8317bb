"""What was known on a date; only what is certainly later is held back (design: "Known from")."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from msgspec.structs import replace

from briefer.library.dates import PartialDate
from briefer.library.forums import (
    AbsentTopic,
    Cadence,
    Dialogue,
    Meeting,
    MeetingState,
    Participant,
)
from briefer.library.library import Library
from briefer.library.people import Post
from briefer.library.points import CommitmentStatus, Correction, Point
from briefer.library.record import Citation, Record

Dated = TypeVar("Dated", MeetingState, CommitmentStatus)
R = TypeVar("R", bound=Record)

_DESCRIBED = ("level", "legal_basis", "limits")  # what memos print of a dialogue


def earliest_source(library: Library, cites: Iterable[Citation]) -> PartialDate | None:
    """Give the date of the earliest source cited, None when no source has a date."""
    dates = [
        source.date
        for cite in cites
        if (source := library.sources.get(cite.source)) is not None and source.date is not None
    ]
    return min(dates, default=None)


def point_known_from(library: Library, point: Point) -> PartialDate | None:
    """Say from when a point was known; None when nothing tells."""
    return point.known_from or earliest_source(library, point.cites)


def is_known(known_from: PartialDate | None, as_of: PartialDate) -> bool:
    """Say whether something could be known on a date."""
    return known_from is None or not known_from.certainly_after(as_of)


def known_states(
    library: Library, meeting: Meeting, as_of: PartialDate
) -> tuple[MeetingState, ...]:
    """Give a meeting's states known on a date, in order."""
    return _known_entries(library, meeting.states, as_of)


def known_participants(
    library: Library, meeting: Meeting, as_of: PartialDate
) -> tuple[Participant, ...]:
    """Give the participants known on a date: of a session that was not yet held, the expected."""
    states = known_states(library, meeting, as_of)
    if states and states[-1].state == "held":
        return meeting.participants
    return tuple(
        one for one in meeting.participants if is_known(earliest_source(library, one.cites), as_of)
    )


def known_absent(library: Library, meeting: Meeting, as_of: PartialDate) -> tuple[AbsentTopic, ...]:
    """Give the topics of which it could be known on a date that the readout leaves them out."""
    return tuple(
        topic for topic in meeting.absent if is_known(earliest_source(library, topic.cites), as_of)
    )


def known_cadence(library: Library, dialogue: Dialogue, as_of: PartialDate) -> Cadence | None:
    """Give how often a dialogue meets, when that could be known on the date.

    The note is a text: it is told once all that it rests on had come out.
    """
    cadence = dialogue.cadence
    if cadence is None or not is_known(earliest_source(library, cadence.cites), as_of):
        return None
    if cadence.note and not text_known(library, cadence.cites, as_of):
        return replace(cadence, note="")
    return cadence


def text_known(library: Library, cites: Iterable[Citation], as_of: PartialDate) -> bool:
    """Say whether a text could be written on a date: all that it rests on had come out.

    A point is known from its earliest source, for each of them reports it; a text of
    several sentences may owe one to each source.
    """
    return all(
        is_known(source.date, as_of)
        for cite in cites
        if (source := library.sources.get(cite.source)) is not None
    )


def with_known_body(library: Library, record: R, as_of: PartialDate) -> R:
    """Give a record without its text where that could not yet be written on the date."""
    known = not record.body or text_known(library, record.citations.get("body", ()), as_of)
    return record if known else replace(record, body="")


def known_dialogue(library: Library, dialogue: Dialogue, as_of: PartialDate) -> Dialogue:
    """Give a dialogue as it could be described on a date: each field by its own citation."""
    unknown = {
        name: ""
        for name in _DESCRIBED
        if getattr(dialogue, name)
        and not is_known(earliest_source(library, dialogue.citations.get(name, ())), as_of)
    }
    described = replace(dialogue, **unknown) if unknown else dialogue
    return with_known_body(library, described, as_of)


def post_known(library: Library, post: Post, as_of: PartialDate) -> bool:
    """Say whether a post could be spoken of on a date: somebody held it, or a source named it."""
    begun = any(held.since is None or is_known(held.since, as_of) for held in post.holders)
    return begun or is_known(earliest_source(library, post.citations.get("title", ())), as_of)


def later_sources(library: Library, as_of: PartialDate) -> frozenset[str]:
    """Name the sources that came out certainly after a date, so that no memo of it cites them."""
    return frozenset(s.id for s in library.sources.values() if not is_known(s.date, as_of))


def known_status(library: Library, point: Point, as_of: PartialDate) -> CommitmentStatus | None:
    """Give the status of a commitment that held on a date."""
    known = known_statuses(library, point, as_of)
    return known[-1] if known else None


def known_statuses(
    library: Library, point: Point, as_of: PartialDate
) -> tuple[CommitmentStatus, ...]:
    """Give a commitment's statuses known on a date, in order."""
    return _known_entries(library, point.statuses, as_of)


def correction_known(library: Library, point: Point, as_of: PartialDate) -> Correction | None:
    """Give a point's correction when it could be made on the date."""
    correction = point.correction
    if correction is None:
        return None
    known_from = correction.known_from or earliest_source(library, correction.cites)
    return correction if is_known(known_from, as_of) else None


def _known_entries(
    library: Library, entries: Iterable[Dated], as_of: PartialDate
) -> tuple[Dated, ...]:
    return tuple(
        entry
        for entry in entries
        if is_known(entry.known_from or earliest_source(library, entry.cites), as_of)
    )

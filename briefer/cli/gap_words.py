"""What is missing, in words: why it is told, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from briefer.briefing.gaps.finding import (
    GapFinding,
    GapKind,
    LeftOut,
    NoHolder,
    NoPoint,
    NoPost,
    NoSource,
    Overdue,
    PastUntil,
    SingleSource,
    Stale,
    Uncovered,
)
from briefer.library.briefs import OWN

if TYPE_CHECKING:
    from briefer.briefing.gaps.finding import Seen
    from briefer.library.dates import DateOrder, PartialDate

HEADINGS: Mapping[GapKind, str] = {
    "no-point": "Objectives without a point",
    "overdue": "Overdue before the meeting",
    "left-out": "Promised, and left out of a later readout",
    "uncovered": "Covered by no chosen dialogue",
    "no-post": "Participants without a post",
    "no-holder": "Posts without a holder on file",
    "no-source": "Points without a source",
    "single-source": "Points on one source alone",
    "past-until": "Points past their date",
    "stale": "Points older than the desk's limit",
}
_NOT_TAKEN = {
    "not-chosen-dialogue": "its dialogue is not chosen",
    "not-chosen-area": "its area is not chosen",
    "other-meeting": "it is on another meeting",
    "other-parties": "it is on other parties",
    "other-side": "it is another side's",
    "not-yet-known": "it was not yet known on the date",
    "past-until": "it is past its date",
    "left-out": "the brief leaves it out",
}
_SHOWN = 3  # of several names, in one sentence


def months(least: int, most: int) -> str:
    """Say a number of months that is known at least and at most."""
    if least == most:
        return f"{least} month{'' if least == 1 else 's'}"
    return f"{least} to {most} months"


def why_and_what(finding: GapFinding, order: DateOrder) -> tuple[str, str]:
    """Say why something is told, and what to do about it, a sentence each or more."""
    return _SAID[finding.kind](_Words(finding, order), finding.circumstances)


class _Words:
    """Hold what each sentence needs: the finding's names, and how dates are printed."""

    def __init__(self, finding: GapFinding, order: DateOrder) -> None:
        self.name = finding.record.name
        self.id = finding.record.id
        self._order: DateOrder = order

    def date(self, date: PartialDate | None, unknown: str = "a day not on file") -> str:
        return date.printed(self._order) if date else unknown

    @property
    def file(self) -> str:
        """Name where a point stands: in a file of its own, or just for this memo in its brief."""
        return f"the brief, under {self.id}" if self.id.startswith(OWN) else f"points/{self.id}.md"

    def seen(self, seen: Seen) -> str:
        return f"{seen.dialogue.name} ({self.date(seen.last)})"


def _uncovered(words: _Words, gap: Uncovered) -> tuple[str, str]:
    if gap.last is None:
        why = f"No chosen dialogue has covered {words.name}, as far as the file shows."
    else:
        since = words.date(gap.since)
        why = f"No chosen dialogue has covered {words.name} since {since}."
        why = f"{why} The last that did is {words.seen(gap.last)}."
    if not gap.elsewhere:
        return why, f"Note {words.name} in the meetings that covered it, or accept that none did."
    near = ", ".join(words.seen(seen) for seen in gap.elsewhere[:_SHOWN])
    return why, f"Choose a dialogue that covered it: {near}."


def _left_out(words: _Words, gap: LeftOut) -> tuple[str, str]:
    at = f"at {gap.statement.name}, " if gap.statement else ""
    promised = f'Promised {at}{words.date(gap.promised)}: "{gap.text.rstrip(".")}".'
    readout = f"The readout of {gap.meeting.name}, {words.date(gap.held)}, leaves out {gap.topic}."
    return f"{promised} {readout}", "Ask the co-chairs whether it came up, or propose it again."


def _overdue(words: _Words, gap: Overdue) -> tuple[str, str]:
    over = months(*gap.months)
    stands = f"will be {over} over by {words.date(gap.by)}" if gap.meeting else f"is {over} over"
    why = f"{words.name} met last {words.date(gap.last)}, was due {words.date(gap.due)}, and"
    why = f"{why} {stands}."
    if gap.proposed is not None:
        why = f"{why} A session is proposed for {words.date(gap.proposed)}, and none is planned."
    lead = f" ({gap.lead_weeks} weeks are needed to call one)" if gap.lead_weeks else ""
    if gap.meeting is None:
        return why, f"Plan a session{lead}."
    return why, f"Plan a session before the meeting{lead}, or have the leaders announce its date."


def _no_post(words: _Words, gap: NoPost) -> tuple[str, str]:
    why = f"{words.name} is expected and holds no post on the date."
    if gap.last is not None:
        why = f"{why} The last on file is {gap.last.name}, until {words.date(gap.until)}."
    return why, "Add the post held now to posts/, or correct the meeting's participants."


def _no_holder(words: _Words, gap: NoHolder) -> tuple[str, str]:
    of = f" ({gap.party})" if gap.party else ""
    why = f"Who is {words.name}{of} on the date is not on file."
    if gap.last is not None:
        why = f"{why} The last one is {gap.last.name}, until {words.date(gap.until)}."
    return why, f"Add the holder, or that it is vacant, to posts/{words.id}.md."


def _no_point(words: _Words, gap: NoPoint) -> tuple[str, str]:
    if gap.reason == "unknown":
        return f"The brief adopts {words.id}, and no such point is on file.", (
            f"Write {words.file}, or take the objective out of the brief."
        )
    if gap.reason == "alone":
        why = f'No other point in the memo speaks to the objective "{words.name}".'
        return why, "Write a fact or a spoken point on it, or drop the objective."
    why = f'The adopted objective "{words.name}" is not in the memo: {_NOT_TAKEN[gap.reason]}.'
    return why, "Take the point in, or adopt another objective."


def _no_source(words: _Words, gap: NoSource) -> tuple[str, str]:
    if gap.lost and not gap.later:
        lost = ", ".join(gap.lost)
        why = f'"{words.name}" rests on a source that is not on file: {lost}.'
        return why, f"Make it, or correct the citation in {words.file}."
    if not gap.later:
        return f'"{words.name}" rests on no source.', f"Cite one in {words.file}."
    later = ", ".join(source.name for source in gap.later[:_SHOWN])
    why = f'"{words.name}" rests on what came out after the date: {later}.'
    return why, f"Cite a source of the time in {words.file}."


def _single_source(words: _Words, gap: SingleSource) -> tuple[str, str]:
    own = ", a government's own" if gap.government else ""
    why = f'"{words.name}" rests on {gap.source.name} alone{own}.'
    other = (
        "the other side's account" if gap.government else "a second source, best an official one"
    )
    return why, f"Cite {other}, in {words.file}."


def _past_until(words: _Words, gap: PastUntil) -> tuple[str, str]:
    until = words.date(gap.until)
    if gap.meeting is not None:
        why = f'"{words.name}" holds until {until}, and the meeting is {words.date(gap.meeting)}.'
    elif gap.taken:
        why = f'"{words.name}" was taken in by hand, and held until {until}.'
    else:
        why = f'"{words.name}" held until {until}; the memo leaves it out.'
    return why, f"Write what holds now, or set until: anew in {words.file}."


def _stale(words: _Words, gap: Stale) -> tuple[str, str]:
    why = f'The newest evidence for "{words.name}" is of {words.date(gap.evidence)},'
    old = months(gap.months, gap.months)
    return f"{why} {old} old; the desk's limit for this kind ({gap.point_kind}) is {gap.limit}.", (
        f"Look again, and cite what shows that it still holds, in {words.file}."
    )


_SAID: Mapping[GapKind, Callable[[_Words, Any], tuple[str, str]]] = {
    "uncovered": _uncovered,
    "left-out": _left_out,
    "overdue": _overdue,
    "no-post": _no_post,
    "no-holder": _no_holder,
    "no-point": _no_point,
    "no-source": _no_source,
    "single-source": _single_source,
    "past-until": _past_until,
    "stale": _stale,
}

"""What the place's lists ask of the desk on the worker, brought back as plain values."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from briefer.briefing.calendar import CalendarEntry
from briefer.desk.calendar import calendar_on, write_calendar
from briefer.desk.commitments import commitments_on
from briefer.memo.calendar_vocabulary import Vocabulary, vocabulary
from briefer.memo.calendar_words import Wording
from briefer.ui.dates import order_in_window
from briefer.ui.languages import TRANSLATED, language_in_window

if TYPE_CHECKING:
    from briefer.briefing.tab_view import ChainLink, CommitmentRow
    from briefer.desk import Desk
    from briefer.library.briefs import Brief
    from briefer.library.dates import DateOrder
    from briefer.library.record import Citation

Months = tuple[int, int] | None  # at least and at most; None when it is not over


class Ahead(NamedTuple):
    """Be one thing planned or due."""

    key: str
    kind: str  # meeting, session-due or commitment-due
    date: str
    summary: str
    over: Months


class Promise(NamedTuple):
    """Be one commitment with where it stands."""

    key: str
    words: str
    made_by: str
    statement: str
    owner: str
    due: str
    status: str  # a code of the record; empty when none was written
    open: bool
    late: Months
    evidence: str
    sources: str
    checked: str
    followed: tuple[tuple[str, str], ...]  # "followed" or "not raised", then what and when


def calendar(desk: Desk, brief: Brief, *, everything: bool) -> tuple[Ahead, ...]:
    """List what lies ahead or is due as of the brief's date."""
    wording = Wording(desk.library, *_spoken(desk))
    return tuple(
        Ahead(
            entry.key,
            entry.kind,
            entry.date.printed(wording.order) if entry.date else "",
            wording.summary(entry),
            entry.over_months,
        )
        for entry in calendar_on(desk, brief.as_of)
        if everything or set(brief.dialogues).intersection(_dialogues(entry))
    )


def _spoken(desk: Desk) -> tuple[Vocabulary, DateOrder]:
    """Give the words of the list and its order of dates: the window's or the library's."""
    settings = desk.library.settings
    language = language_in_window() if language_in_window() in TRANSLATED else settings.language
    return vocabulary(language), order_in_window(settings.date_order)


def calendar_file(desk: Desk, brief: Brief, target: Path) -> int:
    """Write the calendar of all dialogues as of the brief's date; count its events."""
    return write_calendar(desk, target, brief.as_of)


def commitments(desk: Desk, brief: Brief, *, everything: bool) -> tuple[Promise, ...]:
    """List the brief's commitments, or all, as of the brief's date."""
    rows: Sequence[CommitmentRow]
    rows = commitments_on(desk, as_of=brief.as_of) if everything else desk.view(brief).commitments
    order = order_in_window(desk.library.settings.date_order)
    return tuple(_promise(desk, row, order) for row in rows)


def _dialogues(entry: CalendarEntry) -> tuple[str, ...]:
    if entry.meeting is not None:
        return (entry.meeting.dialogue or "",)
    if entry.status is not None:
        return (entry.status.dialogue.id,)
    return entry.commitment.line.point.dialogues if entry.commitment else ()


def _promise(desk: Desk, row: CommitmentRow, order: DateOrder) -> Promise:
    return Promise(
        key=row.line.point.id,
        words=row.line.short or row.line.text,
        made_by=row.made_by,
        statement=row.statement,
        owner=row.owner,
        due=row.due.printed(order) if row.due else "",
        status=row.status.status if row.status else "",
        open=row.open,
        late=row.late_months,
        evidence=row.status.evidence if row.status else "",
        sources=_titles(desk, (*row.line.cites, *(row.status.cites if row.status else ()))),
        checked=row.checked.printed(order) if row.checked else "",
        followed=tuple(_link(link, order) for link in row.chain),
    )


def _titles(desk: Desk, cites: Sequence[Citation]) -> str:
    names = dict.fromkeys(cite.source for cite in cites)
    sources = desk.library.sources
    return "; ".join(sources[name].title if name in sources else name for name in names)


def _link(link: ChainLink, order: DateOrder) -> tuple[str, str]:
    when = link.date.printed(order) if link.date else ""
    if link.absent:
        parts = (when, link.absent.meeting.name, link.absent.topic)
        return "not raised", " · ".join(filter(None, parts))
    said = (link.line.short or link.line.text) if link.line else ""
    where = link.statement or (link.session.name if link.session else "")
    shown = link.status.evidence if link.status else ""
    return "followed", " · ".join(part for part in (when, where, said, shown) if part)

"""The timeline in words, for who can't see it."""

from __future__ import annotations

from collections.abc import Iterator

from briefer.memo.timeline.events import Event, Row, Timeline
from briefer.memo.timeline.words import Wording


def alt_of(timeline: Timeline, wording: Wording, day: str, where: str = "") -> str:
    """Say what a timeline shows; ``where`` says which table holds the same."""
    says = wording.says
    count = len(timeline.rows)
    summary = (says.one_summary if count == 1 else says.summary).format(
        count, timeline.first.year, timeline.last.year, day
    )
    meeting = [says.statement.format(timeline.meeting.words)] if timeline.meeting else []
    rows = [_row(row, timeline, wording) for row in timeline.rows]
    return says.end.join(filter(None, (summary, *meeting, *rows, where)))


def _row(row: Row, timeline: Timeline, wording: Wording) -> str:
    return wording.says.row.format(
        row.name, wording.says.joint.join(_parts(row, timeline, wording))
    )


def _parts(row: Row, timeline: Timeline, wording: Wording) -> Iterator[str]:
    says = wording.says
    yield row.standing
    if row.overdue:
        yield row.overdue.words
    held = [event for event in row.events if event.kind == "held"]
    earlier = [event for event in held if event.last < timeline.first]
    shown = held[len(earlier) :]
    if shown:
        yield _latest(shown, says.held, says.helds)
    if earlier:
        yield _latest(earlier, says.earlier_one, says.earlier)
    yield from (event.dated for event in row.events if event.kind != "held")
    yield from row.undated


def _latest(events: list[Event], one: str, many: str) -> str:
    if len(events) == 1:
        return one.format(events[0].dated)
    return many.format(len(events), events[-1].dated)

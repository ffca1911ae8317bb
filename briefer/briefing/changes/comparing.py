"""Two snapshots compared: what is new, changed, lapsed or overdue from the one to the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from briefer.briefing.as_of import is_known
from briefer.briefing.changes.kinds import Change, ChangeKind, Standing, in_order, key_of
from briefer.briefing.changes.snapshot import PostThen, Snapshot
from briefer.briefing.line import Line
from briefer.briefing.status import DialogueStatus
from briefer.library.dates import PartialDate
from briefer.library.forums import MeetingState
from briefer.library.library import Library
from briefer.library.naming import name_of
from briefer.library.points import CommitmentStatus, Source
from briefer.library.record import Citation

_OVERDUE_KINDS: dict[str, ChangeKind] = {"due": "dialogue-due", "overdue": "dialogue-overdue"}
_CLOSED = frozenset({"done", "lapsed"})


def compare(library: Library, old: Snapshot, new: Snapshot) -> tuple[Change, ...]:
    """Give the changes from one snapshot of a library to a later one, by kind."""
    found = (
        *_of_meetings(old, new),
        *_of_points(old, new),
        *_of_commitments(old, new),
        *_of_dialogues(old, new),
        *_of_posts(old, new),
        *_of_topics(old, new),
        *_of_sources(library, old, new),
    )
    return tuple(in_order(found))


def _of_meetings(old: Snapshot, new: Snapshot) -> Iterator[Change]:
    """Tell a meeting whose state or date was entered anew, once, however often it moved."""
    changed = []
    for name in new.spoken_of:
        then, now = old.meetings[name].states, new.meetings[name].states
        if now and now != then:
            before = _state(then[-1]) if then else None
            changed.append((_first_day(now[-1].date), name, before, now[-1]))
    for _, name, before, state in sorted(changed, key=lambda one: one[:2]):
        meeting = new.meetings[name].meeting
        key = key_of("meeting-state", name)
        yield Change(
            key, "meeting-state", "meetings", name, meeting.name, before, _state(state), state.cites
        )


def _state(state: MeetingState) -> Standing:
    return Standing(code=state.state, text=state.place or state.mode, date=state.date)


def _first_day(when: PartialDate | None) -> date:
    return when.first if when else date.max


def _of_points(old: Snapshot, new: Snapshot) -> Iterator[Change]:
    """Tell points that came, went or were corrected; selection is told from news."""
    for name, line in new.lines.items():
        was = old.lines.get(name)
        if was is None:
            news = old.left_out.get(name) in ("not-yet-known", None)
            kind: ChangeKind = "new-point" if news else "chosen-point"
            yield _point(kind, line, None, _text(line, line.point.happened))
        elif line.difference and not was.difference:
            before, after = Standing(text=was.filed), Standing(text=line.filed)
            yield _point("corrected-point", line, before, after)
    for name, line in old.lines.items():
        if name not in new.lines:
            lapsed = new.left_out.get(name) == "past-until"
            kind = "lapsed-point" if lapsed else "dropped-point"
            yield _point(kind, line, _text(line, line.point.until if lapsed else None), None)


def _text(line: Line, when: PartialDate | None = None) -> Standing:
    """Tell a point as the brief words it."""
    return Standing(text=line.text, date=when)


def _point(
    kind: ChangeKind,
    line: Line,
    before: Standing | None,
    after: Standing | None,
    cites: tuple[Citation, ...] = (),
) -> Change:
    point = line.point
    return Change(
        key=key_of(kind, point.id),
        kind=kind,
        record="points",
        id=point.id,
        name=line.short or name_of(point),
        before=before,
        after=after,
        cites=cites or line.cites,
        holder=line.holder if line.outside_view else line.reader,
        handling=point.handling,
        point=point,
    )


def _of_commitments(old: Snapshot, new: Snapshot) -> Iterator[Change]:
    for name, status in new.commitments.items():
        line = new.lines[name]
        was = old.commitments.get(name)
        changed = name in old.lines and status is not None and status != was
        if changed and status is not None:
            yield _point("commitment-status", line, _status(was), _status(status), status.cites)
        late = _is_late(line, status, new.as_of) and not _is_late(line, was, old.as_of)
        if late and not (changed and status is not None and status.status == "late"):
            after = Standing(code="late", date=line.point.due)
            yield _point("commitment-late", line, _status(status), after)


def _status(status: CommitmentStatus | None) -> Standing | None:
    return Standing(code=status.status, text=status.evidence) if status else None


def _is_late(line: Line, status: CommitmentStatus | None, as_of: PartialDate) -> bool:
    due = line.point.due
    open_ = status is None or status.status not in _CLOSED
    return open_ and due is not None and due.certainly_before(as_of)


def _of_dialogues(old: Snapshot, new: Snapshot) -> Iterator[Change]:
    """Tell dialogues that became due or overdue; one that met again is told as its meeting."""
    for name in new.dialogues:
        then, now = old.statuses[name], new.statuses[name]
        kind = _OVERDUE_KINDS.get(now.state)
        if kind is None or now.state == then.state:
            continue
        dialogue = now.dialogue
        called = dialogue.short or dialogue.name
        cites = now.last.cites if now.last else ()
        yield Change(
            key_of(kind, name), kind, "dialogues", name, called, _due(then), _due(now), cites
        )


def _due(status: DialogueStatus) -> Standing:
    months = status.overdue_months if status.state == "overdue" else None
    return Standing(code=status.state, date=status.next_due, months=months)


def _of_posts(old: Snapshot, new: Snapshot) -> Iterator[Change]:
    for name in new.posts_of:
        then, now = old.posts[name], new.posts[name]
        if _who(then) != _who(now):
            cites = now.holding.cites if now.holding else ()
            yield Change(
                key_of("post-holder", name),
                "post-holder",
                "posts",
                name,
                now.post.title,
                _holder(then),
                _holder(now),
                cites,
            )


def _who(then: PostThen) -> tuple[object, ...]:
    held = then.holding
    return (held.person, held.vacant, held.acting) if held else ()


def _holder(then: PostThen) -> Standing | None:
    held = then.holding
    if held is None:
        return None
    code = "vacant" if held.vacant else "acting" if held.acting else ""
    return Standing(code=code, text=then.name, date=held.since)


def _of_topics(old: Snapshot, new: Snapshot) -> Iterator[Change]:
    """Tell the topics of which it came out that a readout leaves them out."""
    for name in new.spoken_of:
        known = old.meetings[name].absent
        meeting = new.meetings[name].meeting
        for topic in new.meetings[name].absent:
            if topic in known:
                continue
            key = key_of("topic-left-out", name, "-".join(topic.topic.lower().split()))
            after = Standing(text=topic.topic)
            yield Change(
                key, "topic-left-out", "meetings", name, meeting.name, None, after, topic.cites
            )


def _of_sources(library: Library, old: Snapshot, new: Snapshot) -> Iterator[Change]:
    """Tell the sources that came out between the dates and carry something chosen."""
    for source in sorted(_fresh(library, old, new), key=lambda s: (str(s.date), s.id)):
        after = Standing(code=source.kind, text=source.title, date=source.date)
        cites = (Citation(source=source.id),)
        yield Change(
            key_of("new-source", source.id),
            "new-source",
            "sources",
            source.id,
            name_of(source),
            None,
            after,
            cites,
            handling=source.handling,
        )


def _fresh(library: Library, old: Snapshot, new: Snapshot) -> Iterable[Source]:
    for name in dict.fromkeys(cite.source for cite in new.cites()):
        source = library.sources.get(name)
        if source is None or source.date is None or is_known(source.date, old.as_of):
            continue
        if is_known(source.date, new.as_of):
            yield source

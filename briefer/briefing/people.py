"""Who is expected at the meeting, who holds the posts that matter, and who faces whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefer.briefing.as_of import known_participants, known_states, post_known
from briefer.briefing.line import Line
from briefer.briefing.scope import Scope
from briefer.briefing.status import Session
from briefer.briefing.tab_view import ParticipantRow, PersonOnDate
from briefer.briefing.titles import holder_on, organization_name, person_on, posts_held
from briefer.library.dates import PartialDate
from briefer.library.people import Post


def participants_of(scope: Scope, lines: Sequence[Line]) -> tuple[ParticipantRow, ...]:
    """Give the meeting's participants, then the posts of its dialogues; each post once."""
    library = scope.library
    facing = _facing(scope)
    about: dict[tuple[str, ...], list[Line]] = {}
    for line in lines:
        about.setdefault(line.point.people, []).append(line)
    rows: list[ParticipantRow] = []
    seen: set[str] = set()
    for holder in (*_expected(scope), *_relevant(scope)):
        post = holder.post
        key = post.id if post else holder.name
        if key in seen:
            continue
        seen.add(key)
        opposite = library.posts.get(facing.get(post.id, "")) if post else None
        known = opposite is not None and post_known(library, opposite, scope.as_of)
        counterpart = holder_on(library, opposite, scope.as_of) if opposite and known else None
        person = holder.person.id if holder.person else ""
        rows.append(
            ParticipantRow(
                holder=holder,
                party=organization_name(library, (post.party if post else None) or ""),
                counterpart=counterpart,
                last_met=_last_met(scope, person, counterpart),
                posts=posts_held(library, person, scope.as_of),
                lines=tuple(about.get((person,), ())) if person else (),
            )
        )
    return tuple(rows)


def _expected(scope: Scope) -> Iterator[PersonOnDate]:
    meeting = scope.meeting
    for p in known_participants(scope.library, meeting, scope.as_of) if meeting else ():
        if p.person:
            yield person_on(
                scope.library, p.person, None, scope.as_of, post_id=p.post, cites=p.cites
            )
        elif p.post in scope.library.posts:
            yield holder_on(scope.library, scope.library.posts[p.post or ""], scope.as_of)


def _relevant(scope: Scope) -> Iterator[PersonOnDate]:
    for post in posts_facing(scope):
        yield holder_on(scope.library, post, scope.as_of)


def posts_facing(scope: Scope) -> list[Post]:
    """Give the posts that chair the chosen dialogues or face each other in them, by rank."""
    names: dict[str, None] = {}
    for dialogue in scope.dialogues:
        for pair in dialogue.counterparts:
            names |= {pair.ours: None, pair.theirs: None}
        names |= dict.fromkeys(dialogue.co_chairs)
    found = [p for name in names if (p := scope.library.posts.get(name))]
    posts = [post for post in found if post_known(scope.library, post, scope.as_of)]
    return sorted(posts, key=lambda post: post.rank)


def _facing(scope: Scope) -> dict[str, str]:
    """Pair the posts that face each other, by the dialogues first, then by the posts."""
    facing = {p.id: p.counterpart for p in scope.library.posts.values() if p.counterpart}
    facing |= {theirs: ours for ours, theirs in list(facing.items()) if theirs not in facing}
    for dialogue in scope.dialogues:
        for pair in dialogue.counterparts:
            facing |= {pair.ours: pair.theirs, pair.theirs: pair.ours}
    return facing


def _last_met(scope: Scope, person: str, counterpart: PersonOnDate | None) -> PartialDate | None:
    """Find when two people last sat in one meeting, by the record."""
    other = counterpart.person.id if counterpart and counterpart.person else ""
    if not person or not other:
        return None
    dates = []
    for meeting in scope.library.meetings_by_participant.get(person, ()):
        if any(present.person == other for present in meeting.participants):
            states = known_states(scope.library, meeting, scope.as_of)
            session = Session(meeting, states[-1]) if states else None
            if session and session.state.state == "held" and session.date:
                dates.append(session.date)
    return max(dates, default=None)

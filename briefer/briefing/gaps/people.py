"""Participants without a current post, and posts of which no holder is on file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefer.briefing.as_of import known_participants
from briefer.briefing.gaps.finding import GapFinding, Named, NoHolder, NoPost
from briefer.briefing.gaps.ground import Ground, named
from briefer.briefing.people import posts_facing
from briefer.briefing.titles import holding_on, organization_name
from briefer.library.dates import PartialDate
from briefer.library.forums import Dialogue, Participant
from briefer.library.people import Holding, Post


def unfilled_seats(ground: Ground) -> Iterator[GapFinding]:
    """Find the meeting's people without a post on the date, then the posts without a holder.

    A post that is vacant by the record is known to be so, and no gap.
    """
    scope = ground.scope
    meeting = scope.meeting
    expected = known_participants(scope.library, meeting, scope.as_of) if meeting else ()
    yield from _without_post(ground, expected)
    posts = (scope.library.posts.get(one.post or "") for one in expected if not one.person)
    wanted = {post.id: post for post in (*posts, *posts_facing(scope)) if post is not None}
    for post in wanted.values():
        if holding_on(post, scope.as_of) is None:
            key = f"no-holder:{post.id}"
            yield GapFinding(key, "no-holder", named(post), _no_holder(ground, post))


def _without_post(ground: Ground, expected: Iterable[Participant]) -> Iterator[GapFinding]:
    library, as_of = ground.scope.library, ground.scope.as_of
    people = {one.person: one for one in expected if one.person and one.person in library.people}
    if not people:
        return
    held: dict[str, list[tuple[Post, Holding]]] = {}
    current: set[str] = set()
    for post in library.posts.values():
        now = holding_on(post, as_of)
        current.add((now.person if now else None) or "")
        for holding in post.holders:
            if holding.person in people:
                held.setdefault(holding.person or "", []).append((post, holding))
    for name, one in people.items():
        if name in current:
            continue
        last, until = _last_held(held.get(name, ()), as_of)
        expected_post = library.posts.get(one.post or "")
        circumstances = NoPost(named(expected_post) if expected_post else None, last, until)
        key = f"no-post:{name}"
        yield GapFinding(key, "no-post", named(library.people[name]), circumstances)


def _no_holder(ground: Ground, post: Post) -> NoHolder:
    library = ground.scope.library
    before = [h for h in post.holders if h.until and h.until.certainly_before(ground.scope.as_of)]
    last = max(before, key=lambda h: h.until or ground.scope.as_of, default=None)
    person = library.people.get(last.person or "") if last else None
    return NoHolder(
        party=organization_name(library, post.party or ""),
        dialogues=tuple(named(d) for d in ground.scope.dialogues if _sits_in(post.id, d)),
        last=named(person) if person else None,
        until=last.until if last else None,
    )


def _sits_in(post: str, dialogue: Dialogue) -> bool:
    pairs = dialogue.counterparts
    return post in dialogue.co_chairs or any(post in (pair.ours, pair.theirs) for pair in pairs)


def _last_held(
    held: Iterable[tuple[Post, Holding]], as_of: PartialDate
) -> tuple[Named | None, PartialDate | None]:
    """Find the post that somebody held last before a date, and until when."""
    ended = [
        (holding.until, post)
        for post, holding in held
        if holding.until is not None and holding.until.certainly_before(as_of)
    ]
    if not ended:
        return None, None
    until, post = max(ended, key=lambda one: (one[0], one[1].id))
    return named(post), until

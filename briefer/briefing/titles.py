"""People with the title they held on the date spoken of.

"then-" goes with the date of an event, "former" with the as-of date (house style).
"""

from __future__ import annotations

from datetime import date

import msgspec

from briefer.briefing.as_of import with_known_body
from briefer.briefing.tab_view import HeldPost, PersonOnDate
from briefer.library.dates import PartialDate
from briefer.library.library import Library
from briefer.library.people import Holding, Person, Post
from briefer.library.record import Citation


def full_name(library: Library, person: Person) -> str:
    """Print a name in the house's order."""
    parts = (person.given, person.family)
    if library.settings.name_order == "family-first":
        parts = (person.family, person.given)
    return " ".join(part for part in parts if part)


def holding_on(post: Post, date: PartialDate) -> Holding | None:
    """Find who held a post on a date; where two could, the later one."""
    held = [
        h
        for h in post.holders
        if (h.since is None or not h.since.certainly_after(date))
        and (h.until is None or not h.until.certainly_before(date))
    ]
    return max(held, key=lambda h: (h.since is not None, h.since or date), default=None)


def post_of(library: Library, person_id: str, date: PartialDate) -> Post | None:
    """Find the highest post that a person held on a date."""
    own = library.posts_by_holder.get(person_id, ())
    for post in sorted(own, key=lambda post: (post.rank, post.id)):
        held = holding_on(post, date)
        if held is not None and held.person == person_id:
            return post
    return None


def posts_held(library: Library, person_id: str, as_of: PartialDate) -> tuple[HeldPost, ...]:
    """Give the posts that a person had taken up by a date, the latest first."""
    found = [
        HeldPost(post, held.since, held.until, held.acting, held.cites)
        for post in (library.posts_by_holder.get(person_id, ()) if person_id else ())
        for held in post.holders
        if held.person == person_id
        if held.since is None or not held.since.certainly_after(as_of)
    ]
    found.sort(key=lambda held: held.since.first if held.since else date.min, reverse=True)
    return tuple(
        msgspec.structs.replace(held, until=None)
        if held.until is not None and held.until.certainly_after(as_of)
        else held
        for held in found
    )


def _acted(post: Post, person_id: str, date: PartialDate) -> bool:
    """Say whether somebody held a post on a date without having been appointed to it."""
    held = holding_on(post, date)
    return held is not None and held.person == person_id and held.acting


def person_on(
    library: Library,
    person_id: str,
    date: PartialDate | None,
    as_of: PartialDate,
    *,
    post_id: str | None = None,
    cites: tuple[Citation, ...] = (),
) -> PersonOnDate:
    """Introduce a person as of an event's date, or of the as-of date without one."""
    person = library.people.get(person_id)
    post = library.posts.get(post_id or "") or post_of(library, person_id, date or as_of)
    name = full_name(library, person) if person else person_id
    now = holding_on(post, as_of) if post else None
    still = now is not None and now.person == person_id
    word = "" if post is None or still else "then-" if date is not None else "former "
    title = (post.title_before_name or post.title) if post else ""
    if post is not None and _acted(post, person_id, date or as_of):
        title = f"Acting {title}"
    script = person.scripts[0] if person and person.scripts else None
    return PersonOnDate(
        person=with_known_body(library, person, as_of) if person else None,
        post=post,
        name=name,
        introduced=f"{word}{title} {name}".strip(),
        native=f"{script.family} {script.given}".strip() if script else "",
        native_language=script.language if script else "",
        cites=cites,
    )


def holder_on(library: Library, post: Post, as_of: PartialDate) -> PersonOnDate:
    """Give a post's holder on a date; it may be vacant, or nobody may be on file."""
    held = holding_on(post, as_of)
    if held is not None and held.person:
        return person_on(library, held.person, None, as_of, post_id=post.id, cites=held.cites)
    return PersonOnDate(
        person=None,
        post=post,
        name="",
        introduced=post.title,
        vacant=held is not None and held.vacant,
        cites=held.cites if held else (),
    )


def organization_name(library: Library, organization_id: str) -> str:
    """Print an organization by its short name, else its name, "" when unknown."""
    found = library.organizations.get(organization_id)
    return (found.short or found.name) if found else ""

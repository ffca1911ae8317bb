"""Whom somebody means to meet, found by the names that the library knows them by."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from briefer.briefing.titles import full_name, post_of
from briefer.library.dates import PartialDate
from briefer.library.library import Library
from briefer.library.people import Person

Sort = Literal["party", "person", "dialogue", "post", "organization"]
_BETWEEN = re.compile(r"\s*(?:[,;、，；&+/と]|\band\b|\bwith\b)\s*", re.IGNORECASE)
_NEAREST = 3


class Named(Struct, frozen=True):
    """Be somebody or something that can be met, by the name that a list shows."""

    name: str
    sort: Sort
    id: str
    about: str = ""  # beside the name: a full name, a title


class Who(Struct, frozen=True):
    """Hold whom an answer means, ids in the order they were named."""

    parties: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    dialogue: str = ""


class Unclear(Struct, frozen=True):
    """Be a part of an answer that names nobody on record, or more than one."""

    words: str
    why: Literal["unknown", "ambiguous", "no-party", "two-dialogues"]
    nearest: tuple[str, ...] = ()


def names_known(library: Library, as_of: PartialDate) -> tuple[Named, ...]:
    """List everybody and everything that can be met: parties, dialogues, people, in that order."""
    bodies = library.organizations.values()
    parties = [Named(body.name, "party", body.id) for body in bodies if body.kind == "party"]
    dialogues = [
        Named(one.short or one.name, "dialogue", one.id, one.name if one.short else "")
        for one in sorted(library.dialogues.values(), key=lambda d: (d.order, d.name))
        if one.parties
    ]
    people = [
        Named(full_name(library, one), "person", one.id, _title(library, one.id, as_of))
        for one in library.people.values()
        if _party_of(library, one.id, as_of)
    ]
    by_name = sorted(parties, key=_key), dialogues, sorted(people, key=_key)
    return tuple(named for group in by_name for named in group)


def who_is_meant(
    library: Library, text: str, as_of: PartialDate
) -> tuple[Who, tuple[Unclear, ...]]:
    """Find the parties, people and dialogue that an answer names; and what of it is unclear."""
    known = _Known(library, as_of)
    found: dict[tuple[Sort, str], None] = {}
    unclear: list[Unclear] = []
    for words in _named_in(text, known):
        meant = known.by_name(words)
        if len(meant) == 1:
            found[meant[0].sort, meant[0].id] = None
        elif meant:
            nearest = tuple(one.about or one.name for one in meant)
            unclear.append(Unclear(words, "ambiguous", nearest))
        else:
            unclear.append(Unclear(words, "unknown", known.nearest(words)))
    return _who(library, as_of, found, unclear), tuple(unclear)


def _who(
    library: Library,
    as_of: PartialDate,
    found: dict[tuple[Sort, str], None],
    unclear: list[Unclear],
) -> Who:
    parties: dict[str, None] = {}
    people: dict[str, None] = {}
    dialogues: list[str] = []
    for sort, wanted in found:
        if sort == "dialogue":
            dialogues.append(wanted)
            parties |= dict.fromkeys(library.dialogues[wanted].parties)
            continue
        if sort == "person":
            people[wanted] = None
        party = _party(library, sort, wanted, as_of)
        if party:
            parties[party] = None
        else:
            unclear.append(Unclear(_name(library, sort, wanted), "no-party"))
    if len(dialogues) > 1:
        names = tuple(library.dialogues[one].name for one in dialogues)
        unclear.append(Unclear(names[1], "two-dialogues", names))
    return Who(tuple(parties), tuple(people), dialogues[0] if dialogues else "")


class _Known:
    """Find people, parties and forums by any of their names, case and accents folded."""

    def __init__(self, library: Library, as_of: PartialDate) -> None:
        self._library = library
        self._as_of = as_of
        self._found: dict[str, dict[str, Named]] = {}
        for name, named in self._names():
            if key := folded(name):
                self._found.setdefault(key, {}).setdefault(f"{named.sort}/{named.id}", named)

    def by_name(self, words: str) -> tuple[Named, ...]:
        """Give whoever has the name: those of the first sort that has it."""
        found = tuple(self._found.get(folded(words), {}).values())
        return tuple(one for one in found if one.sort == found[0].sort)

    def nearest(self, words: str) -> tuple[str, ...]:
        """Give the names most like what was typed, and those that begin with it."""
        wanted = folded(words)
        begun = [name for name in self._found if wanted and name.startswith(wanted)]
        near = difflib.get_close_matches(wanted, list(self._found), n=_NEAREST, cutoff=0.6)
        both = (next(iter(self._found[name].values())).name for name in (*begun, *near))
        return tuple(dict.fromkeys(both))[:_NEAREST]

    def _names(self) -> Iterator[tuple[str, Named]]:
        yield from self._bodies(parties=True)
        for dialogue in self._library.dialogues.values():
            named = Named(dialogue.short or dialogue.name, "dialogue", dialogue.id)
            for name in (dialogue.name, dialogue.short, *dialogue.aliases):
                if dialogue.parties:
                    yield name, named
        for person in self._library.people.values():
            yield from self._names_of(person)
        for post in self._library.posts.values():
            for name in (post.title, *post.aliases):
                yield name, Named(post.title, "post", post.id)
        yield from self._bodies(parties=False)

    def _bodies(self, *, parties: bool) -> Iterator[tuple[str, Named]]:
        for body in self._library.organizations.values():
            if (body.kind == "party") == parties:
                named = Named(body.name, "party" if parties else "organization", body.id)
                for name in (body.name, body.short, *body.aliases):
                    yield name, named

    def _names_of(self, person: Person) -> Iterator[tuple[str, Named]]:
        whole = full_name(self._library, person)
        named = Named(whole, "person", person.id, _introduced(self._library, person, self._as_of))
        family_first = f"{person.family} {person.given}"
        own = (whole, f"{person.given} {person.family}", family_first, person.family)
        scripts = [
            f"{script.family}{between}{script.given}"
            for script in person.scripts
            for between in ("", " ")
        ]
        titles = {
            post.title_before_name
            for post in self._library.posts_by_holder.get(person.id, ())
            if post.title_before_name
        }
        titled = [f"{title} {name}" for title in titles for name in (person.family, whole)]
        for name in (*own, *scripts, *(s.family for s in person.scripts), *titled, *person.aliases):
            yield name, named


def _named_in(text: str, known: _Known) -> Iterator[str]:
    """Cut an answer into names; the longest that is known wins, for names hold commas too."""
    pieces = [(m.start(), m.end()) for m in _BETWEEN.finditer(text) if m.end() > m.start()]
    starts = [0, *(end for _, end in pieces)]
    ends = [*(start for start, _ in pieces), len(text)]
    at = 0
    while at < len(starts):
        longest = at
        for last in range(len(ends) - 1, at, -1):
            if known.by_name(text[starts[at] : ends[last]]):
                longest = last
                break
        words = text[starts[at] : ends[longest]].strip()
        if words:
            yield words
        at = longest + 1


def folded(text: str) -> str:
    """Fold case, accents and space, so that "tokyo" is Tōkyō and "The Quad" the Quad."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(part for part in parts if not unicodedata.combining(part))
    return " ".join(plain.replace(".", "").removeprefix("the ").split())


def _party(library: Library, sort: Sort, wanted: str, as_of: PartialDate) -> str:
    if sort == "party":
        return wanted
    if sort == "person":
        return _party_of(library, wanted, as_of)
    if sort == "post":
        return library.posts[wanted].party or ""
    body = library.organizations[wanted]
    return body.party or ""


def _party_of(library: Library, person: str, as_of: PartialDate) -> str:
    """Give whose a person is: by the post held then, by the record, else by any post ever held."""
    now = post_of(library, person, as_of)
    of_posts = (post.party for post in library.posts_by_holder.get(person, ()))
    named = (now.party if now else None, library.people[person].party, *of_posts)
    return next(filter(None, named), "")


def _title(library: Library, person: str, as_of: PartialDate) -> str:
    now = post_of(library, person, as_of)
    return now.title if now else ""


def _introduced(library: Library, person: Person, as_of: PartialDate) -> str:
    title = _title(library, person.id, as_of)
    return ", ".join(filter(None, (full_name(library, person), title)))


def _name(library: Library, sort: Sort, wanted: str) -> str:
    if sort == "person":
        return full_name(library, library.people[wanted])
    return library.posts[wanted].title if sort == "post" else library.organizations[wanted].name


def _key(named: Named) -> str:
    return folded(named.name)

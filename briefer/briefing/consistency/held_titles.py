"""A title that a person did not hold on the day spoken of (see titles.py for "then-", "former").

Records of posts are seldom complete: a title counts as not held only where the person's own
time in the post is on file and, on the far side of it, so is somebody else's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from briefer.briefing.consistency.finding import Inconsistency, inconsistency
from briefer.briefing.consistency.sessions import held_on
from briefer.library.dates import PartialDate
from briefer.library.library import Library
from briefer.library.people import Holding, Person, Post
from briefer.library.record import Citation

# Up to four words; which of them are a name the people on file decide.
_NAME = r"(?P<name>[^\W\d_][\w.’'-]*(?:\s+[^\W\d_][\w.’'-]*){0,3})"
_FORMER = frozenset({"former", "ex"})
_TIME_OR_PLACE = frozenset({"then", "u.s.", "us", "japanese", "american"})
_NOT_YET = frozenset({"future", "incoming", "next", "deputy", "vice", "acting", "designate"})


def title_findings(library: Library) -> Iterator[Inconsistency]:
    """Find titles that people did not hold: in the texts of points, and of participants."""
    titles = _Titles(library)
    for point in library.points.values():
        text = point.correction.text if point.correction else point.body
        if point.happened is None or point.happened.earliest.year != point.happened.latest.year:
            continue
        for written, post, person in titles.written_in(text, point.happened):
            says = f"{written}, happened {point.happened.edtf}"
            sides = [(point, says, point.cites), _held(post, person)]
            yield inconsistency("title-in-text", sides, person.id)
    yield from _participants(library)


def _participants(library: Library) -> Iterator[Inconsistency]:
    for meeting in library.meetings.values():
        date = held_on(meeting)
        for one in meeting.participants if date else ():
            post = library.posts.get(one.post or "")
            person = library.people.get(one.person or "")
            if date and post and person and not_held(post, person.id, date):
                sides = [(meeting, f"{post.title}, {date.edtf}", one.cites), _held(post, person)]
                yield inconsistency("title-of-participant", sides, person.id)


def _held(post: Post, person: Person) -> tuple[Post, str, tuple[Citation, ...]]:
    """Say when a person held a post, and on what that rests."""
    own = [holding for holding in post.holders if holding.person == person.id]
    times = ", ".join(f"{_edtf(h.since)} to {_edtf(h.until)}" for h in own)
    return post, f"{person.family}: {times}", tuple(cite for h in own for cite in h.cites)


def _edtf(date: PartialDate | None) -> str:
    return date.edtf if date else "?"


def not_held(post: Post, person_id: str, date: PartialDate) -> bool:
    """Say whether a person certainly did not hold a post on a date, as far as is on file."""
    own = [h for h in post.holders if h.person == person_id]
    if not own or not all(_begins_after(h, date) or _ended_before(h, date) for h in own):
        return False
    others = [h for h in post.holders if h.person != person_id]
    if all(_begins_after(h, date) for h in own):
        first = min(h.since for h in own if h.since)
        return any(h.since is None or h.since < first for h in others)
    if all(_ended_before(h, date) for h in own):
        last = max(h.until for h in own if h.until)
        return any(h.since is not None and h.since.latest >= last.earliest for h in others)
    return True  # between two times in the post


def _begins_after(holding: Holding, date: PartialDate) -> bool:
    return holding.since is not None and holding.since.certainly_after(date)


def _ended_before(holding: Holding, date: PartialDate) -> bool:
    return holding.until is not None and holding.until.certainly_before(date)


_Written = tuple[str, Post, Person]


class _Titles:
    """Find titles before names in texts, with the posts and people that they may mean."""

    def __init__(self, library: Library) -> None:
        self._posts: dict[str, list[Post]] = {}
        self._people: dict[str, list[Person]] = {}
        self._japanese: dict[str, list[tuple[Post, Person]]] = {}
        people = library.people
        for post in library.posts.values():
            for title in {post.title_before_name, post.title, post.short, *post.aliases} - {""}:
                self._posts.setdefault(title.casefold(), []).append(post)
                self._take_japanese(title, post, people)
        for person in people.values():
            for name in _names(person):
                self._people.setdefault(name, []).append(person)
        latin = sorted((t for t in self._posts if t.isascii()), key=len, reverse=True)
        self._pattern = self._compiled(latin)
        self._in_japanese = re.compile(
            "|".join(sorted(map(re.escape, self._japanese), key=len, reverse=True)) or r"(?!)"
        )

    @staticmethod
    def _compiled(titles: list[str]) -> re.Pattern[str]:
        if not titles:
            return re.compile(r"(?!)")
        joined = "|".join(map(re.escape, titles))
        before = r"(?:(?P<before>[\w.]+)[ -])??"  # a longer title stands before a shorter one
        return re.compile(rf"(?<![\w-]){before}(?P<title>{joined})\s+{_NAME}", re.IGNORECASE)

    def _take_japanese(self, title: str, post: Post, people: Mapping[str, Person]) -> None:
        """Know a title behind a family name, as Japanese has it: 岸田総理."""
        if title.isascii():
            return
        for holding in post.holders:
            person = people.get(holding.person or "")
            if person is None:
                continue
            for script in person.scripts:
                for name in (script.family, script.family + script.given):
                    self._japanese.setdefault(name + title, []).append((post, person))

    def written_in(self, text: str, date: PartialDate) -> Iterator[_Written]:
        """Give each title of a text that whoever it names did not hold on the date."""
        for match in self._pattern.finditer(text):
            before = match["before"] or ""
            if match["name"][0].isupper() and not _makes_another_title(text, match, before):
                yield from self._wrong(match, date)
        for match in self._in_japanese.finditer(text):
            meant = self._japanese[match[0]]
            if all(not_held(post, person.id, date) for post, person in meant):
                yield match[0], *meant[0]

    def _wrong(self, match: re.Match[str], date: PartialDate) -> Iterator[_Written]:
        former = (match["before"] or "").casefold() in _FORMER
        name, people = self._named(match["name"])
        meant = [
            (post, person)
            for post in self._posts[match["title"].casefold()]
            for person in people
            if any(holding.person == person.id for holding in post.holders)
        ]
        judge = _not_former if former else not_held
        if meant and all(judge(post, person.id, date) for post, person in meant):
            word = f"{match['before']} " if former else ""
            yield f"{word}{match['title']} {name}", *meant[0]

    def _named(self, written: str) -> tuple[str, list[Person]]:
        """Find whom a name means; of those of one family name, all."""
        words = re.sub("[’']s$|[’']s(?= )", "", written).rstrip(".").split()
        for count in range(len(words), 0, -1):
            name = " ".join(words[:count])
            if found := self._people.get(name.casefold()):
                return name, found
        return "", []


def _makes_another_title(text: str, match: re.Match[str], before: str) -> bool:
    """Say whether the word before a title belongs to it: "Foreign Minister", "Vice President"."""
    word = before.casefold()
    if not word or word in _FORMER or word in _TIME_OR_PLACE:
        return False
    opens = (
        not text[: match.start()].rstrip(" \n*_(“") or text[: match.start()].rstrip()[-1:] in ".!?"
    )
    return word in _NOT_YET or (before[0].isupper() and not opens)


def _not_former(post: Post, person_id: str, date: PartialDate) -> bool:
    """Say whether somebody can't have been a former holder yet."""
    own = [h for h in post.holders if h.person == person_id]
    return not_held(post, person_id, date) and all(_begins_after(h, date) for h in own)


def _names(person: Person) -> set[str]:
    both = (f"{person.given} {person.family}", f"{person.family} {person.given}", person.family)
    return {" ".join(name.casefold().split()) for name in (*both, *person.aliases)}

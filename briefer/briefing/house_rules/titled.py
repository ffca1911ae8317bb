"""Titles with "then-" and "former": the first by the event's date, the second by the as-of date.

Whether somebody held a title at all is told by consistency/held_titles.py.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from briefer.briefing.house_rules.finding import HouseFinding, finding
from briefer.briefing.house_rules.ground import HouseGround
from briefer.briefing.house_rules.texts import HouseText
from briefer.briefing.house_rules.words import Found, Lexicon, Words
from briefer.briefing.titles import holding_on
from briefer.library.dates import PartialDate
from briefer.library.library import Library
from briefer.library.people import Person, Post

_WORDS = {"then": "then-", "former": "former ", "ex": "former "}
_WHOSE = frozenset({"U", "S", "US", "Japanese", "American", "British"})
_OTHER_TITLES = frozenset({"acting", "deputy", "designate", "future", "incoming", "next", "vice"})


class _Titled(Struct, frozen=True):
    """Be a title and a name as a text puts them together."""

    word: str  # "then-", "former " or ""
    first: int  # of the words, that of "then" or "former" included
    title: int  # the title's first word
    last: int
    posts: tuple[Post, ...]
    people: tuple[Person, ...]


def titles_out_of_time(ground: HouseGround) -> Iterator[HouseFinding]:
    """Find titles whose "then-" or "former" is missing, needless or the wrong one of both."""
    rules = ground.rules("titles")
    if not rules:
        return
    library, as_of = ground.scope.library, ground.scope.as_of
    titles, people = _titles_of(library), _people_of(library)
    for text in ground.texts:
        for titled in _titled(text.words, titles, people):
            wanted = _wanted(titled, text.happened, as_of)
            if wanted is None or wanted == titled.word:
                continue
            words = text.words
            title = words.written(titled.title, titled.last)
            for rule in rules:
                if text.is_under(rule):
                    yield _finding(rule.id, text, titled, f"{wanted}{title}")


def _finding(rule: str, text: HouseText, titled: _Titled, use: str) -> HouseFinding:
    words = text.words
    return finding(
        rule,
        text.place,
        words.written(titled.first, titled.last),
        use,
        words.sentence_around(titled.first),
        at=words.spans[titled.first][0],
    )


def _titles_of(library: Library) -> Lexicon[tuple[Post, ...]]:
    found: dict[str, list[Post]] = {}
    for post in library.posts.values():
        for title in {post.title_before_name, post.title, post.short} - {""}:
            found.setdefault(title, []).append(post)
    return Lexicon((title, tuple(posts)) for title, posts in found.items())


def _people_of(library: Library) -> Lexicon[tuple[Person, ...]]:
    found: dict[str, list[Person]] = {}
    for person in library.people.values():
        given, family = person.given, person.family
        for name in {family, f"{given} {family}".strip(), f"{family} {given}".strip()}:
            found.setdefault(name, []).append(person)
    return Lexicon((name, tuple(people)) for name, people in found.items())


def _titled(
    words: Words, titles: Lexicon[tuple[Post, ...]], people: Lexicon[tuple[Person, ...]]
) -> Iterator[_Titled]:
    found = list(titles.find(words))
    if not found:
        return
    names = {name.first: name for name in people.find(words)}
    for title in found:
        name = names.get(title.last + 1)
        if name is None or words.gap(title.last) != " " or words.is_verbatim(title.first):
            continue
        word, first = _before(words, title)
        if word is not None:
            yield _Titled(word, first, title.first, name.last, title.value, name.value)


def _before(words: Words, title: Found[tuple[Post, ...]]) -> tuple[str | None, int]:
    """Give the word before a title and where it begins, None where another title is meant."""
    first = title.first
    if first == 0 or words.gap(first - 1) not in (" ", "-"):
        return "", first
    before = words.written(first - 1, first - 1)
    if before.casefold() in _WORDS:
        return _WORDS[before.casefold()], first - 1
    another = before.casefold() in _OTHER_TITLES or (
        before[0].isupper() and before not in _WHOSE and not words.opens(first - 1)
    )
    return (None if another else ""), first


def _wanted(titled: _Titled, happened: PartialDate | None, as_of: PartialDate) -> str | None:
    """Say which word is wanted, None where the record doesn't tell or what stands will do."""
    wanted = {
        _wanted_of(titled.word, post, person.id, happened, as_of)
        for post in titled.posts
        for person in titled.people
        if any(held.person == person.id for held in post.holders)
    }
    return wanted.pop() if len(wanted) == 1 else None


def _wanted_of(
    word: str, post: Post, person: str, happened: PartialDate | None, as_of: PartialDate
) -> str | None:
    own = [held for held in post.holders if held.person == person]
    if all(held.since is not None and held.since.certainly_after(as_of) for held in own):
        return None  # a title still to come
    now = holding_on(post, as_of)
    if now is not None and now.person == person:
        return "" if len(own) == 1 else None  # of several times an earlier one may be meant
    then = holding_on(post, happened) if happened is not None else None
    if then is not None and then.person == person:
        return "then-"
    return None if word else "former "

"""Words that the house writes otherwise, or does not say of some organizations."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import TypeVar

from briefer.briefing.house_rules.finding import HouseFinding, finding
from briefer.briefing.house_rules.ground import HouseGround
from briefer.briefing.house_rules.texts import HouseText
from briefer.briefing.house_rules.words import Found, Lexicon, Words, in_its_case
from briefer.library.house_rules import HouseRule, Term
from briefer.library.library import Library

T = TypeVar("T")


def worded_otherwise(ground: HouseGround) -> Iterator[HouseFinding]:
    """Find a rule's words; none in a quotation, in a name, or among its exceptions."""
    for rule in ground.rules("words"):
        terms: Lexicon[Term] = Lexicon((term.find, term) for term in rule.words)
        excepted: Lexicon[None] = Lexicon((words, None) for words in rule.exceptions)
        about: Lexicon[None] = Lexicon(
            (name, None) for name in names_of(ground.scope.library, rule.about)
        )
        for text in ground.texts:
            if not text.is_under(rule):
                continue
            words = text.words
            found = list(open_terms(words, terms, excepted, ground.names))
            names = list(about.find(words)) if found and rule.about else []
            for one in found:
                if not rule.about or _is_near(words, one, names, rule.near):
                    yield _finding(rule, text, one)


def _finding(rule: HouseRule, text: HouseText, found: Found[Term]) -> HouseFinding:
    written = text.words.written(found.first, found.last)
    return finding(
        rule.id,
        text.place,
        written,
        in_its_case(found.value.use, written),
        text.words.sentence_around(found.first),
        at=text.words.spans[found.first][0],
    )


def names_of(library: Library, about: Iterable[str]) -> Iterator[str]:
    """Give the names of the organizations that a rule is about, on file or not."""
    wanted = {name.casefold() for name in about}
    yield from about
    for one in library.organizations.values() if wanted else ():
        names = (one.name, one.short, *one.aliases)
        if wanted & {one.id.casefold(), *(name.casefold() for name in names)}:
            yield from names


def open_terms(words: Words, terms: Lexicon[T], *closed: Lexicon[None]) -> Iterator[Found[T]]:
    """Find terms that stand neither in a quotation nor within what is closed to a rule."""
    found = list(terms.find(words))
    if not found:
        return
    closed_until: dict[int, int] = {}  # from each closed word, the last of its name
    for name in (name for lexicon in closed for name in lexicon.find(words)):
        for word in range(name.first, name.last + 1):
            closed_until[word] = max(closed_until.get(word, 0), name.last)
    for one in found:
        if closed_until.get(one.first, -1) < one.last and not words.is_verbatim(one.first):
            yield one


def _is_near(words: Words, found: Found[Term], about: list[Found[None]], near: int) -> bool:
    """Say whether a name stands in the same sentence, with few words between."""
    place = bisect_left(about, found.first, key=lambda name: name.first)
    return any(
        words.sentence(name.first) == words.sentence(found.first)
        and max(found.first - name.last, name.first - found.last) - 1 <= near
        for name in about[max(place - 1, 0) : place + 1]
    )

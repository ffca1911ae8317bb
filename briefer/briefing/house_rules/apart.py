"""Words that may not stand together: in one sentence, one text, or one memo.

In a memo the fewer words are the odd ones out, of equal number the second.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from msgspec import Struct

from briefer.briefing.house_rules.finding import HouseFinding, finding
from briefer.briefing.house_rules.ground import HouseGround
from briefer.briefing.house_rules.texts import HouseText
from briefer.briefing.house_rules.worded import open_terms
from briefer.briefing.house_rules.words import Found, Lexicon, in_its_case
from briefer.library.house_rules import HouseRule, Term


class _Side(Struct, frozen=True):
    """Be a term, and whether it is of a rule's words or of what stands apart from them."""

    term: Term
    apart: bool


class _Use(Struct, frozen=True):
    """Be a use of a term in a text."""

    text: HouseText
    found: Found[_Side]

    @property
    def written(self) -> str:
        return self.text.words.written(self.found.first, self.found.last)


def standing_together(ground: HouseGround) -> Iterator[HouseFinding]:
    """Find words of two kinds that a rule keeps apart."""
    for rule in ground.rules("apart"):
        uses = list(_uses(ground, rule))
        if rule.within == "memo":
            yield from _odd_ones(rule, uses)
        else:
            yield from _in_one_place(rule, uses)


def _uses(ground: HouseGround, rule: HouseRule) -> Iterator[_Use]:
    sides = [_Side(term, apart=False) for term in rule.words]
    sides += [_Side(term, apart=True) for term in rule.apart]
    terms = Lexicon((side.term.find, side) for side in sides)
    excepted: Lexicon[None] = Lexicon((words, None) for words in rule.exceptions)
    for text in ground.texts:
        if text.is_under(rule):
            for found in open_terms(text.words, terms, excepted, ground.names):
                yield _Use(text, found)


def _odd_ones(rule: HouseRule, uses: Iterable[_Use]) -> Iterator[HouseFinding]:
    ours = [use for use in uses if not use.found.value.apart]
    others = [use for use in uses if use.found.value.apart]
    if not ours or not others:
        return
    odd, usual = (others, ours) if len(others) <= len(ours) else (ours, others)
    beside = Counter(use.written.casefold() for use in usual).most_common(1)[0][0]
    for use in odd:
        yield _finding(rule, use, beside)


def _in_one_place(rule: HouseRule, uses: Iterable[_Use]) -> Iterator[HouseFinding]:
    """Find what stands with a rule's words in one sentence, or one text."""
    first: dict[tuple[int, int], _Use] = {}
    apart: list[tuple[tuple[int, int], _Use]] = []
    for use in uses:
        of_sentence = rule.within == "sentence"
        sentence = use.text.words.sentence(use.found.first) if of_sentence else 0
        place = (id(use.text), sentence)
        if use.found.value.apart:
            apart.append((place, use))
        else:
            first.setdefault(place, use)
    for place, use in apart:
        if place in first:
            yield _finding(rule, use, first[place].written)


def _finding(rule: HouseRule, use: _Use, beside: str) -> HouseFinding:
    written, words = use.written, use.text.words
    return finding(
        rule.id,
        use.text.place,
        written,
        in_its_case(use.found.value.term.use, written),
        words.sentence_around(use.found.first),
        beside=beside,
        at=words.spans[use.found.first][0],
    )

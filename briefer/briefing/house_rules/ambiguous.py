"""Acronyms that two records go by, and that no memo spells out by itself."""

from __future__ import annotations

from collections.abc import Iterator

from briefer.briefing.acronyms import acronyms_of
from briefer.briefing.house_rules.finding import HouseFinding, finding
from briefer.briefing.house_rules.ground import HouseGround
from briefer.briefing.house_rules.words import Lexicon


def ambiguous_acronyms(ground: HouseGround) -> Iterator[HouseFinding]:
    """Find acronyms in a brief's texts that stand for more than one record."""
    rules = ground.all_rules.of("acronyms")
    ambiguous = acronyms_of(ground.scope.library, rules).ambiguous
    if not ambiguous:
        return
    lexicon = Lexicon((short, short) for short in ambiguous)
    for text in ground.texts:
        words = text.words
        for found in lexicon.find(words):
            names = dict.fromkeys(record.name for record in ambiguous[found.value])
            yield finding(
                rules[0].id,
                text.place,
                found.value,
                " or ".join(names),
                words.sentence_around(found.first),
                at=words.spans[found.first][0],
            )

"""Names in the house's order, and family names without capitals: not "KISHIDA Fumio"."""

from __future__ import annotations

from collections.abc import Iterator

from briefer.briefing.house_rules.finding import HouseFinding, finding
from briefer.briefing.house_rules.ground import HouseGround
from briefer.briefing.house_rules.words import Lexicon
from briefer.briefing.titles import full_name
from briefer.library.library import Library
from briefer.library.people import Person

# Where a name may stand with the family name first, by the script that it is on file in.
_FAMILY_FIRST = frozenset({"hu", "ja", "ko", "vi", "zh"})
_LEAST = 4  # letters of a family name that in capitals is no acronym

_Names = Lexicon[tuple[Person, str]]


def names_otherwise(ground: HouseGround) -> Iterator[HouseFinding]:
    """Find names in the other order, and family names in capitals."""
    rules = ground.rules("names")
    if not rules:
        return
    library = ground.scope.library
    lexicon = _names_of(library)
    for text in ground.texts:
        words = text.words
        for found in lexicon.find(words):
            written = words.written(found.first, found.last)
            person, use = found.value
            if words.is_verbatim(found.first) or not _is_otherwise(library, person, written, use):
                continue
            for rule in rules:
                if text.is_under(rule) and written not in rule.exceptions:
                    sentence = words.sentence_around(found.first)
                    at = words.spans[found.first][0]
                    yield finding(rule.id, text.place, written, use, sentence, at=at)


def _names_of(library: Library) -> _Names:
    """Know each name in both orders, and alone, with what the house writes.

    What is one person's name in the house's order is not another's in the wrong one.
    """
    known: dict[str, tuple[Person, str]] = {}
    for person in library.people.values():
        if person.given:
            known.setdefault(_key(full_name(library, person)), (person, full_name(library, person)))
        if len(person.family) >= _LEAST:
            known.setdefault(_key(person.family), (person, person.family))
    for person in library.people.values():
        for name in (f"{person.family} {person.given}", f"{person.given} {person.family}"):
            if person.given:
                known.setdefault(_key(name), (person, full_name(library, person)))
    return Lexicon(known.items(), any_case=True)


def _key(name: str) -> str:
    return name.casefold()


def _is_otherwise(library: Library, person: Person, written: str, use: str) -> bool:
    """Say whether a name stands otherwise than the house has it, not in small letters only."""
    if written == use:
        return False
    if written.casefold() != use.casefold():
        family_first = library.settings.name_order == "family-first"
        return written[0].isupper() and (not family_first or _may_come_first(person))
    shouted = person.family.upper()
    return shouted != person.family and shouted in written


def _may_come_first(person: Person) -> bool:
    return any(script.language.partition("-")[0] in _FAMILY_FIRST for script in person.scripts)

"""The names of a library's dialogues, areas and people, looked up in a text word by word.

No pattern is made of what a user wrote: words are compared as words, Japanese and Chinese
names as the characters that they are.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple

import msgspec

from briefer.library.library import Library
from briefer.library.people import Person
from briefer.library.searchable import CJK, CJK_RUN

MentionKind = Literal["dialogues", "areas", "people"]

_WORD = re.compile(rf"[^\W_{CJK}]+(?:['’.&][^\W_{CJK}]+)*")
_PARTS = re.compile(r"[;:!?()\[\]\n]|\.\s+[A-Z]?$")
_OWN = ("'s", "’s", "s'", "s’")
_KEPT = 16_384  # words whose form is remembered; a text says few words often
_FEW = 3  # letters: a name as short as this is an acronym, and told by its case


# A long text has a hundred thousand of the two: objects that hold none of each other need
# not be looked through for circles, which would hold up the window meanwhile.
class Mention(msgspec.Struct, frozen=True, gc=False):
    """Be a stretch of a text, as (start, end), that names a record."""

    kind: MentionKind
    id: str
    start: int
    end: int


class Word(msgspec.Struct, frozen=True, gc=False):
    """Be a word of a text, as it stands and as it is compared."""

    text: str
    plain: str
    start: int
    end: int


class _Name(NamedTuple):
    words: tuple[str, ...]
    kind: MentionKind
    id: str
    exact: str  # the one word as it must stand, empty where its case tells nothing


def words_of(text: str) -> tuple[Word, ...]:
    """Cut a text into words; a possessive's ending is none of the word."""
    return tuple(
        Word(match[0], _plain(match[0]), match.start(), match.end())
        for match in _WORD.finditer(text)
    )


class KnownNames(NamedTuple):
    """Be every name to look for: kind, id, name; and families of people, with their ids."""

    names: tuple[tuple[MentionKind, str, str], ...]
    families: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, library: Library) -> KnownNames:
        """Gather the names of a library's dialogues, areas and people."""
        families = (
            (family, person.id)
            for person in library.people.values()
            for family in (person.family, *(script.family for script in person.scripts))
        )
        return cls(tuple(_names(library)), tuple(families))


class Names:
    """Find names in texts: the longest at each place, of each kind apart."""

    def __init__(self, known: KnownNames) -> None:
        self._by_word: dict[str, list[_Name]] = {}
        self._by_character: dict[str, list[tuple[str, MentionKind, str]]] = {}
        self.families: dict[str, list[str]] = {}  # people's ids by how their family is compared
        for kind, record_id, name in known.names:
            self._add(kind, record_id, name)
        for family, person in known.families:
            ids = self.families.setdefault(_family_key(family), [])
            if person not in ids:
                ids.append(person)
        for names in self._by_word.values():
            names.sort(key=lambda name: -len(name.words))
        for runs in self._by_character.values():
            runs.sort(key=lambda run: -len(run[0]))

    def _add(self, kind: MentionKind, record_id: str, name: str) -> None:
        name = " ".join(name.split())
        if CJK_RUN.search(name):
            run = unicodedata.normalize("NFKC", name)
            if len(run) > 1:
                self._by_character.setdefault(run[0], []).append((run, kind, record_id))
            return
        words = words_of(name)
        if not words or len(name) < 2:
            return
        told_by_case = len(words) == 1 and (len(name) <= _FEW or name.upper() == name)
        exact = words[0].text if told_by_case or (len(words) == 1 and kind != "areas") else ""
        made = _Name(tuple(word.plain for word in words), kind, record_id, exact)
        self._by_word.setdefault(words[0].plain, []).append(made)

    def mentions(self, text: str, words: Sequence[Word]) -> Iterator[Mention]:
        """Give what a text names, each place once, in no particular order."""
        found = dict.fromkeys(self._by_words(text, words))
        if self._by_character and CJK_RUN.search(text):
            found.update(dict.fromkeys(self._by_characters(text)))
        return iter(found)

    def _by_words(self, text: str, words: Sequence[Word]) -> Iterator[Mention]:
        taken: dict[MentionKind, int] = {}  # up to which word names of a kind were found
        for at, word in enumerate(words):
            found: dict[MentionKind, int] = {}
            for name in self._by_word.get(word.plain, ()):
                length = len(name.words)
                if at < taken.get(name.kind, 0) or length < found.get(name.kind, 0):
                    continue
                if _stands(name, text, words[at : at + length]):
                    found[name.kind] = length
                    yield Mention(name.kind, name.id, word.start, words[at + length - 1].end)
            taken |= {kind: at + length for kind, length in found.items()}

    def _by_characters(self, text: str) -> Iterator[Mention]:
        plain = unicodedata.normalize("NFKC", text)
        if len(plain) != len(text):  # places would not be the text's own
            plain = "".join(_one_for_one(char) for char in text)
        taken: dict[MentionKind, int] = {}
        for at, char in enumerate(plain):
            found: dict[MentionKind, int] = {}
            for run, kind, record_id in self._by_character.get(char, ()):
                if at < taken.get(kind, 0) or len(run) < found.get(kind, 0):
                    continue
                if plain.startswith(run, at):
                    found[kind] = len(run)
                    yield Mention(kind, record_id, at, at + len(run))
            taken |= {kind: at + length for kind, length in found.items()}


def family_of(word: Word) -> str:
    """Give a word as families are looked up by, empty where it can be no name."""
    return _family_key(_without_ending(word.text)) if word.text[:1].isupper() else ""


@lru_cache(maxsize=_KEPT)
def _family_key(family: str) -> str:
    return unicodedata.normalize("NFKC", family).casefold()


def _stands(name: _Name, text: str, words: Sequence[Word]) -> bool:
    """Say whether a name's words stand here, one after the other in one phrase."""
    if len(words) < len(name.words) or any(
        word.plain != wanted for word, wanted in zip(words, name.words, strict=False)
    ):
        return False
    if name.exact:
        if name.kind == "dialogues" and not name.exact.isupper() and _begins(text, words[0]):
            return False  # "Leaders agreed" is of no dialogue that is called so
        return _as_it_stands(name.exact, words[0].text)
    between = (text[one.end : two.start] for one, two in pairwise(words))
    return not any(len(gap) > 4 or _PARTS.search(gap) for gap in between)


def _begins(text: str, word: Word) -> bool:
    """Say whether a word begins a sentence, where its capital tells nothing."""
    before = text[: word.start].rstrip(" \"'“‘(")
    return not before or before[-1] in ".!?:|•–"


def _as_it_stands(exact: str, word: str) -> bool:
    """Compare one word with regard to capitals; a possessive or a plural is the same."""
    word = unicodedata.normalize("NFKC", _without_ending(word))
    plain = unicodedata.normalize("NFKC", exact)
    return word in (plain, f"{plain}s")


@lru_cache(maxsize=_KEPT)
def _plain(word: str) -> str:
    """Give a word as it is compared: without case, dots, a possessive or a plural ending."""
    plain = unicodedata.normalize("NFKC", _without_ending(word)).casefold().replace(".", "")
    if len(plain) > _FEW and plain.endswith("s") and not plain.endswith(("ss", "us", "is")):
        return plain[:-1]
    return plain


def _without_ending(word: str) -> str:
    return next((word[: -len(end)] for end in _OWN if word.endswith(end)), word)


def _one_for_one(char: str) -> str:
    plain = unicodedata.normalize("NFKC", char)
    return plain if len(plain) == 1 else char


def _names(library: Library) -> Iterator[tuple[MentionKind, str, str]]:
    for dialogue in library.dialogues.values():
        for name in (dialogue.name, dialogue.short, *dialogue.aliases):
            yield "dialogues", dialogue.id, name
    for area in library.areas.values():
        for name in (area.name, area.short, *area.aliases):
            yield "areas", area.id, name
    for person in library.people.values():
        for name in _names_of(person):
            yield "people", person.id, name


def _names_of(person: Person) -> Iterable[str]:
    if person.given:
        yield f"{person.given} {person.family}"
        yield f"{person.family} {person.given}"
    for script in person.scripts:
        if script.given:
            yield f"{script.family}{script.given}"
            yield f"{script.family} {script.given}"
            yield f"{script.family}\N{IDEOGRAPHIC SPACE}{script.given}"
    yield from person.aliases

"""Which dialogues, areas and people of a library a document's paragraphs mention."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from briefer.sources.dating import dates_in
from briefer.sources.document import Document, Paragraph
from briefer.sources.names import KnownNames, Mention, MentionKind, Names, Word, family_of, words_of

_KEPT = 4  # documents whose tags are remembered
# What stands before a family name alone and makes it somebody's.
_TITLES = frozenset(
    {"mr", "mrs", "ms", "dr", "professor", "prof", "president", "minister", "secretary", "premier"}
    | {"chancellor", "ambassador", "senator", "representative", "director", "governor", "king"}
    | {"administrator", "chairman", "chairwoman", "chair", "commissioner", "advisor", "adviser"}
    | {"undersecretary", "general", "admiral", "sir", "lady", "speaker", "envoy"}
)
# What stands after a family name in Japanese.
_AFTER = re.compile(
    r"\s?(?:内閣)?(?:総理|首相|大統領|大臣|外相|経産相|長官|次官|局長|議員|代表|氏|大使|特使|副)"
)


class Tags(NamedTuple):
    """Be what a text mentions: ids in the order of first mention, dates as EDTF."""

    dialogues: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()


class Tagged(NamedTuple):
    """Be a paragraph with what it mentions and where, and the dates it names."""

    paragraph: Paragraph
    mentions: tuple[Mention, ...]
    dates: tuple[str, ...]

    @property
    def tags(self) -> Tags:
        """Give what it mentions, each once."""
        return Tags(
            self._ids("dialogues"),
            self._ids("areas"),
            self._ids("people"),
            tuple(dict.fromkeys(self.dates)),
        )

    def _ids(self, kind: MentionKind) -> tuple[str, ...]:
        return tuple(dict.fromkeys(m.id for m in self.mentions if m.kind == kind))


class Tagger:
    """Tag documents by the names of one library."""

    def __init__(self, known: KnownNames) -> None:
        self._names = Names(known)

    def tagged(self, paragraphs: Sequence[Paragraph]) -> tuple[Tagged, ...]:
        """Tag a document's paragraphs.

        A family name alone is somebody's where a title stands before it and one person of
        the library has it, or where the document names that person in full.
        """
        words = [words_of(paragraph.text) for paragraph in paragraphs]
        found = [
            list(self._names.mentions(paragraph.text, own))
            for paragraph, own in zip(paragraphs, words, strict=True)
        ]
        named = {each.id for mentions in found for each in mentions if each.kind == "people"}
        for paragraph, own, mentions in zip(paragraphs, words, found, strict=True):
            mentions.extend(self._titled(paragraph.text, own, mentions, named))
        named |= {each.id for mentions in found for each in mentions if each.kind == "people"}
        return tuple(
            self._whole(paragraph, own, mentions, named)
            for paragraph, own, mentions in zip(paragraphs, words, found, strict=True)
        )

    def _whole(
        self, paragraph: Paragraph, words: Sequence[Word], found: list[Mention], named: set[str]
    ) -> Tagged:
        for at, _, ids in self._families(words, found):
            known = [each for each in ids if each in named]
            if len(known) == 1:
                found.append(Mention("people", known[0], words[at].start, words[at].end))
        dates = tuple(date.edtf for date in dates_in(paragraph.text))
        return Tagged(paragraph, tuple(sorted(found, key=lambda m: (m.start, m.end, m.id))), dates)

    def _titled(
        self, text: str, words: Sequence[Word], found: Sequence[Mention], named: set[str]
    ) -> Iterator[Mention]:
        for at, _, ids in self._families(words, found):
            person = _one_of(ids, named)
            if person and at and words[at - 1].plain in _TITLES:
                yield Mention("people", person, words[at].start, words[at].end)
        yield from self._titled_in_japanese(text, found, named)

    def _titled_in_japanese(
        self, text: str, found: Sequence[Mention], named: set[str]
    ) -> Iterator[Mention]:
        if text.isascii():
            return
        for match in _AFTER.finditer(text):
            for length in (4, 3, 2, 1):
                start = match.start() - length
                family = text[start : match.start()] if start >= 0 else ""
                person = _one_of(self._names.families.get(family, ()), named) if family else ""
                if person and not _covered(start, found):
                    yield Mention("people", person, start, match.start())
                    break

    def _families(
        self, words: Sequence[Word], found: Sequence[Mention]
    ) -> Iterator[tuple[int, Word, Sequence[str]]]:
        """Give each word that is a family name and of no mention yet, with whose it is."""
        for at, word in enumerate(words):
            ids = self._names.families.get(family_of(word), ())
            if ids and not _covered(word.start, found):
                yield at, word, ids


@lru_cache(maxsize=_KEPT)
def tagged_document(known: KnownNames, document: Document) -> tuple[Tagged, ...]:
    """Tag a document; the last few are remembered, while the names stay as they are."""
    return Tagger(known).tagged(document.paragraphs)


def all_tags(tagged: Sequence[Tagged]) -> Tags:
    """Give what a whole document mentions, each once."""
    each = [one.tags for one in tagged]
    return Tags(*(tuple(dict.fromkeys(i for tags in each for i in tags[n])) for n in range(4)))


def _one_of(ids: Sequence[str], named: set[str]) -> str:
    """Give the one person of a family name: the only one, or the only one that is named."""
    if len(ids) == 1:
        return ids[0]
    known = [each for each in ids if each in named]
    return known[0] if len(known) == 1 else ""


def _covered(place: int, found: Sequence[Mention]) -> bool:
    return any(each.kind == "people" and each.start <= place < each.end for each in found)

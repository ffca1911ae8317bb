"""The words of a text, and a lexicon that finds terms among them in one pass.

A term is looked up by its words, never matched by a pattern: a text costs its length,
however many terms there are.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Generic, TypeVar

from msgspec import Struct

T = TypeVar("T")

_WORD = re.compile(r"[^\W_]+")
_ENDS = re.compile(r"(?<![.!?])[.!?]++[\"”’)\]*_]*+\s|[。！？\n]")
# Words of others, which a house does not reword, and addresses, which nobody does.
_VERBATIM = re.compile('“[^“”]*”|「[^「」]*」|"[^"]*"|https?://\\S+')
_SHORTENED = frozenset(
    ["dr", "gen", "gov", "jr", "mr", "mrs", "ms", "no", "para", "prof", "rep", "sen", "st", "vs"]
)
_AROUND = 400  # characters of a sentence before a word and after it
_ALIKE = str.maketrans({"’": "'", "‘": "'", "‐": "-", "‑": "-", "*": None, "_": None})


class Words:
    """Be a text taken apart into words, with their sentences and what is verbatim."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.folded = [word.casefold() for word in _WORD.findall(text)]
        self.different = frozenset(self.folded)

    @cached_property
    def spans(self) -> list[tuple[int, int]]:
        """Where each word begins and ends; most texts are not asked for it."""
        return [match.span() for match in _WORD.finditer(self.text)]

    def written(self, first: int, last: int) -> str:
        """Give the text from one word to another, both included."""
        return self.text[self.spans[first][0] : self.spans[last][1]]

    def gap(self, before: int) -> str:
        """Give what stands between a word and the next, all spaces and hyphens alike."""
        between = self.text[self.spans[before][1] : self.spans[before + 1][0]]
        return _alike(between)

    def opens(self, word: int) -> bool:
        """Say whether a word is the first of its sentence."""
        return word == 0 or self.sentence(word) != self.sentence(word - 1)

    def sentence(self, word: int) -> int:
        """Number the sentence that a word stands in."""
        return bisect_right(self._sentence_ends, self.spans[word][0])

    def sentence_around(self, word: int) -> str:
        """Give the sentence that a word stands in, of a very long one what is around it."""
        number = self.sentence(word)
        ends = self._sentence_ends
        at = self.spans[word][0]
        start = max(ends[number - 1] if number else 0, at - _AROUND)
        end = min(ends[number] if number < len(ends) else len(self.text), at + _AROUND)
        return self.text[start:end].strip()

    @cached_property
    def _sentence_ends(self) -> list[int]:
        return [match.end() for match in _ENDS.finditer(self.text) if not self._shortens(match)]

    def _shortens(self, end: re.Match[str]) -> bool:
        """Say whether a full stop belongs to a shortened word: "Mr.", "U.S."."""
        if end[0][0] != ".":
            return False
        before = self.text[max(end.start() - 5, 0) : end.start()]
        last = re.split(r"[^\w]", before)[-1]
        return last.casefold() in _SHORTENED or (len(last) == 1 and last.isupper())

    def is_verbatim(self, first: int) -> bool:
        """Say whether a word stands in a quotation or in an address."""
        starts, ends = self._verbatim
        at = self.spans[first][0]
        number = bisect_right(starts, at) - 1
        return number >= 0 and at < ends[number]

    @cached_property
    def _verbatim(self) -> tuple[list[int], list[int]]:
        spans = [match.span() for match in _VERBATIM.finditer(self.text)]
        return [start for start, _ in spans], [end for _, end in spans]


class Found(Struct, Generic[T], frozen=True):
    """Be a term found, from its first word to its last."""

    first: int
    last: int
    value: T


class _Entry(Struct, Generic[T], frozen=True):
    words: tuple[str, ...]
    gaps: tuple[str, ...]
    as_written: bool  # whether capitals count: they do where the term has some
    value: T


class Lexicon(Generic[T]):
    """Find terms in texts, the longest first; a term with capitals only as it is written."""

    def __init__(self, terms: Iterable[tuple[str, T]], *, any_case: bool = False) -> None:
        self._entries: dict[tuple[str, ...], list[_Entry[T]]] = {}
        lengths: dict[str, set[int]] = {}
        for term, value in terms:
            parts = Words(term)
            if not parts.folded:
                continue
            gaps = tuple(parts.gap(n) for n in range(len(parts.folded) - 1))
            capitals = not any_case and any(map(str.isupper, term))
            written = tuple(term[start:end] for start, end in parts.spans)
            entry = _Entry(written, gaps, capitals, value)
            self._entries.setdefault(tuple(parts.folded), []).append(entry)
            lengths.setdefault(parts.folded[0], set()).add(len(parts.folded))
        self._lengths = {first: sorted(found, reverse=True) for first, found in lengths.items()}
        self._firsts = frozenset(self._lengths)

    def find(self, words: Words) -> Iterator[Found[T]]:
        """Give the terms of a text in their order, none over another."""
        if self._firsts.isdisjoint(words.different):
            return
        at = 0
        while at < len(words.folded):
            found = self._at(words, at)
            if found is not None:
                yield found
                at = found.last
            at += 1

    def _at(self, words: Words, at: int) -> Found[T] | None:
        for length in self._lengths.get(words.folded[at], ()):
            of_length = tuple(words.folded[at : at + length])
            for entry in self._entries.get(of_length, ()) if len(of_length) == length else ():
                if _stands(entry, words, at):
                    return Found(at, at + length - 1, entry.value)
        return None


def _stands(entry: _Entry[T], words: Words, at: int) -> bool:
    if any(words.gap(at + n) != gap for n, gap in enumerate(entry.gaps)):
        return False
    return not entry.as_written or all(
        words.text[slice(*words.spans[at + n])] == word for n, word in enumerate(entry.words)
    )


def _alike(between: str) -> str:
    return " ".join(between.translate(_ALIKE).split()) or (" " if between.strip("*_") else "")


def in_its_case(use: str, found: str) -> str:
    """Write a replacement with a capital where the words that it replaces have one."""
    if len(found) > 1 and found.isupper():
        return use.upper()
    return use[:1].upper() + use[1:] if found[:1].isupper() else use

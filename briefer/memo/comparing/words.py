"""Two versions of one line, word by word: never within a word, a citation or a note.

A note that changed is two notes, one deleted and one inserted, each by its mark in the
line: Word would follow changes within a note, while LibreOffice up to 7.4 drops the marks
and shows both texts as one.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator, Sequence
from functools import lru_cache

from msgspec import Struct, field
from msgspec.structs import replace

from briefer.memo.blocks import Changed, Cite, Commented, Gap, Inline, Link, Text
from briefer.memo.comparing.aligning import matching
from briefer.memo.comparing.keys import line_key
from briefer.memo.inlines import cite_text, gap_text, merged

_SIGNS = re.escape("[](){}<>\"“”„«»‹›!?;:,.…—–/\\|'’‘、。，．「」『』（）［］【】〈〉・：；！？")
_KANJI, _HIRAGANA, _KATAKANA = "㐀-鿿豈-﫿々", "ぁ-ゟ", "゠-ヿ"
_LETTER = rf"[^\s{_SIGNS}{_KANJI}{_HIRAGANA}{_KATAKANA}]"
# Japanese sets no blanks: a word is taken with the kana that inflect or mark it.
_WORD = re.compile(
    rf"""
    \[\d[^\[\]]{{0,80}}\]                                   # a citation
  | (?:[{_KANJI}]+ | [{_KATAKANA}]+)[{_HIRAGANA}]* | [{_HIRAGANA}]+
  | {_LETTER}+(?:['’.,:/@&]+{_LETTER}+)*
  | \s+
  | .
    """,
    re.VERBOSE | re.DOTALL,
)
_LEAST_KEPT, _PER_CHANGE, _MOST_KEPT = 0.35, 0.05, 0.7
_KEPT = 32_768  # texts whose words are remembered


class _Token(Struct, frozen=True):
    """Be a word or another thing that changes as a whole, with the link it stands in."""

    inline: Inline
    link: str = ""


class _Stretch(Struct):
    """Be what both lines have, and what follows it in one of them alone."""

    kept: list[_Token] = field(default_factory=list)
    deleted: list[_Token] = field(default_factory=list)
    inserted: list[_Token] = field(default_factory=list)


@lru_cache(maxsize=_KEPT)
def words_of(text: str) -> tuple[str, ...]:
    """Split a text into words, blanks and signs; joined they are the text again."""
    return tuple(_WORD.findall(text))


def whole(inlines: tuple[Inline, ...], other: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """Replace a line by another as a whole."""
    deleted = (Changed("deleted", inlines),) if inlines else ()
    return deleted + ((Changed("inserted", other),) if other else ())


def merged_words(old: Sequence[Inline], new: Sequence[Inline]) -> tuple[Inline, ...] | None:
    """Mark in the newer line what was inserted and deleted; None when too little stayed.

    The more places a line has changed in, the more of it must have stayed to be read so.
    """
    olds, news = list(_tokens(old)), list(_tokens(new))
    pairs = matching([_key(token) for token in olds], [_key(token) for token in news])
    stretches = _coalesced(_stretches(olds, news, pairs))
    kept = sum(_weight(stretch.kept) for stretch in stretches)
    changes = sum(1 for stretch in stretches if stretch.deleted or stretch.inserted)
    least = min(_LEAST_KEPT + _PER_CHANGE * (changes - 1), _MOST_KEPT)
    if kept < least * max(_weight(olds), _weight(news)):
        return None
    return tuple(inline for stretch in stretches for inline in _written(stretch))


def _tokens(inlines: Iterable[Inline], link: str = "") -> Iterator[_Token]:
    for inline in inlines:
        if isinstance(inline, Text):
            yield from (_Token(replace(inline, text=word), link) for word in words_of(inline.text))
        elif isinstance(inline, Link):
            yield from _tokens(inline.inlines, inline.target)
        elif isinstance(inline, Commented):  # what reviewers noted is no text of the memo's
            yield from _tokens(inline.inlines, link)
        else:
            yield _Token(inline, link)


def _key(token: _Token) -> Hashable:
    return (*line_key((token.inline,)), token.link)


def _stretches(
    olds: list[_Token], news: list[_Token], pairs: Sequence[tuple[int, int]]
) -> list[_Stretch]:
    found = [_Stretch()]
    i = j = 0
    for one, other in [*pairs, (len(olds), len(news))]:
        if one > i or other > j:
            found[-1].deleted += olds[i:one]
            found[-1].inserted += news[j:other]
            found.append(_Stretch())
        found[-1].kept += news[other : other + 1]
        i, j = one + 1, other + 1
    return found


def _coalesced(stretches: Sequence[_Stretch]) -> list[_Stretch]:
    """Join changes with what little stands between them: words in pieces can't be read."""
    found: list[_Stretch] = []
    for stretch in stretches:
        now = stretch
        while found and _is_little(found[-1], now):
            before = found.pop()
            now = _Stretch(
                before.kept,
                [*before.deleted, *now.kept, *now.deleted],
                [*before.inserted, *now.kept, *now.inserted],
            )
        found.append(now)
    return found


def _is_little(before: _Stretch, now: _Stretch) -> bool:
    """Say whether what is kept between two changes says less than either of them."""
    one = max(_weight(before.deleted), _weight(before.inserted))
    other = max(_weight(now.deleted), _weight(now.inserted))
    if not one or not other:
        return False
    kept = "".join(t.inline.text for t in now.kept if isinstance(t.inline, Text))
    only_signs = all(isinstance(t.inline, Text) for t in now.kept) and not re.search(r"\w", kept)
    return only_signs or _weight(now.kept) <= min(one, other)


def _weight(tokens: Iterable[_Token]) -> int:
    """Measure how much things say, in characters."""
    return sum(_length(token.inline) for token in tokens)


def _length(inline: Inline) -> int:
    match inline:
        case Text(text):
            return len(text)
        case Cite():
            return len(cite_text(inline))
        case Gap():
            return len(gap_text(inline))
    return 1


def _written(stretch: _Stretch) -> Iterator[Inline]:
    """Write what is kept, then what went, then what came."""
    yield from _inlines(stretch.kept)
    yield from whole(_inlines(stretch.deleted), _inlines(stretch.inserted))


def _inlines(tokens: Iterable[_Token]) -> tuple[Inline, ...]:
    """Put words together again, those of one link into it."""
    found: list[Inline] = []
    for token in tokens:
        last = found[-1] if found else None
        if not token.link:
            found.append(token.inline)
        elif isinstance(last, Link) and last.target == token.link:
            found[-1] = Link(token.link, merged((*last.inlines, token.inline)))
        else:
            found.append(Link(token.link, (token.inline,)))
    return merged(found)

"""Lines counted as Word breaks them: as many words as fit, at blanks and after hyphens."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct

from briefer.memo.blocks import Changed, Cite, Commented, Gap, Inline, LineBreak, Link, Note, Text
from briefer.memo.inlines import gap_text, set_cite
from briefer.memo.word.faces import Widths, word_width

# A word with the hyphen or slash that it may break after, one wide character, blanks, a break.
_PIECES = re.compile(
    r"\n|[ \t]+|[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]"
    r"|[^ \t\n\r\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef–—/-]*[–—/-]*"
)
_MARK = "1"  # a note's mark, about
_MARKED = 0.65  # of the text's size


class Setting(Struct, frozen=True):
    """Be how words are set: their widths, in thousandths of the size, and the size."""

    regular: Widths
    bold: Widths
    size: float


Piece = tuple[str, Widths, float]  # words, their widths and size


class Lines(Struct):
    """Fill lines word by word; ``sizes`` are the largest of each line so far."""

    room: float
    sizes: list[float]
    used: float = 0
    blanks: float = 0

    def turn(self) -> None:
        """Begin a new line."""
        self.sizes.append(0)
        self.used = self.blanks = 0

    def put(self, wide: float, size: float) -> None:
        """Put a word; an endless one is broken anywhere."""
        if self.used and self.used + self.blanks + wide > self.room:
            self.turn()
        self.used += (self.blanks if self.used else 0) + wide
        self.blanks = 0
        self.sizes[-1] = max(self.sizes[-1], size)
        while self.used > self.room:
            rest = self.used - self.room
            self.turn()
            self.used, self.sizes[-1] = rest, size


def line_sizes(
    inlines: Iterable[Inline], words: Setting, cites: Setting, width: float
) -> list[float]:
    """Give the largest size on each line that a text takes, in the unit of the sizes."""
    lines = Lines(max(width * 1000, words.size), [0])
    for text, widths, size in _pieces(inlines, words, cites):
        for word in _PIECES.findall(text):
            if word == "\n":
                lines.turn()
            elif not word.strip(" \t\r"):  # a no-break space is part of its word
                lines.blanks += word_width(word, widths) * size
            else:
                lines.put(word_width(word, widths) * size, size)
    return lines.sizes


def _pieces(inlines: Iterable[Inline], words: Setting, cites: Setting) -> Iterator[Piece]:
    for inline in inlines:
        match inline:
            case Text(text):
                yield text, words.bold if inline.bold else words.regular, words.size
            case LineBreak():
                yield "\n", words.regular, words.size
            case Cite():
                between, parts = set_cite(inline)
                yield between.join(text for _, text in parts), cites.regular, cites.size
            case Gap():
                yield gap_text(inline), words.bold, words.size
            case Note():
                yield _MARK, words.regular, words.size * _MARKED
            case Link(_, inner) | Commented(inner) | Changed(_, inner):
                yield from _pieces(inner, words, cites)

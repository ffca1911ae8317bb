"""What a template prints, kept out of the Markdown until that is parsed.

Every printed value goes into a registry of the render and leaves a marker of
private-use characters in the text. So nothing a user wrote is ever read as Markdown
or as a template, and a private-use character of the user's own is only a character.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from msgspec import Struct, field

from briefer.errors import TemplateError
from briefer.memo.blocks import (
    Block,
    Comment,
    Commented,
    Inline,
    LineBreak,
    Paragraph,
    Pointed,
    Text,
)
from briefer.memo.direction import closed
from briefer.memo.prose import prose_blocks, prose_line

# A marker is OPEN and two characters that number the value; in a fragment that is
# about to be read OPEN, digits and CLOSE, which Markdown leaves alone.
OPEN, CLOSE = "\ue000", "\ue001"
# Stands where nothing was printed; the blanks before it go with it.
NOTHING = "\ue002"
_FIRST, _BASE = 0xE010, 6000  # digits of the numbers, within the private-use area
_KEPT = 65_536  # printed texts whose inlines are remembered
# Stands around the name of a section, behind its heading.
KEY = "\ue003"
_RESERVED = re.compile("[\ue000-\ue003]")


class Prose(Struct, frozen=True):
    """Be a text in the user's Markdown subset."""

    text: str

    def __bool__(self) -> bool:
        """Be empty as the text is."""
        return bool(self.text.strip())

    def __str__(self) -> str:
        """Give the text as it was written."""
        return self.text

    def inlines(self) -> tuple[Inline, ...]:
        """Give the text for a place that holds one line."""
        return prose_line(self.text)

    def blocks(self) -> tuple[Block, ...]:
        """Give the text for a place of its own."""
        return prose_blocks(self.text)


class Inlines(Struct, frozen=True):
    """Be inlines that a filter made: a citation, a note, a gap."""

    found: tuple[Inline, ...]

    def __bool__(self) -> bool:
        """Be empty when there is nothing to print."""
        return bool(self.found)

    def inlines(self) -> tuple[Inline, ...]:
        """Give the inlines."""
        return self.found


class Handling(Struct, frozen=True):
    """Say among inlines how what is around is handled; the portion marks take it out."""

    level: str


class Reviewed(Struct, frozen=True):
    """Be a text of a point that reviewers have noted something on, or that a preview traces."""

    value: str | Prose
    comments: tuple[Comment, ...]
    point: str = ""  # traced, by its id
    whole: bool = False  # of the point traced, its text and no shorter form

    def inlines(self) -> tuple[Inline, ...]:
        """Give the text for a place that holds one line."""
        return (self._noted(inlines_of(self.value)),)

    def _noted(self, inlines: tuple[Inline, ...]) -> Inline:
        if self.point:
            return Pointed(inlines, self.comments, self.point, self.whole)
        return Commented(inlines, self.comments)

    def blocks(self) -> tuple[Block, ...]:
        """Give the text for a place of its own, its first paragraph noted on."""
        if isinstance(self.value, str):
            return (Paragraph(self.inlines()),)
        found = self.value.blocks()
        if not found or not isinstance(found[0], Paragraph):
            return found  # a list alone has no line for the notes; the memo's heading takes them
        return (Paragraph((self._noted(found[0].inlines),)), *found[1:])


class Placed(Struct, frozen=True):
    """Be a block that stands on a line of its own: a page break, a tab, the contents."""

    block: Block


@lru_cache(maxsize=_KEPT)
def literal(text: str) -> tuple[Inline, ...]:
    """Give plain text as inlines; its line ends are kept."""
    if "\n" not in text and "\r" not in text:
        return (Text(closed(text)),)
    found: list[Inline] = []
    for line in text.strip("\r\n").splitlines():
        if found:
            found.append(LineBreak())
        if line:
            found.append(Text(closed(line)))
    return tuple(found)


Value = str | Prose | Reviewed | Inlines | Placed


class Registry(Struct):
    """Hold what one render printed, in the order of its markers."""

    values: list[Value] = field(default_factory=list)

    def mark(self, value: Value) -> str:
        """Keep a value and give the marker that stands for it."""
        if not value:
            return NOTHING
        self.values.append(value)
        return marker(len(self.values) - 1)

    def parted(self, fragment: str) -> tuple[str, tuple[Value, ...]]:
        """Part a fragment's text from what was printed: equal ones have equal texts."""
        first, *others = fragment.split(OPEN)
        if not others:
            return fragment, ()
        values = self.values
        printed = [values[_BASE * ord(o[0]) + ord(o[1]) - _OFFSET] for o in others]
        return OPEN.join((first, *[other[2:] for other in others])), tuple(printed)


_OFFSET = (_BASE + 1) * _FIRST


@cache
def marker(number: int) -> str:
    """Write the marker of a value."""
    high, low = divmod(number, _BASE)
    return f"{OPEN}{chr(_FIRST + high)}{chr(_FIRST + low)}"


def number_of(marked: str) -> int:
    """Read the number of a value from its marker."""
    return _BASE * ord(marked[1]) + ord(marked[2]) - _OFFSET


def inlines_of(value: Value) -> tuple[Inline, ...]:
    """Give what was printed, for a place that holds a line."""
    if isinstance(value, str):
        return literal(value)
    if isinstance(value, Placed):
        raise TemplateError(f"{type(value.block).__name__} has to stand alone on its line")
    return value.inlines()


def without_reserved(source: str) -> str:
    """Clear a template's own text of the characters that markers are made of."""
    return _RESERVED.sub("\N{REPLACEMENT CHARACTER}", source)

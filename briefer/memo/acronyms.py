"""Acronyms spelled out where they first stand in a memo's running text.

The front of a memo and each of its tabs are memos of their own here, since they are
handed on alone. What is spelled out is added around the words that were written, which
stay as they are. Headings, labels, tables, links, notes, quotations, lists of sources and
what is to be said are left alone: nothing is added there, and an acronym there is not its
first use.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import count
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from briefer.memo.blocks import (
    Block,
    Changed,
    Cite,
    Commented,
    Gap,
    Group,
    Inline,
    LineBreak,
    Link,
    ListBlock,
    ListItem,
    Paragraph,
    TabStart,
    Text,
)

if TYPE_CHECKING:
    from briefer.briefing.acronyms import Acronym

_LATIN = r"A-Za-z0-9_\u00c0-\u024f"
# The letters, a plural's s, and a possessive; neither part of a longer word nor of "AI/ML".
_USE = re.compile(
    rf"(?<![{_LATIN}&@/+.\-])(?P<short>[A-Z][A-Za-z0-9&]{{0,10}}[A-Z0-9])(?P<plural>s?)"
    rf"(?P<possessive>(?:[’']s?(?![{_LATIN}]))?)(?![{_LATIN}&@/+]|[-.][{_LATIN}])"
)
_CAPITALS = re.compile(r"[A-Z][A-Za-z0-9&]*[A-Z]")
_QUOTED = re.compile('“[^“”]*”|「[^「」]*」|"[^"]*"')
_NUMBERED = re.compile(r"\[\d+\]")
_NOT_RUNNING = frozenset({"marking", "heading-block", "clearance", "talking"})
_SOLID = "\ufffc"  # stands for what is no text
_ENDS = frozenset(".!?。！？\n")
_VOWELS = frozenset("aeiouAEIOU")


class _Use(Struct, frozen=True):
    """Be a place where an acronym is used and may be spelled out."""

    paragraph: int
    start: int  # in the paragraph's text
    end: int
    before: str  # what is added, in front and behind
    behind: str


def with_acronyms(
    blocks: Iterable[Block], acronyms: Mapping[str, Acronym], language: str
) -> tuple[Block, ...]:
    """Spell out each acronym once in the front and in each tab, where it first stands."""
    found: list[Block] = []
    part: list[Block] = []
    for block in blocks:
        if isinstance(block, TabStart):
            found.extend(_spelled(part, acronyms, language))
            part = []
        part.append(block)
    found.extend(_spelled(part, acronyms, language))
    return tuple(found)


def _spelled(part: list[Block], acronyms: Mapping[str, Acronym], language: str) -> list[Block]:
    """Spell out the acronyms of one part, which is given back as it is without any."""
    first: dict[str, _Use | None] = {}  # None where the text spells it out by itself
    for number, paragraph in enumerate(_paragraphs(part)):
        if _may_hold(paragraph.inlines):
            _look_into(paragraph.inlines, number, acronyms, language, first)
    uses: dict[int, list[_Use]] = {}
    for use in first.values():
        if use is not None:
            uses.setdefault(use.paragraph, []).append(use)
    return list(_rebuilt(part, count(), uses)) if uses else part


def _paragraphs(blocks: Iterable[Block]) -> Iterator[Paragraph]:
    """Give the paragraphs of running text, in their order."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        elif isinstance(block, ListBlock):
            for item in block.items:
                yield from _paragraphs(item.blocks)
        elif isinstance(block, Group) and block.role not in _NOT_RUNNING:
            yield from _paragraphs(block.blocks)


def _may_hold(inlines: tuple[Inline, ...]) -> bool:
    """Say quickly whether there is an acronym of any kind."""
    for inline in inlines:
        if isinstance(inline, Text):
            if _CAPITALS.search(inline.text):
                return True
        elif isinstance(inline, Commented) and _may_hold(inline.inlines):
            return True
    return False


def _look_into(
    inlines: tuple[Inline, ...],
    number: int,
    acronyms: Mapping[str, Acronym],
    language: str,
    first: dict[str, _Use | None],
) -> None:
    head = inlines[0]
    if isinstance(head, Text) and head.bold and _NUMBERED.match(head.text):
        return  # one of the sources
    pieces = list(_pieces(inlines))
    text = "".join(piece for piece, _ in pieces)
    quoted = [match.span() for match in _QUOTED.finditer(text)]
    for match in _USE.finditer(text):
        acronym = acronyms.get(match["short"])
        if acronym is None:
            continue
        if _is_in_brackets(text[: match.start()]):
            first[acronym.short] = None
        elif acronym.short not in first and _is_open(match, pieces, quoted):
            named = _names(text, acronym)
            first[acronym.short] = None if named else _use(text, match, acronym, number, language)


def _pieces(inlines: Iterable[Inline], *, is_open: bool = True) -> Iterator[tuple[str, bool]]:
    """Give the text piece by piece, and whether something may be added in it."""
    for inline in inlines:
        if isinstance(inline, Text):
            plain = not (inline.bold or inline.code or inline.language)
            yield inline.text, is_open and plain
        elif isinstance(inline, Commented | Changed):
            yield from _pieces(inline.inlines, is_open=is_open)
        elif isinstance(inline, Link):
            yield from _pieces(inline.inlines, is_open=False)
        else:
            yield _stand_in(inline), False


def _stand_in(inline: Inline) -> str:
    if isinstance(inline, LineBreak):
        return "\n"
    return _SOLID if isinstance(inline, Cite | Gap) else ""


def _is_in_brackets(before: str) -> bool:
    """Say whether the text spells the acronym out itself: "... Committee (JHLC)"."""
    return before.endswith(("(", "（")) and before[:-1].rstrip()[-1:].isalpha()


def _names(text: str, acronym: Acronym) -> bool:
    """Say whether a text has what the acronym stands for in full, wherever in it."""
    folded = text.casefold()
    return any(name.casefold() in folded for name in (acronym.name, *acronym.others))


def _is_open(
    match: re.Match[str], pieces: Iterable[tuple[str, bool]], quoted: Iterable[tuple[int, int]]
) -> bool:
    """Say whether a use stands in one open piece, and in no quotation."""
    start, end = match.span()
    if any(first < start < last for first, last in quoted):
        return False
    at = 0
    for piece, is_open in pieces:
        if at <= start and end <= at + len(piece):
            return is_open
        at += len(piece)
    return False


def _use(text: str, match: re.Match[str], acronym: Acronym, number: int, language: str) -> _Use:
    """Say what is added: the name in front, or behind where the article would not go with it."""
    name = acronym.plural if match["plural"] else acronym.name
    before = text[: match.start()]
    if not before.strip() or before.rstrip()[-1:] in _ENDS:
        name = name[:1].upper() + name[1:]
    name += match["possessive"]
    opening, closing = ("（", "）") if language.partition("-")[0] == "ja" else (" (", ")")
    article = before.rsplit(maxsplit=1)[-1:] if before[-1:].isspace() else []
    word = article[0].lower() if article else ""
    agrees = word not in ("a", "an") or (word == "an") == (name[0] in _VOWELS)
    added = (f"{name}{opening}", closing) if agrees else ("", f"{opening}{name}{closing}")
    return _Use(number, match.start(), match.end(), *added)


def _rebuilt(
    blocks: Iterable[Block], numbers: Iterator[int], uses: Mapping[int, list[_Use]]
) -> Iterator[Block]:
    """Add what is spelled out, counting the paragraphs as they were counted before."""
    for block in blocks:
        if isinstance(block, Paragraph):
            number = next(numbers)
            yield _added(block, uses[number]) if number in uses else block
        elif isinstance(block, ListBlock):
            items = (ListItem(tuple(_rebuilt(i.blocks, numbers, uses))) for i in block.items)
            yield replace(block, items=tuple(items))
        elif isinstance(block, Group) and block.role not in _NOT_RUNNING:
            yield Group(block.role, tuple(_rebuilt(block.blocks, numbers, uses)))
        else:
            yield block


def _added(paragraph: Paragraph, uses: Iterable[_Use]) -> Paragraph:
    inlines = paragraph.inlines
    for use in sorted(uses, key=lambda use: use.start, reverse=True):
        inlines = tuple(_with(inlines, use, 0))
    return Paragraph(inlines)


def _with(inlines: Iterable[Inline], use: _Use, at: int) -> Iterator[Inline]:
    """Add to the text in which a use stands; ``at`` is where the inlines begin."""
    for inline in inlines:
        length = sum(len(piece) for piece, _ in _pieces((inline,)))
        inside = at <= use.start and use.end <= at + length
        if inside and isinstance(inline, Text):
            yield from _parted(inline, use, at)
        elif inside and isinstance(inline, Commented | Changed):
            yield replace(inline, inlines=tuple(_with(inline.inlines, use, at)))
        else:
            yield inline
        at += length


def _parted(text: Text, use: _Use, at: int) -> Iterator[Text]:
    start, end = use.start - at, use.end - at
    for words, added in (
        (text.text[:start], False),
        (use.before, True),
        (text.text[start:end], False),
        (use.behind, True),
        (text.text[end:], False),
    ):
        if words:
            yield replace(text, text=words, added=added)

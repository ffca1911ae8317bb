"""The user's own text: a named subset of Markdown (emphasis, links, lists) to blocks.

Whatever lies outside the subset is text and stays as it is: raw HTML, a leading
``#``, ``+`` or ``2019.``, ``5*3*2``, ``R & D``, ``{{ x }}``. General Markdown readers
treat each of these as markup, so the subset has this small reader of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct, field
from msgspec.structs import replace

from briefer.errors import BrieferError
from briefer.memo.blocks import (
    Block,
    Changed,
    Commented,
    Inline,
    Link,
    ListBlock,
    ListItem,
    Paragraph,
    Text,
)
from briefer.memo.direction import closed
from briefer.memo.inlines import as_inlines, is_wide, joined_lines

MAX_DEPTH = 8
_KEPT = 32_768  # texts whose blocks are remembered

_ADDRESS = r"(?:https?://|mailto:|\#)[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*"
_SPAN = re.compile(
    rf"""
    (?<![*_\\])(?:
        \*\*\*(?=[^\s*])(?P<both>[^*]+)(?<=\S)\*\*\*
      | \*\*(?=[^\s*])(?P<bold>(?:[^*]|\*(?!\*)[^*\s][^*]*\*(?!\*))+)(?<=\S)\*\*
      | \*(?=[^\s*])(?P<italic>(?:[^*]|\*\*[^*]+\*\*)+)(?<=\S)\*
      | __(?=[^\s_])(?P<bold_>[^_]+)(?<=\S)__
      | _(?=[^\s_])(?P<italic_>[^_]+)(?<=\S)_
    )(?![*_])
  | (?<![!\\\]])\[(?P<label>[^\[\]]+)\]\((?P<address>{_ADDRESS})\)
  | \\(?P<escaped>[*_\[])
    """,
    re.VERBOSE,
)
_STYLES = {  # bold and italic, by the group of the span
    "both": (True, True),
    "bold": (True, False),
    "bold_": (True, False),
    "italic": (False, True),
    "italic_": (False, True),
}
_ITEM = re.compile(
    r"(?P<indent>[ \t]*)(?:(?P<bullet>[-*])|(?P<number>\d{1,2})\.)[ \t]+(?P<text>\S.*)"
)


class NestingTooDeep(BrieferError):
    """Refuse a list that nests deeper than a memo can show."""


@lru_cache(maxsize=_KEPT)
def prose_blocks(text: str) -> tuple[Block, ...]:
    """Read a text of the subset into paragraphs and lists.

    Raises NestingTooDeep, before anything is parsed, past eight levels.
    """
    blocks: list[Block] = []
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for is_list, run in _runs(lines):
        if is_list:
            blocks.extend(_lists(run))
        else:
            blocks.append(Paragraph(prose_inlines(closed(joined_lines(run)))))
    return tuple(blocks)


@lru_cache(maxsize=_KEPT)
def prose_line(text: str) -> tuple[Inline, ...]:
    """Read a text into inlines alone; a list becomes lines with their marks."""
    return as_inlines(prose_blocks(text))


def prose_inlines(text: str) -> tuple[Inline, ...]:
    """Read emphasis and links in one paragraph's text."""
    found: list[Inline] = []
    shown = at = 0
    while match := _SPAN.search(text, at):
        if match.lastgroup in _STYLES and _touches_word(text, match):
            at = match.start() + 1
            continue
        _add_text(found, text[shown : match.start()])
        _add_span(found, match)
        shown = at = match.end()
    _add_text(found, text[shown:])
    return tuple(found)


def _touches_word(text: str, match: re.Match[str]) -> bool:
    """Say whether a mark stands against a word: 5*3*2 and file_name_2 have no emphasis."""
    before, after = (
        text[max(match.start() - 1, 0) : match.start()],
        text[match.end() : match.end() + 1],
    )
    return _is_word(before) or _is_word(after)


def _is_word(character: str) -> bool:
    """Know the letters and digits of scripts where marks stand apart from words."""
    return character.isalnum() and not (is_wide(character) or "\uac00" <= character <= "\ud7af")


def _add_text(found: list[Inline], text: str) -> None:
    if not text:
        return
    if found and isinstance(found[-1], Text) and not (found[-1].bold or found[-1].italic):
        found[-1] = Text(found[-1].text + text)
    else:
        found.append(Text(text))


def _add_span(found: list[Inline], match: re.Match[str]) -> None:
    if match["escaped"]:
        _add_text(found, match["escaped"])
    elif match["label"]:
        found.append(Link(match["address"], prose_inlines(match["label"])))
    else:
        kind = match.lastgroup or ""
        bold, italic = _STYLES[kind]
        found.extend(styled(prose_inlines(match[kind]), bold=bold, italic=italic))


def styled(
    inlines: tuple[Inline, ...], *, bold: bool = False, italic: bool = False
) -> Iterator[Inline]:
    """Set inlines bold or italic, those within a link or under a comment too."""
    for inline in inlines:
        if isinstance(inline, Text):
            yield replace(inline, bold=inline.bold or bold, italic=inline.italic or italic)
        elif isinstance(inline, Changed):
            inner = tuple(styled(inline.inlines, bold=bold, italic=italic))
            yield Changed(inline.change, inner)
        elif isinstance(inline, Link):
            yield Link(inline.target, tuple(styled(inline.inlines, bold=bold, italic=italic)))
        elif isinstance(inline, Commented):
            inner = tuple(styled(inline.inlines, bold=bold, italic=italic))
            yield replace(inline, inlines=inner)
        else:
            yield inline


def _runs(lines: list[str]) -> Iterator[tuple[bool, list[str]]]:
    """Part the lines into paragraphs and lists; a blank line ends a paragraph."""
    run: list[str] = []
    in_list = False
    for line in lines:
        starts = not in_list and _begins_list(line)
        goes_on = in_list and (not line.strip() or line[:1] in " \t" or _is_item(line))
        if run and (starts or (in_list and not goes_on) or (not in_list and not line.strip())):
            yield in_list, run
            run, in_list = [], False
        if line.strip():
            in_list = in_list or _begins_list(line)
            run.append(line)
    if run:
        yield in_list, run


def _is_item(line: str) -> bool:
    return _ITEM.fullmatch(line) is not None


def _begins_list(line: str) -> bool:
    match = _ITEM.fullmatch(line)
    return bool(match and not match["indent"] and match["number"] in (None, "1"))


class _Level(Struct):
    """Be a list that is still open, at its indent."""

    indent: int
    ordered: bool
    items: list[tuple[list[str], list[Block]]] = field(default_factory=list)

    def closed(self) -> ListBlock:
        return ListBlock(
            self.ordered,
            tuple(
                ListItem((Paragraph(prose_inlines(closed(joined_lines(lines)))), *inner))
                for lines, inner in self.items
            ),
        )


def _lists(lines: list[str]) -> Iterator[Block]:
    """Nest the items by their indent; another kind of mark begins another list."""
    open_levels: list[_Level] = []
    for line in lines:
        match = _ITEM.fullmatch(line)
        if match is None or not _counts_on(open_levels, match):
            open_levels[-1].items[-1][0].append(line)
            continue
        indent = len(match["indent"].expandtabs(4))
        ordered = match["bullet"] is None
        while open_levels and indent < open_levels[-1].indent:
            yield from _close(open_levels)
        if open_levels and indent <= open_levels[-1].indent and ordered != open_levels[-1].ordered:
            yield from _close(open_levels)
        if not open_levels or indent > open_levels[-1].indent:
            _check_depth(len(open_levels) + 1, line)
            open_levels.append(_Level(indent, ordered))
        open_levels[-1].items.append(([match["text"]], []))
    while open_levels:
        yield from _close(open_levels)


def _counts_on(levels: list[_Level], match: re.Match[str]) -> bool:
    """Say whether a number is the next of its list: "2019." or a stray "7." is text."""
    if match["number"] is None:
        return True
    indent = len(match["indent"].expandtabs(4))
    level = next((lv for lv in reversed(levels) if lv.indent <= indent), None)
    if level is None or level.indent < indent or not level.ordered:
        return match["number"] == "1"
    return int(match["number"]) in (1, len(level.items) + 1)


def _close(levels: list[_Level]) -> Iterator[Block]:
    closed = levels.pop().closed()
    if levels:
        levels[-1].items[-1][1].append(closed)
    else:
        yield closed


def _check_depth(depth: int, line: str) -> None:
    if depth > MAX_DEPTH:
        raise NestingTooDeep(
            f"a list nests deeper than {MAX_DEPTH} levels",
            where=line.strip()[:60],
            fix="Flatten the list",
        )

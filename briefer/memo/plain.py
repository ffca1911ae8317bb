"""The Markdown writer: what a user wrote is escaped, so that it reads as it was written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from msgspec import Struct, field
from msgspec.structs import replace

from briefer.memo.blocks import (
    Block,
    Cell,
    Changed,
    Cite,
    Commented,
    Contents,
    Figure,
    Gap,
    Group,
    Heading,
    Inline,
    LineBreak,
    Link,
    ListBlock,
    Memo,
    Note,
    PageBreak,
    Paragraph,
    Table,
    TabStart,
    Text,
)
from briefer.memo.inlines import (
    about_text,
    caption_text,
    cite_text,
    gap_text,
    marking_text,
    outline,
    stage_text,
    tab_text,
)

# Backslashes for what every reader of Markdown takes them; entities for the rest.
_SIGNS = re.compile(r"[\\`*_\[\]]")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;", "~": "&#126;", "^": "&#94;"}
_ENTITY_SIGNS = re.compile(r"&(?=#?\w+;)|[<>|~^]")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_SIGNS_IN_CODE = re.compile(rf"[`|\r\n]|{_CONTROLS.pattern}")
_LINE_START = re.compile(r"(?m)^([ \t]*)(?:([#+=:-])|(\d+)([.)])(?=\s|$))")
_CLOSING = re.compile(r"#(?=#*$)")  # signs at the end of a heading, which readers drop
_LINE_ENDS = re.compile("[\n\r\x0b\x0c\x85]+")
_BREAK = "  \n"
_RULES = {"left": ":---", "right": "---:", "center": ":---:"}


def write_markdown(memo: Memo) -> str:
    """Write a memo as Markdown with tables and footnotes (``[^1]``)."""
    writer = _MarkdownWriter(memo)
    lines = list(writer.blocks(memo.blocks))
    banner, stage = _strong(marking_text(memo)), _strong(stage_text(memo))
    stands_first = any(isinstance(each, Group) and each.role == "marking" for each in memo.blocks)
    about = line_of(about_text(memo))
    foot = ["", "---", "", about, "", *stage, *banner] if about or banner or stage else []
    notes = [
        f"[^{number}]: {writer.line(inlines)}" for number, inlines in enumerate(writer.notes, 1)
    ]
    text = "\n".join(
        [
            *stage,
            *([] if stands_first else banner),
            *lines,
            *foot,
            *([""] if notes else []),
            *notes,
        ]
    )
    return re.sub(r"\n{3,}", "\n\n", text).strip("\n") + "\n"


def _strong(text: str) -> list[str]:
    """Write a line in bold with the blank line that ends it; nothing for no text."""
    return [f"**{line_of(text)}**", ""] if text else []


def literal(text: str) -> str:
    """Escape a text so that it comes out of a Markdown reader as it is."""
    clean = _CONTROLS.sub("\N{REPLACEMENT CHARACTER}", text)
    signs = _SIGNS.sub(lambda match: f"\\{match[0]}", clean)
    return _ENTITY_SIGNS.sub(lambda match: _ENTITIES[match[0]], signs)


def line_of(text: str) -> str:
    """Escape a text for a place that holds one line."""
    return literal(_LINE_ENDS.sub(" ", text))


def at_line_start(text: str) -> str:
    """Escape what would make a line a heading, a list or a rule."""

    def escape(match: re.Match[str]) -> str:
        if match[2]:
            return f"{match[1]}&#{ord(match[2])};"
        return f"{match[1]}{match[3]}&#{ord(match[4])};"

    return _LINE_START.sub(escape, text)


class _MarkdownWriter(Struct):
    """Write blocks as lines; notes are collected and stand at the end."""

    memo: Memo
    notes: list[tuple[Inline, ...]] = field(default_factory=list)

    def blocks(self, blocks: Iterable[Block], role: str = "") -> Iterator[str]:
        for block in blocks:
            yield from self._block(block, role)
            yield ""

    def _block(self, block: Block, role: str) -> Iterator[str]:
        if isinstance(block, Paragraph):
            text = at_line_start(self.inlines(block.inlines))
            yield f"> {text.replace(_BREAK, _BREAK + '> ')}" if role == "bottom-line" else text
        elif isinstance(block, Heading):
            words = _CLOSING.sub("&#35;", self.line(block.inlines))
            yield f"{'#' * min(block.level, 6)} {words}"
        elif isinstance(block, ListBlock):
            yield from self._list(block)
        elif isinstance(block, Table):
            yield from self._table(block)
        elif isinstance(block, Group):
            yield from self.blocks(block.blocks, block.role)
        else:
            yield from self._single(block)

    def _single(self, block: PageBreak | TabStart | Contents | Figure) -> Iterator[str]:
        match block:
            case PageBreak():
                yield "---"
            case TabStart():
                words = line_of(tab_text(block, self.memo.language))
                yield from ("---", "", f'## <a id="{block.anchor}"></a>{words}')
            case Contents():
                for level, text, anchor in outline(self.memo.blocks, self.memo.language):
                    yield f"{'    ' * (level - 1)}- [{line_of(text)}](#{anchor})"
            case Figure():
                caption = line_of(caption_text(block, self.memo.language))
                yield from (line_of(f"[{block.alt}]"), "", f"*{caption}*")

    def _list(self, block: ListBlock, depth: int = 0) -> Iterator[str]:
        indent = "    " * depth
        for number, item in enumerate(block.items, block.start):
            mark = f"{number}. " if block.ordered else "- "
            for inner in item.blocks:
                if isinstance(inner, ListBlock):
                    if mark:
                        yield f"{indent}{mark}&#8203;"
                        mark = ""
                    yield from self._list(inner, depth + 1)
                elif isinstance(inner, Paragraph):
                    text = at_line_start(self.inlines(inner.inlines))
                    if not mark:
                        yield ""
                    lead = indent + (mark or "    ")
                    yield lead + text.replace("\n", f"\n{indent}    ")
                    mark = ""
                elif isinstance(inner, Table):
                    yield ""
                    yield from (f"{indent}    {row}" for row in self._table(inner))
                    yield ""

    def _table(self, table: Table) -> Iterator[str]:
        yield self._row(table.header)
        yield f"| {' | '.join(_RULES[align] for align in table.aligns)} |"
        yield from (self._row(row) for row in table.rows)

    def _row(self, row: tuple[Cell, ...]) -> str:
        return f"| {' | '.join(self.line(cell.inlines) for cell in row)} |"

    def line(self, inlines: Iterable[Inline]) -> str:
        """Write inlines where a line can't end: breaks become ``<br>``."""
        return self.inlines(inlines).replace(_BREAK, "<br>")

    def inlines(self, inlines: Iterable[Inline]) -> str:
        return _joined([self._inline(inline) for inline in _whole_runs(inlines)])

    def _inline(self, inline: Inline) -> _Piece:
        match inline:
            case Text():
                return _text(inline)
            case LineBreak():
                return _Piece("", "", _BREAK)
            case Link(target, inner):
                address = target.replace("(", "%28").replace(")", "%29")
                return _Piece("", "", f"[{self.inlines(inner)}]({address})")
            case Commented(inner):
                return _Piece("", "", self.inlines(inner))
            case Cite():
                return _Piece("", "", line_of(cite_text(inline)))
            case Gap():
                return _Piece("", "**", line_of(gap_text(inline)))
            case Note(inner):
                self.notes.append(inner)
                return _Piece("", "", f"[^{len(self.notes)}]")
            case Changed(change, inner):
                tag = "ins" if change == "inserted" else "del"
                return _Piece("", "", f"<{tag}>{self.inlines(inner)}</{tag}>")


class _Piece(NamedTuple):
    """Be an inline's words, the mark to set around them, and blanks that stay outside it."""

    before: str
    mark: str
    words: str
    after: str = ""


def _whole_runs(inlines: Iterable[Inline]) -> Iterator[Inline]:
    """Join emphasized text to what is spelled out in it, so that one pair of marks holds both."""
    held: Text | None = None
    for inline in inlines:
        if held and isinstance(inline, Text) and _looks(held) == _looks(inline):
            held = replace(held, text=held.text + inline.text)
            continue
        if held:
            yield held
        held = inline if isinstance(inline, Text) and (inline.bold or inline.italic) else None
        if held is None:
            yield inline
    if held:
        yield held


def _looks(text: Text) -> Text:
    return replace(text, text="", added=False)


def _text(text: Text) -> _Piece:
    """Set marks tight around the words: blanks inside them would make them text."""
    found = re.sub(r"\r\n|[\n\r\x0b\x0c\x85]", _BREAK, literal(text.text))
    stripped = found.strip()
    if not stripped or not (text.bold or text.italic or text.code):
        return _Piece("", "", found)
    before, after = found.partition(stripped)[::2]
    if text.code:
        return _Piece(before, "", _code(text.text.strip()), after)
    return _Piece(before, "*" * (2 * text.bold + text.italic), stripped, after)


def _joined(pieces: Sequence[_Piece]) -> str:
    """Join pieces so that no sign at an edge changes what its neighbour means."""
    found = ""
    for number, (before, mark, words, after) in enumerate(pieces):
        found += before
        if words.startswith("[") and found.endswith("!"):
            found = f"{found[:-1]}\\!"  # or it would be a picture
        if mark:
            following = after or next(filter(None, map("".join, pieces[number + 1 :])), "")
            words = _marked(words, mark, found[-1:], following[:1])
        found += words + after
    return found


def _marked(words: str, mark: str, before: str, after: str) -> str:
    """Emphasize words: by stars where readers see them so, else by HTML.

    Stars between a letter and a sign, as around 「」, are only stars (CommonMark 0.31, 6.2).
    """
    if _begins_emphasis(words[0], before) and _begins_emphasis(words[-1], after):
        return f"{mark}{words}{mark}"
    for tag, stars in (("em", 1), ("strong", 2)):
        if len(mark) & stars:
            words = f"<{tag}>{words}</{tag}>"
    return words


def _begins_emphasis(inside: str, outside: str) -> bool:
    """Say whether stars between two characters are read as marks of emphasis."""
    if outside == "*":
        return False
    apart = not outside or outside.isspace() or unicodedata.category(outside)[0] in "PS"
    return inside.isalnum() or apart


def _code(text: str) -> str:
    """Set a text as code; signs that mean something even there are written as HTML."""
    if _SIGNS_IN_CODE.search(text):
        return f"<code>{literal(text)}</code>"
    return f"`{text}`"

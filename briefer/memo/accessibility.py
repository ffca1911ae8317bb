"""What a reader who listens to a memo, or sees it poorly, could not take from it.

By WCAG 2.1 at level AA, which Section 508 asks of documents (36 CFR 1194, E205.4), as
far as a memo's blocks tell; the looks of a letterhead are judged where Word is written.
Codes and values alone: the faces say them in words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Literal

from msgspec import Struct, field

from briefer.memo.blocks import (
    Block,
    Cell,
    Changed,
    Commented,
    Contents,
    Figure,
    Group,
    Heading,
    Inline,
    LineBreak,
    Link,
    ListBlock,
    ListItem,
    Memo,
    Note,
    PageBreak,
    Paragraph,
    Table,
    TabStart,
    Text,
)
from briefer.memo.inlines import plain_text
from briefer.memo.scripts import untold

Code = Literal[
    "no-title",  # 2.4.2: no heading of level 1
    "second-title",  # 2.4.6: more than one; value: the words of the one too many
    "skipped-level",  # 1.3.1: value: the level, under one that is not the level above
    "empty-heading",  # 2.4.6
    "heading-by-look",  # 1.3.1: a line in bold or italics stands for a heading
    "label-by-look",  # 1.3.1: the items of a list begin with labels that italics alone part
    "empty-paragraph",  # 1.3.2: space made by a paragraph of nothing
    "no-header-row",  # 1.3.1
    "blank-header",  # 1.3.1: value: the number of the column
    "blank-cells",  # 1.3.1: value: how many
    "no-table-title",  # 1.1.1
    "no-alt-text",  # 1.1.1
    "link-says-nothing",  # 2.4.4: value: the words
    "link-is-address",  # 2.4.4: value: the address
    "unmarked-language",  # 3.1.2: value: words of a script whose language nothing tells
    "no-property",  # 2.4.2, 3.1.1: value: title, subject, author or language
    "low-contrast",  # 1.4.3: where: the style; value: the ratio to one
    "text-box",  # 1.3.2: in the letterhead's header or footer
    "picture-without-alt",  # 1.1.1: in the letterhead's header or footer
]

_MANY_WORDS = 10  # more than these are a sentence, not a heading
_LONG_LABEL, _LONG_ADDRESS, _LONG_HEADING = 40, 40, 80  # characters
_SAYS_NOTHING = frozenset(
    ("", "here", "click here", "this", "link", "this link", "more", "read more", "こちら", "ここ")
)
_NAMES_NOTHING = frozenset(("", "chart", "figure", "image", "picture", "graphic"))
_ADDRESS = re.compile(r"(?:https?://|mailto:|www\.)\S+")
_ENDS_SENTENCE = (*".!?:;…。！？：", "_")  # a line to write on is no heading
_PARTS_LABEL = tuple(".:;,!?…。：、）)(—–-")


class Finding(Struct, frozen=True):
    """Be one thing found: its code, the heading, table or style it is at, and a value."""

    code: Code
    where: str = ""
    value: str = ""


def findings_in(memo: Memo) -> tuple[Finding, ...]:
    """List what a memo's blocks keep from some readers, in reading order, each once."""
    checker = _Checker(memo.language)
    for name in ("title", "subject", "author", "language"):
        if not getattr(memo, name).strip():
            checker.tell("no-property", name)
    checker.blocks(memo.blocks)
    if not checker.titles:
        checker.tell("no-title")
    return tuple(dict.fromkeys(checker.found))


class _Checker(Struct):
    """Go through the blocks once; ``section`` and ``level`` are of the heading above."""

    language: str
    found: list[Finding] = field(default_factory=list)
    section: str = ""
    level: int = 1
    titles: int = 0

    def tell(self, code: Code, value: str = "", where: str = "") -> None:
        self.found.append(Finding(code, where or self.section, value))

    def blocks(self, blocks: Sequence[Block], role: str = "") -> None:
        last = len(blocks) - 1
        for number, block in enumerate(blocks):
            if isinstance(block, Paragraph):
                self._paragraph(block.inlines, leads=number < last)
            elif isinstance(block, Table):
                self._table(block, labels=role == "heading-block")
            elif isinstance(block, ListBlock):
                self._list(block.items)
            elif isinstance(block, Group):
                self.blocks(block.blocks, block.role)
            else:
                self._single(block)

    def _single(self, block: Heading | TabStart | Figure | PageBreak | Contents) -> None:
        if isinstance(block, Heading):
            self._lines(block.inlines)
            self._heading(block.level, plain_text(block.inlines).strip())
        elif isinstance(block, TabStart):
            self._heading(2, block.title.strip())
        elif isinstance(block, Figure) and block.alt.strip().casefold() in _NAMES_NOTHING:
            self.tell("no-alt-text")

    def _heading(self, level: int, words: str) -> None:
        if not words:
            self.tell("empty-heading")
        if level == 1:
            self.titles += 1
            if self.titles > 1:
                self.tell("second-title", words)
        elif level > self.level + 1:
            self.tell("skipped-level", str(level), words)
        self.section, self.level = words, level

    def _paragraph(self, inlines: tuple[Inline, ...], *, leads: bool) -> None:
        """Check a paragraph; only one that leads to another block can stand for a heading."""
        if not _has_words(inlines):
            self.tell("empty-paragraph")
        elif leads and _looks_as_heading(inlines):
            self.tell("heading-by-look", plain_text(inlines).strip())
        self._lines(inlines)

    def _list(self, items: tuple[ListItem, ...]) -> None:
        labels = [_label_by_look(item) for item in items]
        if len(labels) > 1 and all(labels):
            self.tell("label-by-look", labels[0])
        for item in items:
            self.blocks(item.blocks)

    def _table(self, table: Table, *, labels: bool) -> None:
        name = table.title or self.section
        if not labels:
            self._head(table.header, name)
            if not table.title.strip():
                self.tell("no-table-title")
        blank = 0
        for row in table.rows:
            for cell in row:
                if not _has_words(cell.inlines):
                    blank += 1
                self._lines(cell.inlines)
        if blank:
            self.tell("blank-cells", str(blank), name)

    def _head(self, header: tuple[Cell, ...], name: str) -> None:
        named = [_has_words(cell.inlines) for cell in header]
        if not any(named):
            self.tell("no-header-row", where=name)
            return
        for column, has_name in enumerate(named, 1):
            if not has_name:
                self.tell("blank-header", str(column), name)
        for cell in header:
            self._lines(cell.inlines)

    def _lines(self, inlines: Iterable[Inline]) -> None:
        for inline in inlines:
            if isinstance(inline, Text):
                if not (inline.language or inline.text.isascii()):
                    words = untold(inline.text, self.language)
                    if words:
                        self.tell("unmarked-language", words)
            elif isinstance(inline, Link):
                self._link(inline)
            elif isinstance(inline, Note | Commented | Changed):
                self._lines(inline.inlines)

    def _link(self, link: Link) -> None:
        words = plain_text(link.inlines).strip()
        if words.casefold() in _SAYS_NOTHING:
            self.tell("link-says-nothing", words)
        elif len(words) > _LONG_ADDRESS and _ADDRESS.fullmatch(words):
            self.tell("link-is-address", words)
        else:
            self._lines(link.inlines)


def _has_words(inlines: tuple[Inline, ...]) -> bool:
    return any(
        inline.text.strip() if isinstance(inline, Text) else not isinstance(inline, LineBreak)
        for inline in inlines
    )


def _looks_as_heading(inlines: tuple[Inline, ...]) -> bool:
    """Say whether a whole paragraph is a few words set apart by weight or slant alone."""
    texts = [inline for inline in inlines if isinstance(inline, Text)]
    if not texts or len(texts) < len(inlines):
        return False
    if not (all(text.bold for text in texts) or all(text.italic for text in texts)):
        return False
    words = plain_text(inlines).strip()
    few = len(words.split()) <= _MANY_WORDS and len(words) <= _LONG_HEADING
    return few and not words.endswith(_ENDS_SENTENCE)


def _label_by_look(item: ListItem) -> str:
    """Give the words in italics that an item begins with, where no sign ends them."""
    first = item.blocks[0] if item.blocks else None
    if not isinstance(first, Paragraph) or len(first.inlines) < 2:
        return ""
    label, rest = first.inlines[0], first.inlines[1]
    if not isinstance(label, Text) or not label.italic or label.bold:
        return ""
    words = label.text.strip()
    after = rest.text.lstrip() if isinstance(rest, Text) else ""
    parted = words.endswith(_PARTS_LABEL) or after.startswith(_PARTS_LABEL)
    return "" if parted or len(words) > _LONG_LABEL else words

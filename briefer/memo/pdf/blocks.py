"""Blocks as the body of the markup."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from msgspec import Struct, field

from briefer.memo.blocks import (
    Block,
    Contents,
    Figure,
    Group,
    Heading,
    ListBlock,
    Memo,
    PageBreak,
    Paragraph,
    Table,
    TabStart,
)
from briefer.memo.inlines import caption_text, outline, plain_text, tab_text
from briefer.memo.levels import Levels
from briefer.memo.listed_sources import listed_entries, listed_number, source_anchor
from briefer.memo.pdf.inlines import InlineWriter
from briefer.memo.pdf.markup import quoted, text_markup
from briefer.memo.pdf.page import header_markup
from briefer.memo.pdf.tables import table_markup
from briefer.memo.scripts import begins_right_to_left

_ROLES = frozenset({"marking", "bottom-line", "judgment", "basis", "clearance", "talking"})
_DEEPEST = 5  # of the headings' looks


class BodyWriter(Struct):
    """Write a memo's blocks."""

    memo: Memo
    inlines: InlineWriter
    listed: Mapping[str, str]  # what the contents say, by anchor
    levels: Levels = field(default_factory=Levels)
    placed: set[int] = field(default_factory=set)  # sources met so far, by number

    @classmethod
    def of(cls, memo: Memo) -> BodyWriter:
        """Prepare for a memo: what can be led to in it, and what its contents list."""
        labels = {anchor: f"m{n}" for n, anchor in enumerate(_anchors(memo.blocks), 1)}
        labels.update((source_anchor(n), f"s{n}") for n, _ in listed_entries(memo.blocks))
        entries = outline(memo.blocks, memo.language)
        inlines = InlineWriter(labels, memo.language, notes_at_end=memo.notes == "endnotes")
        return cls(memo, inlines, {anchor: text for _, text, anchor in entries})

    def whole(self) -> str:
        """Write the memo's blocks, and its notes where they stand at the end."""
        body = self.write(self.memo.blocks)
        if not self.inlines.notes:
            return body
        notes = (
            f"(<r{number}>, [{words}#metadata(none)<n{number}>])"
            for number, words in enumerate(self.inlines.notes, 1)
        )
        return f"{body}#endnotes({', '.join(notes)})\n"

    def write(self, blocks: Iterable[Block], role: str = "") -> str:
        """Write blocks one below the other."""
        return "".join([self._block(block, role) for block in blocks])

    def _block(self, block: Block, role: str) -> str:
        match block:
            case Paragraph():
                return self._paragraph(block)
            case ListBlock():
                return f"{self._list(block)}\n"
            case Table():
                labels = role == "heading-block"
                return self._labels(block) if labels else table_markup(block, self.inlines)
            case Group():
                return "".join(self._group(block))
            case Heading():
                return self._heading(block)
        return self._single(block)

    def _single(self, block: PageBreak | TabStart | Contents | Figure) -> str:
        match block:
            case PageBreak():
                return "#pagebreak(weak: true)\n"
            case TabStart():
                return self._tab(block)
            case Contents():
                return self._contents()
            case Figure():
                caption = caption_text(block, self.memo.language)
                alt = block.alt if block.alt.strip() else caption  # PDF/UA asks for words
                return f"#picture({quoted(block.svg)}, {quoted(alt)})[{text_markup(caption)}]\n"

    def _group(self, group: Group) -> Iterator[str]:
        """Write a group in its role's looks; a new page within it parts it in two."""
        for breaks, blocks in groupby(group.blocks, _holds_break):
            inner = self.write(blocks, group.role)
            styled = group.role in _ROLES and not breaks
            yield f"#{group.role}[\n{inner}]\n" if styled else inner

    def _paragraph(self, paragraph: Paragraph) -> str:
        """Write a paragraph, from the right where its first letter is of such a script."""
        inlines = paragraph.inlines
        words = self._place(paragraph) + self.inlines.write(inlines)
        if "#turned(" in words and begins_right_to_left(plain_text(inlines)):
            return f"#from-right[#par[{words}]]\n"
        return f"#par[{words}]\n"

    def _place(self, paragraph: Paragraph) -> str:
        """Name the place of a paragraph that lists a source; a name stands once in a file."""
        number = listed_number(paragraph)
        if number is None or number in self.placed:
            return ""
        self.placed.add(number)
        return f"#metadata(none)<s{number}>"

    def _heading(self, heading: Heading) -> str:
        words = self.inlines.write(heading.inlines)
        if not plain_text(heading.inlines).strip():  # PDF/UA asks for words in each heading
            label = self.inlines.labels.get(heading.anchor)
            return f"#par[{words}]\n" + (f"#metadata(none) <{label}>\n" if label else "")
        level = self.levels.heading(heading.level)
        return self._headed(f"heading-{min(heading.level, _DEEPEST)}", level, heading.anchor, words)

    def _tab(self, tab: TabStart) -> str:
        words = tab_text(tab, self.memo.language)
        page = f"#set page(header: {header_markup(self.memo, tab)})\n"
        heading = self._headed("tab-heading", self.levels.tab(), tab.anchor, text_markup(words))
        return page + heading

    def _headed(self, look: str, level: int, anchor: str, words: str) -> str:
        """Write a heading; the memo's title is no bookmark, all else is below it."""
        label = self.inlines.labels.get(anchor)
        listed = str(anchor in self.listed).lower()
        shown = str(look != "heading-1").lower()
        options = f"level: {level}, outlined: {listed}, bookmarked: {shown}"
        named = f" <{label}>" if label else ""
        return f"#{look}[#heading({options})[{words}]{named}]\n"

    def _list(self, block: ListBlock) -> str:
        kind = f"#enum(start: {block.start}, " if block.ordered else "#list("
        return kind + ", ".join(f"[{self._item(item.blocks)}]" for item in block.items) + ")"

    def _item(self, blocks: tuple[Block, ...]) -> str:
        """Write an item; one of a single line has no paragraph within."""
        first, *others = blocks or (Paragraph(()),)
        if isinstance(first, Paragraph) and not any(isinstance(b, Paragraph) for b in others):
            return self.inlines.write(first.inlines) + self.write(others)
        return self.write(blocks)

    def _labels(self, table: Table) -> str:
        """Write a heading block: to a reader no table, but labels and what goes with them."""
        rows = []
        for row in table.rows:
            label, *others = (self.inlines.write(cell.inlines) for cell in row)
            if label or any(others):
                rows.append(f"([{label}], [{' '.join(others)}])")
        return f"#heading-block({', '.join(rows)})\n"

    def _contents(self) -> str:
        said = (
            f"{self.inlines.labels[anchor]}: {quoted(words)}"
            for anchor, words in self.listed.items()
        )
        return f"#contents({', '.join(said)})\n" if self.listed else ""


def _holds_break(block: Block) -> bool:
    """Say whether a block begins a page, alone or in a group: no frame can hold it."""
    if isinstance(block, Group):
        return any(map(_holds_break, block.blocks))
    return isinstance(block, PageBreak | TabStart)


def _anchors(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Heading | TabStart) and block.anchor:
            yield block.anchor
        elif isinstance(block, Group):
            yield from _anchors(block.blocks)

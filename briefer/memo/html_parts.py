"""Blocks and inlines as HTML elements."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator

from msgspec import Struct, field

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
from briefer.memo.inlines import caption_text, gap_text, outline, set_cite, tab_text
from briefer.memo.levels import Levels
from briefer.memo.listed_sources import listed_entries, listed_number, source_anchor
from briefer.memo.scripts import Stretch, base, begins_right_to_left, stretches

_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_TAG = re.compile("<[^>]*>")
_CHANGES = {"inserted": "ins", "deleted": "del"}
_BREAKS = re.compile(r"\r\n|[\n\r\x0b\x0c\x85]")


def escaped(text: str) -> str:
    """Escape a text for an element or an attribute."""
    return _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", html.escape(text))


def page_heading(memo: Memo) -> str:
    """Name the page in a browser's title bar."""
    return memo.subject or memo.title or memo.header or "Memo"


class PageWords(Struct, frozen=True):
    """Be what a page says that no memo does: to whom does not see it, or moves by keys."""

    skip: str = "Skip to the memo"
    contents: str = "Contents"
    notes: str = "Notes"
    back: str = "Back to the place of note {}"


_WORDS = {"ja": PageWords("本文へ", "目次", "注", "注{}の箇所へ戻る")}


class HtmlWriter(Struct):
    """Write blocks as HTML; notes are collected and stand at the end."""

    memo: Memo
    notes: list[tuple[Inline, ...]] = field(default_factory=list)
    levels: Levels = field(default_factory=Levels)
    sources: set[int] = field(default_factory=set)  # by number, those that the memo lists
    unlisted: set[int] = field(default_factory=set)  # of them, those still to be written

    def __post_init__(self) -> None:
        self.sources.update(number for number, _ in listed_entries(self.memo.blocks))
        self.unlisted.update(self.sources)

    @property
    def words(self) -> PageWords:
        """The page's own words, in the memo's language."""
        return _WORDS.get(base(self.memo.language), PageWords())

    def blocks(self, blocks: Iterable[Block], role: str = "") -> str:
        """Write blocks one below the other."""
        return "".join(self.block(block, role) for block in blocks)

    def block(self, block: Block, role: str = "") -> str:
        """Write one block."""
        match block:
            case Paragraph():
                return self.paragraph(block)
            case Heading():
                return self.heading(block)
            case ListBlock():
                return self.list_block(block)
            case Table():
                return self.labels(block) if role == "heading-block" else self.table(block)
            case Group(inner_role, inner):
                return self.group(inner_role, inner)
        return self.single(block)

    def paragraph(self, paragraph: Paragraph) -> str:
        """Write a paragraph; one that lists a source can be led to."""
        anchor = self.anchor_of(paragraph)
        place = f' id="{anchor}"' if anchor else ""
        return element("p", place, self.inlines(paragraph.inlines)) + "\n"

    def anchor_of(self, paragraph: Paragraph) -> str:
        """Name a paragraph that lists a source, once each."""
        number = listed_number(paragraph)
        if number is None or number not in self.unlisted:
            return ""
        self.unlisted.discard(number)
        return source_anchor(number)

    def single(self, block: PageBreak | TabStart | Contents | Figure) -> str:
        """Write one of the blocks that hold no blocks or lines."""
        match block:
            case PageBreak():
                return '<div class="page-break"></div>\n'
            case TabStart():
                tag, words = self._tag(self.levels.tab()), tab_text(block, self.memo.language)
                anchor = f' class="tab" id="{escaped(block.anchor)}"'
                return f"<{tag}{anchor}>{escaped(words)}</{tag}>\n"
            case Contents():
                return self.contents()
            case Figure():
                caption = escaped(caption_text(block, self.memo.language))
                return f"<figure>{block.svg}<figcaption>{caption}</figcaption></figure>\n"

    def heading(self, heading: Heading) -> str:
        """Write a heading with its anchor, in the looks of the level that the memo gives it."""
        look = f' class="heading-{min(heading.level, 5)}"'
        anchor = f' id="{escaped(heading.anchor)}"' if heading.anchor else ""
        tag = self._tag(self.levels.heading(heading.level))
        return element(tag, look + anchor, self.inlines(heading.inlines)) + "\n"

    def _tag(self, level: int) -> str:
        return f"h{min(level, 6)}"

    def group(self, role: str, blocks: tuple[Block, ...]) -> str:
        """Write a group as a block with its role as class."""
        return f'<div class="{escaped(role)}">\n{self.blocks(blocks, role)}</div>\n'

    def list_block(self, block: ListBlock) -> str:
        """Write a list; an item of one line has no paragraph within."""
        tag = "ol" if block.ordered else "ul"
        start = f' start="{block.start}"' if block.ordered and block.start != 1 else ""
        items = "".join(element("li", "", self._item(item.blocks)) + "\n" for item in block.items)
        return f"<{tag}{start}>\n{items}</{tag}>\n"

    def _item(self, blocks: tuple[Block, ...]) -> str:
        first, *others = blocks or (Paragraph(()),)
        if isinstance(first, Paragraph) and not any(isinstance(b, Paragraph) for b in others):
            return self.inlines(first.inlines) + self.blocks(others)
        return self.blocks(blocks)

    def table(self, table: Table) -> str:
        """Write a table with its header row; its title is for screen readers.

        A narrow screen scrolls the table in its frame rather than the page.
        """
        caption = f'<caption class="unseen">{escaped(table.title)}</caption>\n'
        label = caption if table.title else ""
        head = ""
        if any(cell.inlines for cell in table.header):
            cells = self.cells(table.header, table, "th")
            head = f"<thead><tr>{cells}</tr></thead>\n"
        rows = "".join(f"<tr>{self.cells(row, table, 'td')}</tr>\n" for row in table.rows)
        body = f"{label}{head}<tbody>\n{rows}</tbody>\n"
        return f'<div class="table"><table>\n{body}</table></div>\n'

    def cells(self, row: tuple[Cell, ...], table: Table, tag: str) -> str:
        """Write the cells of a row; the first of a body row names it, as H63 of WCAG asks."""
        parts: list[str] = []
        for cell, align in zip(row, table.aligns, strict=True):
            side = "" if align == "left" else f' class="{align}"'
            if tag == "th":
                name, scope = "th", ' scope="col"'
            elif not parts and cell.inlines:
                name, scope = "th", ' scope="row"'
            else:
                name, scope = tag, ""
            parts.append(element(name, scope + side, self.inlines(cell.inlines)))
        return "".join(parts)

    def labels(self, table: Table) -> str:
        """Write a heading block as labels and what goes with them."""
        rows = (f"<dt>{label}</dt><dd>{text}</dd>\n" for label, text in self.labelled(table))
        return f"<dl>\n{''.join(rows)}</dl>\n"

    def labelled(self, table: Table) -> Iterator[tuple[str, str]]:
        """Give a heading block's labels, each with what goes with it; empty rows are left out."""
        for row in table.rows:
            label, *others = (self.inlines(cell.inlines) for cell in row)
            if label or any(others):
                yield label, " ".join(others)

    def contents(self) -> str:
        """Write the table of contents."""
        rows = "".join(
            f'<li class="level-{level}"><a href="#{escaped(anchor)}">{escaped(text)}</a></li>\n'
            for level, text, anchor in outline(self.memo.blocks, self.memo.language)
        )
        name = escaped(self.words.contents)
        listed = f'<nav class="contents" aria-label="{name}"><ul>\n{rows}</ul></nav>\n'
        return listed if rows else ""

    def inlines(self, inlines: Iterable[Inline]) -> str:
        """Write inlines."""
        return "".join(self.inline(inline) for inline in inlines)

    def inline(self, inline: Inline) -> str:
        """Write one inline."""
        match inline:
            case Text():
                return self.text(inline)
            case LineBreak():
                return "<br>"
            case Link(target, inner):
                return f'<a href="{escaped(target)}">{self.inlines(inner)}</a>'
            case Commented(inner):
                return self.inlines(inner)
            case Cite():
                return f'<span class="cite">{self.cite(inline)}</span>'
            case Gap(_, fix):
                told = fix and self.memo.stage != "final"
                title = f' title="{escaped(fix)}"' if told else ""
                return f'<strong class="gap"{title}>{escaped(gap_text(inline))}</strong>'
            case Note(inner):
                return self.note(inner)
            case Changed(change, inner):
                tag = _CHANGES[change]
                return f"<{tag}>{self.inlines(inner)}</{tag}>"

    def cite(self, cite: Cite) -> str:
        """Write a citation; each number leads to its source, where this memo lists it."""
        between, parts = set_cite(cite)
        return between.join(
            f'<a href="#{source_anchor(number)}">{escaped(text)}</a>'
            if number in self.sources
            else escaped(text)
            for number, text in parts
        )

    def text(self, text: Text) -> str:
        """Write a run of text."""
        found = "".join(
            _stretch(each) for each in stretches(text.text, text.language, self.memo.language)
        )
        if text.code:
            found = f"<code>{found}</code>"
        if text.italic:
            found = f"<em>{found}</em>"
        if text.bold:
            found = f"<strong>{found}</strong>"
        return found

    def note(self, inlines: tuple[Inline, ...]) -> str:
        """Write a note's mark and keep the note for the end."""
        self.notes.append(inlines)
        number = len(self.notes)
        return (
            f'<sup><a href="#note_{number}" id="mark_{number}" role="doc-noteref">'
            f"{number}</a></sup>"
        )

    def notes_html(self) -> str:
        """Write the notes, each with a way back."""
        if not self.notes:
            return ""
        rows = "".join(
            f'<li id="note_{number}">{self.inlines(inlines)} <a href="#mark_{number}" '
            f'role="doc-backlink" aria-label="{self.words.back.format(number)}">↩</a></li>\n'
            for number, inlines in enumerate(self.notes, 1)
        )
        name = f'class="notes" aria-label="{escaped(self.words.notes)}"'
        return f'<section role="doc-endnotes" {name}>\n<ol>\n{rows}</ol>\n</section>\n'


def element(tag: str, attributes: str, content: str) -> str:
    """Write an element, from the right where its first letter is of such a script."""
    if 'dir="rtl"' in content and begins_right_to_left(_TAG.sub("", content)):
        attributes += ' dir="rtl"'
    return f"<{tag}{attributes}>{content}</{tag}>"


def _stretch(stretch: Stretch) -> str:
    """Write a stretch of one script in its language and direction."""
    words = _BREAKS.sub("<br>", escaped_lines(stretch.text))
    marks = f' lang="{escaped(stretch.language)}"' if stretch.language else ""
    marks += ' dir="rtl"' if stretch.right_to_left else ""
    return f"<span{marks}>{words}</span>" if marks else words


def escaped_lines(text: str) -> str:
    """Escape a text, its line ends as plain newlines."""
    return escaped(_BREAKS.sub("\n", text))

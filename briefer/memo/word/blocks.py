"""Blocks as the body of a Word document, written as text in one pass."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from msgspec import Struct, field

from briefer.memo.blocks import (
    Block,
    Contents,
    Figure,
    Group,
    Heading,
    ListBlock,
    ListItem,
    PageBreak,
    Paragraph,
    Table,
    TabStart,
)
from briefer.memo.inlines import figure_label, tab_text
from briefer.memo.listed_sources import listed_number, source_anchor
from briefer.memo.prose import styled
from briefer.memo.scripts import begins_right_to_left
from briefer.memo.word.contents import ContentsEntry, contents_field, contents_xml
from briefer.memo.word.inlines import InlineWriter
from briefer.memo.word.numbering import LEVELS, STYLED_LEVELS, Numbering, text_indent
from briefer.memo.word.tables import table_xml
from briefer.memo.word.xml import escaped, run, text_xml
from briefer.memo.word.xml import field as word_field

_END = "</w:pPr>"
# A list's own items stand close; the first below a table needs room as a paragraph has it.
_AFTER_TABLE = '<w:spacing w:before="160"/>'
_LISTED = ("bullet-", "number-", "list-continue")
_TAG = re.compile("<[^>]*>")
# Groups whose lists look as their paragraphs do.
LIST_ROLES = frozenset({"talking", "clearance", "basis"})
# Ends a section: given the tab that has just ended (None before the first), its sectPr.
SectionEnd = Callable[[TabStart | None], str]

# Writes a figure's picture for a run.
FigureDrawing = Callable[[Figure], str]


class ListPlace(Struct, frozen=True):
    """Be where a list's items stand: its level and group, and how they are written."""

    level: int
    group: str
    role: str
    mark: str  # the paragraph properties that number an item's first paragraph
    indent: int  # of what follows in it, in twips


class BodyWriter(Struct):
    """Write a memo's blocks; ``width`` is that of the text, in twips."""

    inlines: InlineWriter
    numbering: Numbering
    width: int
    language: str
    entries: tuple[ContentsEntry, ...]
    section_end: SectionEnd
    drawing: FigureDrawing
    parts: list[str] = field(default_factory=list)
    tab: TabStart | None = None
    page_break: bool = False
    after_table: bool = False
    bookmark: int = 0
    listed: set[int] = field(default_factory=set)  # sources met so far, by number

    def write(self, blocks: Iterable[Block], role: str = "") -> None:
        """Write blocks; paragraphs take the style of their group's role."""
        for block in blocks:
            if isinstance(block, Paragraph):
                self._paragraph(self._style(role), self._line(block))
            elif isinstance(block, Group):
                self.write(block.blocks, block.role)
            elif isinstance(block, Table):
                (self._labels if role == "heading-block" else self._table)(block)
            elif isinstance(block, ListBlock):
                self._list(block, 0, role)
            else:
                self._single(block)

    def _single(self, block: Heading | PageBreak | TabStart | Contents | Figure) -> None:
        match block:
            case Heading():
                self._heading(block)
            case PageBreak():
                self.page_break = True
            case TabStart():
                self._tab(block)
            case Contents():
                self._contents()
            case Figure():
                self._figure(block)

    def finished(self) -> list[str]:
        """Give the body; a table at its end is followed by the paragraph Word asks for."""
        if self.after_table or not self.parts:
            self._paragraph("section-end", "")
        return self.parts

    def _style(self, role: str) -> str:
        if self.inlines.styles.is_paragraph_role(role):
            return role
        return "after-table" if self.after_table else "body"

    def _paragraph(self, role: str, content: str, extra: str = "") -> None:
        """Put a paragraph; ``extra`` are properties that follow numPr in the schema."""
        breaks = "<w:pageBreakBefore/>" if self.page_break else ""
        is_turned = "<w:rtl/>" in content and begins_right_to_left(_TAG.sub("", content))
        turned = "<w:bidi/>" if is_turned else ""
        spaced = _AFTER_TABLE if self.after_table and role.startswith(_LISTED) else ""
        # In the schema they stand after numPr and tabs, and before ind.
        before, after = ("", extra) if extra.startswith("<w:ind") else (extra, "")
        style = self.inlines.styles.paragraph(role)
        properties = f"{style}{breaks}{before}{turned}{spaced}{after}"
        self.parts.append(f"<w:p><w:pPr>{properties}{_END}{content}</w:p>")
        self.page_break = self.after_table = False

    def _heading(self, heading: Heading) -> None:
        role = f"heading-{min(heading.level, 5)}"
        self._paragraph(role, self._marked(heading.anchor, self.inlines.write(heading.inlines)))

    def _line(self, paragraph: Paragraph) -> str:
        """Write a paragraph's words; one that lists a source can be led to."""
        words, number = self.inlines.write(paragraph.inlines), listed_number(paragraph)
        if number is None or number in self.listed:  # a name stands once in a file
            return words
        self.listed.add(number)
        return self._marked(source_anchor(number), words)

    def _marked(self, anchor: str, content: str) -> str:
        """Put a bookmark around content that can be led to."""
        name = self.inlines.bookmarks.get(anchor)
        if name is None:
            return content
        self.bookmark += 1
        number = self.bookmark
        return (
            f'<w:bookmarkStart w:id="{number}" w:name="{escaped(name)}"/>{content}'
            f'<w:bookmarkEnd w:id="{number}"/>'
        )

    def _list(self, block: ListBlock, level: int, group: str) -> None:
        """Write a list; each ordered one counts by a number of its own."""
        depth = min(level, LEVELS - 1)
        number = (
            self.numbering.ordered(depth, block.start)
            if block.ordered
            else self.numbering.bullets()
        )
        plain = f"{'number' if block.ordered else 'bullet'}-{min(level + 1, STYLED_LEVELS)}"
        role = group if group in LIST_ROLES else plain
        indent = text_indent(depth, ordered=block.ordered)
        mark = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'
        for item in block.items:
            self._list_item(item, ListPlace(level, group, role, mark, indent))

    def _list_item(self, item: ListItem, place: ListPlace) -> None:
        extra, below = place.mark, f'<w:ind w:left="{place.indent}"/>'
        for inner in item.blocks:
            if isinstance(inner, ListBlock):
                if extra:
                    self._paragraph(place.role, "", extra)
                self._list(inner, place.level + 1, place.group)
            elif isinstance(inner, Paragraph):
                role = place.role if extra else "list-continue"
                self._paragraph(role, self.inlines.write(inner.inlines), extra or below)
            elif isinstance(inner, Table):
                if extra:
                    self._paragraph(place.role, "", extra)
                self._table(inner, place.indent)
            else:
                self.write((inner,))
            extra = ""

    def _labels(self, table: Table) -> None:
        """Write a heading block as lines, each a label and what goes with it.

        It is no table to a reader: a screen reader would announce rows and columns,
        whose names in the header row are left out for the same reason.
        """
        for row in table.rows:
            label = self.inlines.write(tuple(styled(row[0].inlines, bold=True)))
            others = [self.inlines.write(cell.inlines) for cell in row[1:]]
            if label or any(others):
                self._paragraph("heading-block", run("<w:tab/>").join((label, *others)))

    def _table(self, table: Table, indent: int = 0) -> None:
        if self.page_break or self.after_table:
            self._paragraph("section-end", "")
        self.parts.append(table_xml(table, self.inlines, self.width, indent))
        self.after_table = True

    def _tab(self, tab: TabStart) -> None:
        """End the section before and begin the tab's own with its heading."""
        if self.parts:
            if self.after_table:
                self._paragraph("section-end", "")
            end = self.section_end(self.tab)
            self.parts[-1] = self.parts[-1].replace(_END, f"{end}{_END}", 1)
        self.tab, self.page_break = tab, False
        words = run(text_xml(tab_text(tab, self.language)))
        self._paragraph("tab", self._marked(tab.anchor, words))

    def _figure(self, figure: Figure) -> None:
        """Write a figure with its caption beneath, numbered so that Word can list it."""
        self._paragraph("figure", run(self.drawing(figure)))
        before, after = figure_label(self.language)
        number = word_field("SEQ Figure \\* ARABIC", str(figure.number))
        words = (run(text_xml(before)), number, run(text_xml(after + figure.title)))
        self._paragraph("caption", "".join(words))

    def _contents(self) -> None:
        """Write the contents as one field; its ends stand within the first and last entry."""
        lines = list(contents_xml(self.entries, self.inlines, self.width))
        before, after = contents_field(self.entries)
        for number, (role, content, extra) in enumerate(lines, 1):
            opening = before if number == 1 else ""
            closing = after if number == len(lines) else ""
            self._paragraph(role, f"{opening}{content}{closing}", extra)
        # No section may end within the field: LibreOffice would lose the fields of its footer.
        self.after_table = bool(lines)

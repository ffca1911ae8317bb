"""Pages estimated from the amount of text, the paper and the styles, before Word counts them.

Word alone lays text out with its fonts. The widths of the usual faces' characters, the
sizes and spaces of the letterhead's styles, and the rules that move text to the next
page (a tab, a kept heading, a row that is not broken, a note at the foot of its page)
tell most pages right and the others off by one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct, field

from briefer.memo.blocks import (
    Block,
    Cell,
    Contents,
    Figure,
    Group,
    Heading,
    Inline,
    Link,
    ListBlock,
    Memo,
    Note,
    NotePlace,
    PageBreak,
    Paragraph,
    Table,
    TabStart,
    Text,
)
from briefer.memo.columns import column_widths
from briefer.memo.inlines import outline
from briefer.memo.word.blocks import LIST_ROLES
from briefer.memo.word.figures import MOST_OF_PAGE
from briefer.memo.word.letterhead import Letterhead
from briefer.memo.word.measures import CellMargins, Look, cell_margins, look_of
from briefer.memo.word.numbering import LEVELS, STYLED_LEVELS, text_indent
from briefer.memo.word.page_setup import text_height
from briefer.memo.word.styles import StyleSheet
from briefer.memo.word.tables import is_kept_with_next
from briefer.memo.word.wrapping import line_sizes

_NOTE_RULE = 160  # twips
_TOGETHER = 2  # lines of a paragraph, at least, on each page that it stands on


def front_pages(memo: Memo, letterhead: Letterhead) -> int:
    """Estimate the pages of a memo in front of its tabs, of the whole one without tabs."""
    tabs = (n for n, block in enumerate(memo.blocks) if isinstance(block, TabStart))
    front = memo.blocks[: next(tabs, len(memo.blocks))]
    room = Page(letterhead.column, text_height(letterhead.section))
    pages = Pages(letterhead.styles, room, memo.notes, outline(memo.blocks, memo.language))
    for _ in pages.walk(front):
        pass  # the walk counts
    return pages.page


class Page(Struct, frozen=True):
    """Be the room for text on a page, in twips."""

    width: int
    height: int


class Pages(Struct):
    """Walk a memo's blocks and tell on which page each anchor comes out."""

    styles: StyleSheet
    room: Page
    notes: NotePlace = "footnotes"
    listed: tuple[tuple[int, str, str], ...] = ()  # in the contents: level, words, anchor
    page: int = 1
    used: float = 0  # of the page, in twips, its notes included
    after: float = 0  # of it, the space below the last paragraph
    has_notes: bool = False
    looks: dict[str, Look] = field(default_factory=dict)
    cells: CellMargins | None = None

    @property
    def _cells(self) -> CellMargins:
        if self.cells is None:
            self.cells = cell_margins(self.styles)
        return self.cells

    def walk(self, blocks: Iterable[Block], role: str = "") -> Iterator[tuple[str, int]]:
        """Give the page of each heading's and tab's anchor, in their order."""
        listed = list(blocks)
        for place, block in enumerate(listed):
            match block:
                case TabStart():
                    if self.page > 1 or self.used:
                        self._turn()
                    self._place(self._look("tab"), [self._look("tab").line()])
                    yield block.anchor, self.page
                case Heading(inlines=inlines, anchor=anchor):
                    if self.used + self._kept(listed[place:]) > self.room.height:
                        self._turn()
                    self._paragraph(self._heading(block), inlines)
                    yield anchor, self.page
                case Group(inner_role, inner):
                    yield from self.walk(inner, inner_role)
                case PageBreak():
                    self._turn()
                case _:
                    self._block(block, role)

    def _block(self, block: Paragraph | ListBlock | Table | Figure | Contents, role: str) -> None:
        match block:
            case Paragraph(inlines):
                known = self.styles.is_paragraph_role(role)
                self._paragraph(self._look(role if known else "body"), inlines)
            case ListBlock():
                self._list(block, 0, role if role in LIST_ROLES else "")
            case Table():
                self._table(block, labels=role == "heading-block")
            case Contents():
                for level, words, _ in self.listed:
                    self._paragraph(self._look(f"contents-{level}"), (Text(words),))
            case Figure():
                self._figure(block)

    def _figure(self, figure: Figure) -> None:
        """Place a figure, as wide as the text, with the caption that stays with it."""
        frame, caption = self._look("figure"), self._look("caption")
        scale = self.room.width / figure.drawing.width
        high = min(figure.drawing.height * scale, self.room.height * MOST_OF_PAGE)
        before = max(frame.before - self.after, 0)
        about = max(frame.after, caption.before) + caption.line() + caption.after
        self._keep(before + high + about)
        self.after = caption.after

    def _heading(self, heading: Heading) -> Look:
        return self._look(f"heading-{min(heading.level, 5)}")

    def _kept(self, blocks: Sequence[Block]) -> float:
        """Measure a heading with what must stand on its page: headings, and what they head."""
        needed = 0.0
        for block in blocks:
            if isinstance(block, Heading):
                look = self._heading(block)
                lines = self._lines(block.inlines, look, self.room.width)
                needed += look.before + sum(lines) + look.after
            elif isinstance(block, Table):
                cell = self._look("cell")
                widths = column_widths(block, self.room.width)
                header = self._row(block.header, self._look("header-cell"), widths)
                return needed + header + sum(self._row(r, cell, widths) for r in block.rows[:1])
            else:
                break
        return needed + _TOGETHER * self._look("body").line()

    def _paragraph(
        self, look: Look, inlines: tuple[Inline, ...], indent: float | None = None
    ) -> None:
        width = self.room.width - (look.left if indent is None else indent) - look.right
        self._place(look, self._lines(inlines, look, width), self._notes(inlines))

    def _list(self, block: ListBlock, level: int, role: str) -> None:
        depth = min(level, LEVELS - 1)
        indent = text_indent(depth, ordered=block.ordered)
        kind = "number" if block.ordered else "bullet"
        look = self._look(role or f"{kind}-{min(level + 1, STYLED_LEVELS)}")
        for item in block.items:
            for inner in item.blocks:
                if isinstance(inner, ListBlock):
                    self._list(inner, level + 1, role)
                elif isinstance(inner, Paragraph):
                    self._paragraph(look, inner.inlines, indent)
                elif isinstance(inner, Table):
                    self._table(inner)

    def _table(self, table: Table, *, labels: bool = False) -> None:
        """Place a table row by row; each page that it reaches begins with its header."""
        look = self._look("heading-block" if labels else "cell")
        widths = column_widths(table, self.room.width) if not labels else [self.room.width]
        header = 0.0 if labels else self._row(table.header, self._look("header-cell"), widths)
        together = [header]  # what stands on one page: no header and no row alone
        begun = False
        for at, row in enumerate(table.rows):
            cells = row[1:] if labels else row
            notes = sum(self._notes(cell.inlines) for cell in row)
            height = self._row(cells, look, widths) - (self._cells.between_rows if labels else 0)
            together.append(height + notes)
            if labels or not is_kept_with_next(at, len(table.rows)):
                if self._keep_all(together) and begun:
                    self.used += header
                together, begun = [], True
        self._keep_all(together)

    def _keep_all(self, heights: list[float]) -> bool:
        """Place what stands on one page, where one holds it; say whether the page was turned."""
        if sum(heights) <= self.room.height:
            return self._keep(sum(heights))
        turned = [self._keep(height) for height in heights]
        return any(turned)

    def _row(self, row: tuple[Cell, ...], look: Look, widths: list[int]) -> float:
        sides = self._cells.beside + look.left
        heights = (
            sum(self._lines(cell.inlines, look, width - sides))
            for cell, width in zip(row, widths, strict=False)
        )
        return max(heights, default=look.line()) + self._cells.between_rows

    def _keep(self, height: float) -> bool:
        """Place what is not broken over pages; say whether the page was turned for it."""
        turned = self.used > 0 and self.used + height > self.room.height
        if turned:
            self._turn()
        self.used += height
        self.after = 0
        return turned

    def _place(self, look: Look, lines: list[float], notes: float = 0) -> None:
        """Place lines, at least two of them on each page, the notes with the last."""
        if self.used:  # of two spaces, the larger counts
            self.used += max(look.before - self.after, 0)
        room = self.room.height - self.used - look.frame
        while self.used and sum(lines) + self._ruled(notes) > room:
            lines = lines[self._fitting(lines, room) :]
            self._turn()
            room = self.room.height - look.frame
        self.used += sum(lines) + self._ruled(notes) + look.frame + look.after
        self.has_notes = self.has_notes or notes > 0
        self.after = look.after

    def _fitting(self, lines: list[float], room: float) -> int:
        """Count the lines that can stand without the rest, with which the notes come."""
        fit = 0
        for line in lines[:-_TOGETHER]:
            room -= line
            if room < 0:
                break
            fit += 1
        return fit if fit >= _TOGETHER else 0

    def _ruled(self, notes: float) -> float:
        """Add the rule above a page's first notes."""
        return notes + _NOTE_RULE if notes and not self.has_notes else notes

    def _turn(self) -> None:
        self.page += 1
        self.used = 0
        self.has_notes = False

    def _lines(self, inlines: tuple[Inline, ...], look: Look, width: float) -> list[float]:
        """Measure the lines that a text takes, each by what stands on it."""
        cites = self._look("cite").setting
        return [look.line(size) for size in line_sizes(inlines, look.setting, cites, width)]

    def _notes(self, inlines: tuple[Inline, ...]) -> float:
        """Measure the notes at the foot of the page that a text calls for."""
        if self.notes == "endnotes":
            return 0
        look = self._look("note")
        return sum(
            sum(self._lines(note, look, self.room.width)) + look.after for note in _noted(inlines)
        )

    def _look(self, role: str) -> Look:
        if role not in self.looks:
            self.looks[role] = look_of(self.styles, role)
        return self.looks[role]


def _noted(inlines: Iterable[Inline]) -> Iterator[tuple[Inline, ...]]:
    for inline in inlines:
        if isinstance(inline, Note):
            yield inline.inlines
        elif isinstance(inline, Link):
            yield from _noted(inline.inlines)

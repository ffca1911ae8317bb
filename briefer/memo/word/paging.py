"""Pages estimated from the amount of text, the paper and the styles, before Word counts them.

Word alone lays text out with its fonts; nothing here measures a glyph. A mean width of
a character, the sizes and spaces of the letterhead's styles, and the rules that move
text to the next page (a tab, a kept heading, a row that is not broken, a note at the
foot of its page) tell most pages right and the others off by one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import ceil

from docx.oxml.ns import qn
from lxml.etree import _Element
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
    Note,
    NotePlace,
    PageBreak,
    Paragraph,
    Table,
    TabStart,
    Text,
)
from briefer.memo.columns import column_widths
from briefer.memo.inlines import is_wide, plain_text
from briefer.memo.word.numbering import LEVELS, STYLED_LEVELS, text_indent
from briefer.memo.word.styles import StyleSheet

# Of a face, in ems: a mean character of running text, and the height of a line.
_FACES = {
    "calibri": (0.42, 1.22),
    "times new roman": (0.42, 1.15),
    "arial": (0.46, 1.15),
    "cambria": (0.42, 1.17),
}
_ANY_FACE = (0.43, 1.2)
_WIDE = 1.0  # ems
_LOST = 1.5  # characters that a line leaves free before a word too long for it
_CELL_MARGIN, _ROW_MARGINS = 140, 110  # twips
_FIGURE = 0.35  # of the page's height
_NOTE_RULE = 160  # twips
_ID, _RULE = qn("w:styleId"), qn("w:lineRule")


class Look(Struct, frozen=True):
    """Be what a style says of a paragraph's size, in twips."""

    size: float = 220
    before: float = 0
    after: float = 0
    lines: float = 1.0
    left: float = 0
    face: str = ""

    @property
    def line(self) -> float:
        """The height of a line."""
        return self.size * self.lines * _FACES.get(self.face, _ANY_FACE)[1]

    @property
    def character(self) -> float:
        """The mean width of a character."""
        return self.size * _FACES.get(self.face, _ANY_FACE)[0]


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
    has_notes: bool = False
    looks: dict[str, Look] = field(default_factory=dict)

    def walk(self, blocks: Iterable[Block], role: str = "") -> Iterator[tuple[str, int]]:
        """Give the page of each heading's and tab's anchor, in their order."""
        for block in blocks:
            match block:
                case TabStart():
                    if self.page > 1 or self.used:
                        self._turn()
                    self._place(self._look("tab"), 1)
                    yield block.anchor, self.page
                case Heading(level, inlines, anchor):
                    self._heading(self._look(f"heading-{min(level, 5)}"), inlines)
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
                self._list(block, 0)
            case Table():
                self._table(block, labels=role == "heading-block")
            case Contents():
                for level, words, _ in self.listed:
                    self._paragraph(self._look(f"contents-{level}"), (Text(words),))
            case Figure():
                self._keep(self.room.height * _FIGURE)

    def _heading(self, look: Look, inlines: tuple[Inline, ...]) -> None:
        """Place a heading, and turn the page first where two lines would not follow it."""
        following = 2 * self._look("body").line
        lines = self._lines(inlines, look, self.room.width)
        if self.used + look.before + lines * look.line + look.after + following > self.room.height:
            self._turn()
        self._paragraph(look, inlines)

    def _paragraph(
        self, look: Look, inlines: tuple[Inline, ...], indent: float | None = None
    ) -> None:
        left = look.left if indent is None else indent
        self._place(look, self._lines(inlines, look, self.room.width - left), self._notes(inlines))

    def _list(self, block: ListBlock, level: int) -> None:
        depth = min(level, LEVELS - 1)
        indent = text_indent(depth, ordered=block.ordered)
        kind = "number" if block.ordered else "bullet"
        look = self._look(f"{kind}-{min(level + 1, STYLED_LEVELS)}")
        for item in block.items:
            for inner in item.blocks:
                if isinstance(inner, ListBlock):
                    self._list(inner, level + 1)
                elif isinstance(inner, Paragraph):
                    self._paragraph(look, inner.inlines, indent)
                elif isinstance(inner, Table):
                    self._table(inner)

    def _table(self, table: Table, *, labels: bool = False) -> None:
        """Place a table row by row; each page that it reaches begins with its header."""
        look = self._look("heading-block" if labels else "cell")
        widths = column_widths(table, self.room.width) if not labels else [self.room.width]
        header = 0.0 if labels else self._row(table.header, look, widths)
        self._keep(header)
        for row in table.rows:
            cells = row[1:] if labels else row
            notes = sum(self._notes(cell.inlines) for cell in row)
            height = self._row(cells, look, widths) - (_ROW_MARGINS if labels else 0)
            if self._keep(height + notes):
                self.used += header

    def _row(self, row: tuple[Cell, ...], look: Look, widths: list[int]) -> float:
        lines = (
            self._lines(cell.inlines, look, width - _CELL_MARGIN - look.left)
            for cell, width in zip(row, widths, strict=False)
        )
        return max(lines, default=1) * look.line + _ROW_MARGINS

    def _keep(self, height: float) -> bool:
        """Place what is not broken over pages; say whether the page was turned for it."""
        turned = self.used > 0 and self.used + height > self.room.height
        if turned:
            self._turn()
        self.used += height
        return turned

    def _place(self, look: Look, lines: int, notes: float = 0) -> None:
        """Place lines, at least two of them on each page, the notes with the last."""
        self.used += look.before if self.used else 0
        if notes and not self.has_notes:
            self.has_notes = True
            notes += _NOTE_RULE
        while lines:
            room = self.room.height - self.used - notes
            fit = min(lines, int(room // look.line))
            if fit < lines and (fit < 2 or lines - fit < 2):
                fit = fit - 1 if fit > 2 else 0
            if fit <= 0 and self.used:
                self._turn()
                continue
            fit = max(fit, 1)
            self.used += fit * look.line
            lines -= fit
        self.used += notes + look.after

    def _turn(self) -> None:
        self.page += 1
        self.used = 0
        self.has_notes = False

    def _lines(self, inlines: tuple[Inline, ...], look: Look, width: float) -> int:
        """Count the lines that a text takes, each of its own lines by itself."""
        fits = max(width / look.character, 1)
        wide = _WIDE * look.size / look.character
        lengths = (_length(line, wide) for line in plain_text(inlines).split("\n"))
        return sum(1 if each <= fits else ceil(each / max(fits - _LOST, 1)) for each in lengths)

    def _notes(self, inlines: tuple[Inline, ...]) -> float:
        """Measure the notes at the foot of the page that a text calls for."""
        if self.notes == "endnotes":
            return 0
        look = self._look("note")
        return sum(
            self._lines(note, look, self.room.width) * look.line + look.after
            for note in _noted(inlines)
        )

    def _look(self, role: str) -> Look:
        if role not in self.looks:
            self.looks[role] = look_of(self.styles, role)
        return self.looks[role]


def _length(text: str, wide: float) -> float:
    """Measure a text in mean characters; one of a script without spaces is ``wide`` of them."""
    return len(text) if text.isascii() else len(text) + sum(map(is_wide, text)) * (wide - 1)


def _noted(inlines: Iterable[Inline]) -> Iterator[tuple[Inline, ...]]:
    for inline in inlines:
        if isinstance(inline, Note):
            yield inline.inlines
        elif isinstance(inline, Link):
            yield from _noted(inline.inlines)


def look_of(styles: StyleSheet, role: str) -> Look:
    """Read how large a role's paragraphs are, from its style and those that it is based on."""
    found: dict[str, float] = {}
    faces: list[str] = []
    by_id = {each.get(_ID): each for each in styles.element.iter(qn("w:style"))}
    style = by_id.pop(styles.id(role), None)
    while style is not None:
        _read(style, found)
        faces.append(_face(style))
        based = style.find(qn("w:basedOn"))
        style = None if based is None else by_id.pop(based.get(qn("w:val")), None)
    for default in styles.element.findall(f"{qn('w:docDefaults')}/*"):
        _read(default, found)
        faces.append(_face(default))
    return Look(**found, face=next(filter(None, faces), ""))


def _face(style: _Element) -> str:
    fonts = style.find(f".//{qn('w:rFonts')}")
    return "" if fonts is None else str(fonts.get(qn("w:ascii"), "")).casefold()


# Where a measure stands, how many twips one of its units is, and what it is called here.
_MEASURES = (
    (f"{qn('w:rPr')}/{qn('w:sz')}", "val", 10.0, "size"),
    (f"{qn('w:pPr')}/{qn('w:spacing')}", "before", 1.0, "before"),
    (f"{qn('w:pPr')}/{qn('w:spacing')}", "after", 1.0, "after"),
    (f"{qn('w:pPr')}/{qn('w:spacing')}", "line", 1 / 240, "lines"),
    (f"{qn('w:pPr')}/{qn('w:ind')}", "left", 1.0, "left"),
)


def _read(style: _Element, found: dict[str, float]) -> None:
    """Read what a style says and no style nearer to the paragraph has said."""
    for path, attribute, unit, name in _MEASURES:
        element = style.find(path)
        value = "" if element is None else element.get(qn(f"w:{attribute}"), "")
        fixed = name == "lines" and element is not None and element.get(_RULE, "auto") != "auto"
        if value.isdecimal() and not fixed:
            found.setdefault(name, int(value) * unit)

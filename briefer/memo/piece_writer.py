"""Writes the preview's pieces, within the subset of HTML that Qt's rich text draws."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from msgspec import field

from briefer.memo.blocks import (
    Block,
    Cell,
    Cite,
    Contents,
    Figure,
    Gap,
    Heading,
    Inline,
    PageBreak,
    Paragraph,
    Pointed,
    Table,
    TabStart,
)
from briefer.memo.columns import column_widths
from briefer.memo.html_parts import HtmlWriter, element, escaped
from briefer.memo.inlines import (
    caption_text,
    gap_text,
    outline,
    tab_text,
)
from briefer.memo.styling import TONES

_RULE = '<hr width="100%">'
_SHORT_RULE = '<hr width="30%">\n'
_KEPT = 16_384  # tables whose widths are remembered
_TEXT_WIDTH = 9_360  # twips: columns are shared as on a page with margins of an inch
_QUIET_LINK = 'style="color: #595959; text-decoration: none;"'


class Rows(Table, frozen=True):
    """Be some rows of a long table, its columns shared as in the whole."""

    widths: tuple[int, ...] = ()
    goes_on: bool = False  # from rows before
    goes_on_below: bool = False

    def __hash__(self) -> int:
        """Hash by its rows: those of one table share their head."""
        return hash((self.widths, self.rows))


@lru_cache(maxsize=_KEPT)
def shared_widths(table: Table) -> tuple[int, ...]:
    """Share a page's width among a table's columns, as Word does; in twips."""
    return tuple(column_widths(table, _TEXT_WIDTH))


class PieceWriter(HtmlWriter):
    """Write what Qt can draw: tables where HTML has grids, named anchors, no ids.

    A point's words know of the point; rules and colours are of the letterhead.
    """

    accent: str = TONES["accent"]
    rule: str = "#c8c8c8"
    label_width: int = 110  # pixels: of the labels of a heading block
    above: int = 4  # pixels: before a table
    above_labels: int = 0  # before a heading block
    first_note: int = 0
    points: list[str] = field(default_factory=list)  # whose whole text was written

    def heading(self, heading: Heading) -> str:
        """Write a heading with a named anchor."""
        tag = f"h{min(heading.level, 4)}"
        name = anchor(heading.anchor)
        return f"<{tag}>{name}{self.inlines(heading.inlines)}</{tag}>\n"

    def paragraph(self, paragraph: Paragraph) -> str:
        """Write a paragraph; one that lists a source has a named anchor."""
        name = anchor(self.anchor_of(paragraph))
        return element("p", "", name + self.inlines(paragraph.inlines)) + "\n"

    def single(self, block: PageBreak | TabStart | Contents | Figure) -> str:
        """Write a tab's title, whose page begins by itself, and what is no text."""
        match block:
            case PageBreak():
                return f"{_RULE}\n"
            case TabStart():
                words = escaped(tab_text(block, self.memo.language))
                return f'<h1 class="tab">{anchor(block.anchor)}{words}</h1>\n'
            case Contents():
                return self._contents()
            case Figure():
                return self._figure(block)

    def group(self, role: str, blocks: tuple[Block, ...]) -> str:
        """Write a group; the bottom line stands beside a bar of the accent."""
        inner = self.blocks(blocks, role)
        if role == "marking":
            return f'<div align="center" class="marking">{inner}</div>\n'
        if role in ("bottom-line", "judgment"):
            bar = self.accent if role == "bottom-line" else "#a6a6a6"
            width = 3 if role == "bottom-line" else 1
            return (
                '<table width="100%" cellspacing="0" cellpadding="0"><tr>'
                f'<td width="{width}" bgcolor="{bar}"></td>'
                f'<td style="padding-left: 10px;"><div class="{role}">{inner}</div>'
                "</td></tr></table>\n"
            )
        return f'<div class="{escaped(role)}">{inner}</div>\n'

    def table(self, table: Table) -> str:
        """Write a table or some rows of one, the columns as wide as Word's."""
        widths = table.widths if isinstance(table, Rows) else ()
        opens = not (isinstance(table, Rows) and table.goes_on)
        closes = not (isinstance(table, Rows) and table.goes_on_below)
        return self.rows(table, widths or shared_widths(table), opens=opens, closes=closes)

    def rows(
        self, table: Table, widths: tuple[int, ...], *, opens: bool = True, closes: bool = True
    ) -> str:
        """Write a table, its columns in these shares; it may go on from rows before, or below."""
        columns = len(table.aligns)
        rows = [_ruled(columns, self.accent if opens else self.rule)]
        shares = _shares(widths)
        if opens and any(cell.inlines for cell in table.header):
            rows.append(f"<tr>{self.cells(table.header, table, 'th', shares)}</tr>")
            rows.append(_ruled(columns, self.accent))
            shares = ()
        for number, row in enumerate(table.rows):
            if number:
                rows.append(_ruled(columns, self.rule))
            rows.append(f"<tr>{self.cells(row, table, 'td', shares)}</tr>")
            shares = ()
        if closes:
            rows.append(_ruled(columns, self.accent))
        body = "\n".join(rows)
        above, below = self.above if opens else 0, 10 if closes else 0
        return (
            f'<table width="100%" cellspacing="0" cellpadding="3" '
            f'style="margin-top: {above}px; margin-bottom: {below}px;">\n{body}\n</table>\n'
        )

    def cells(
        self, row: tuple[Cell, ...], table: Table, tag: str, shares: tuple[str, ...] = ()
    ) -> str:
        """Write cells with the attributes of alignment and width that Qt reads."""
        parts = []
        for column, (cell, align) in enumerate(zip(row, table.aligns, strict=True)):
            side = "" if align == "left" else f' align="{align}"'
            side += shares[column] if shares else ""
            parts.append(f'<{tag} class="cell"{side}>{self.inlines(cell.inlines)}</{tag}>')
        return "".join(parts)

    def labels(self, table: Table) -> str:
        """Write a heading block as two columns without rules."""
        rows = [
            f'<tr><td width="{self.label_width}"><b>{label}</b></td><td>{text}</td></tr>'
            for label, text in self.labelled(table)
        ]
        rows.append(_ruled(2, self.accent))
        above = f"margin-top: {self.above_labels}px; " if self.above_labels else ""
        body = "\n".join(rows)
        return (
            '<table cellspacing="0" cellpadding="0" width="100%" '
            f'style="{above}margin-bottom: 10px;">\n'
            f"{body}\n</table>\n"
        )

    def inline(self, inline: Inline) -> str:
        """Write one inline; what is printed of a point says so."""
        if isinstance(inline, Gap):
            return f'<span class="gap">{escaped(gap_text(inline))}</span>'
        if isinstance(inline, Pointed):
            kind, name = "text" if inline.whole else "form", escaped(inline.point)
            inner = self.inlines(inline.inlines)
            if inline.whole:
                self.points.append(inline.point)
            return f'<span title="{kind}:{name}">{inner}</span>'
        return HtmlWriter.inline(self, inline)

    def cite(self, cite: Cite) -> str:
        """Write a citation whose numbers look as quiet as its brackets."""
        return HtmlWriter.cite(self, cite).replace("<a ", f"<a {_QUIET_LINK} ")

    def note(self, inlines: tuple[Inline, ...]) -> str:
        """Write a note's mark."""
        self.notes.append(inlines)
        number = self.number(len(self.notes))
        return f'<sup>{anchor(f"mark-{number}")}<a href="#note-{number}">{number}</a></sup>'

    def number(self, note: int) -> int:
        """Give a note's number, counted through the memo."""
        return self.first_note + note

    def listed_notes(self, notes: Iterable[tuple[Inline, ...]], first: int) -> str:
        """Write some of the notes, the first of all under a short rule."""
        self.notes.extend(notes)
        self.first_note = first
        return self.notes_html(ruled=not first)

    def notes_html(self, *, ruled: bool = True) -> str:
        """Write the notes under a short rule."""
        rows = "".join(
            f'<p class="quiet">{anchor(f"note-{number}")}'
            f'<a href="#mark-{number}">{number}</a>&nbsp; {self.inlines(inlines)}</p>\n'
            for number, inlines in enumerate(self.notes, self.number(1))
        )
        return f"{_SHORT_RULE if ruled else ''}{rows}" if rows else ""

    def _figure(self, figure: Figure) -> str:
        """Write a picture as an address that holds it, in pixels of the screen."""
        from base64 import b64encode

        wide, high = (round(side * 4 / 3) for side in (figure.drawing.width, figure.drawing.height))
        data = b64encode(figure.svg.encode()).decode("ascii")
        caption = escaped(caption_text(figure, self.memo.language))
        return (
            f'<p class="figure"><img src="data:image/svg+xml;base64,{data}" width="{wide}" '
            f'height="{high}" alt="{escaped(figure.alt)}"></p>\n<p class="caption">{caption}</p>\n'
        )

    def _contents(self) -> str:
        return "".join(
            f'<p style="margin-left: {24 * (level - 1)}px;">'
            f'<a href="#{escaped(anchor)}">{escaped(text)}</a></p>\n'
            for level, text, anchor in outline(self.memo.blocks, self.memo.language)
        )


def anchor(name: str) -> str:
    """Name a place in the page that links lead to."""
    return f'<a name="{escaped(name)}"></a>' if name else ""


def _ruled(columns: int, colour: str) -> str:
    """Draw a thin rule as a row: Qt has no borders of one side."""
    return (
        f'<tr><td colspan="{columns}" bgcolor="{colour}" height="1" '
        'style="font-size: 0.75pt; padding: 0;"></td></tr>'
    )


def _shares(widths: tuple[int, ...]) -> tuple[str, ...]:
    """Write the widths of columns as attributes, in per cent."""
    return tuple(f' width="{max(1, round(100 * width / sum(widths)))}%"' for width in widths)

"""The preview: a memo within the subset of HTML that Qt's text browser draws."""

from __future__ import annotations

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
    Table,
    TabStart,
)
from briefer.memo.html_parts import HtmlWriter, element, escaped
from briefer.memo.inlines import (
    about_text,
    caption_text,
    gap_text,
    marking_text,
    outline,
    stage_text,
    tab_text,
)
from briefer.memo.styling import PREVIEW_CSS, TONES

_RULE = '<hr width="100%">'
_SHORT_RULE = '<hr width="30%">\n'
_MARGINS = 'style="margin: 0 56px 40px 56px;"'
_TOP = 'style="margin-bottom: 14px;"'
_QUIET_LINK = 'style="color: #595959; text-decoration: none;"'
_HEADROOM = '<p style="font-size: 14px; margin: 0;">&nbsp;</p>\n'  # Qt drops a first margin


class PreviewWriter(HtmlWriter):
    """Write what Qt can draw: tables where HTML has grids, named anchors, no ids."""

    accent: str = TONES["accent"]
    rule: str = "#c8c8c8"
    label_width: int = 110  # pixels: of the labels of a heading block
    above: int = 4  # pixels: before a table
    above_labels: int = 0  # before a heading block

    def page(self) -> str:
        """Write the whole page with its marking above and below."""
        banner = "".join(
            f'<p align="center" class="marking" {_TOP}>{escaped(text)}</p>\n'
            for text in (marking_text(self.memo), stage_text(self.memo))
            if text
        )
        about = about_text(self.memo)
        body = self.blocks(self.memo.blocks)
        return (
            f'<html><head><meta charset="utf-8"><style>{PREVIEW_CSS}</style></head>'
            f'<body bgcolor="#ffffff" {_MARGINS}>\n{_HEADROOM}{banner}{body}{self.notes_html()}'
            f'{_RULE}<p class="quiet">{escaped(about)}</p>{banner}</body></html>'
        )

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
        """Write page breaks and tabs as rules across the page."""
        match block:
            case PageBreak():
                return f"{_RULE}\n"
            case TabStart():
                words = escaped(tab_text(block, self.memo.language))
                return f"<br>{_RULE}<h1>{anchor(block.anchor)}{words}</h1>\n"
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
        """Write a table with thin rules under its rows."""
        return self.rows(table, ())

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
        rows = []
        for row in table.rows:
            label, *others = (self.inlines(cell.inlines) for cell in row)
            if label or any(others):
                text = " ".join(others)
                rows.append(
                    f'<tr><td width="{self.label_width}"><b>{label}</b></td><td>{text}</td></tr>'
                )
        rows.append(_ruled(2, self.accent))
        above = f"margin-top: {self.above_labels}px; " if self.above_labels else ""
        body = "\n".join(rows)
        return (
            '<table cellspacing="0" cellpadding="0" width="100%" '
            f'style="{above}margin-bottom: 10px;">\n'
            f"{body}\n</table>\n"
        )

    def inline(self, inline: Inline) -> str:
        """Write one inline; a gap links to where it can be filled."""
        if isinstance(inline, Gap):
            return f'<span class="gap">{escaped(gap_text(inline))}</span>'
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
        """Give a note's number from its place among those written here."""
        return note

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

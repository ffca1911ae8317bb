"""What a look is made of: its table, and the few properties that the tables are written in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

KEEP = "<w:keepNext/><w:keepLines/>"
CENTRED = '<w:jc w:val="center"/>'
SUPERSCRIPT = '<w:vertAlign w:val="superscript"/>'
MISSING = "8A1C00"  # 9.1:1 on white; bold and bracketed words carry the meaning
CODE_FACE = '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>'
# A picture stays with its caption; lines of one height would cut it off.
FIGURE = '<w:keepNext/><w:spacing w:before="120" w:after="60" w:line="240" w:lineRule="auto"/>'
# What parts a section from the next; nobody is to see it.
SECTION_END = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'


@dataclass(frozen=True)
class Page:
    """Be a paper and its margins, in twips; ``header`` and ``footer`` from the paper's edge."""

    width: int
    height: int
    margins: tuple[int, int, int, int]  # top, right, bottom, left
    header: int
    footer: int


@dataclass(frozen=True)
class TableLook:
    """Be the rules of a table and of its header row, and the margins of its cells in twips."""

    rules: str
    header_rule: str
    cell_upright: int
    cell_right: int


@dataclass(frozen=True)
class Look:
    """Be a letterhead: ``paragraphs`` and ``characters`` by the name of the style.

    A paragraph style is its paragraph properties and its run properties.
    """

    name: str
    face: str
    east_asian_face: str
    size: float  # of the text, in points
    paragraph: str  # what goes for every paragraph
    paragraphs: Mapping[str, tuple[str, str]]
    characters: Mapping[str, str]
    table: TableLook
    page: Page
    punctuation: str = "doNotCompress"  # how East Asian signs stand beside each other


def spacing(before: float = 0, after: float = 0, line: float = 1.0) -> str:
    """Space a paragraph: points before and after, lines as a multiple of the face's own."""
    return (
        f'<w:spacing w:before="{before * 20:.0f}" w:after="{after * 20:.0f}"'
        f' w:line="{line * 240:.0f}" w:lineRule="auto"/>'
    )


def leading(points: float, before: float = 0, after: float = 0) -> str:
    """Space a paragraph with lines of one height, whichever script stands in them."""
    return (
        f'<w:spacing w:before="{before * 20:.0f}" w:after="{after * 20:.0f}"'
        f' w:line="{points * 20:.0f}" w:lineRule="exact"/>'
    )


def face(size: float = 0, *, bold: bool = False, italic: bool = False, colour: str = "") -> str:
    """Set size in points, weight, slant and colour; what is not given is inherited."""
    parts = [
        "<w:b/>" if bold else "",
        "<w:i/>" if italic else "",
        f'<w:color w:val="{colour}"/>' if colour else "",
        f'<w:sz w:val="{size * 2:.0f}"/><w:szCs w:val="{size * 2:.0f}"/>' if size else "",
    ]
    return "".join(parts)


def fonts(latin: str, east_asian: str) -> str:
    """Set the faces of both scripts."""
    return (
        f'<w:rFonts w:ascii="{latin}" w:hAnsi="{latin}" w:cs="{latin}" w:eastAsia="{east_asian}"/>'
    )


def rule(side: str, points: float, colour: str, space: int = 1) -> str:
    """Draw a line on one side."""
    return (
        f'<w:{side} w:val="single" w:sz="{points * 8:.0f}" w:space="{space}" w:color="{colour}"/>'
    )


def border(side: str, points: float, colour: str, space: int) -> str:
    """Border a paragraph on one side."""
    return f"<w:pBdr>{rule(side, points, colour, space)}</w:pBdr>"


def indent(left: int, hanging: int = 0) -> str:
    """Indent by twips."""
    return f'<w:ind w:left="{left}"' + (f' w:hanging="{hanging}"/>' if hanging else "/>")


def stop(at: int) -> str:
    """Set a tab stop, in twips."""
    return f'<w:tabs><w:tab w:val="left" w:pos="{at}"/></w:tabs>'


def level(number: int) -> str:
    """Give a heading its place in the outline, counted from 0."""
    return f'<w:outlineLvl w:val="{number}"/>'

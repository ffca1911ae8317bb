"""A memo as a small tree of blocks: what every writer reads and nothing else."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, slots=True)
class Text:
    """Be a run of text; ``language`` is BCP 47, empty for the memo's own."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    language: str = ""


@dataclass(frozen=True, slots=True)
class LineBreak:
    """Break the line inside a paragraph."""


@dataclass(frozen=True, slots=True)
class Link:
    """Lead to an address, or to an anchor of this memo when it begins with ``#``."""

    target: str
    inlines: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class CitedPlace:
    """Be one cited source by its number in the sources tab, and the places in it."""

    number: int
    locators: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cite:
    """Cite in brackets, as the memo's front does: ``[1 ¶8; 4]``."""

    places: tuple[CitedPlace, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """Be a footnote at this place."""

    inlines: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """Mark a missing fact in words; ``fix`` says where to fill it."""

    what: str
    fix: str = ""


Inline = Text | LineBreak | Link | Cite | Note | Gap


@dataclass(frozen=True, slots=True)
class Heading:
    """Be a heading, level 1 the memo's title; ``anchor`` is unique in the memo."""

    level: int
    inlines: tuple[Inline, ...]
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Be a paragraph."""

    inlines: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class ListItem:
    """Be an item, of paragraphs and lists."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class ListBlock:
    """Be a list; an ordered one counts anew from ``start``."""

    ordered: bool
    items: tuple[ListItem, ...]
    start: int = 1


Align = Literal["left", "right", "center"]


@dataclass(frozen=True, slots=True)
class Cell:
    """Be a cell of a table."""

    inlines: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Be a table with one header row; all rows have as many cells as ``aligns``."""

    header: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    aligns: tuple[Align, ...]
    title: str = ""  # what it shows, for screen readers

    def __hash__(self) -> int:
        """Hash by its head: a long table is looked up faster than it is written."""
        return hash((self.title, self.aligns, self.header, len(self.rows)))


@dataclass(frozen=True, slots=True)
class Figure:
    """Be a picture as SVG, with what it shows in words."""

    svg: str
    alt: str


@dataclass(frozen=True, slots=True)
class PageBreak:
    """Go on to a new page."""


@dataclass(frozen=True, slots=True)
class TabStart:
    """Begin a tab on a new page, its letter and title in the page header."""

    letter: str
    title: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Contents:
    """Stand where the table of contents goes."""


@dataclass(frozen=True, slots=True)
class Group:
    """Give blocks a role by name, which a writer maps to a style.

    Roles are ``marking``, ``heading-block``, ``basis``, ``bottom-line``, ``judgment`` ...
    """

    role: str
    blocks: tuple[Block, ...]


Block = Heading | Paragraph | ListBlock | Table | Figure | PageBreak | TabStart | Contents | Group


@dataclass(frozen=True, slots=True)
class Memo:
    """Be a whole memo, ready for any writer."""

    title: str
    blocks: tuple[Block, ...]
    subject: str = ""
    author: str = ""
    marking: str = ""
    notice: str = ""
    footer: str = ""  # as-of line and memo number: "As of January 15, 2022 · No. 1"
    header: str = ""  # short title in the page header
    language: str = "en-US"
    paper: Literal["letter", "a4"] = "letter"
    date: str = ""  # ISO day that stands in the file's properties
    keywords: tuple[str, ...] = field(default_factory=tuple)

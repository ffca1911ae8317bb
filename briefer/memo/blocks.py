"""A memo as a small tree of blocks: what every writer reads and nothing else.

Structs, since a long memo has a hundred thousand: they are made, compared and hashed
in C.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from briefer.memo.drawing import Drawing


class Text(Struct, frozen=True):
    """Be a run of text; ``language`` is BCP 47, empty for the memo's own.

    What is ``added`` nobody wrote: Briefer spells out an acronym with it.
    """

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    language: str = ""
    added: bool = False


class LineBreak(Struct, frozen=True):
    """Break the line inside a paragraph."""


class Link(Struct, frozen=True):
    """Lead to an address, or to an anchor of this memo when it begins with ``#``."""

    target: str
    inlines: tuple[Inline, ...]


class CitedPlace(Struct, frozen=True):
    """Be one cited source by its number in the sources tab, and the places in it."""

    number: int
    locators: tuple[str, ...] = ()


class Cite(Struct, frozen=True):
    """Cite in brackets, as the memo's front does: ``[1 ¶8; 4]``."""

    places: tuple[CitedPlace, ...]


class Note(Struct, frozen=True):
    """Be a note at this place; where it stands, the memo says."""

    inlines: tuple[Inline, ...]


class Gap(Struct, frozen=True):
    """Mark a missing fact in words; ``fix`` says where to fill it.

    ``key`` is that of the finding that says the same, if one does: "no-holder:us-cto".
    """

    what: str
    fix: str = ""
    key: str = ""


class Comment(Struct, frozen=True):
    """Be a reviewer's note, by whom."""

    by: str
    text: str


class Commented(Struct, frozen=True):
    """Hold inlines that reviewers have noted something on; only a draft prints what."""

    inlines: tuple[Inline, ...]
    comments: tuple[Comment, ...]


class Pointed(Commented, frozen=True):
    """Be what is printed of a point; a preview alone has it, to lead back to the record.

    ``whole`` is whether it is the point's text, not one of its shorter forms.
    """

    point: str = ""
    whole: bool = False


# What a comparison found of a part of the newer memo, or of the older one.
Change = Literal["inserted", "deleted"]


class Changed(Struct, frozen=True):
    """Be inlines that a comparison of two memos marks; no template makes one."""

    change: Change
    inlines: tuple[Inline, ...]


Inline = Text | LineBreak | Link | Cite | Note | Gap | Commented | Changed


class Heading(Struct, frozen=True):
    """Be a heading, level 1 the memo's title; ``anchor`` is unique in the memo.

    ``path`` names its section where an outline asks for it and it can be moved; ``number``
    is then its place among those of the template.
    """

    level: int
    inlines: tuple[Inline, ...]
    anchor: str = ""
    path: str = ""
    number: int = 0


class Paragraph(Struct, frozen=True):
    """Be a paragraph."""

    inlines: tuple[Inline, ...]


class ListItem(Struct, frozen=True):
    """Be an item, of paragraphs and lists."""

    blocks: tuple[Block, ...]


class ListBlock(Struct, frozen=True):
    """Be a list; an ordered one counts anew from ``start``."""

    ordered: bool
    items: tuple[ListItem, ...]
    start: int = 1


Align = Literal["left", "right", "center"]


class Cell(Struct, frozen=True):
    """Be a cell of a table."""

    inlines: tuple[Inline, ...]


class Table(Struct, frozen=True):
    """Be a table with one header row; all rows have as many cells as ``aligns``."""

    header: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    aligns: tuple[Align, ...]
    title: str = ""  # what it shows, for screen readers

    def __hash__(self) -> int:
        """Hash by its head: a long table is looked up faster than it is written."""
        return hash((self.title, self.aligns, self.header, len(self.rows)))


class Figure(Struct, frozen=True):
    """Be a picture with what it shows in words; ``number`` counts a memo's figures."""

    drawing: Drawing
    alt: str
    title: str
    number: int = 1

    def __hash__(self) -> int:
        """Hash by what it says: a drawing has a thousand parts."""
        return hash((self.alt, self.title, self.number))

    @property
    def svg(self) -> str:
        """The picture as SVG 1.1, a text of its own; its ids are unique in the memo."""
        from briefer.memo.svg import write_svg

        return write_svg(self.drawing, self.title, self.alt, f"figure-{self.number}")


class PageBreak(Struct, frozen=True):
    """Go on to a new page."""


class TabStart(Struct, frozen=True):
    """Begin a tab on a new page, its letter and title in the page header.

    ``path`` and ``number`` are as of a heading.
    """

    letter: str
    title: str
    anchor: str
    path: str = ""
    number: int = 0


class Contents(Struct, frozen=True):
    """Stand where the table of contents goes."""


class Group(Struct, frozen=True):
    """Give blocks a role by name, which a writer maps to a style.

    Roles are ``marking``, ``heading-block``, ``basis``, ``bottom-line``, ``judgment`` ...
    """

    role: str
    blocks: tuple[Block, ...]


Block = Heading | Paragraph | ListBlock | Table | Figure | PageBreak | TabStart | Contents | Group


# Every memo shows its gaps. A draft for clearance says DRAFT on each page and has line
# numbers and comments besides; a final has none of these, nor a word on how to fill a gap.
Stage = Literal["working", "draft", "final"]
# Where notes stand in Word: at the foot of the page, or all together at the end.
NotePlace = Literal["footnotes", "endnotes"]


class Memo(Struct, frozen=True):
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
    keywords: tuple[str, ...] = ()
    stage: Stage = "working"
    notes: NotePlace = "footnotes"

"""The letterhead opened: what a memo takes over from it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from lxml.etree import _Element
from msgspec import Struct

from briefer.errors import ExportError
from briefer.library.ordinary_files import MOST_OF_A_WORD_FILE, read_ordinary
from briefer.memo.word.opening import opened_file
from briefer.memo.word.page_setup import (
    column_width,
    is_on,
    last_section,
    paper_size,
    set_margins,
    set_paper,
    text_height,
    text_width,
)
from briefer.memo.word.parts import Part, WordFile
from briefer.memo.word.style_map import style_map
from briefer.memo.word.styles import StyleSheet
from briefer.memo.word.xml import qn
from briefer.paths import built_in_letterhead, built_in_letterheads

if TYPE_CHECKING:
    from briefer.memo.word.office import Stories

_LEAST_WIDTH = 1440  # of a text that can be read, in twips
_LEAST_COLUMN = 5760  # of a table that can be read


class Letterhead(Struct):
    """Hold an opened letterhead; ``section`` is a copy of its last section's properties."""

    file: WordFile
    styles: StyleSheet
    section: _Element
    width: int  # of the text, in twips
    column: int  # of its narrowest column
    height: int  # of the text
    stories: Stories
    ships: bool  # with Briefer

    @property
    def paper(self) -> tuple[int, int]:
        """The paper's width and height, in twips."""
        return paper_size(self.section)

    @property
    def has_first_page(self) -> bool:
        """Whether the first page has a header and footer of its own."""
        return is_on(self.section.find(qn("w:titlePg")))

    @property
    def has_even_pages(self) -> bool:
        """Whether even pages have a header and footer of their own."""
        return is_on(self.file.settings.find(qn("w:evenAndOddHeaders")))

    def related(self, kind: str) -> Part | None:
        """Find the part that the document relates to by a kind of relationship."""
        return self.file.main.related(kind)


def open_letterhead(path: Path, paper: str) -> Letterhead:
    """Open a letterhead; raise ExportError when it is no Word document.

    A letterhead decides on the paper; the one that memos take when no other is chosen
    leaves it to the memo. Those that ship are clean as they were made.
    """
    data = _read(path)
    stories: Stories = {}
    ships = path.parent == built_in_letterheads()
    if ships:
        file = opened_file(data, path.name)
        section = last_section(file)
    else:
        from briefer.memo.word.office import opened_office

        office = opened_office(data, path.name)
        file, section, stories = office.file, office.section, office.stories
    if path == built_in_letterhead() or section.find(qn("w:pgSz")) is None:
        set_paper(section, paper)
    set_margins(section)
    width = text_width(section)
    if width < _LEAST_WIDTH:
        what = "the letterhead leaves less than an inch for text"
        raise ExportError(what, where=path.name, fix="Choose one with narrower margins")
    styles = StyleSheet.of(file.styles, style_map(path))
    column, height = _column(section), text_height(section)
    return Letterhead(file, styles, section, width, column, height, stories, ships)


def _read(path: Path) -> bytes:
    try:
        return read_ordinary(path, MOST_OF_A_WORD_FILE)
    except OSError as error:
        what = f"the letterhead can't be read: {error.strerror}"
        raise ExportError(what, where=str(path)) from error


def _column(section: _Element) -> int:
    """Measure a column of text; a memo's tables ask for one column where they are narrow."""
    column = column_width(section)
    columns = section.find(qn("w:cols"))
    if columns is None or column >= _LEAST_COLUMN:
        return column
    section.remove(columns)
    return text_width(section)

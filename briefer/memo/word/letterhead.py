"""The letterhead opened: what a memo takes over from it."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.part import Part
from docx.oxml.ns import qn
from lxml.etree import _Element
from msgspec import Struct

from briefer.errors import ExportError
from briefer.memo.word.cleaning import clean_letterhead
from briefer.memo.word.lending import lend_parts, mend_styles
from briefer.memo.word.opening import opened_document, read_letterhead, refusing_what_is_broken
from briefer.memo.word.page_setup import (
    column_width,
    is_on,
    last_section,
    set_margins,
    set_paper,
    text_width,
)
from briefer.memo.word.stories import Story, story_of
from briefer.memo.word.style_map import style_map
from briefer.memo.word.styles import StyleSheet
from briefer.paths import built_in_letterhead, built_in_letterheads

_LEAST_WIDTH = 1440  # of a text that can be read, in twips
_LEAST_COLUMN = 5760  # of a table that can be read


class Letterhead(Struct):
    """Hold an opened letterhead; ``section`` is a copy of its last section's properties."""

    document: WordDocument
    styles: StyleSheet
    section: _Element
    width: int  # of the text, in twips
    column: int  # of its narrowest column
    stories: dict[tuple[str, str], Story]  # by kind, "header" or "footer", and place
    ships: bool  # with Briefer

    @property
    def has_first_page(self) -> bool:
        """Whether the first page has a header and footer of its own."""
        return is_on(self.section.find(qn("w:titlePg")))

    @property
    def has_even_pages(self) -> bool:
        """Whether even pages have a header and footer of their own."""
        settings = self.related(RT.SETTINGS)
        element = getattr(settings, "element", None)
        return element is not None and is_on(element.find(qn("w:evenAndOddHeaders")))

    def related(self, kind: str) -> Part | None:
        """Find the part that the document relates to by a kind of relationship."""
        for relation in self.document.part.rels.values():
            if relation.reltype == kind and not relation.is_external:
                part = relation.target_part
                assert isinstance(part, Part)
                return part
        return None


def open_letterhead(path: Path, paper: str) -> Letterhead:
    """Open a letterhead; raise ExportError when it is no Word document.

    A letterhead decides on the paper; the one that memos take when no other is chosen
    leaves it to the memo. Those that ship are clean as they were made.
    """
    data = read_letterhead(path)
    ships = path.parent == built_in_letterheads()
    with refusing_what_is_broken(path.name):
        if ships:
            document = Document(io.BytesIO(data))
        else:
            document = opened_document(data, path.name)
            lend_parts(document)
            clean_letterhead(document)
            mend_styles(document)
        section = last_section(document)
        if path == built_in_letterhead() or section.find(qn("w:pgSz")) is None:
            set_paper(section, paper)
        set_margins(section)
        styles = StyleSheet.of(document.styles.element, style_map(path))
        stories = dict(_taken_over(document, section, styles))
        width = text_width(section)
    if width < _LEAST_WIDTH:
        what = "the letterhead leaves less than an inch for text"
        raise ExportError(what, where=path.name, fix="Choose one with narrower margins")
    return Letterhead(document, styles, section, width, _column(section), stories, ships)


def _column(section: _Element) -> int:
    """Measure a column of text; a memo's tables ask for one column where they are narrow."""
    column = column_width(section)
    columns = section.find(qn("w:cols"))
    if columns is None or column >= _LEAST_COLUMN:
        return column
    section.remove(columns)
    return text_width(section)


def _taken_over(
    document: WordDocument, section: _Element, styles: StyleSheet
) -> Iterator[tuple[tuple[str, str], Story]]:
    """Take what headers and footers hold out of them, and leave those parts behind."""
    marking = styles.ids.get(("paragraph", "page marking"))
    related = document.part.related_parts
    for kind in ("header", "footer"):
        for reference in section.findall(qn(f"w:{kind}Reference")):
            story = story_of(related[reference.get(qn("r:id"), "")], marking)
            if story is not None:
                yield (kind, reference.get(qn("w:type"), "default")), story
    for name, relation in list(document.part.rels.items()):
        if relation.reltype in (RT.HEADER, RT.FOOTER):
            del document.part.rels[name]

"""An office's letterhead: opened, cleaned and mended, with what its headers and footers hold."""

from __future__ import annotations

from collections.abc import Iterator

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.oxml.ns import qn
from lxml.etree import _Element
from msgspec import Struct

from briefer.memo.word.cleaning import clean_letterhead
from briefer.memo.word.lending import lend_parts, mend_styles
from briefer.memo.word.opening import opened_document, refusing_what_is_broken
from briefer.memo.word.page_setup import last_section
from briefer.memo.word.stories import Story, story_of

Stories = dict[tuple[str, str], Story]  # by kind, "header" or "footer", and place


class OfficeLetterhead(Struct):
    """Be an office's letterhead with its last section and its headers and footers."""

    document: Document
    section: _Element
    stories: Stories


def opened_office(data: bytes, name: str) -> OfficeLetterhead:
    """Open an office's letterhead; raise ExportError when no memo can stand on it."""
    with refusing_what_is_broken(name):
        document = opened_document(data, name)
        lend_parts(document)
        clean_letterhead(document)
        mend_styles(document)
        section = last_section(document)
        return OfficeLetterhead(document, section, dict(_taken_over(document, section)))


def _taken_over(document: Document, section: _Element) -> Iterator[tuple[tuple[str, str], Story]]:
    """Take what headers and footers hold out of them, and leave those parts behind."""
    marking = _style_of_markings(document)
    related = document.part.related_parts
    for kind in ("header", "footer"):
        for reference in section.findall(qn(f"w:{kind}Reference")):
            story = story_of(related[reference.get(qn("r:id"), "")], marking)
            if story is not None:
                yield (kind, reference.get(qn("w:type"), "default")), story
    for name, relation in list(document.part.rels.items()):
        if relation.reltype in (RT.HEADER, RT.FOOTER):
            del document.part.rels[name]


def _style_of_markings(document: Document) -> str | None:
    for style in document.styles.element.iter(qn("w:style")):
        name = style.find(qn("w:name"))
        if name is not None and name.get(qn("w:val"), "").casefold() == "page marking":
            return str(style.get(qn("w:styleId"), ""))
    return None

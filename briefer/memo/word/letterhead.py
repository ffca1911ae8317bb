"""The letterhead opened: what a memo takes over from it."""

from __future__ import annotations

import copy
import io
from pathlib import Path
from zipfile import BadZipFile

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.exceptions import PackageNotFoundError
from docx.opc.part import Part
from docx.oxml.ns import qn
from lxml import etree
from msgspec import Struct

from briefer.errors import ExportError
from briefer.memo.word.styles import StyleSheet

_PAPERS = {"letter": (12240, 15840), "a4": (11906, 16838)}


class Letterhead(Struct):
    """Hold an opened letterhead; ``section`` is a copy of its last section's properties."""

    document: WordDocument
    styles: StyleSheet
    section: etree._Element
    width: int  # of the text, in twips

    def referenced(self, kind: str, place: str) -> Part | None:
        """Find a header or footer part: kind "header" or "footer", place "default" or so."""
        for reference in self.section.findall(qn(f"w:{kind}Reference")):
            if reference.get(qn("w:type"), "default") == place:
                part = self.document.part.related_parts[reference.get(qn("r:id"), "")]
                assert isinstance(part, Part)
                return part
        return None

    @property
    def has_first_page(self) -> bool:
        """Whether the first page has a header and footer of its own."""
        return self.section.find(qn("w:titlePg")) is not None

    def related(self, kind: str) -> Part | None:
        """Find the part that the document relates to by a kind of relationship."""
        for relation in self.document.part.rels.values():
            if relation.reltype == kind and not relation.is_external:
                part = relation.target_part
                assert isinstance(part, Part)
                return part
        return None


def open_letterhead(path: Path, paper: str, *, keep_paper: bool) -> Letterhead:
    """Open a letterhead; raise ExportError when it is no Word document.

    The paper's size is the memo's unless the letterhead's own is to be kept.
    """
    data = _read(path)
    try:
        document = Document(io.BytesIO(data))
    except (BadZipFile, KeyError, PackageNotFoundError, ValueError, etree.XMLSyntaxError) as error:
        fix = "Choose a .docx file; a .dotx or .doc has to be saved as .docx first"
        what = "the letterhead is no Word document that can be read"
        raise ExportError(what, where=path.name, fix=fix) from error
    section = document.element.body.sectPr
    section = copy.deepcopy(section) if section is not None else etree.Element(qn("w:sectPr"))
    if not keep_paper or section.find(qn("w:pgSz")) is None:
        _set_paper(section, paper)
    return Letterhead(
        document, StyleSheet.of(document.styles.element), section, _text_width(section)
    )


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        what = f"the letterhead can't be read: {error.strerror}"
        raise ExportError(what, where=str(path)) from error


def _set_paper(section: etree._Element, paper: str) -> None:
    size = section.find(qn("w:pgSz"))
    if size is None:
        size = etree.SubElement(section, qn("w:pgSz"))
        margin = etree.SubElement(section, qn("w:pgMar"))
        for side in ("top", "right", "bottom", "left"):
            margin.set(qn(f"w:{side}"), "1440")
        for place in ("header", "footer", "gutter"):
            margin.set(qn(f"w:{place}"), "0" if place == "gutter" else "620")
    width, height = _PAPERS[paper]
    size.set(qn("w:w"), str(width))
    size.set(qn("w:h"), str(height))


def _text_width(section: etree._Element) -> int:
    size, margin = section.find(qn("w:pgSz")), section.find(qn("w:pgMar"))
    width = int(size.get(qn("w:w"), "12240")) if size is not None else 12240
    if margin is None:
        return width - 2880
    sides = (int(margin.get(qn(f"w:{side}"), "0")) for side in ("left", "right", "gutter"))
    return width - sum(sides)

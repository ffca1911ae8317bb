"""The letterhead opened: what a memo takes over from it."""

from __future__ import annotations

import copy
import io
import zlib
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.exceptions import PackageNotFoundError
from docx.opc.part import Part
from docx.oxml.ns import qn
from lxml import etree
from msgspec import Struct

from briefer.errors import ExportError
from briefer.memo.word.cleaning import clean_letterhead
from briefer.memo.word.style_map import style_map
from briefer.memo.word.styles import StyleSheet
from briefer.paths import built_in_letterhead, built_in_letterheads

_PAPERS = {"letter": (12240, 15840), "a4": (11906, 16838)}
_MOST_BYTES = 200_000_000  # of all parts unpacked; no letterhead needs them
_REFERENCES = (qn("w:headerReference"), qn("w:footerReference"))


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


def open_letterhead(path: Path, paper: str) -> Letterhead:
    """Open a letterhead; raise ExportError when it is no Word document.

    A letterhead decides on the paper; the one that memos take when no other is chosen
    leaves it to the memo. Those that ship are clean as they were made.
    """
    document = _opened(path)
    if path.parent != built_in_letterheads():
        clean_letterhead(document)
    section = _last_section(document)
    if path == built_in_letterhead() or section.find(qn("w:pgSz")) is None:
        _set_paper(section, paper)
    styles = StyleSheet.of(document.styles.element, style_map(path))
    return Letterhead(document, styles, section, _text_width(section))


def _opened(path: Path) -> WordDocument:
    data = _read(path)
    fix = "Choose a .docx file; a .dotx, .docm or .doc has to be saved as .docx first"
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > _MOST_BYTES:
                what = "the letterhead unpacks to more than 200 MB"
                raise ExportError(what, where=path.name, fix="Choose a smaller one")
        return Document(io.BytesIO(data))
    except (
        *(BadZipFile, KeyError, PackageNotFoundError, ValueError, AttributeError),
        *(NotImplementedError, etree.XMLSyntaxError, zlib.error),
    ) as error:
        what = "the letterhead is no Word document that can be read"
        raise ExportError(what, where=path.name, fix=fix) from error


def _last_section(document: WordDocument) -> etree._Element:
    """Give the last section's properties, with the headers it inherits from those before."""
    inherited: dict[tuple[str, str], etree._Element] = {}
    section = etree.Element(qn("w:sectPr"))
    for each in document.element.body.iter(qn("w:sectPr")):
        section = copy.deepcopy(each)
        for reference in section.findall("*"):
            if reference.tag in _REFERENCES:
                inherited[reference.tag, reference.get(qn("w:type"), "default")] = reference
                section.remove(reference)
    for reference in inherited.values():
        section.insert(0, reference)
    return section


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

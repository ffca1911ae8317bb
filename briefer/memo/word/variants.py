"""The other kinds in which Word saves the same document, as the one that letterheads are read in.

A template (.dotx) and a file with macros (.docm, .dotm) differ from a document by the type
of their main part. A Strict document has namespaces of its own (ISO/IEC 29500-1, annex A;
part 4 has those of the transitional one), says start and end for left and right, and gives
lengths with their units.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree
from lxml.etree import _Element

from briefer.memo.word.xml import qn

_TYPES = "[Content_Types].xml"
_DOCUMENT = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_OTHERS = (
    b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    b"application/vnd.ms-word.document.macroEnabled.main+xml",
    b"application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
)
_STRICT = b"http://purl.oclc.org/ooxml/"
_TRANSITIONAL = b"http://schemas.openxmlformats.org/"
# What stands after the year in the transitional names; of the others the year alone is added.
_RENAMED = {
    b"officeDocument/extendedProperties": b"officeDocument/2006/extended-properties",
    b"officeDocument/customProperties": b"officeDocument/2006/custom-properties",
}
_FAMILIES = (b"wordprocessingml", b"drawingml", b"officeDocument", b"schemaLibrary")
_LENGTH = re.compile(r"(-?\d+(?:\.\d+)?)(mm|cm|in|pt|pc|pi)")
_POINTS = {"pt": 1.0, "pc": 12.0, "pi": 12.0, "in": 72.0, "cm": 72 / 2.54, "mm": 72 / 25.4}
_TWIPS, _HALF_POINTS = 20, 2  # to a point
_IN_HALF_POINTS = frozenset(qn(f"w:{name}") for name in ("sz", "szCs", "kern", "position"))
_SIDES = {"start": "left", "end": "right", "startChars": "leftChars", "endChars": "rightChars"}
_SIDED = frozenset(qn(f"w:{name}") for name in ("jc", "lvlJc", "tab"))
_FRAMES = frozenset(qn(f"w:{name}") for name in ("tblBorders", "tcBorders", "tblCellMar", "tcMar"))
_VALUE = qn("w:val")


def as_document(parts: dict[str, bytes]) -> dict[str, bytes]:
    """Give the parts of a file, by name, as those of a transitional document.

    A document's own parts stay as they are, to the byte. Raises etree.XMLSyntaxError for
    a part of a Strict document that is no XML.
    """
    types = parts.get(_TYPES, b"")
    for other in _OTHERS:
        types = types.replace(other, _DOCUMENT)
    found = {**parts, _TYPES: types} if types != parts.get(_TYPES, b"") else parts
    if _STRICT not in found.get("_rels/.rels", b""):
        return found
    return {
        name: _transitional(name, data) if name.endswith((".xml", ".rels")) else data
        for name, data in found.items()
    }


def _transitional(name: str, data: bytes) -> bytes:
    for strict, renamed in _RENAMED.items():
        data = data.replace(_STRICT + strict, _TRANSITIONAL + renamed)
    for family in _FAMILIES:
        data = data.replace(_STRICT + family + b"/", _TRANSITIONAL + family + b"/2006/")
    if not name.startswith("word/") or name.endswith(".rels"):
        return data
    root = etree.fromstring(data)
    root.attrib.pop(qn("w:conformance"), None)
    for element in root.iter(etree.Element):
        _set_sides(element)
        _set_lengths(element)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def _set_sides(element: _Element) -> None:
    """Say left and right, as files of a text from the left have them."""
    parent = element.getparent()
    if parent is not None and parent.tag in _FRAMES:
        element.tag = _sided(element.tag)
    elif element.tag in _SIDED:
        side = _SIDES.get(element.get(_VALUE, ""))
        if side:
            element.set(_VALUE, side)
    elif element.tag == qn("w:ind"):
        for attribute in list(element.attrib):
            element.set(_sided(str(attribute)), element.attrib.pop(attribute))


def _sided(name: str) -> str:
    space, _, local = name.rpartition("}")
    return f"{space}}}{_SIDES.get(local, local)}" if space else name


def _set_lengths(element: _Element) -> None:
    """Give lengths in the units that they have without one: half-points, or twips."""
    to_a_point = _HALF_POINTS if element.tag in _IN_HALF_POINTS else _TWIPS
    for attribute, number, unit in _lengths(element):
        element.set(attribute, str(round(number * _POINTS[unit] * to_a_point)))


def _lengths(element: _Element) -> Iterator[tuple[str, float, str]]:
    space = qn("w:val").removesuffix("val")
    for attribute, value in list(element.attrib.items()):
        match = _LENGTH.fullmatch(str(value)) if str(attribute).startswith(space) else None
        if match:
            yield str(attribute), float(match[1]), match[2]

"""The parts of a Word file that hold text, by how the document relates to them."""

from __future__ import annotations

from collections.abc import Iterator

from docx.document import Document as WordDocument
from docx.opc.part import Part
from lxml import etree

from briefer.errors import ComparisonError


def related(document: WordDocument, *kinds: str) -> Iterator[Part]:
    """List the parts that a document relates to by some kinds of relationship."""
    for relation in document.part.rels.values():
        if relation.reltype in kinds and not relation.is_external:
            yield relation.target_part


def parsed(part: Part) -> etree._Element:
    """Parse a part; raise ComparisonError for one that is damaged."""
    try:
        return etree.fromstring(part.blob)
    except etree.XMLSyntaxError as error:
        what = "a part of the Word file is damaged"
        raise ComparisonError(what, where=str(part.partname).lstrip("/")) from error

"""An office's letterhead opened: mended where Word would mend it, refused in one line else."""

from __future__ import annotations

import io
import posixpath
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from zipfile import BadZipFile, ZipFile

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.exceptions import PackageNotFoundError
from lxml import etree

from briefer.errors import ExportError
from briefer.memo.word.variants import as_document

_MOST_BYTES = 200_000_000  # of all parts unpacked; no letterhead needs them
_COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # a .doc, or a .docx under a password
# OPC forbids document types (ECMA-376 part 2, 8.2.5), by which entities could be read in.
_DOCUMENT_TYPES = tuple("<!DOCTYPE".encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be"))
_MAIN = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}document"
_BROKEN = (
    *(BadZipFile, EOFError, KeyError, PackageNotFoundError, ValueError, AttributeError),
    *(TypeError, RuntimeError, etree.XMLSyntaxError, zlib.error),
)


def opened_document(data: bytes, name: str) -> WordDocument:
    """Open a Word file; raise ExportError for one that is too large or of another kind."""
    if data.startswith(_COMPOUND_FILE):
        what = "the letterhead is under a password, or in the format of Word before 2007"
        raise ExportError(what, where=name, fix="Save it as .docx, without a password")
    with ZipFile(io.BytesIO(data)) as archive:
        if sum(entry.file_size for entry in archive.infolist()) > _MOST_BYTES:
            what = "the letterhead unpacks to more than 200 MB"
            raise ExportError(what, where=name, fix="Choose a smaller one")
        read = {entry: archive.read(entry) for entry in archive.namelist()}
    parts = as_document(read)
    document = Document(io.BytesIO(_mended(data, parts, changed=parts is not read)))
    if document.element.tag != _MAIN or document.element.body is None:
        raise ValueError(document.element.tag)
    return document


@contextmanager
def refusing_what_is_broken(name: str) -> Iterator[None]:
    """Turn what goes wrong in reading a letterhead into one ExportError."""
    try:
        yield
    except _BROKEN as error:
        what = "the letterhead is no Word document that can be read"
        fix = "Choose a .docx or .dotx file; a .doc has to be saved as .docx first"
        raise ExportError(what, where=name, fix=fix) from error


def _mended(data: bytes, parts: dict[str, bytes], *, changed: bool) -> bytes:
    """Leave out relationships to parts that are not there, as Word does.

    ``changed`` says whether the parts are no longer those of the data.
    """
    for name, part in list(parts.items()):
        if any(sign in part for sign in _DOCUMENT_TYPES) and name.endswith((".xml", ".rels")):
            raise ValueError(name)
        if name.endswith(".rels"):
            kept = _leading_somewhere(name, part, parts)
            changed = changed or kept is not part
            parts[name] = kept
    if not changed:
        return data
    stream = io.BytesIO()
    with ZipFile(stream, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return stream.getvalue()


def _leading_somewhere(name: str, data: bytes, parts: dict[str, bytes]) -> bytes:
    folder = posixpath.dirname(posixpath.dirname(name))
    root = etree.fromstring(data)
    dangling = [
        each
        for each in root
        if each.get("TargetMode") != "External"
        and posixpath.normpath(posixpath.join("/", folder, each.get("Target", ""))).lstrip("/")
        not in parts
    ]
    for each in dangling:
        root.remove(each)
    return bytes(etree.tostring(root)) if dangling else data

"""An office's letterhead opened: mended where Word would mend it, refused in one line else."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from zipfile import BadZipFile, ZipFile

from lxml import etree

from briefer.errors import ExportError
from briefer.memo.word.parts import WordFile
from briefer.memo.word.variants import as_document
from briefer.memo.word.xml import qn

_MOST_BYTES = 200_000_000  # of all parts unpacked; no letterhead needs them
_COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # a .doc, or a .docx under a password
# OPC forbids document types (ECMA-376 part 2, 8.2.5), by which entities could be read in.
_DOCUMENT_TYPES = tuple("<!DOCTYPE".encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be"))
_BROKEN = (
    *(BadZipFile, EOFError, KeyError, ValueError, AttributeError),
    *(TypeError, RuntimeError, etree.XMLSyntaxError, zlib.error),
)


def opened_file(data: bytes, name: str) -> WordFile:
    """Open a Word file; raise ExportError for one that is too large or of another kind."""
    if data.startswith(_COMPOUND_FILE):
        what = "the letterhead is under a password, or in the format of Word before 2007"
        raise ExportError(what, where=name, fix="Save it as .docx, without a password")
    with ZipFile(io.BytesIO(data)) as archive:
        if sum(entry.file_size for entry in archive.infolist()) > _MOST_BYTES:
            what = "the letterhead unpacks to more than 200 MB"
            raise ExportError(what, where=name, fix="Choose a smaller one")
        read = {entry: archive.read(entry) for entry in archive.namelist()}
    for member, part in read.items():
        if member.endswith((".xml", ".rels")) and any(sign in part for sign in _DOCUMENT_TYPES):
            raise ValueError(member)
    file = WordFile.of(as_document(read))
    root = file.main.root
    if root.tag != qn("w:document") or root.find(qn("w:body")) is None:
        raise ValueError(root.tag)
    return file


@contextmanager
def refusing_what_is_broken(name: str) -> Iterator[None]:
    """Turn what goes wrong in reading a letterhead into one ExportError."""
    try:
        yield
    except _BROKEN as error:
        what = "the letterhead is no Word document that can be read"
        fix = "Choose a .docx or .dotx file; a .doc has to be saved as .docx first"
        raise ExportError(what, where=name, fix=fix) from error

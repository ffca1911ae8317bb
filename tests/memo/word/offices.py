"""Letterheads as offices have them: made by python-docx, then altered part by part."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

from docx import Document
from docx.document import Document as WordDocument

MAIN = "word/document.xml"
RELATIONS = "word/_rels/document.xml.rels"
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
RELATED = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'


def saved(document: WordDocument, path: Path) -> Path:
    """Save a letterhead; give its path."""
    document.save(str(path))
    return path


def with_parts(path: Path, parts: dict[str, bytes | None]) -> Path:
    """Replace, add or (None) leave out parts of a .docx."""
    source = io.BytesIO(path.read_bytes())
    with zipfile.ZipFile(source) as archive, zipfile.ZipFile(path, "w") as altered:
        kept = {name: archive.read(name) for name in archive.namelist()}
        for name, data in {**kept, **parts}.items():
            if data is not None:
                altered.writestr(name, data)
    return path


def altered(path: Path, name: str, change: Callable[[str], str]) -> Path:
    """Change the text of one part of a .docx."""
    with zipfile.ZipFile(path) as archive:
        before = archive.read(name).decode()
    after = change(before)
    assert after != before, name
    return with_parts(path, {name: after.encode()})


def plain_office(path: Path, header: str = "Ministry of Samples") -> Path:
    """Make a letterhead with a line in its header, as python-docx makes it."""
    document = Document()
    document.add_paragraph("What the letter said")
    document.sections[0].header.paragraphs[0].text = header
    return saved(document, path)


def png(*chunks: tuple[bytes, bytes], width: int = 2, height: int = 2) -> bytes:
    """Draw a small red picture, with further chunks before its pixels."""
    pixels = zlib.compress(b"".join(b"\0" + b"\xc0\x10\x10" * width for _ in range(height)))
    size = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = ((b"IHDR", size), *chunks, (b"IDAT", pixels), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(png_chunk(kind, data) for kind, data in rows)


def png_chunk(kind: bytes, data: bytes) -> bytes:
    """Write one chunk with its checksum."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

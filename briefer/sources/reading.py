"""Read a document of any format that Briefer knows, by its ending and its content."""

from __future__ import annotations

import hashlib
import stat
from collections.abc import Callable, Mapping
from itertools import islice
from pathlib import Path
from types import MappingProxyType

import msgspec

from briefer.sources.dating import first_day
from briefer.sources.document import Document, UnreadableDocument

Progress = Callable[[int, int], None]  # how much is read, of how much

FORMATS: Mapping[str, str] = MappingProxyType(
    {
        ".md": "markdown",
        ".markdown": "markdown",
        ".txt": "text",
        ".html": "html",
        ".htm": "html",
        ".xhtml": "html",
        ".docx": "word",
        ".pdf": "pdf",
    }
)
_MOST_BYTES = 200_000_000
_MOST_PARAGRAPHS = 200_000
_MOST_TITLE = 300  # characters
_FROM_THE_TOP = 8  # paragraphs that a document's day is looked for in


def read_document(path: Path, progress: Progress = lambda _done, _of: None) -> Document:
    """Read a document; raise UnreadableDocument, which names the file, for what can't be."""
    data = bytes_of(path)
    found = _read(data, path, progress)
    if not any(not part.is_heading for part in found.paragraphs):
        raise UnreadableDocument("there is no text in the file", where=shown(path))
    if len(found.paragraphs) > _MOST_PARAGRAPHS:
        what = f"the file has more than {_MOST_PARAGRAPHS:,} paragraphs"
        raise UnreadableDocument(what, where=shown(path), fix="Import the part that matters")
    return msgspec.structs.replace(_described(found, path), sha256=hash_of(data))


def bytes_of(path: Path) -> bytes:
    """Read a file's bytes; raise UnreadableDocument for a folder, a device, a giant."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableDocument("it is no ordinary file", where=shown(path))
        if format_of(path) is None:
            known = ", ".join(FORMATS)
            what = f"files that end in {path.suffix or 'nothing'} are not read"
            raise UnreadableDocument(what, where=shown(path), fix=f"Choose one of {known}")
        if status.st_size > _MOST_BYTES:
            what = "the file is larger than 200 MB"
            raise UnreadableDocument(what, where=shown(path), fix="Import the part that matters")
        return path.read_bytes()
    except OSError as error:
        why = (error.strerror or "no access").lower()
        raise UnreadableDocument(f"the file can't be read: {why}", where=shown(path)) from None


def format_of(path: Path) -> str | None:
    """Name a file's format by its ending; None for one that is not read."""
    return FORMATS.get(path.suffix.lower())


def shown(path: Path) -> str:
    """Give a file's name as text, whatever bytes it is made of."""
    return path.name.encode("utf-8", "replace").decode()


def hash_of(data: bytes) -> str:
    """Give the SHA-256 of a file's bytes, by which it is known again."""
    return hashlib.sha256(data).hexdigest()


def _read(data: bytes, path: Path, progress: Progress) -> Document:
    if not data:
        raise UnreadableDocument("the file is empty", where=shown(path))
    match format_of(path):
        case "markdown":
            from briefer.sources.plain import read_markdown

            return read_markdown(data, shown(path))
        case "html":
            from briefer.sources.html import read_html

            return read_html(data, shown(path))
        case "word":
            from briefer.sources.word import read_word

            return read_word(data, shown(path))
        case "pdf":
            from briefer.sources.pdf import read_pdf

            return read_pdf(data, shown(path), progress)
        case _:
            from briefer.sources.plain import read_text

            return read_text(data, shown(path))


def _described(found: Document, path: Path) -> Document:
    """Fill what the file does not state: a title, a day named near the top of its text."""
    texts = [part.text for part in islice(found.paragraphs, _FROM_THE_TOP)]
    title = found.title or (texts[0] if len(texts[0]) <= _MOST_TITLE else Path(shown(path)).stem)
    date, basis = found.date, found.date_basis
    if basis != "stated" and (day := first_day([title, *texts])):
        date, basis = day, "text"
    elif basis == "properties":
        date = f"{date}~"  # of this copy, perhaps; the document's own is about then
    return msgspec.structs.replace(found, title=title[:_MOST_TITLE], date=date, date_basis=basis)

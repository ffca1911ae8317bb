"""Word files as pieces, read from their parts: text, tables, text boxes and notes.

The parts are read with lxml alone. python-docx takes ten times as long, passes over the
text of tables and knows no notes (docs/performance.md).
"""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterator
from zipfile import BadZipFile, ZipFile

from lxml import etree

from briefer.sources.dating import read_stated
from briefer.sources.document import Document, Piece, UnreadableDocument, counted, on_one_line

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MOST_BYTES = 200_000_000  # of all parts unpacked
_MOST_PARTS = 20_000
_COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # a .doc, or a .docx under a password
# OPC forbids document types (ECMA-376 part 2, 8.2.5), by which entities could be read in.
_DOCUMENT_TYPES = tuple("<!DOCTYPE".encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be"))
_BROKEN = (BadZipFile, EOFError, KeyError, NotImplementedError, OSError, RuntimeError, ValueError)
_NOT_READ = frozenset({f"{_MC}Fallback", f"{_W}del", f"{_W}moveFrom"})
_CHARACTERS = {
    f"{_W}tab": " ",
    f"{_W}br": "\n",
    f"{_W}cr": "\n",
    f"{_W}noBreakHyphen": "-",
}
_T, _P, _TR, _TC = (f"{_W}{name}" for name in ("t", "p", "tr", "tc"))
_PROPERTIES, _STYLE, _VALUE = f"{_W}pPr", f"{_W}pStyle", f"{_W}val"
_READ = (_T, _P, _TR, _TC, *_CHARACTERS, *_NOT_READ)
_HEADING = re.compile(r"(?:heading|見出し)\s?\d|title|subtitle|表題|副題")
_DUBLIN = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"


def read_word(data: bytes, name: str) -> Document:
    """Read a .docx; raise UnreadableDocument for what is none, or unpacks to too much."""
    if data.startswith(_COMPOUND_FILE):
        what = "the file is under a password, or in the format of Word before 2007"
        raise UnreadableDocument(what, where=name, fix="Save it as .docx, without a password")
    try:
        parts = _Parts(data, name)
        pieces = [*_pieces(parts.main, parts.heading_styles()), *parts.notes()]
    except (*_BROKEN, etree.XMLSyntaxError, zlib.error):
        what = "the file is no Word document that can be read"
        fix = "Open it in Word, save it as .docx, and import it again"
        raise UnreadableDocument(what, where=name, fix=fix) from None
    paragraphs = tuple(counted(pieces))
    heading = next((part.text for part in paragraphs if part.is_heading), "")
    about = parts.properties()
    created = read_stated(about.get(f"{_TERMS}created", ""))
    return Document(
        paragraphs=paragraphs,
        title=about.get(f"{_DUBLIN}title", "") or heading,
        author=about.get(f"{_DUBLIN}creator", ""),
        language=about.get(f"{_DUBLIN}language", ""),
        date=created,
        date_basis="properties" if created else "",
    )


class _Parts:
    """Read a package's parts, none before the whole was found small enough."""

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        self._archive = ZipFile(io.BytesIO(data))
        entries = self._archive.infolist()
        if len(entries) > _MOST_PARTS or sum(each.file_size for each in entries) > _MOST_BYTES:
            raise UnreadableDocument(
                "the file unpacks to more than 200 MB", where=name, fix="Choose a smaller one"
            )
        if any(each.flag_bits & 1 for each in entries):
            what = "the file is under a password"
            raise UnreadableDocument(what, where=name, fix="Save it without a password")
        main = self._main_name()
        self._folder = main.rpartition("/")[0]
        self.main = self._parsed(main)

    def _main_name(self) -> str:
        """Find the document's part by the package's relationships."""
        for relation in self._parsed("_rels/.rels"):
            if relation.get("Type", "").endswith("/officeDocument"):
                return str(relation.get("Target", "")).lstrip("/")
        raise KeyError("officeDocument")

    def _parsed(self, part: str) -> etree._Element:
        data = self._archive.read(part)
        if any(sign in data for sign in _DOCUMENT_TYPES):
            raise ValueError(part)
        # Files by the strict schema mean the same by other names.
        data = data.replace(_STRICT.encode(), _W[1:-1].encode())
        parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True)
        return etree.fromstring(data, parser)

    def _beside(self, name: str) -> etree._Element | None:
        path = f"{self._folder}/{name}".lstrip("/")
        return self._parsed(path) if path in self._archive.NameToInfo else None

    def heading_styles(self) -> frozenset[str]:
        """Name the paragraph styles, by id, whose text is a heading or a title."""
        styles = self._beside("styles.xml")
        found = set()
        for style in () if styles is None else styles.iter(f"{_W}style"):
            name = style.find(f"{_W}name")
            words = "" if name is None else name.get(f"{_W}val", "").lower()
            if _HEADING.fullmatch(words):
                found.add(style.get(f"{_W}styleId", ""))
        return frozenset(found)

    def notes(self) -> Iterator[Piece]:
        """Give footnotes and endnotes, counted through in the order of their parts."""
        number = 0
        for name, tag in (("footnotes.xml", "footnote"), ("endnotes.xml", "endnote")):
            root = self._beside(name)
            for note in () if root is None else root.findall(f"{_W}{tag}"):
                if note.get(f"{_W}type", "normal") != "normal":
                    continue  # the rules between text and notes
                number += 1
                text = " ".join(piece.text for piece in _pieces(note, frozenset()))
                yield Piece(text, note=number)

    def properties(self) -> dict[str, str]:
        """Give what the file's properties say; none where they can't be read."""
        try:
            root = self._parsed("docProps/core.xml")
        except (*_BROKEN, etree.XMLSyntaxError, zlib.error):
            return {}
        return {child.tag: on_one_line(child.text or "")[:500] for child in root if child.text}


def _pieces(root: etree._Element, headings: frozenset[str]) -> Iterator[Piece]:
    """Give a part's paragraphs and table rows in their order.

    A paragraph within another is of a text box and comes before the one it is held by.
    """
    text = _Text(headings)
    walk = etree.iterwalk(root, events=("start", "end"), tag=_READ)
    for event, element in walk:
        tag = element.tag
        if tag == _T:
            if event == "end":
                text.said(element.text)
        elif event == "end":
            yield from text.ended(tag, element)
        elif tag in _NOT_READ:
            walk.skip_subtree()
        else:
            text.begun(tag)


class _Text:
    """Put runs together to paragraphs, cells to rows; what stands within a row is its."""

    def __init__(self, headings: frozenset[str]) -> None:
        self._headings = headings
        self._open: list[list[str]] = []  # the texts of each paragraph that has not ended
        self._rows: list[list[list[str]]] = []  # the cells' texts, of each row that is open

    def begun(self, tag: str) -> None:
        if tag == _P:
            self._open.append([])
        elif tag == _TR:
            self._rows.append([])
        elif tag == _TC and self._rows:
            self._rows[-1].append([])

    def said(self, text: str | None) -> None:
        if self._open and text:
            self._open[-1].append(text)

    def ended(self, tag: str, element: etree._Element) -> Iterator[Piece]:
        if tag == _TR and self._rows:
            cells = (" ".join(filter(None, texts)) for texts in self._rows.pop())
            yield from self._placed(" | ".join(filter(None, cells)), heading=False)
        elif not self._open:
            return
        elif tag == _P:
            heading = _style_of(element) in self._headings
            yield from self._placed("".join(self._open.pop()), heading=heading)
        elif tag in _CHARACTERS:
            self._open[-1].append(_CHARACTERS[tag])

    def _placed(self, text: str, *, heading: bool) -> Iterator[Piece]:
        """Give a text as a piece, or put it into the cell that it stands in."""
        if self._rows and self._rows[-1]:
            self._rows[-1][-1].append(text.strip())
        else:
            yield Piece(text, heading=heading)


def _style_of(paragraph: etree._Element) -> str:
    """Name a paragraph's style, which stands in its first child (ECMA-376 part 1, 17.3.1.22)."""
    for properties in paragraph.iterchildren():
        if properties.tag == _PROPERTIES:
            style = properties.find(_STYLE)
            return "" if style is None else str(style.get(_VALUE, ""))
        break
    return ""

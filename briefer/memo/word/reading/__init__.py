"""The body of a .docx as blocks, ours or anybody's, so that it can be compared.

What is read are paragraphs, lists, tables and notes. Headers, footers, pictures, text boxes
and comments are not, and are named; a table of contents is made anew.
"""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from lxml import etree
from msgspec import Struct

from briefer.errors import ComparisonError
from briefer.library.ordinary_files import MOST_OF_A_WORD_FILE, read_ordinary
from briefer.memo.blocks import (
    Align,
    Block,
    Cell,
    Contents,
    Heading,
    Inline,
    LineBreak,
    Link,
    Memo,
    Paragraph,
    Table,
    TabStart,
)
from briefer.memo.headings import anchored, slug
from briefer.memo.inlines import plain_text
from briefer.memo.mapping import mapped
from briefer.memo.word.reading.lists import BlockBuilder, ListStyles, left_of
from briefer.memo.word.reading.parts import parsed, related
from briefer.memo.word.reading.runs import LeftOut, RunReader, children
from briefer.memo.word.reading.styles import StyleRoles

_MOST_BYTES = 500_000_000  # of all parts unpacked
_A4 = ("11906", "11900", "11907", "11909")  # its width in twips, as programs round it
_MOST_COLUMNS = 63  # of a table of Word's
_CHANGES = tuple(qn(f"w:{name}") for name in ("ins", "del", "moveFrom", "moveTo"))
_TAB = re.compile(r"(?:Tab |別添)(\w{1,3})(?: · (.*))?", re.DOTALL)
_P, _TBL, _TR, _TC = (qn(f"w:{name}") for name in ("p", "tbl", "tr", "tc"))
_VALUE = qn("w:val")


class ReadMemo(Struct, frozen=True):
    """Be a Word file's text as a memo, and what of the file is not in it."""

    memo: Memo
    left_out: tuple[LeftOut, ...]


def read_word(path: Path) -> ReadMemo:
    """Read a .docx; raise ComparisonError for what is none, or holds tracked changes already."""
    document = _opened(path)
    notes = map(parsed, related(document, RT.FOOTNOTES, RT.ENDNOTES))
    roots = [document.element, *notes]
    if any(next(root.iter(*_CHANGES), None) is not None for root in roots):
        what = "the file holds tracked changes already"
        fix = "Accept or reject them in Word, save, and compare again"
        raise ComparisonError(what, where=path.name, fix=fix)
    reader = _Reader(document)
    blocks = reader.blocks(document.element.body)
    return ReadMemo(_memo(path, document, blocks), reader.runs.named_left_out())


def _opened(path: Path) -> WordDocument:
    try:
        data = read_ordinary(path, MOST_OF_A_WORD_FILE)
    except OSError as error:
        what = f"the file can't be read: {error.strerror}"
        raise ComparisonError(what, where=str(path)) from error
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > _MOST_BYTES:
                raise ComparisonError("the file unpacks to more than 500 MB", where=path.name)
        return Document(io.BytesIO(data))
    except (
        *(BadZipFile, KeyError, PackageNotFoundError, ValueError, AttributeError),
        *(NotImplementedError, RuntimeError, etree.XMLSyntaxError, zlib.error),
    ) as error:
        fix = "Choose a .docx file; a .doc, or one with a password, has to be saved as .docx first"
        what = "the file is no Word document that can be read"
        raise ComparisonError(what, where=path.name, fix=fix) from error


def _memo(path: Path, document: WordDocument, blocks: tuple[Block, ...]) -> Memo:
    about = document.core_properties
    sizes = list(document.element.body.iter(qn("w:pgSz")))
    return Memo(
        title=about.title or path.name,
        blocks=blocks,
        subject=about.subject,
        author=about.author,
        marking=_marking(document),
        footer=path.name if about.title else "",
        language=about.language or "en-US",
        paper="a4" if sizes and sizes[-1].get(qn("w:w"), "") in _A4 else "letter",
        date=about.modified.date().isoformat() if about.modified else "",
    )


def _marking(document: WordDocument) -> str:
    """Read the marking from the page headers, where Briefer writes it."""
    roles = StyleRoles.of(document.styles.element)
    for header in map(parsed, related(document, RT.HEADER)):
        for paragraph in header.iter(_P):
            if roles.paragraph(paragraph) == "page-marking":
                return "".join(text.text or "" for text in paragraph.iter(qn("w:t")))
    return ""


class _Reader:
    """Read one document's blocks."""

    def __init__(self, document: WordDocument) -> None:
        self.styles = StyleRoles.of(document.styles.element)
        self.lists = ListStyles.of(next(map(parsed, related(document, RT.NUMBERING)), None))
        self.runs = RunReader(document, self.styles)
        self.builder = BlockBuilder()
        self.bookmarks: list[list[str]] = []  # of each heading, in order

    def blocks(self, body: etree._Element) -> tuple[Block, ...]:
        for child in children(body):
            if child.tag == _P:
                self._paragraph(child)
            elif child.tag == _TBL:
                self.builder.add("", self._table(child))
        found = tuple(anchored(self.builder.finished()))
        return self._linked(found)

    def _linked(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """Lead links within the document to the headings that their bookmarks stand in."""
        headings = (block for block in blocks if isinstance(block, Heading | TabStart))
        anchors = {
            f"#{name}": f"#{heading.anchor}"
            for heading, names in zip(headings, self.bookmarks, strict=True)
            for name in names
        }

        def led(inline: Inline) -> Inline:
            if isinstance(inline, Link):
                return Link(anchors.get(inline.target, inline.target), inline.inlines)
            return inline

        return tuple(mapped(blocks, led)) if anchors else blocks

    def _paragraph(self, paragraph: etree._Element) -> None:
        role = self.styles.paragraph(paragraph)
        inlines = self.runs.line(paragraph)
        place = self.lists.place(paragraph, self.styles)
        if role.startswith("contents-"):
            self.builder.add("", Contents())
        elif role.startswith("heading-") and role != "heading-block":
            self._heading(paragraph, Heading(int(role.removeprefix("heading-")), inlines))
        elif role == "tab":
            self._heading(paragraph, _tab(plain_text(inlines)))
        elif not inlines:
            pass  # an empty paragraph keeps a distance, and says nothing
        elif place is not None:
            self.builder.add_item(role, place, inlines)
        elif role == "list-continue":
            self.builder.add_below(inlines, left_of(paragraph))
        elif role == "heading-block":
            self.builder.add_label(inlines)
        else:
            self.builder.add(role, Paragraph(inlines))

    def _heading(self, paragraph: etree._Element, heading: Heading | TabStart) -> None:
        if isinstance(heading, Heading) and not heading.inlines:
            return
        names = [mark.get(qn("w:name"), "") for mark in paragraph.iter(qn("w:bookmarkStart"))]
        self.bookmarks.append(names)
        self.builder.add("", heading)

    def _table(self, table: etree._Element) -> Table:
        rows = [row for row in children(table) if row.tag == _TR]
        read = [tuple(self._cells(row)) for row in rows]
        width = max((len(row) for row in read), default=1) or 1
        whole = [row + (Cell(()),) * (width - len(row)) for row in read]
        has_header = bool(rows) and rows[0].find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
        header = whole.pop(0) if has_header else (Cell(()),) * width
        caption = table.find(f"{qn('w:tblPr')}/{qn('w:tblCaption')}")
        title = "" if caption is None else caption.get(_VALUE, "")
        return Table(header, tuple(whole), tuple(_aligns(rows[-1:], width)), title)

    def _cells(self, row: etree._Element) -> Iterator[Cell]:
        """Read a row's cells; those that one spans stand empty beside it."""
        for cell in children(row):
            if cell.tag != _TC:
                continue
            yield Cell(tuple(self._cell_inlines(cell)))
            span = cell.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}")
            columns = span.get(_VALUE, "") if span is not None else ""
            more = int(columns) - 1 if columns.isdecimal() and len(columns) < 4 else 0
            yield from (Cell(()),) * min(more, _MOST_COLUMNS)

    def _cell_inlines(self, cell: etree._Element) -> Iterator[Inline]:
        """Read a cell as lines; a table within it is read as lines too."""
        lines = [self.runs.line(paragraph) for paragraph in cell.iter(_P)]
        for number, line in enumerate(line for line in lines if line):
            if number:
                yield LineBreak()
            yield from line


def _tab(words: str) -> TabStart:
    """Read a tab's heading: "Tab A · Talking points"."""
    match = _TAB.fullmatch(words)
    if match is None:
        return TabStart("", words, slug(words))
    return TabStart(match[1], match[2] or "", f"tab-{match[1].lower()}")


def _aligns(rows: Iterable[etree._Element], width: int) -> list[Align]:
    """Read how the columns are set from the last row."""
    found: list[Align] = []
    for row in rows:
        for cell in row.iterchildren(_TC):
            jc = cell.find(f"{_P}/{qn('w:pPr')}/{qn('w:jc')}")
            value = "" if jc is None else jc.get(_VALUE, "")
            found.append(
                "right" if value in ("right", "end") else "center" if value == "center" else "left"
            )
    return (found + ["left"] * width)[:width]

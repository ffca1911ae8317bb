"""PDF files as pieces: the lines of each page, put together to paragraphs."""

from __future__ import annotations

import ctypes
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from briefer.sources.dating import read_stated
from briefer.sources.document import Document, Piece, UnreadableDocument, counted, on_one_line

Progress = Callable[[int, int], None]  # pages read, of how many

_MOST_PAGES = 10_000
_MOST_CHARACTERS = 400_000  # of one page
_PASSWORD = 4  # FPDF_ERR_PASSWORD of pdfium's fpdfview.h
_SHORT = 0.82  # of the column's width: a line that ends before it may end its paragraph
_APART = 1.45  # times the usual distance of lines: what is further apart is another paragraph
_ENDS = re.compile(r"[.!?:;。！？]['\"”’」』)\]]*\d{0,3}$")
_BULLET = re.compile(r"[•●▪◦■□・–—-]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s")
_BOLD = re.compile(rb"bold|black|heavy|gothic-?b|W[6-9]", re.I)
_FONT_NAME = 200  # bytes
_HEADING = 200  # characters, at most
_LARGER = 1.08  # times the size of what stands before or after
_NUMBERS = re.compile(r"\d+")
_EDGE = 2  # lines at the top and the foot of a page that may repeat on others
_JUNK_TITLE = re.compile(r"microsoft word|untitled|無題|\.(?:docx?|pdf|indd|rtf|qxd|xlsx?)$", re.I)


class _Line(NamedTuple):
    text: str
    left: float
    right: float
    base: float
    size: float  # of its letters, in points
    bold: bool  # from its first letter to its last


def read_pdf(data: bytes, name: str, progress: Progress) -> Document:
    """Read a PDF; raise UnreadableDocument for one under a password, damaged or of pictures."""
    document = _opened(data, name)
    try:
        pages = len(document)
        if not 0 < pages <= _MOST_PAGES:
            what = f"the PDF has {pages:,} pages; at most {_MOST_PAGES:,} are read"
            raise UnreadableDocument(what, where=name, fix="Import the pages that matter")
        lines = []
        for number in range(pages):
            lines.append(_lines(document, number, name))
            progress(number + 1, pages)
        about = document.get_metadata_dict()
    finally:
        document.close()
    running = _running(lines)
    found = (
        paragraph
        for number, page in enumerate(lines, start=1)
        for paragraph in _paragraphs(page, number, running)
    )
    paragraphs = tuple(counted(_joined(found)))
    if not paragraphs:
        what = "the PDF holds pictures of pages and no text"
        fix = "Have its text recognised (OCR) in a scanning or PDF program, then import it"
        raise UnreadableDocument(what, where=name, fix=fix)
    title = on_one_line(about.get("Title", ""))[:300]
    date = read_stated(about.get("CreationDate", ""))
    return Document(
        paragraphs=paragraphs,
        title="" if _JUNK_TITLE.search(title) else title,
        author=on_one_line(about.get("Author", ""))[:300],
        date=date,
        date_basis="properties" if date else "",
    )


def _opened(data: bytes, name: str) -> Any:
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD or "password" in str(error).lower():
            what, fix = "the PDF is under a password", "Save it without one, then import it"
        else:
            what, fix = "the file is no PDF that can be read", "Save it anew from where it comes"
        raise UnreadableDocument(what, where=name, fix=fix) from None


def _lines(document: Any, number: int, name: str) -> list[_Line]:
    """Read a page's lines and where they stand; a page that is damaged has none."""
    try:
        page = document[number]
    except pypdfium2.PdfiumError:
        what = f"page {number + 1} of the PDF is damaged"
        raise UnreadableDocument(what, where=name, fix="Save it anew from where it comes") from None
    try:
        text = page.get_textpage()
        try:
            if text.count_chars() > _MOST_CHARACTERS:
                what = f"page {number + 1} holds more text than a page can"
                raise UnreadableDocument(what, where=name)
            return list(_placed(text))
        finally:
            text.close()
    finally:
        page.close()


def _placed(text: Any) -> Iterator[_Line]:
    """Give the lines of a page with their edges, from the boxes of their outer characters."""
    at = 0
    whole = text.get_text_range()
    for line in re.split(r"(\r\n|\n|\r)", whole):
        stripped = line.strip()
        if stripped:
            first = at + line.index(stripped[0])
            last = at + len(line.rstrip()) - 1
            left, bottom, _, _ = _box(text, first)
            _, _, right, _ = _box(text, last)
            bold = all(_is_bold(text, sample) for sample in (first, (first + last) // 2, last))
            size = max(pdfium.FPDFText_GetFontSize(text.raw, end) for end in (first, last))
            yield _Line(stripped, left, right, bottom, size, bold)
        at += len(line)


def _box(text: Any, index: int) -> tuple[float, float, float, float]:
    """Give a character's box; nothing where it has none, as a generated one."""
    try:
        left, bottom, right, top = text.get_charbox(index, loose=True)
    except (pypdfium2.PdfiumError, IndexError):
        return 0.0, 0.0, 0.0, 0.0
    return left, bottom, right, top


def _is_bold(text: Any, index: int) -> bool:
    """Say by its font's name whether a character is bold; the stated weight is often a default."""
    name, flags = ctypes.create_string_buffer(_FONT_NAME), ctypes.c_int()
    length = pdfium.FPDFText_GetFontInfo(text.raw, index, name, _FONT_NAME, flags)
    return 0 < length <= _FONT_NAME and bool(_BOLD.search(name.raw[:length]))


def _running(pages: Sequence[Sequence[_Line]]) -> frozenset[str]:
    """Name the lines that run along the edges of pages, whatever number they hold."""
    if len(pages) < 3:
        return frozenset()
    seen: Counter[str] = Counter()
    for page in pages:
        seen.update({_numberless(line.text) for line in (*page[:_EDGE], *page[-_EDGE:])})
    most = max(3, len(pages) // 3)
    return frozenset(words for words, times in seen.items() if times >= most)


def _numberless(text: str) -> str:
    return _NUMBERS.sub("#", on_one_line(text))


def _paragraphs(
    page: Sequence[_Line], number: int, running: frozenset[str]
) -> Iterator[_Paragraph]:
    edge = {*range(_EDGE), *range(len(page) - _EDGE, len(page))}
    lines = [
        line
        for at, line in enumerate(page)
        if not (at in edge and _numberless(line.text) in running)
    ] or page
    if not lines:
        return
    column = _Column.of(lines)
    held: list[_Line] = []
    for line in lines:
        if held and column.parts(held[-1], line):
            yield _Paragraph(column.piece(held, number), held[0], held[-1], column)
            held = []
        held.append(line)
    yield _Paragraph(column.piece(held, number), held[0], held[-1], column)


class _Column(NamedTuple):
    """Be how a page is set: its text's edges, the usual distance of lines and size of letters."""

    left: float
    right: float
    distance: float
    size: float

    @classmethod
    def of(cls, lines: Sequence[_Line]) -> _Column:
        edges = min(line.left for line in lines), max(line.right for line in lines)
        sizes = sorted(line.size for line in lines)
        return cls(*edges, _usual_distance(lines), sizes[len(sizes) // 2])

    def parts(self, before: _Line, line: _Line) -> bool:
        """Say whether a line begins a paragraph of its own."""
        distance = before.base - line.base
        if self.distance and not -self.distance <= distance <= self.distance * _APART:
            return True  # set apart, or the head of another column
        if before.bold != line.bold or self._stand_out(before, line):
            return True
        if _BULLET.match(line.text):
            return True
        ended = bool(_ENDS.search(before.text))
        short = before.right < self.left + (self.right - self.left) * _SHORT
        indented = line.left > before.left + self.distance * 0.5
        return ended and (short or indented)

    def fills(self, line: _Line) -> bool:
        """Say whether a line reaches from the column's left edge, or its indent, to its right."""
        wide = self.right - self.left
        return line.left - self.left < 3 * line.size and line.right >= self.left + wide * _SHORT

    def _stand_out(self, before: _Line, line: _Line) -> bool:
        """Say whether one of two lines is larger than the other, and than the page's text."""
        smaller, larger = sorted((before.size, line.size))
        return larger > max(smaller, self.size) * _LARGER

    def piece(self, lines: Sequence[_Line], page: int) -> Piece:
        text = ""
        for line in lines:
            text = _with(text, line.text)
        stands_out = lines[0].bold or lines[0].size > self.size * _LARGER
        heading = stands_out and len(text) <= _HEADING and not text.endswith((".", "。"))
        return Piece(text, heading=heading, page=page)


class _Paragraph(NamedTuple):
    """Be what a page has of a paragraph: its text, its outer lines, and how the page is set."""

    piece: Piece
    first: _Line
    last: _Line
    column: _Column

    def goes_on_in(self, other: _Paragraph) -> bool:
        """Say whether a paragraph goes on in the first one of the next page.

        It does where that is safe: it ends without a full stop or the like and without a
        hyphen, in a line that fills the column; the other begins with a small letter, at the
        column's left edge, and is no item of a list; both are in letters of one size and
        weight, and neither is a heading. So a footnote, a page number or another column
        parts them, and so does a script without small letters, such as Japanese.
        """
        if self.piece.heading or other.piece.heading or other.piece.page != self.page + 1:
            return False
        last, first = self.last, other.first
        if _ENDS.search(last.text) or last.text.endswith("-") or not first.text[:1].islower():
            return False
        if _BULLET.match(first.text) or last.bold != first.bold:
            return False
        smaller, larger = sorted((last.size, first.size))
        return (
            larger <= smaller * _LARGER
            and self.column.fills(last)
            and first.left - other.column.left < first.size / 2
        )

    @property
    def page(self) -> int:
        """The page that it ends on."""
        return self.piece.ends_on or self.piece.page

    def with_rest(self, other: _Paragraph) -> _Paragraph:
        """Put a paragraph together with what the next page has of it."""
        text = _with(self.piece.text, other.piece.text)
        piece = Piece(text, page=self.piece.page, ends_on=other.piece.page)
        return _Paragraph(piece, self.first, other.last, other.column)


def _joined(paragraphs: Iterable[_Paragraph]) -> Iterator[Piece]:
    """Join what goes on over the end of a page; it stands under the page that it begins on."""
    held: _Paragraph | None = None
    for paragraph in paragraphs:
        if held is not None and held.goes_on_in(paragraph):
            held = held.with_rest(paragraph)
            continue
        if held is not None:
            yield held.piece
        held = paragraph
    if held is not None:
        yield held.piece


def _usual_distance(lines: Sequence[_Line]) -> float:
    distances = sorted(
        round(above.base - below.base, 1)
        for above, below in pairwise(lines)
        if above.base - below.base > 1
    )
    return distances[len(distances) // 2] if distances else 0.0


def _with(held: str, line: str) -> str:
    """Go on with a line; a hyphen that pdfium marks as one of its end is taken out.

    Before a capital or a digit it is the word's own: "U.S.-Japan".
    """
    if not held:
        return _own_hyphens(line)
    if held[-1] in "\x02\ufffe\xad":
        joint = "" if line[:1].islower() else "-"
        return held[:-1] + joint + _own_hyphens(line)
    close = held[-1] >= "\u3000" and line[:1] >= "\u3000"
    return held + ("" if close else " ") + _own_hyphens(line)


def _own_hyphens(line: str) -> str:
    return re.sub(r"[\x02\ufffe](?!$)", "-", line)

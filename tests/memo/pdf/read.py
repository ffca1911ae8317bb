"""A written PDF read back: its words, its outline, its links and its structure."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from briefer.memo.blocks import Memo
from briefer.memo.pdf.document import write_pdf


@dataclass(frozen=True)
class Read:
    """Be the pages of a PDF as text, its bookmarks by level, its tags in their order."""

    pages: tuple[str, ...]
    sizes: tuple[tuple[float, float], ...]
    bookmarks: tuple[tuple[int, str], ...]
    links: tuple[tuple[int, str], ...]  # page, and the address or the page led to
    tags: tuple[tuple[str, str], ...]  # kind, alternative text
    metadata: dict[str, str]

    @property
    def text(self) -> str:
        """The words of all pages."""
        return "\n".join(self.pages)


def read(memo: Memo) -> Read:
    """Write a memo and read it back."""
    return read_bytes(write_pdf(memo))


def read_bytes(data: bytes) -> Read:
    """Read a PDF."""
    document = pypdfium2.PdfDocument(data)
    try:
        pages = [document[number] for number in range(len(document))]
        return Read(
            tuple(map(_text, pages)),
            tuple(page.get_size() for page in pages),
            tuple((mark.level, mark.get_title()) for mark in document.get_toc()),
            tuple(link for n, page in enumerate(pages) for link in _links(document, page, n)),
            tuple(tag for page in pages for tag in _tags(page)),
            document.get_metadata_dict(),
        )
    finally:
        document.close()


def squeezed(text: str) -> str:
    """Give a text without its blanks: where a line ends says nothing of the words."""
    return "".join(text.split())


def _text(page: Any) -> str:
    """Give a page's text; pdfium has a sign of its own for a hyphen at a line's end."""
    return str(page.get_textpage().get_text_bounded()).replace("\x02", "-")


def _links(document: Any, page: Any, number: int) -> Iterator[tuple[int, str]]:
    at, link = ctypes.c_int(0), pdfium.FPDF_LINK()
    while pdfium.FPDFLink_Enumerate(page, at, link):
        place = pdfium.FPDFLink_GetDest(document, link)
        if place:
            yield number, str(pdfium.FPDFDest_GetDestPageIndex(document, place))
            continue
        action = pdfium.FPDFLink_GetAction(link)
        buffer = ctypes.create_string_buffer(2_000)
        pdfium.FPDFAction_GetURIPath(document, action, buffer, 2_000)
        yield number, buffer.value.decode()


def _tags(page: Any) -> Iterator[tuple[str, str]]:
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    for number in range(pdfium.FPDF_StructTree_CountChildren(tree)):
        yield from _below(pdfium.FPDF_StructTree_GetChildAtIndex(tree, number))
    pdfium.FPDF_StructTree_Close(tree)


def _below(element: Any) -> Iterator[tuple[str, str]]:
    if not element:
        return
    kind = _string(pdfium.FPDF_StructElement_GetType, element)
    yield kind, _string(pdfium.FPDF_StructElement_GetAltText, element)
    for number in range(pdfium.FPDF_StructElement_CountChildren(element)):
        yield from _below(pdfium.FPDF_StructElement_GetChildAtIndex(element, number))


def _string(get: Any, element: Any) -> str:
    size = get(element, None, 0)
    buffer = ctypes.create_string_buffer(size)
    get(element, buffer, size)
    return buffer.raw[: max(size - 2, 0)].decode("utf-16-le")

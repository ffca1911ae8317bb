"""Documents read: Word against unzipping alone and python-docx, PDF against the goal (I1, I2)."""

from __future__ import annotations

import io
import zipfile

from docx import Document
from docx.table import Table

from briefer.sources.pdf import read_pdf
from briefer.sources.word import read_word
from tests.benchmarks.book import book
from tests.benchmarks.peers import walked
from tests.benchmarks.ratio import Ratio, median_ms
from tests.sources.documents import pdf_file

_PAGES = 50
_LINE = "The two leaders agreed to convene the committee and spoke of standards at some length"


def measure() -> list[Ratio]:
    """Measure both formats at fifty pages, in this process and warm."""
    data = walked(book(_PAGES // 5))
    ours = median_ms(lambda: read_word(data, "book.docx"), times=9)
    unzipped = median_ms(lambda: _unzipped(data), times=9)
    theirs = median_ms(lambda: _walked(data), times=3)
    page = [(72, 720 - 14 * n, f"{_LINE} {n}") for n in range(45)]
    pdf = pdf_file([page] * _PAGES)
    a_page = median_ms(lambda: read_pdf(pdf, "book.pdf", lambda _done, _of: None)) / _PAGES
    return [
        Ratio("I1", "text of a Word file of 50 pages", ours, "unzipping it", unzipped, 20),
        Ratio("I1", "the same", ours, "python-docx with tables", theirs, 0.2),
        Ratio("I2", "a page of a PDF, lines and their places", a_page, "the goal", 2, 1),
    ]


def _unzipped(data: bytes) -> int:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return sum(len(archive.read(name)) for name in archive.namelist())


def _walked(data: bytes) -> int:
    """Read a Word file with python-docx, the text of its tables too."""
    found = 0
    for part in Document(io.BytesIO(data)).iter_inner_content():
        if isinstance(part, Table):
            found += sum(len(cell.text) for row in part.rows for cell in row.cells)
        else:
            found += len(part.text)
    return found

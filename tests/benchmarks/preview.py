"""A keystroke to the repainted preview, and a preview opened, at 50 and 500 pages (P1, P2)."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtWidgets import QApplication, QTextBrowser

from briefer.briefing.compose import view_of
from briefer.library.briefs import Rewording
from briefer.library.reading import read_library
from briefer.memo.blocks import Block, Memo, Note, Paragraph, Pointed, Text
from briefer.memo.compose import compose
from briefer.memo.paper_look import PaperLook
from briefer.memo.preview_pieces import preview_pieces
from briefer.memo.word.paper_look import paper_look
from briefer.paths import built_in_letterhead
from briefer.ui.places.brief.paper import PaperView
from tests.benchmarks.book import as_data, book
from tests.benchmarks.export_once import TEMPLATE, book_blocks
from tests.benchmarks.ratio import Ratio, median_ms

ROOT = Path(__file__).parents[2]
_FRAME = 16.0  # ms
_UNITS = {50: 10, 500: 100}
_WORDS = "Hold the eighth session this year, and say so at the leaders’ meeting"


def measure() -> list[Ratio]:
    """Measure a window's preview of made books, and the whole way of the starter memo."""
    application = QApplication.instance() or QApplication([])
    look = paper_look(built_in_letterhead(), "letter")
    found = [ratio for pages in _UNITS for ratio in _of_book(pages, look)]
    found += _whole_way(look)
    del application
    return found


def _of_book(pages: int, look: PaperLook) -> Iterator[Ratio]:
    memo = _book(pages)
    preview_pieces(memo, look)  # its conversion is remembered from here on
    paper = _paper()
    turn = count()
    paper.show_memo(preview_pieces(memo, look))
    _wait_for(lambda: paper.sheets.complete)

    def typed() -> None:
        paper.reword("point-2", f"{_WORDS} {'x' * next(turn)}")
        paper.surface.repaint()

    def filled() -> None:
        third = memo.blocks[2]
        assert isinstance(third, Paragraph)
        notes = (each for each in third.inlines if isinstance(each, Note))
        changed = Paragraph((Text(f"{_WORDS} {next(turn)}"), *notes))
        blocks = (*memo.blocks[:2], changed, *memo.blocks[3:])
        paper.show_memo(preview_pieces(msgspec.structs.replace(memo, blocks=blocks), look))
        paper.surface.repaint()

    ours = median_ms(typed, 15)
    yield Ratio("P1", f"keystroke to repainted preview, {pages} pages", ours, "a frame", _FRAME, 1)
    ours = median_ms(filled, 9)
    what = f"blocks with one changed to repainted preview, {pages} pages"
    yield Ratio("P", what, ours, "a frame", _FRAME)
    pieces = preview_pieces(memo, look)
    html = f"<style>{pieces.css}</style>" + "".join(piece.html for piece in pieces.pieces)
    theirs = median_ms(lambda: _browsed(html), 3)
    ours = median_ms(lambda: _opened(memo, look), 3)
    yield Ratio("P2", f"opening, {pages} pages", ours, "setHtml to paint", theirs, 2)


def _book(pages: int) -> Memo:
    """Fill the book's template; each paragraph is a point of its own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "book.md.j2").write_text(TEMPLATE, encoding="utf-8")
        blocks = book_blocks(as_data(book(_UNITS[pages])), folder)
    return Memo("Book", tuple(_pointed(*each) for each in enumerate(blocks)), footer="Today")


def _pointed(number: int, block: Block) -> Block:
    if not isinstance(block, Paragraph):
        return block
    notes = tuple(each for each in block.inlines if isinstance(each, Note))
    words = tuple(each for each in block.inlines if not isinstance(each, Note))
    return Paragraph((Pointed(words, (), f"point-{number}", whole=True), *notes))


def _paper() -> PaperView:
    paper = PaperView()
    paper.resize(860, 900)
    paper.show()
    _wait_for(lambda: True)
    return paper


def _opened(memo: Memo, look: PaperLook) -> None:
    paper = _paper()
    paper.show_memo(preview_pieces(memo, look))
    paper.surface.repaint()
    paper.close()


def _browsed(html: str) -> None:
    browser = QTextBrowser()
    browser.resize(860, 900)
    browser.show()
    browser.setHtml(html)
    browser.viewport().repaint()
    browser.close()


def _wait_for(ready: Callable[[], bool]) -> None:
    QApplication.processEvents()
    while not ready():
        QApplication.processEvents()


def _whole_way(look: PaperLook) -> Iterator[Ratio]:
    """Measure a rewording of the starter memo through the view, the template and the pieces."""
    library = read_library(ROOT / "assets" / "starter-library")
    brief = library.brief()
    turn = count()

    def refreshed() -> Any:
        text = f"Hold the eighth session this year ({next(turn)})."
        reworded = Rewording(point="rec-space", text=text)
        changed = msgspec.structs.replace(brief, rewordings=(reworded,))
        view = view_of(library, changed)
        memo = compose("briefing-book", (ROOT / "templates",), view, library, traced=True)
        return preview_pieces(memo, look)

    cold = median_ms(refreshed, times=1)
    warm = median_ms(refreshed)
    yield Ratio("P", "preview of the book after one rewording", warm, "the same, cold", cold)

"""The memo's pieces set on pages: those in sight laid out at once, the rest bit by bit."""

from __future__ import annotations

import time
from collections import OrderedDict
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from briefer.memo.paper_look import style_sheet
from briefer.ui.places.brief.paper_paging import Measured, Slice, estimated, paged

if TYPE_CHECKING:
    from briefer.memo.paper_look import PaperLook
    from briefer.memo.preview_pieces import Piece, Preview
    from briefer.ui.places.brief.paper_document import PieceDocument

_CSS_INCH = 96  # pixels, as style sheets have it
_AT_ONCE = 0.006  # seconds of laying out between two looks at what the user does
_HELD = 96  # documents that stay laid out
_FEW = 3  # pieces that are laid out at once, wherever they stand
_LINE = 19.0  # pixels: a line of what is not laid out yet


class Sheets(QObject):
    """Know what stands on every page; ``changed`` when laying out more moved something."""

    changed = Signal()
    finished = Signal()  # every piece is laid out

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.preview: Preview | None = None
        self.pages: tuple[tuple[Slice, ...], ...] = ()
        self.begun: tuple[int, ...] = ()
        self.inch = 96.0
        self._measured: dict[Piece, Measured] = {}
        self._documents: OrderedDict[Piece, PieceDocument] = OrderedDict()
        self._waiting: list[Piece] = []
        self._paged: tuple[list[tuple[Measured, bool]], float] = ([], 0)  # as last set on pages
        self._device: QImage | None = None
        self._later = QTimer(self)
        self._later.setInterval(0)
        self._later.timeout.connect(self._lay_out_more)

    @property
    def width(self) -> float:
        """The width of the text, in pixels at 100%."""
        look = self._look
        return self.pixels(look.width - look.left - look.right)

    @property
    def height(self) -> float:
        """The height of the text on a page, in pixels at 100%."""
        look = self._look
        return self.pixels(look.height - look.top - look.bottom)

    @property
    def _look(self) -> PaperLook:
        assert self.preview is not None
        return self.preview.look

    def pixels(self, points: float) -> float:
        """Turn points into pixels at 100%."""
        return points * self.inch / 72

    @property
    def _fine(self) -> QImage:
        """What pieces are laid out for: as the screen, only much finer."""
        if self._device is None:
            from briefer.ui.places.brief.paper_document import FINE

            self._device = QImage(1, 1, QImage.Format.Format_RGB32)
            dots = round(self.inch * FINE / 0.0254)
            self._device.setDotsPerMeterX(dots)
            self._device.setDotsPerMeterY(dots)
        return self._device

    @property
    def complete(self) -> bool:
        """Whether every piece is laid out, so that the pages are counted and not guessed."""
        return not self._waiting

    def warm_up(self) -> None:
        """Import what lays pieces out, and have the faces of the usual letterhead looked up."""
        from briefer.memo.paper_look import PaperLook
        from briefer.memo.preview_pieces import Preview
        from briefer.ui.places.brief import paper_drawing
        from briefer.ui.places.brief.paper_document import PieceDocument

        del paper_drawing  # imported for the first paint of a memo
        empty = Preview((), PaperLook(), "")
        QTimer.singleShot(
            0, self, lambda: PieceDocument("<b>A</b>", empty, 100, ("", 0), self._fine)
        )

    def show(self, preview: Preview) -> None:
        """Take a memo; pieces that were laid out before stay as they are."""
        before = self.preview
        if self.inch != _CSS_INCH:
            preview = replace(preview, css=style_sheet(preview.look, self.inch / 72))
        if before is None or (before.css, before.look) != (preview.css, preview.look):
            self._measured.clear()
            self._documents.clear()
        self.preview = preview
        held = self._measured
        self._measured = {piece: held[piece] for piece in preview.pieces if piece in held}
        for piece in [piece for piece in self._documents if piece not in self._measured]:
            del self._documents[piece]
        self._waiting = [p for p in reversed(preview.pieces) if p not in self._measured]
        if len(self._waiting) <= _FEW:
            for piece in self._waiting:
                self.document(piece)
            self._waiting = []
        elif not self._measured:
            self._lay_out_first_page()
        self._page()

    def _lay_out_first_page(self) -> None:
        """Lay out what is seen first, so that the pages after it are set once and not twice."""
        assert self.preview is not None
        room = self.height
        for piece in self.preview.pieces:
            measured = self.document(piece).measured
            if measured.tops:
                room -= measured.bottoms[-1] - measured.tops[0]
            if room < 0:
                return

    def clear(self) -> None:
        """Hold no memo."""
        self.preview, self.pages, self.begun, self._waiting = None, (), (), []
        self._paged = [], 0
        self._later.stop()

    def lay_out(self, first: int, last: int) -> bool:
        """Lay the pieces of some pages out now; say whether that moved anything."""
        assert self.preview is not None
        shown = [part.piece for page in self.pages[first : last + 1] for part in page]
        waiting = [
            piece
            for piece in map(self.preview.pieces.__getitem__, dict.fromkeys(shown))
            if piece not in self._measured
        ]
        for piece in waiting:
            self.document(piece)
        if waiting:
            self._page()
        return bool(waiting)

    def go_on(self) -> None:
        """Lay the rest out while nothing else is to be done."""
        self._waiting = [piece for piece in self._waiting if piece not in self._measured]
        if self._waiting:
            self._later.start()
        else:
            self._later.stop()
            self.finished.emit()

    def document(self, piece: Piece) -> PieceDocument:
        """Give a piece laid out, to be drawn."""
        found = self._documents.get(piece)
        if found is None:
            found = self._documents[piece] = self._laid_out(piece)
            if len(self._documents) > _HELD:
                self._documents.popitem(last=False)
        self._documents.move_to_end(piece)
        return found

    def _laid_out(self, piece: Piece) -> PieceDocument:
        from briefer.ui.places.brief.paper_document import PieceDocument

        assert self.preview is not None
        title = self._title_of(piece)
        found = PieceDocument(piece.html, self.preview, self.width, title, self._fine)
        self._measured[piece] = found.measured
        return found

    def _title_of(self, piece: Piece) -> tuple[str, float]:
        role = self._look.role("tab" if piece.begins == "tab" else "heading-1")
        return role.rule, self.pixels(role.rule_space)

    def _lay_out_more(self) -> None:
        until = time.perf_counter() + _AT_ONCE
        while self._waiting and time.perf_counter() < until:
            piece = self._waiting.pop()
            if piece not in self._measured:
                self._laid_out(piece)
        if not self._waiting:
            self._later.stop()
            self._page()
            self.changed.emit()
            self.finished.emit()

    def _page(self) -> None:
        assert self.preview is not None
        held = self._measured
        pieces = [
            (held.get(piece) or estimated(len(piece.html), _LINE), bool(piece.begins))
            for piece in self.preview.pieces
        ]
        # Most of what is typed moves no line: then every page stays as it is.
        if (pieces, self.height) != self._paged:
            self._paged = pieces, self.height
            self.pages, self.begun = paged(pieces, self.height)

    def header(self, page: int) -> tuple[str, str]:
        """Give what stands at a page's head, left and right: the memo, and the tab."""
        assert self.preview is not None
        found = self.preview.header
        for number, piece in enumerate(self.preview.pieces):
            if self.begun[number] > page:
                break
            if piece.begins == "tab":
                found = piece.header
        return found

    @property
    def first_tab(self) -> int | None:
        """The page on which the first tab begins, None without tabs."""
        if self.preview is None:
            return None
        tabs = (n for n, piece in enumerate(self.preview.pieces) if piece.begins == "tab")
        first = next(tabs, None)
        return None if first is None else self.begun[first]

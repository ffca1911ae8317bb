"""Where the pages of a memo lie on the desk: scaled, below one another, and scrolled."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF

from briefer.ui.colours import GRID

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractScrollArea, QWidget

    from briefer.memo.preview_pieces import Piece, Preview
    from briefer.ui.places.brief.paper_paging import Slice
    from briefer.ui.places.brief.paper_sheets import Sheets

    Place = tuple[Piece, int, float]  # a piece, its number, and how far down in it

_GAP = 3 * GRID
_POINT_SIZE = 96 / 72  # pixels, where there is no memo yet to ask
_WIDEST = 1.1  # a page is not enlarged beyond this to fill the width


class Spread:
    """Know where each page lies, and find again what stood at a place after it moved.

    Lengths are in pixels: of the surface where not said otherwise, at 100% within a piece.
    """

    def __init__(self, area: QAbstractScrollArea, surface: QWidget) -> None:
        self._area = area
        self._surface = surface
        self.sheets: Sheets | None = None
        self.chosen_zoom: float | None = None  # None is as wide as fits

    @property
    def pages(self) -> int:
        """How many pages lie there, 0 without a memo."""
        return len(self.sheets.pages) if self.sheets is not None else 0

    @property
    def _shown(self) -> tuple[Sheets, Preview]:
        """The sheets and their memo; asked for only while there are pages."""
        assert self.sheets is not None
        assert self.sheets.preview is not None
        return self.sheets, self.sheets.preview

    @property
    def page_size(self) -> QSizeF:
        """The paper's size at 100%."""
        if self.sheets is None or self.sheets.preview is None:
            return QSizeF(612, 792) * _POINT_SIZE
        look = self.sheets.preview.look
        return QSizeF(self.sheets.pixels(look.width), self.sheets.pixels(look.height))

    @property
    def zoom(self) -> float:
        """The scale shown; without one set, as wide as fits, up to 110%."""
        if self.chosen_zoom is not None:
            return self.chosen_zoom
        room = self._surface.width() - 2 * _GAP
        return max(0.3, min(_WIDEST, room / self.page_size.width()))

    @property
    def scrolled(self) -> QPointF:
        """How far the desk is scrolled."""
        across, down = self._area.horizontalScrollBar(), self._area.verticalScrollBar()
        return QPointF(across.value(), down.value())

    def sheet(self, page: int) -> QRectF:
        """Give a page's place on the desk, before scrolling."""
        size = self.page_size * self.zoom
        left = max(float(_GAP), (self._surface.width() - size.width()) / 2)
        return QRectF(QPointF(left, _GAP + page * (size.height() + _GAP)), size)

    def in_sight(self) -> range:
        """Name the pages that show at least in part."""
        high = self.page_size.height() * self.zoom + _GAP
        top = self.scrolled.y()
        first = max(0, int((top - _GAP) // high))
        return range(first, min(self.pages, 1 + int((top + self._surface.height()) // high)))

    @property
    def middle(self) -> int:
        """The page in the middle of what is in sight, from 1."""
        height = self.sheet(0).height() + _GAP
        return min(self.pages, 1 + int((self.scrolled.y() + self._surface.height() / 2) // height))

    def measure(self) -> None:
        """Tell the scroll bars how large the desk is."""
        high = self.sheet(self.pages - 1).bottom() + _GAP if self.pages else 0
        wide = self.page_size.width() * self.zoom + 2 * _GAP if self.pages else 0
        down, across = self._area.verticalScrollBar(), self._area.horizontalScrollBar()
        down.setPageStep(self._surface.height())
        down.setRange(0, max(0, int(high) - self._surface.height()))
        across.setPageStep(self._surface.width())
        across.setRange(0, max(0, int(wide) - self._surface.width()))

    # What stands on the pages -------------------------------------------------

    @property
    def _corner(self) -> QPointF:
        """Where the text of a page begins, at 100%."""
        sheets, preview = self._shown
        return QPointF(sheets.pixels(preview.look.left), sheets.pixels(preview.look.top))

    def top_of(self, number: int, down: float) -> float:
        """Say how far down on the desk a place in a piece is."""
        sheets, _ = self._shown
        for page in range(sheets.begun[number], self.pages):
            for part in sheets.pages[page]:
                if part.piece == number and down < part.end:
                    within = part.top + max(0.0, down - part.start)
                    return self.sheet(page).top() + (within + self._corner.y()) * self.zoom
        return self.sheet(self.pages - 1).top()

    def on_surface(self, page: int, part: Slice, spot: QPointF) -> QPointF:
        """Say where on the surface a spot of a piece stands."""
        within = spot + self._corner + QPointF(0, part.top - part.start)
        return self.sheet(page).topLeft() + within * self.zoom - self.scrolled

    def found_at(self, point: QPointF) -> tuple[Piece, QPointF] | None:
        """Give the piece under a point of the surface, and the point in it."""
        for page in self.in_sight():
            sheet = self.sheet(page).translated(-self.scrolled)
            if not sheet.contains(point):
                continue
            sheets, preview = self._shown
            inside = (point - sheet.topLeft()) / self.zoom - self._corner
            for part in sheets.pages[page]:
                if part.top <= inside.y() < part.top + part.end - part.start:
                    down = QPointF(inside.x(), inside.y() - part.top + part.start)
                    return preview.pieces[part.piece], down
        return None

    # Where the reader is ------------------------------------------------------

    def place(self) -> Place | None:
        """Say what stands at the top of what is in sight, so as to find it again."""
        if not self.pages:
            return None
        sheets, preview = self._shown
        page = self.in_sight().start
        within = (self.scrolled.y() - self.sheet(page).top()) / self.zoom - self._corner.y()
        parts = sheets.pages[page]
        part = next((each for each in parts if each.top + each.end - each.start > within), None)
        if part is None or (within < 0 and page == 0):
            return None
        down = within - part.top + part.start
        return preview.pieces[part.piece], part.piece, down

    def go_to(self, place: Place | None) -> None:
        """Bring to the top what stood there, or what stands in its stead."""
        if place is None or not self.pages:
            return
        self.measure()
        piece, number, down = place
        pieces = self._shown[1].pieces
        if number >= len(pieces) or pieces[number] != piece:
            number = pieces.index(piece) if piece in pieces else min(number, len(pieces) - 1)
        start = min((part.start for part in self._parts_of(number)), default=0.0)
        top = self.top_of(number, max(down, start)) + min(0.0, down - start) * self.zoom
        self._area.verticalScrollBar().setValue(round(top))

    def _parts_of(self, number: int) -> Iterator[Slice]:
        sheets, _ = self._shown
        for page in range(sheets.begun[number], self.pages):
            parts = [part for part in sheets.pages[page] if part.piece == number]
            if not parts:
                return
            yield from parts

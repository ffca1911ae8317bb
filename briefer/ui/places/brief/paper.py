"""The preview: a memo on sheets of paper that lie on a desk."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from briefer.ui.colours import GRID, focus_pen, hairline, is_dark, mixed, quiet_text
from briefer.ui.places.brief.paper_spread import Spread

if TYPE_CHECKING:
    from briefer.memo.preview_pieces import Piece, Preview
    from briefer.ui.places.brief.paper_sheets import Sheets

    Finder = Callable[[Piece], float | None]  # how far down in a piece something stands

_ZOOMS = (0.5, 0.6, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 2.0, 3.0)


class PaperView(QAbstractScrollArea):
    """Show a memo page by page, as wide as fits, on light paper in dark mode too."""

    laid_out = Signal(int, int)  # all of it: how many pages the front has here, and the tabs
    line_clicked = Signal(str, str)  # a point's id, and that of its first source or nothing

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A viewport of our own: the first look at Qt's would wrap it, which costs
        # an eighth of the time to the first paint.
        self.surface = QWidget()
        self.setViewport(self.surface)
        self._sheets: Sheets | None = None
        self.spread = Spread(self, self.surface)
        self.words = ""
        self.marked_point = ""  # whose line was clicked
        self.marked_link: tuple[int, int] | None = None  # that the keys have gone to
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview"))
        self.surface.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(4 * GRID)
        self.verticalScrollBar().valueChanged.connect(self._show_place)

    @property
    def sheets(self) -> Sheets:
        """The memo on its pages; made when first asked for, after the first paint."""
        if self._sheets is None:
            from briefer.ui.places.brief.paper_sheets import Sheets

            self._sheets = self.spread.sheets = Sheets(self)
            self._sheets.inch = self.logicalDpiX()
            self._sheets.changed.connect(self._settle)
            self._sheets.finished.connect(self._tell_length)
        return self._sheets

    @property
    def pages(self) -> int:
        """How many pages the memo has, about, until all of it is laid out; 0 without one."""
        return self.spread.pages

    @property
    def text(self) -> str:
        """The memo's words, all of them."""
        from briefer.ui.places.brief.paper_words import text_of

        preview = self._sheets.preview if self._sheets is not None else None
        return text_of(preview, sys.maxsize) if preview is not None else ""

    @property
    def zoom(self) -> float:
        """The scale shown; without one set, as wide as fits, up to 110%."""
        return self.spread.zoom

    def set_zoom(self, zoom: float | None) -> None:
        """Set the scale; None fits the width."""
        place = self.spread.place()
        self.spread.chosen_zoom = zoom
        self.spread.measure()
        self.spread.go_to(place)
        self.surface.update()

    def zoom_in(self) -> None:
        """Go to the next larger scale."""
        self.set_zoom(next((z for z in _ZOOMS if z > self.zoom + 0.01), _ZOOMS[-1]))

    def zoom_out(self) -> None:
        """Go to the next smaller scale."""
        self.set_zoom(next((z for z in reversed(_ZOOMS) if z < self.zoom - 0.01), _ZOOMS[0]))

    def say(self, words: str) -> None:
        """Show a sentence in place of a memo."""
        self.words = words
        if self._sheets is not None:
            self._sheets.clear()
        self.setAccessibleDescription(words)
        self.spread.measure()
        self.surface.update()

    def warm_up(self) -> None:
        """Bring along what the first memo needs, in turns of the event loop of its own."""
        sheets = self.sheets
        QTimer.singleShot(0, sheets.warm_up)

    def show_memo(self, preview: Preview) -> None:
        """Lay a memo out on paper; the place where the reader was stays in sight."""
        place = self.spread.place()
        self.words = ""
        self.marked_link = None
        self.sheets.show(preview)
        self.spread.go_to(place)
        self._settle()
        self._describe()
        self.sheets.go_on()

    def reword(self, point: str, text: str) -> None:
        """Show other words of a point at once, before the memo is filled with them."""
        from briefer.memo.preview_pieces import with_wording

        if self.pages and self.sheets.preview is not None:
            self.show_memo(with_wording(self.sheets.preview, point, text))

    def mark_point(self, point: str) -> None:
        """Mark the lines of a point, of none without an id."""
        self.marked_point, self.marked_link = point, None
        self.surface.update()

    def go_to_anchor(self, name: str) -> bool:
        """Scroll to a named place of the memo; say whether there is one."""
        return self._go_to_words(f'name="{name}"', lambda piece: self._anchored(piece, name))

    def go_to_point(self, point: str) -> bool:
        """Scroll to the first line that prints a point, and mark it; say whether one does."""
        self.mark_point(point)
        return self._go_to_words(f':{point}">', lambda piece: self._told(piece, point))

    # Where things are

    def _anchored(self, piece: Piece, name: str) -> float | None:
        return self.sheets.document(piece).place_of(name)

    def _told(self, piece: Piece, point: str) -> float | None:
        spots = self.sheets.document(piece).spots_of(point)
        return spots[0].top() if spots else None

    def _go_to_words(self, sign: str, find: Finder) -> bool:
        preview = self._sheets.preview if self._sheets is not None else None
        if preview is None:
            return False
        for number, piece in enumerate(preview.pieces):
            if sign in piece.html and (down := find(piece)) is not None:
                top = self.spread.top_of(number, down)
                self.verticalScrollBar().setValue(int(top) - 2 * GRID)
                return True
        return False

    def _settle(self) -> None:
        """Lay out what is in sight, which may move what is in sight, and show it."""
        place = self.spread.place()
        self.spread.measure()
        for _ in range(4):
            shown = self.spread.in_sight()
            if not self.pages or not self.sheets.lay_out(shown.start, shown.stop - 1):
                break
            self.spread.measure()
            self.spread.go_to(place)
        self._name_page()
        self.surface.update()

    # What is told

    def _tell_length(self) -> None:
        if self.pages:
            tab = self.sheets.first_tab
            front = self.pages if tab is None else tab
            self.laid_out.emit(front, self.pages - front)

    def _describe(self) -> None:
        if self.sheets.preview is not None:
            from briefer.ui.places.brief.paper_words import text_of

            self.setAccessibleDescription(text_of(self.sheets.preview))

    def _show_place(self) -> None:
        if self.pages:
            self._settle()

    def _name_page(self) -> None:
        if not self.pages:
            self.setAccessibleName(self.tr("Preview"))
            return
        name = self.tr("Preview, page {page} of {pages}")
        self.setAccessibleName(name.format(page=self.spread.middle, pages=self.pages))

    # What Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the width anew."""
        super().resizeEvent(event)
        if self.pages:
            self._settle()
        else:
            self.spread.measure()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, change the scale."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
            event.accept()
            return
        super().wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the desk and the sheets that are in sight."""
        painter = QPainter(self.surface)
        palette = self.palette()
        window = palette.color(QPalette.ColorRole.Window)
        painter.fillRect(
            event.rect(), mixed(window, QColor("black"), 0.3 if is_dark(palette) else 0.07)
        )
        if self.words:
            painter.setPen(quiet_text(palette))
            around = self.surface.rect().adjusted(4 * GRID, 0, -4 * GRID, 0)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(around, flags, self.words)
        if self.pages:
            self._draw_pages(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(focus_pen(palette))
            painter.drawRect(self.surface.rect().adjusted(1, 1, -1, -1))

    def _draw_pages(self, painter: QPainter) -> None:
        from briefer.ui.places.brief.paper_drawing import Marks, draw_sheet

        scrolled = self.spread.scrolled
        marks = Marks(self.marked_point, hairline(self.palette()), self.marked_link)
        for page in self.spread.in_sight():
            draw_sheet(
                painter, self.sheets, page, self.spread.sheet(page).translated(-scrolled), marks
            )

    def _link_at(self, point: QPointF) -> str:
        found = self.spread.found_at(point)
        return self.sheets.document(found[0]).link_at(found[1]) if found else ""

    def _point_at(self, point: QPointF) -> str:
        found = self.spread.found_at(point)
        return self.sheets.document(found[0]).point_at(found[1]) if found else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll; with Alt go from point to point or from link to link.

        Enter follows the link, or says where the point comes from.
        """
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        side = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._go_on_to_point(step)
        elif side and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._go_on_to_link(side)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.marked_link:
            self._follow_link(self.marked_link)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.marked_point:
            self._tell_point(self.marked_point)
        else:
            super().keyPressEvent(event)

    def _go_on_to_point(self, step: int) -> None:
        from briefer.ui.places.brief.paper_words import points_of

        preview = self._sheets.preview if self._sheets is not None else None
        points = points_of(preview) if preview is not None else []
        if points:
            first = 0 if step > 0 else len(points) - 1
            marked = self.marked_point
            at = points.index(marked) + step if marked in points else first
            self.go_to_point(points[max(0, min(len(points) - 1, at))])

    def _go_on_to_link(self, step: int) -> None:
        from briefer.ui.places.brief.paper_links import next_link

        preview, place = self.sheets.preview, self.spread.place()
        if preview is None:
            return
        start = place[1] if place is not None else 0
        found = next_link(preview, self.sheets, start, self.marked_link, step)
        if found is None:
            return
        self.mark_point("")
        self.marked_link = found
        _, spots = self.sheets.document(preview.pieces[found[0]]).links()[found[1]]
        if spots:
            self._bring_into_sight(found[0], spots[0].top())

    def _bring_into_sight(self, piece: int, down: float) -> None:
        """Scroll only where a place is not in sight yet."""
        top, bar = self.spread.top_of(piece, down), self.verticalScrollBar()
        if not bar.value() <= top <= bar.value() + self.surface.height() - 4 * GRID:
            bar.setValue(int(top) - self.surface.height() // 3)

    def _follow_link(self, link: tuple[int, int]) -> None:
        assert self.sheets.preview is not None
        piece, at = link
        address, _ = self.sheets.document(self.sheets.preview.pieces[piece]).links()[at]
        self.marked_link = None
        self.go_to_anchor(address[1:])
        self.surface.update()

    def _tell_point(self, point: str) -> None:
        assert self.sheets.preview is not None
        self.mark_point(point)
        self.line_clicked.emit(point, self.sheets.preview.sources.get(point, ""))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over what leads elsewhere: a link of the memo, a point's line."""
        where = event.position()
        leads = self._link_at(where).startswith("#") or self._point_at(where)
        shape = Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor
        self.surface.setCursor(shape)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the release comes here too."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow a link within the memo, or tell which point's line was clicked."""
        link, point = self._link_at(event.position()), self._point_at(event.position())
        if link.startswith("#"):
            self.go_to_anchor(link[1:])
        elif point:
            self._tell_point(point)

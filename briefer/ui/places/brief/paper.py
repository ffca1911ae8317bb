"""The preview: a memo on sheets of paper that lie on a desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from briefer.ui.colours import GRID, accent_line, hairline, is_dark, mixed, quiet_text

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock, QTextDocument

    from briefer.ui.places.brief.furniture import Furniture

_INCHES = {"letter": (8.5, 11.0), "a4": (8.27, 11.69)}
_GAP = 3 * GRID
_ZOOMS = (0.5, 0.6, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 2.0, 3.0)


class PaperView(QAbstractScrollArea):
    """Show a memo page by page, as wide as fits, on light paper in dark mode too."""

    laid_out = Signal(int, int)  # pages of the front, pages of the tabs

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A viewport of our own: the first look at Qt's would wrap it, which costs
        # an eighth of the time to the first paint.
        self.surface = QWidget()
        self.setViewport(self.surface)
        self._document: QTextDocument | None = None
        self.paper = "letter"
        self.words = ""
        self._pages = 0
        self._zoom: float | None = None
        self._furniture: Furniture | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview"))
        self.surface.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(4 * GRID)
        self.verticalScrollBar().valueChanged.connect(self._name_page)

    @property
    def document(self) -> QTextDocument:
        """The memo as laid out; made when first asked for, after the first paint."""
        if self._document is None:
            from briefer.ui.places.brief.paper_document import new_document

            self._document = new_document(self)
        return self._document

    @property
    def pages(self) -> int:
        """How many pages the memo has; 0 while there is none."""
        return self._pages

    @property
    def page_size(self) -> QSizeF:
        """The paper's size in pixels at 100%."""
        across, down = _INCHES[self.paper]
        return QSizeF(across * self.logicalDpiX(), down * self.logicalDpiY())

    @property
    def zoom(self) -> float:
        """The scale shown; without one set, as wide as fits, up to 110%."""
        if self._zoom is not None:
            return self._zoom
        room = self.surface.width() - 2 * _GAP
        return max(0.3, min(1.1, room / self.page_size.width()))

    def set_zoom(self, zoom: float | None) -> None:
        """Set the scale; None fits the width."""
        place = self._place()
        self._zoom = zoom
        self._measure()
        self._go_to_place(place)
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
        self._pages = 0
        self.setAccessibleDescription(words)
        self._measure()
        self.surface.update()

    def show_memo(self, html: str) -> None:
        """Lay a memo out on paper; the place where the reader was stays in sight."""
        place = self._place()
        self.words = ""
        from briefer.ui.places.brief.furniture import without_furniture
        from briefer.ui.places.brief.paper_document import (
            begin_tabs_on_new_pages,
            set_on_paper,
            styled,
        )

        memo, self._furniture = without_furniture(html)
        if self._document is not None:
            self._document.deleteLater()  # with all that was made to look into it
            self._document = None
        self.document.setHtml(styled(memo))
        set_on_paper(self.document, self.page_size, self.logicalDpiX())
        tab = begin_tabs_on_new_pages(self.document)
        self._pages = self.document.pageCount()
        self._measure()
        self._go_to_place(place)
        self.setAccessibleDescription(self.document.toPlainText()[:4000])
        front = self._page_of(tab) if tab is not None else self._pages
        self.laid_out.emit(front, self._pages - front)
        self._name_page()
        self.surface.update()

    def go_to_anchor(self, name: str) -> bool:
        """Scroll to a named place of the memo; say whether there is one."""
        from briefer.ui.places.brief.paper_document import anchors_of

        block = self.document.begin()
        while block.isValid():
            if name in anchors_of(block):
                top = self.document.documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(int(self._on_screen(top)) - 2 * GRID)
                return True
            block = block.next()
        return False

    def _page_of(self, block: QTextBlock) -> int:
        top = self.document.documentLayout().blockBoundingRect(block).top()
        return int(top // self.page_size.height())

    def _sheet(self, page: int) -> QRectF:
        """Give a page's place on the desk, before scrolling."""
        size = self.page_size * self.zoom
        left = max(float(_GAP), (self.surface.width() - size.width()) / 2)
        return QRectF(QPointF(left, _GAP + page * (size.height() + _GAP)), size)

    def _on_screen(self, down: float) -> float:
        page = int(down // self.page_size.height())
        return self._sheet(page).top() + (down - page * self.page_size.height()) * self.zoom

    def _measure(self) -> None:
        high = self._sheet(self._pages - 1).bottom() + _GAP if self._pages else 0
        wide = self.page_size.width() * self.zoom + 2 * _GAP if self._pages else 0
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setPageStep(self.surface.height())
        down.setRange(0, max(0, int(high) - self.surface.height()))
        across.setPageStep(self.surface.width())
        across.setRange(0, max(0, int(wide) - self.surface.width()))

    def _place(self) -> float:
        return self.verticalScrollBar().value() / self.zoom

    def _go_to_place(self, place: float) -> None:
        self.verticalScrollBar().setValue(int(place * self.zoom))

    def _name_page(self) -> None:
        if not self._pages:
            self.setAccessibleName(self.tr("Preview"))
            return
        middle = self.verticalScrollBar().value() + self.surface.height() / 2
        page = min(self._pages, 1 + int(middle // (self._sheet(0).height() + _GAP)))
        name = self.tr("Preview, page {page} of {pages}")
        self.setAccessibleName(name.format(page=page, pages=self._pages))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the width anew."""
        super().resizeEvent(event)
        self._measure()

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
        scrolled = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        for page in range(self._pages):
            sheet = self._sheet(page).translated(-scrolled)
            if sheet.adjusted(-8, -8, 8, 8).intersects(QRectF(event.rect())):
                self._draw_sheet(painter, sheet, page)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(accent_line(palette), 2))
            painter.drawRect(self.surface.rect().adjusted(1, 1, -1, -1))

    def _draw_sheet(self, painter: QPainter, sheet: QRectF, page: int) -> None:
        from briefer.ui.places.brief.paper_document import draw_page

        painter.setPen(Qt.PenStyle.NoPen)
        for spread in range(5, 0, -1):
            painter.setBrush(QColor(0, 0, 0, 10))
            painter.drawRect(sheet.adjusted(-spread, -spread + 3, spread, spread + 3))
        painter.setPen(hairline(self.palette()))
        painter.setBrush(QColor("white"))
        painter.drawRect(sheet)
        painter.save()
        painter.setClipRect(sheet)
        painter.translate(sheet.topLeft())
        painter.scale(self.zoom, self.zoom)
        size = self.page_size
        self._draw_furniture(painter, QRectF(QPointF(0, 0), size), page)
        painter.translate(0, -page * size.height())
        draw_page(self.document, painter, QRectF(QPointF(0, page * size.height()), size))
        painter.restore()

    def _draw_furniture(self, painter: QPainter, sheet: QRectF, page: int) -> None:
        if self._furniture is None:
            return
        inch = self.logicalDpiX()
        font = self.document.defaultFont()
        font.setPointSizeF(9)
        head = sheet.adjusted(inch, inch * 0.45, -inch, 0)
        foot = sheet.adjusted(inch, sheet.height() - inch * 0.8, -inch, 0)
        below = foot.adjusted(0, inch * 0.22, 0, 0)
        words = self.tr("Page {page} of {pages}").format(page=page + 1, pages=self._pages)
        painter.setFont(font)
        painter.setPen(QColor("#a6a6a6"))
        painter.drawLine(foot.topLeft() - QPointF(0, 6), foot.topRight() - QPointF(0, 6))
        painter.setPen(QColor("#595959"))
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, self._furniture.about)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, words)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor("#1a1a1a"))
        painter.drawText(head, Qt.AlignmentFlag.AlignHCenter, self._furniture.marking)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, self._furniture.marking)

    def _link_at(self, point: QPointF) -> str:
        scrolled = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        for page in range(self._pages):
            sheet = self._sheet(page).translated(-scrolled)
            if sheet.contains(point):
                inside = (point - sheet.topLeft()) / self.zoom
                inside += QPointF(0, page * self.page_size.height())
                return self.document.documentLayout().anchorAt(inside)
        return ""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over what leads elsewhere in the memo."""
        on_link = self._link_at(event.position()).startswith("#")
        shape = Qt.CursorShape.PointingHandCursor if on_link else Qt.CursorShape.ArrowCursor
        self.surface.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow a link within the memo."""
        link = self._link_at(event.position())
        if link.startswith("#"):
            self.go_to_anchor(link[1:])

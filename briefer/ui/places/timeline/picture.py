"""A drawing on a surface that scrolls: zoom, hover, click, and the keys for all of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFontDatabase,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from briefer.memo.drawing import Drawing, Heads, Region
from briefer.ui.colours import GRID, accent_line, focus_pen, hairline, quiet_text
from briefer.ui.places.timeline.painting import DrawingPainter, Tones, tones_on
from briefer.ui.places.timeline.panes import Pane, Panes

_MARGIN = 2 * GRID
_LEAST, _MOST_FIT = 1.3, 2.0  # pixels a point: what fits the width stays readable, and no giant
_ZOOMS = (0.5, 0.75, 1.0, 1.3, 1.6, 2.0, 2.5, 3.0, 4.0)


class PictureView(QAbstractScrollArea):
    """Show a drawing; what is pointed at says in words what it stands for.

    What says which row and which column is which stays in sight as the rest scrolls.
    """

    pointed = Signal(int)  # the region under the mouse, -1 for none
    chosen = Signal(int)
    opened = Signal(int)  # its record is asked for

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.surface = QWidget()
        self.setViewport(self.surface)
        self.surface.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.words = ""
        self.regions: Sequence[Region] = ()
        self.marked = -1
        self._painter: DrawingPainter | None = None
        self._heads = Heads(0, 0, 0)
        self._zoom: float | None = None
        self._pointed = -1
        self._chosen = -1
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.setSingleStep(4 * GRID)

    @property
    def zoom(self) -> float:
        """Pixels a point: as set, else what fits the width."""
        if self._zoom is not None:
            return self._zoom
        if self._painter is None:
            return 1.0
        room = self.surface.width() - 2 * _MARGIN
        larger = self._text_size()
        return min(max(room / self._painter.drawing.width, _LEAST * larger), _MOST_FIT * larger)

    def _text_size(self) -> float:
        """Give how many times the system's size the window's text has, at least once."""
        usual = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
        return max(self.font().pointSizeF() / usual, 1.0) if usual > 0 else 1.0

    def set_zoom(self, zoom: float | None, around: QPointF | None = None) -> None:
        """Set the scale, None fits the width; what stands at ``around`` stays there."""
        held = around or QPointF(self.surface.rect().center())
        within = (held - self._origin()) / self.zoom if self._painter else QPointF()
        self._zoom = zoom
        self._measure()
        if self._painter is not None:
            moved = self._origin() + within * self.zoom - held
            across, down = self.horizontalScrollBar(), self.verticalScrollBar()
            across.setValue(round(across.value() + moved.x()))
            down.setValue(round(down.value() + moved.y()))
        self.surface.update()

    def zoom_in(self, around: QPointF | None = None) -> None:
        """Go to the next larger scale."""
        self.set_zoom(next((z for z in _ZOOMS if z > self.zoom + 0.01), _ZOOMS[-1]), around)

    def zoom_out(self, around: QPointF | None = None) -> None:
        """Go to the next smaller scale."""
        smaller = (z for z in reversed(_ZOOMS) if z < self.zoom - 0.01)
        self.set_zoom(next(smaller, _ZOOMS[0]), around)

    def say(self, words: str) -> None:
        """Show a sentence in place of a drawing."""
        self.words, self._painter, self.regions = words, None, ()
        self.setAccessibleDescription(words)
        self._measure()
        self.surface.update()

    def show_drawing(
        self, drawing: Drawing, heads: Heads, regions: Sequence[Region], alt: str
    ) -> None:
        """Show a drawing; ``alt`` is what it says in words."""
        self.words, self._painter, self.regions = "", DrawingPainter(drawing), regions
        self._heads = heads
        self.marked = self._chosen = -1
        self.setAccessibleDescription(alt)
        self._measure()
        self.surface.update()

    def mark(self, number: int) -> None:
        """Draw a ring around a region and bring it into sight; -1 marks none."""
        self.marked = number
        if number >= 0:
            self._bring_into_sight(self.regions[number])
        self.surface.update()

    def regions_at(self, place: QPointF) -> list[int]:
        """Give the regions at a place of the surface."""
        if self._painter is None:
            return []
        within = self.panes.drawn_at(place)
        if within is None:
            return []
        x, y = within.x(), within.y()
        return [
            number
            for number, region in enumerate(self.regions)
            if region.box[0] <= x <= region.box[2] and region.box[1] <= y <= region.box[3]
        ]

    def place_of(self, number: int) -> QPointF:
        """Give the middle of a region on the surface."""
        return self._on_screen(self.regions[number]).center()

    def _origin(self) -> QPointF:
        """Give where the drawing begins on the surface; a small one stands in the middle."""
        assert self._painter is not None
        wide = self._painter.drawing.width * self.zoom
        left = max(float(_MARGIN), (self.surface.width() - wide) / 2)
        down, across = self.verticalScrollBar().value(), self.horizontalScrollBar().value()
        return QPointF(left - across, _MARGIN - down)

    @property
    def panes(self) -> Panes:
        """What stands where now."""
        surface = QRectF(self.surface.rect())
        return Panes(self._heads, self._origin(), self.zoom, surface)

    def _on_screen(self, region: Region) -> QRectF:
        return self.panes.pane_of(region.box).on_screen(region.box, self.zoom)

    def _bring_into_sight(self, region: Region) -> None:
        box, clear = self._on_screen(region), self.panes.clear_of(region.box)
        surface = self.surface.rect()
        for bar, start, end, near, room in (
            (self.verticalScrollBar(), box.top(), box.bottom(), clear.y(), surface.height()),
            (self.horizontalScrollBar(), box.left(), box.right(), clear.x(), surface.width()),
        ):
            if start < near:
                bar.setValue(int(bar.value() + start - near) - _MARGIN)
            elif end > room:
                bar.setValue(int(bar.value() + end - room) + _MARGIN)

    def _measure(self) -> None:
        drawing = self._painter.drawing if self._painter else Drawing(0, 0, ())
        for bar, length, room in (
            (self.verticalScrollBar(), drawing.height, self.surface.height()),
            (self.horizontalScrollBar(), drawing.width, self.surface.width()),
        ):
            bar.setPageStep(room)
            whole = int(length * self.zoom) + 2 * _MARGIN if length else 0
            bar.setRange(0, max(0, whole - room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the width anew."""
        super().resizeEvent(event)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Be as large as the text is."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()
            self.surface.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, change the scale."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            step = self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out
            step(event.position())
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the parts with N and P, choose with Return, zoom with +, - and 0.

        Return on the part that is chosen already leads to its record.
        """
        steps = {Qt.Key.Key_N: 1, Qt.Key.Key_P: -1}
        if event.key() in steps and self.regions:
            number = (max(self.marked, -1) + steps[Qt.Key(event.key())]) % len(self.regions)
            self.pointed.emit(number)
            self.mark(number)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.marked >= 0:
            again = self._chosen == self.marked
            self._chosen = self.marked
            (self.opened if again else self.chosen).emit(self.marked)
        elif event.text() in ("+", "-", "0"):
            zoom = {"+": self.zoom_in, "-": self.zoom_out, "0": self._fit}[event.text()]
            zoom()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        self.set_zoom(None)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say in a tooltip what is pointed at."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self.regions_at(QPointF(event.pos()))
            words = "\n".join(self.regions[number].words for number in found)
            QToolTip.showText(event.globalPos(), words, self.surface)
            return True
        return super().viewportEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Ring what is pointed at, and show a hand over it."""
        found = self.regions_at(event.position())
        pointed = found[-1] if found else -1
        shape = Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor
        self.surface.setCursor(shape)
        if pointed != self._pointed:
            self._pointed = pointed
            self.pointed.emit(pointed)
            self.surface.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        self._pointed = -1
        self.surface.update()
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose what is pointed at."""
        found = self.regions_at(event.position())
        if found and event.button() == Qt.MouseButton.LeftButton:
            self.mark(found[-1])
            self._chosen = found[-1]
            self.chosen.emit(found[-1])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go to the record of what is pointed at."""
        found = self.regions_at(event.position())
        if found and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(found[-1])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is in sight, and a ring around what is marked or pointed at."""
        painter, palette = QPainter(self.surface), self.palette()
        tones = tones_on(palette)
        painter.fillRect(event.rect(), tones["paper"])
        if self.words:
            painter.setPen(quiet_text(palette))
            around = self.surface.rect().adjusted(4 * GRID, 0, -4 * GRID, 0)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(around, flags, self.words)
        if self._painter is not None:
            self._paint_panes(painter, tones, QRectF(event.rect()))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(focus_pen(palette))
            painter.drawRect(self.surface.rect().adjusted(1, 1, -1, -1))

    def _paint_panes(self, painter: QPainter, tones: Tones, dirty: QRectF) -> None:
        """Draw what scrolls, and over it what stays in sight."""
        panes = self.panes
        self._paint_pane(painter, tones, panes.body, dirty)
        painter.fillRect(panes.corner, tones["paper"])
        for strip in panes.strips:
            painter.fillRect(strip.room, tones["paper"])
            self._paint_pane(painter, tones, strip, dirty & strip.room)
        painter.setPen(hairline(self.palette()))
        if panes.names is not None:
            painter.drawLine(panes.names.room.topRight(), panes.names.room.bottomRight())
        if panes.columns is not None:
            edge = panes.columns.room.bottomRight()
            painter.drawLine(QPointF(0, edge.y()), edge)

    def _paint_pane(self, painter: QPainter, tones: Tones, pane: Pane, dirty: QRectF) -> None:
        assert self._painter is not None
        zoom = self.zoom
        sight = dirty.translated(-pane.origin)
        sight = QRectF(sight.topLeft() / zoom, sight.size() / zoom)
        painter.save()
        painter.setClipRect(dirty)
        painter.translate(pane.origin)
        painter.scale(zoom, zoom)
        self._painter.paint(painter, tones, sight)
        painter.restore()
        painter.save()
        painter.setClipRect(dirty)
        self._ring(painter, pane)
        painter.restore()

    def _ring(self, painter: QPainter, pane: Pane) -> None:
        """Ring what is marked or pointed at, where this pane shows it."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        line = accent_line(self.palette())
        ink = self.palette().color(QPalette.ColorRole.Text)
        for number, pen in ((self._pointed, QPen(line, 1.5)), (self.marked, QPen(ink, 2))):
            if not 0 <= number < len(self.regions):
                continue
            box = self.regions[number].box
            if self.panes.pane_of(box) != pane:
                continue
            painter.setPen(pen)
            ring = pane.on_screen(box, self.zoom).adjusted(-2, 1, 2, -1)
            painter.drawRoundedRect(ring, 4, 4)

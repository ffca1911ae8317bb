"""The panes of a picture that scrolls: its rows' names and columns' heads stay in sight."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from briefer.memo.drawing import Box, Heads
from briefer.ui.colours import GRID

_MOST = 0.6  # of the surface: a strip that would take more scrolls away with the rest


class Pane(NamedTuple):
    """Be a part of the surface, and where the drawing's corner would stand for what it shows."""

    room: QRectF
    origin: QPointF

    def on_screen(self, box: Box, zoom: float) -> QRectF:
        """Give where a part of the drawing stands."""
        left, top, right, bottom = (length * zoom for length in box)
        return QRectF(left, top, right - left, bottom - top).translated(self.origin)


class Panes:
    """Know which part of a drawing stands where, as it is scrolled and zoomed now."""

    def __init__(self, heads: Heads, origin: QPointF, zoom: float, surface: QRectF) -> None:
        self.heads, self.zoom = heads, zoom
        self.body = Pane(surface, origin)
        wide, high = GRID + heads.names * zoom, GRID + heads.top * zoom
        aside = GRID - origin.x() if wide < _MOST * surface.width() else 0.0
        down = GRID - origin.y() if high < _MOST * surface.height() else 0.0
        self.left = wide if aside > 0 else 0.0  # where what scrolls comes into sight
        self.top = high if down > 0 else 0.0
        self.foot = origin.y() + heads.foot * zoom
        # The heads leave together with the last row.
        self.top = max(0.0, min(self.top, self.foot))
        self.names = self._strip(
            QRectF(0, self.top, self.left, max(0.0, self.foot - self.top)),
            QPointF(GRID, origin.y()),
        )
        self.columns = self._strip(
            QRectF(self.left, 0, max(0.0, surface.width() - self.left), self.top),
            QPointF(origin.x(), self.top - heads.top * zoom),
        )

    def _strip(self, room: QRectF, origin: QPointF) -> Pane | None:
        return Pane(room, origin) if room.width() > 0 and room.height() > 0 else None

    @property
    def strips(self) -> Iterator[Pane]:
        """What stays in sight, over what scrolls."""
        yield from (pane for pane in (self.names, self.columns) if pane is not None)

    @property
    def corner(self) -> QRectF:
        """What stands beside one strip and above the other: nothing."""
        return QRectF(0, 0, self.left, self.top)

    def pane_of(self, box: Box) -> Pane:
        """Give the pane that shows a part of the drawing."""
        if self.names is not None and box[2] <= self.heads.names and box[1] >= self.heads.top:
            return self.names
        if self.columns is not None and box[3] <= self.heads.top:
            return self.columns
        return self.body

    def drawn_at(self, place: QPointF) -> QPointF | None:
        """Give the point of the drawing that is seen at a place; None where there is none."""
        if self.corner.contains(place):
            return None
        pane = next((pane for pane in self.strips if pane.room.contains(place)), self.body)
        return (place - pane.origin) / self.zoom

    def clear_of(self, box: Box) -> QPointF:
        """Give how far from the surface's corner a part stands clear of the strips."""
        across = 0.0 if box[2] <= self.heads.names else GRID + self.heads.names * self.zoom
        down = 0.0 if box[3] <= self.heads.top else GRID + self.heads.top * self.zoom
        surface = self.body.room
        return QPointF(
            across if across < _MOST * surface.width() else 0.0,
            down if down < _MOST * surface.height() else 0.0,
        )

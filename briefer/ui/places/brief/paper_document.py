"""A piece of the memo laid out as wide as the page's text, and measured."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPaintDevice,
    QPainter,
    QPalette,
    QPen,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextLine,
    QTextTable,
)

from briefer.ui.places.brief.paper_figures import draw_figures
from briefer.ui.places.brief.paper_paging import Measured, banded

if TYPE_CHECKING:
    from briefer.memo.preview_pieces import Preview

_FACES = ("Calibri", "Carlito", "Arial", "Yu Gothic", "Noto Sans CJK JP")  # where none is named
# Pieces are laid out in eighths of a pixel: at a screen's own size Qt has faces in whole
# pixels alone, by which lines are longer or shorter than in print.
FINE = 8
_INDENT = 20  # pixels: of a list's items
_THIN = 5  # pixels: a rule between rows, which goes with the row above it
_HIGH = 220  # pixels: a row of a table that is as high may be parted

Span = tuple[float, float, bool]


class PieceDocument:
    """Hold a piece laid out; ``titled`` is the line that its first heading has below it."""

    def __init__(
        self,
        html: str,
        preview: Preview,
        width: float,
        titled: tuple[str, float],
        device: QPaintDevice,
    ) -> None:
        self.document = QTextDocument()
        self.document.documentLayout().setPaintDevice(device)
        draw_figures(self.document)
        self.document.setUndoRedoEnabled(False)
        body = preview.look.role("body")
        face = QFont()
        face.setFamilies(body.faces or _FACES)
        face.setPointSizeF(body.size)
        face.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self.document.setDefaultFont(face)
        self.document.setIndentWidth(_INDENT)
        self.document.setDocumentMargin(0)
        self.document.setDefaultStyleSheet(preview.css)
        self.document.setHtml(html)
        _size_headings(self.document)
        self.document.setTextWidth(width * FINE)
        self._titled = titled if titled[0] else None
        self.measured = self._measure()

    def _measure(self) -> Measured:
        root = self.document.rootFrame()
        tops, bottoms = banded(list(self._spans(root)))
        first, last = self.document.begin(), self.document.lastBlock()
        above = max(_margins(root, first)[0], first.blockFormat().topMargin())
        below = max(_margins(root, last)[1], last.blockFormat().bottomMargin())
        return Measured(tuple(tops), tuple(bottoms), above, below)

    def _spans(self, frame: QTextFrame) -> Iterator[Span]:
        """Give the lines and rows of a frame, from the top."""
        at = frame.begin()
        while not at.atEnd():
            inner, block = at.currentFrame(), at.currentBlock()
            if isinstance(inner, QTextTable):
                yield from self._rows(inner)
            elif inner is not None:
                yield from self._spans(inner)
            elif block.isValid():
                yield from self._lines(block)
            at += 1

    def _lines(self, block: QTextBlock) -> Iterator[Span]:
        rect = self.document.documentLayout().blockBoundingRect(block)
        layout, keeps = block.layout(), block.blockFormat().headingLevel() > 0
        count = layout.lineCount()
        if not block.text().strip() and count <= 1:
            yield rect.top() / FINE, rect.bottom() / FINE, False
            return
        fixed = block.blockFormat().lineHeight() if _is_fixed(block) else 0.0
        for number in range(count):
            line = layout.lineAt(number)
            top = rect.top() / FINE + (fixed * number if fixed else line.y() / FINE)
            # Neither the first line of several stands alone, nor the last.
            pairs = count > 1 and (number == 0 or number == count - 2)
            bottom = top + (fixed or line.height() / FINE)
            if keeps and self._titled and number == count - 1:
                bottom += self._titled[1] + 1
            yield top, bottom, keeps or pairs

    def _rows(self, table: QTextTable) -> Iterator[Span]:
        for row in range(table.rows()):
            spans = sorted(self._cells(table, row))
            if not spans:
                continue
            top, bottom = spans[0][0], max(span[1] for span in spans)
            if bottom - top > _HIGH:
                yield from spans
            else:
                below = row + 1 < table.rows() and self._is_thin(table, row + 1)
                yield top, bottom, below or not row

    def _is_thin(self, table: QTextTable, row: int) -> bool:
        block = table.cellAt(row, 0).firstCursorPosition().block()
        return self.document.documentLayout().blockBoundingRect(block).height() < _THIN * FINE

    def _cells(self, table: QTextTable, row: int) -> Iterator[Span]:
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            if cell.row() != row or cell.column() != column:
                continue
            at = cell.begin()
            while not at.atEnd():
                inner, block = at.currentFrame(), at.currentBlock()
                if isinstance(inner, QTextTable):
                    yield from self._rows(inner)
                elif block.isValid():
                    yield from self._lines(block)
                at += 1

    def draw(self, painter: QPainter, part: QRectF) -> None:
        """Draw a part of the piece; the painter is at the piece's origin."""
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(part.topLeft() * FINE, part.size() * FINE)
        context.palette.setColor(QPalette.ColorRole.Text, QColor("#1a1a1a"))
        painter.save()
        painter.scale(1 / FINE, 1 / FINE)
        self.document.documentLayout().draw(painter, context)
        painter.restore()
        if self._titled:
            self._draw_rule(painter, *self._titled)

    def _draw_rule(self, painter: QPainter, colour: str, space: float) -> None:
        first = self.document.begin()
        lines = first.layout().lineCount()
        if first.blockFormat().headingLevel() == 1 and lines:
            rect = self.document.documentLayout().blockBoundingRect(first)
            last = first.layout().lineAt(lines - 1)
            y = (rect.top() + last.y() + last.height()) / FINE + space
            painter.setPen(QPen(QColor(colour), 1.3))
            painter.drawLine(QPointF(0, y), QPointF(self.document.textWidth() / FINE, y))

    def place_of(self, name: str) -> float | None:
        """Say how far down a named place is, None where the piece has none of that name."""
        block = self.document.begin()
        while block.isValid():
            fragments = block.begin()
            while not fragments.atEnd():
                if name in fragments.fragment().charFormat().anchorNames():
                    return self.document.documentLayout().blockBoundingRect(block).top() / FINE
                fragments += 1
            block = block.next()
        return None

    def link_at(self, point: QPointF) -> str:
        """Give the address of the link at a point, if one is there."""
        return self.document.documentLayout().anchorAt(point * FINE)

    def point_at(self, point: QPointF) -> str:
        """Give the id of the point whose words stand in the line at a place, if any do."""
        at = self.document.documentLayout().hitTest(point * FINE, Qt.HitTestAccuracy.FuzzyHit)
        found = ""
        for name, start, _ in _told_in(self.document.findBlock(at)):
            if not found or start <= at:
                found = name
        return found

    def spots_of(self, point: str) -> list[QRectF]:
        """Give where the words of a point stand, a rectangle for each line of them."""
        spots: list[QRectF] = []
        block = self.document.begin()
        while block.isValid():
            for name, start, end in _told_in(block):
                if name == point:
                    spots += self._spots(block, start, end)
            block = block.next()
        return spots

    def links(self) -> list[tuple[str, list[QRectF]]]:
        """Give the links within the memo in reading order: address, and where the words stand."""
        found: list[tuple[str, list[QRectF]]] = []
        block = self.document.begin()
        while block.isValid():
            end = -1
            for address, start, after in _linked_in(block):
                spots = list(self._spots(block, start, after))
                if found and start == end and found[-1][0] == address:
                    found[-1][1].extend(spots)  # one link of two looks
                else:
                    found.append((address, spots))
                end = after
            block = block.next()
        return found

    def _spots(self, block: QTextBlock, start: int, end: int) -> Iterator[QRectF]:
        rect = self.document.documentLayout().blockBoundingRect(block)
        layout, begin = block.layout(), block.position()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first = max(start - begin, line.textStart())
            last = min(end - begin, line.textStart() + line.textLength())
            if first < last:
                left, right = _x_of(line, first), _x_of(line, last)
                top = rect.top() + line.y()
                found = QRectF(rect.left() + left, top, right - left, line.height())
                yield QRectF(found.topLeft() / FINE, found.size() / FINE)


def _size_headings(document: QTextDocument) -> None:
    """Have headings as large as the style sheet says: Qt scales the body's size by itself."""
    scaled: list[tuple[int, int, QTextCharFormat]] = []
    block = document.begin()
    while block.isValid():
        fragments = block.begin() if block.blockFormat().headingLevel() else block.end()
        while not fragments.atEnd():
            fragment = fragments.fragment()
            form = fragment.charFormat()
            form.clearProperty(QTextFormat.Property.FontSizeAdjustment)
            scaled.append((fragment.position(), fragment.length(), form))
            fragments += 1
        block = block.next()
    cursor = QTextCursor(document)
    for start, length, form in scaled:
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(form)


def _is_fixed(block: QTextBlock) -> bool:
    fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
    return block.blockFormat().lineHeightType() == fixed


def _x_of(line: QTextLine, cursor: int) -> float:
    found: Any = line.cursorToX(cursor)  # a pair, where Qt's own is a number
    return float(found[0])


def _told_in(block: QTextBlock) -> Iterator[tuple[str, int, int]]:
    """Give each point whose words stand in a block, and from where to where they do."""
    fragments = block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        name = fragment.charFormat().toolTip().partition(":")[2]
        if name:
            yield name, fragment.position(), fragment.position() + fragment.length()
        fragments += 1


def _linked_in(block: QTextBlock) -> Iterator[tuple[str, int, int]]:
    """Give each link within the memo that stands in a block, and from where to where it does."""
    fragments = block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        address = fragment.charFormat().anchorHref()
        if address.startswith("#"):
            yield address, fragment.position(), fragment.position() + fragment.length()
        fragments += 1


def _margins(root: QTextFrame, block: QTextBlock) -> tuple[float, float]:
    """Give the margins of the table that a block stands in, none outside of one."""
    for frame in root.childFrames():
        if frame.firstPosition() - 1 <= block.position() <= frame.lastPosition() + 1:
            form = frame.frameFormat()
            return form.topMargin(), form.bottomMargin()
    return 0, 0

"""A document's paragraphs, drawn with their place, what they mention and what rests on them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from briefer.ui.chips import chip_width, draw_chip
from briefer.ui.colours import GRID, accent_line, mixed, panel_ground, quiet_text, tone
from briefer.ui.places.sources.paragraph_model import ROW_ROLE, ParagraphModel, ParagraphRow

_SIDES = 2 * GRID
_AT_ONCE = 20  # rows measured before the window is looked after again
_LEADING = 1.15  # times the height of a line


class ParagraphDelegate(QStyledItemDelegate):
    """Draw a paragraph: its place and chips on one line, its text below."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self._heights: dict[tuple[str, bool, int], int] = {}

    def forget_heights(self) -> None:
        """Measure anew: another width, or another size of text."""
        self._heights.clear()

    def has_measured(self, rows: Sequence[ParagraphRow]) -> bool:
        """Say whether all these rows were measured at the list's width."""
        width = self._width
        return all((row.text, row.is_heading, width) in self._heights for row in rows)

    @property
    def _width(self) -> int:
        view = self.parent()
        assert isinstance(view, QListView)
        return view.viewport().width()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Measure a row at the width of the list."""
        row: ParagraphRow = index.data(ROW_ROLE)
        width = self._width
        key = row.text, row.is_heading, width
        if key not in self._heights:
            layout = laid_out(row, option.font, width - 2 * _SIDES)
            text = layout.boundingRect().height()
            above = 0 if row.is_heading else _head_height(option.font)
            self._heights[key] = round(text) + above + 2 * GRID + GRID // 2
        return QSize(width, self._heights[key])

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row."""
        row: ParagraphRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_ground(painter, option)
        box = option.rect.adjusted(_SIDES, GRID, -_SIDES, 0)
        top = box.top()
        if not row.is_heading:
            _draw_head(painter, option, QRect(box.left(), top, box.width(), 0), row)
            top += _head_height(option.font)
        layout = laid_out(row, option.font, box.width(), option.palette)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        layout.draw(painter, QPointF(box.left(), top))
        painter.restore()


def laid_out(
    row: ParagraphRow, font: QFont, width: int, palette: QPalette | None = None
) -> QTextLayout:
    """Set a paragraph's text to a width in pixels; with a palette, names are marked in it."""
    font = QFont(font)
    font.setBold(row.is_heading)
    layout = QTextLayout(row.text, font)
    layout.setTextOption(QTextOption())
    if palette is not None and row.marks:
        look = _look(palette)
        layout.setFormats([_marked(start, end, row.text, look) for start, end in row.marks])
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, GRID))
        line.setPosition(QPointF(0, height))
        height += line.height() * _LEADING
    layout.endLayout()
    return layout


def _look(palette: QPalette) -> QTextCharFormat:
    """Give what marks a name."""
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    look.setUnderlineColor(accent_line(palette))
    look.setBackground(tone("note", palette).ground)
    return look


def _marked(start: int, end: int, text: str, look: QTextCharFormat) -> QTextLayout.FormatRange:
    """Mark a name; Qt counts characters beyond the first plane as two."""
    shown = QTextLayout.FormatRange()
    shown.start = len(text[:start].encode("utf-16-le")) // 2
    shown.length = len(text[start:end].encode("utf-16-le")) // 2
    shown.format = look
    return shown


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.9)
    return small


def _head_height(font: QFont) -> int:
    return QFontMetrics(_small(font)).height() + GRID


def _draw_head(
    painter: QPainter, option: QStyleOptionViewItem, box: QRect, row: ParagraphRow
) -> None:
    """Draw the place and as many chips as there is room for, and how many there are besides."""
    font = _small(option.font)
    words = QFontMetrics(font)
    box.setHeight(words.height() + 2)
    painter.setFont(font)
    painter.setPen(quiet_text(option.palette))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, row.locator)
    left = box.left() + words.horizontalAdvance(row.locator) + GRID
    rest = words.horizontalAdvance("+99") + GRID
    for number, chip in enumerate(row.chips):
        room = box.right() - left - (rest if number + 1 < len(row.chips) else 0)
        if chip_width(chip, font) > room:
            painter.setFont(font)
            painter.setPen(quiet_text(option.palette))
            more = QRect(left, box.top(), max(box.right() - left, 0), box.height())
            painter.drawText(more, Qt.AlignmentFlag.AlignVCenter, f"+{len(row.chips) - number}")
            break
        place = QRect(left, box.top(), room, box.height())
        left += draw_chip(painter, place, chip, option.palette, font) + GRID // 2


def _draw_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    palette, box = option.palette, option.rect
    ground, text = panel_ground(palette), palette.color(QPalette.ColorRole.Text)
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    if selected or hovered:
        painter.fillRect(box, mixed(ground, text, 0.08 if selected else 0.04))
    if selected:
        painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), accent_line(palette))


class ParagraphList(QListView):
    """Show a document's paragraphs; long ones are laid out bit by bit, and never freeze."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paragraphs = ParagraphModel()
        self._delegate = ParagraphDelegate(self)
        self.setModel(self.paragraphs)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Paragraphs of the document"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_AT_ONCE)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there, so that rows are not measured again when it comes.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)

    def show_rows(self, rows: Sequence[ParagraphRow]) -> None:
        """Show a document's paragraphs, from its beginning."""
        self._delegate.forget_heights()
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.paragraphs.fill(rows)
        self.scrollToTop()

    def show_rows_anew(self, rows: Sequence[ParagraphRow]) -> None:
        """Show the same document's paragraphs as they are now; the place in it is kept.

        What is selected stays so; where it is no longer among them, the next one is.
        """
        before, row = self.selected, self.currentIndex().row()
        place = self.verticalScrollBar().value()
        measured = self._delegate.has_measured(self.paragraphs.wanted_of(rows))
        modes = QListView.LayoutMode
        self.setLayoutMode(modes.SinglePass if measured else modes.Batched)
        self.paragraphs.fill(rows)
        if measured:
            self.doItemsLayout()
            self.verticalScrollBar().setValue(place)
        if before is not None and not self.select(before.locator):
            last = len(self.paragraphs.rows) - 1
            self.setCurrentIndex(
                self.paragraphs.index(min(row, last)) if last >= 0 else QModelIndex()
            )

    @property
    def selected(self) -> ParagraphRow | None:
        """The paragraph that is selected."""
        row = self.currentIndex().row()
        rows = self.paragraphs.rows
        return rows[row] if 0 <= row < len(rows) else None

    def select(self, locator: str) -> bool:
        """Select a paragraph by its locator; say whether it is among those in sight."""
        row = self.paragraphs.row_of(locator)
        if row >= 0:
            index = self.paragraphs.index(row)
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return row >= 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure rows anew at another width."""
        if event.size().width() != event.oldSize().width():
            self._delegate.forget_heights()
            self.setLayoutMode(QListView.LayoutMode.Batched)
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure rows anew at another size of text."""
        if event.type() == QEvent.Type.FontChange:
            self._delegate.forget_heights()
            self.setLayoutMode(QListView.LayoutMode.Batched)
        super().changeEvent(event)

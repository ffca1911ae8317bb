"""How a choice is drawn: check mark, title, status chip, what it adds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefer.ui.colours import (
    GRID,
    accent,
    focus_pen,
    is_high_contrast,
    mixed,
    panel_ground,
    quiet_text,
    tone,
)
from briefer.ui.models import CHOICE_ROLE, Choice
from briefer.ui.wording import Chip, Shape

_CHECK = 16  # pixels at least
_GLYPH = 10


class ChoiceDelegate(QStyledItemDelegate):
    """Draw a choice in one or two lines; a click or the space bar chooses it."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Give two lines to a choice that has a chip, one to the others."""
        choice: Choice = index.data(CHOICE_ROLE)
        line = QFontMetrics(option.font).height()
        if not choice.two_lines:
            return QSize(200, line + 2 * GRID)
        return QSize(200, 2 * line + 2 * GRID + 8)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row."""
        choice: Choice = index.data(CHOICE_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_ground(painter, option)
        box = option.rect.adjusted(GRID + choice.depth * 3 * GRID, 0, -2 * GRID, 0)
        line = QFontMetrics(option.font).height()
        two_lines = choice.two_lines
        top = box.top() + (GRID if two_lines else (box.height() - line) // 2)
        check = check_side(option.fontMetrics)
        draw_check(painter, option, QRect(box.left(), top, check, line), chosen=choice.chosen)
        text = QRect(box.left() + check + GRID, top, box.width() - check - GRID, line)
        _draw_title(painter, option, text, choice)
        if choice.chip is not None:
            below = QRect(text.left(), text.bottom() + 3, text.width(), line + 4)
            width = draw_chip(painter, below, choice.chip, option.palette, option.font)
            _draw_quiet(painter, option, below.adjusted(width + GRID, 0, 0, 0), choice.detail)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: object,  # noqa: ARG002  # the index knows its own
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Choose or leave the row on a click anywhere in it, or on the space bar."""
        clicked = (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and event.button() == Qt.MouseButton.LeftButton
            and option.rect.contains(event.position().toPoint())
        )
        pressed = (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select)
        )
        if not (clicked or pressed):
            return False
        choice: Choice = index.data(CHOICE_ROLE)
        state = Qt.CheckState.Unchecked if choice.chosen else Qt.CheckState.Checked
        own = index.model()
        assert own is not None
        return own.setData(own.index(index.row(), 0), state, Qt.ItemDataRole.CheckStateRole)


def check_side(metrics: QFontMetrics) -> int:
    """Give a check mark's side in pixels: it grows with the text beside it."""
    return max(_CHECK, metrics.ascent())


def chip_width(chip: Chip, font: QFont) -> int:
    """Give a chip's width in pixels."""
    return QFontMetrics(font).horizontalAdvance(chip.text) + _GLYPH + 3 * GRID


def draw_chip(painter: QPainter, box: QRect, chip: Chip, palette: QPalette, font: QFont) -> int:
    """Draw a chip at the left of a box as high as it; return its width."""
    colours = tone(chip.tone, palette)
    width = min(chip_width(chip, font), box.width())
    painter.setPen(colours.ink if is_high_contrast(palette) else Qt.PenStyle.NoPen)
    painter.setBrush(colours.ground)
    painter.drawRoundedRect(QRect(box.left(), box.top(), width, box.height()), 4, 4)
    glyph = QRect(box.left() + GRID, box.center().y() - _GLYPH // 2 + 1, _GLYPH, _GLYPH)
    draw_shape(painter, glyph, chip.shape, colours.ink)
    painter.setPen(colours.ink)
    painter.setFont(font)
    room = QRect(glyph.right() + GRID, box.top(), width - _GLYPH - 2 * GRID, box.height())
    text = QFontMetrics(font).elidedText(chip.text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
    return width


def draw_shape(painter: QPainter, box: QRect, shape: Shape, ink: QColor) -> None:
    """Draw a chip's shape in line style, so that it can be told without colour."""
    painter.setPen(
        QPen(ink, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    x, y, side = float(box.left()), float(box.top()), float(box.width() - 1)

    def at(across: float, down: float) -> QPointF:
        return QPointF(x + across * side, y + down * side)

    if shape == "tick":
        painter.drawPolyline(QPolygonF([at(0, 0.55), at(0.36, 0.9), at(1, 0.15)]))
    elif shape == "triangle":
        painter.setBrush(ink)
        painter.drawPolygon(QPolygonF([at(0.5, 0.05), at(1, 0.95), at(0, 0.95)]))
    elif shape == "dash":
        painter.drawLine(at(0.05, 0.5), at(0.95, 0.5))
    elif shape == "square":
        painter.drawRect(box.adjusted(1, 1, -2, -2))
    else:
        painter.drawEllipse(box.adjusted(0, 0, -1, -1))
        if shape == "clock":
            painter.drawPolyline(QPolygonF([at(0.5, 0.2), at(0.5, 0.5), at(0.75, 0.6)]))


def _draw_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    state = option.state
    base = panel_ground(option.palette)
    focused = bool(state & QStyle.StateFlag.State_HasFocus)
    if state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(
            option.rect, mixed(base, option.palette.color(QPalette.ColorRole.Text), 0.05)
        )
    if focused:
        painter.setPen(focus_pen(option.palette))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(option.rect.adjusted(2, 2, -2, -2), 4, 4)


def draw_check(
    painter: QPainter,
    option: QStyleOptionViewItem,
    box: QRect,
    *,
    chosen: bool,
    partly: bool = False,
) -> None:
    """Draw a check mark at the left of a box, in its middle; a bar where it is partly chosen."""
    ground = accent(option.palette)
    filled = chosen or partly
    side = check_side(option.fontMetrics)
    place = QRect(box.left(), box.center().y() - side // 2 + 1, side, side)
    painter.setPen(ground if filled else QPen(quiet_text(option.palette), 1.2))
    painter.setBrush(ground if filled else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place.adjusted(0, 0, -1, -1), 3, 3)
    if partly:
        inset, thick = side // 4, side // 8
        middle = QRect(0, 0, side - 2 * inset, thick)
        middle.moveCenter(place.center())
        painter.fillRect(middle, QColor("white"))
    elif chosen:
        near, far = side // 4, side * 3 // 16
        draw_shape(painter, place.adjusted(near, far, -far, -near), "tick", QColor("white"))


def _draw_title(
    painter: QPainter, option: QStyleOptionViewItem, box: QRect, choice: Choice
) -> None:
    metrics = QFontMetrics(option.font)
    adds = choice.adds_in_words
    painter.setFont(option.font)
    painter.setPen(quiet_text(option.palette))
    painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, adds)
    room = box.width() - metrics.horizontalAdvance(adds) - 2 * GRID
    strong = QFont(option.font)
    strong.setWeight(QFont.Weight.DemiBold if choice.two_lines else QFont.Weight.Normal)
    title = QFontMetrics(strong).elidedText(choice.title, Qt.TextElideMode.ElideRight, room)
    painter.setFont(strong)
    painter.setPen(option.palette.color(QPalette.ColorRole.Text))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, title)
    taken = QFontMetrics(strong).horizontalAdvance(title) + GRID
    rest = QRect(box.left() + taken, box.top(), room - taken, box.height())
    if rest.width() > 5 * GRID:
        _draw_quiet(painter, option, rest, choice.name)


def _draw_quiet(painter: QPainter, option: QStyleOptionViewItem, box: QRect, text: str) -> None:
    painter.setFont(option.font)
    painter.setPen(quiet_text(option.palette))
    metrics = QFontMetrics(option.font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(box.width(), 0))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)

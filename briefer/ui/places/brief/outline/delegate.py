"""How a row of the outline is drawn and edited: its tick, words, what sets it apart, signs."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from briefer.ui.chips import check_side, draw_check, draw_shape
from briefer.ui.colours import (
    GRID,
    accent_line,
    focus_pen,
    mixed,
    panel_ground,
    quiet_text,
    selected_bar,
    tone,
)
from briefer.ui.places.brief.outline.editor import WordsEditor
from briefer.ui.places.brief.outline.model import NODE_ROLE
from briefer.ui.places.brief.outline.node import Node
from briefer.ui.places.brief.outline.words import badges, title_of

Index = QModelIndex | QPersistentModelIndex
_MOST_LINES = 3
MANY = 300  # rows; from then on all are one line high, or the list would be slow


class OutlineDelegate(QStyledItemDelegate):
    """Draw sections as headings and points as ticked lines; edit a point in place."""

    typed = Signal(object, str)  # a node, its words so far
    begun = Signal(object)  # an editor on a node
    ended = Signal()

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view
        self.one_line = False

    # Measures

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give a row the lines that its words take, up to three."""
        node: Node = index.data(NODE_ROLE)
        line = option.fontMetrics.height()
        if node.entry is None or self.one_line:
            return QSize(160, line + 2 * GRID)
        words = self._laid_out(node.entry.plain, option.font, self._room(index))
        lines = words.lineCount() + bool(badges(node.entry))
        return QSize(160, lines * line + GRID)

    def _room(self, index: Index) -> int:
        """Give the width of a row's words, which leaves the sign its own."""
        depth = 1  # the sections have an arrow beside them
        above = index.parent()
        while above.isValid():
            depth += 1
            above = above.parent()
        indent = self._view.indentation() * depth
        wide = self._view.viewport().width() - indent
        metrics = self._view.fontMetrics()
        return max(wide - check_side(metrics) - _sign_side(metrics) - 5 * GRID, 8 * GRID)

    def _laid_out(self, words: str, font: QFont, room: int) -> QTextLayout:
        """Break words into lines; the last that there is room for ends in dots."""
        layout = _broken(words, font, room)
        if layout.lineCount() < _MOST_LINES or self._fits(layout, words):
            return layout
        last = layout.lineAt(_MOST_LINES - 1)
        rest = words[last.textStart() :].replace("\n", " ")
        elided = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, room)
        return _broken(words[: last.textStart()] + elided, font, room + 1)

    def _fits(self, layout: QTextLayout, words: str) -> bool:
        last = layout.lineAt(layout.lineCount() - 1)
        return last.textStart() + last.textLength() >= len(words)

    # Drawing

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        node: Node = index.data(NODE_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_ground(painter, option)
        if node.entry is None:
            self._draw_section(painter, option, node)
        else:
            self._draw_point(painter, option, index, node)
        painter.restore()

    def _draw_section(self, painter: QPainter, option: QStyleOptionViewItem, node: Node) -> None:
        assert node.part is not None
        box = option.rect.adjusted(GRID // 2, 0, -2 * GRID, 0)
        side, sign = check_side(option.fontMetrics), _sign_side(option.fontMetrics)
        if node.tick is not None:
            state = Qt.CheckState
            check = QRect(box.left(), box.top(), side, box.height())
            partly = node.tick == state.PartiallyChecked
            draw_check(painter, option, check, chosen=node.tick == state.Checked, partly=partly)
        box.setLeft(box.left() + side + GRID)
        font = QFont(option.font)
        inner = node.part.depth > 0
        font.setWeight(QFont.Weight.Medium if inner else QFont.Weight.Bold)
        ink = option.palette.color(QPalette.ColorRole.Text)
        painter.setPen(ink if node.holds else quiet_text(option.palette))
        painter.setFont(font)
        metrics = QFontMetrics(font)
        count = f"{node.points:,}" if node.points else ""
        wide = QFontMetrics(option.font).horizontalAdvance(count)
        flags = Qt.AlignmentFlag.AlignVCenter
        room = box.width() - wide - sign - 3 * GRID
        title = metrics.elidedText(title_of(node.part), Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, flags | Qt.AlignmentFlag.AlignLeft, title)
        painter.setFont(option.font)
        painter.setPen(quiet_text(option.palette))
        painter.drawText(box, flags | Qt.AlignmentFlag.AlignRight, count)
        if node.warned:
            left = box.left() + metrics.horizontalAdvance(title) + GRID
            place = QRect(left, box.center().y() - sign // 2, sign, sign)
            draw_shape(painter, place, "triangle", tone("soon", option.palette).ink)

    def _draw_point(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, node: Node
    ) -> None:
        entry = node.entry
        assert entry is not None
        line = option.fontMetrics.height()
        above = GRID if self.one_line else GRID // 2
        box = option.rect.adjusted(GRID // 2, above, -2 * GRID, -above)
        side = check_side(option.fontMetrics)
        check = QRect(box.left(), box.top(), side, line)
        if entry.can_be_taken:
            draw_check(painter, option, check, chosen=entry.taken)
        left = box.left() + side + GRID
        quiet = quiet_text(option.palette)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text) if entry.taken else quiet)
        painter.setFont(option.font)
        room = self._room(index)
        down = box.top()
        if self.one_line:
            words = option.fontMetrics.elidedText(
                entry.plain.replace("\n", " "), Qt.TextElideMode.ElideRight, room
            )
            painter.drawText(QRect(left, down, room, line), Qt.AlignmentFlag.AlignVCenter, words)
        else:
            layout = self._laid_out(entry.plain, option.font, room)
            layout.draw(painter, QPointF(left, down))
            down += layout.lineCount() * line
            painter.setPen(quiet)
            words = option.fontMetrics.elidedText(badges(entry), Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRect(left, down, room, line), Qt.AlignmentFlag.AlignVCenter, words)
        if node.warned:
            side = _sign_side(option.fontMetrics)
            sign = QRect(box.right() - side, box.top() + (line - side) // 2, side, side)
            draw_shape(painter, sign, "triangle", tone("soon", option.palette).ink)

    # What the user does

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Take or leave a point, or all of a section's, by a click on its tick."""
        node: Node = index.data(NODE_ROLE)
        if node.tick is None or not isinstance(event, QMouseEvent):
            return False
        tick = QRect(
            option.rect.topLeft(),
            QSize(check_side(option.fontMetrics) + GRID, option.rect.height()),
        )
        on_it = tick.contains(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        if event.type() == QEvent.Type.MouseButtonDblClick and on_it:
            return True  # two ticks, no editor
        if event.type() != QEvent.Type.MouseButtonRelease or not (on_it and left):
            return False
        checked = Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if node.tick == checked else checked
        own = model.index(index.row(), 0, index.parent())
        return model.setData(own, state, Qt.ItemDataRole.CheckStateRole)

    # Editing in place

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Give an editor of several lines."""
        del option
        node: Node = index.data(NODE_ROLE)
        editor = WordsEditor(parent)
        editor.typed.connect(lambda words: self.typed.emit(node, words))
        editor.finished.connect(lambda: self._close(editor))
        editor.destroyed.connect(self.ended)
        self.begun.emit(node)
        return editor

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Take back what was typed when Escape closes the editor."""
        escaped = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escaped and event.type() == QEvent.Type.KeyPress and isinstance(editor, WordsEditor):
            editor.give_up()
        return super().eventFilter(editor, event)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with the words as they are; those typed since are not taken away."""
        if isinstance(editor, WordsEditor) and not editor.toPlainText():
            editor.begin(str(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Give the words that the editor was left with."""
        del model, index
        if isinstance(editor, WordsEditor):
            editor.tell()

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Cover the row, and as much more as makes the words easy to read."""
        left = option.rect.left() + check_side(option.fontMetrics) + GRID // 2
        wide = self._view.viewport().width() - left - GRID
        words = str(index.data(Qt.ItemDataRole.EditRole))
        box = QRect(0, 0, wide - 3 * GRID, 0)
        high = option.fontMetrics.boundingRect(box, Qt.TextFlag.TextWordWrap, words).height()
        line = option.fontMetrics.lineSpacing()
        high = min(max(high + line, 3 * line), 8 * line) + 2 * GRID
        room = self._view.viewport().height()
        top = min(option.rect.top(), max(0, room - high))
        editor.setGeometry(left, top, wide, min(high, room))

    def _close(self, editor: WordsEditor) -> None:
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)


def _sign_side(metrics: QFontMetrics) -> int:
    return check_side(metrics) * 3 // 4


def _broken(words: str, font: QFont, room: int) -> QTextLayout:
    layout = QTextLayout(words.replace("\n", "\N{LINE SEPARATOR}"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    down = 0
    high = QFontMetrics(font).height()
    for _ in range(_MOST_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room)
        line.setPosition(QPointF(0, down))
        down += high
    layout.endLayout()
    return layout


def selected_ground(palette: QPalette) -> QColor:
    """Give the ground of a selected row, on which every ink can be read."""
    return mixed(panel_ground(palette), accent_line(palette), 0.16)


def _draw_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    state, palette = option.state, option.palette
    base, ink = panel_ground(palette), palette.color(QPalette.ColorRole.Text)
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, selected_ground(palette))
        bar = QRect(option.rect.topLeft(), QSize(selected_bar(palette), option.rect.height()))
        painter.fillRect(bar, accent_line(palette))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(option.rect, mixed(base, ink, 0.05))
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(focus_pen(palette))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(option.rect.adjusted(1, 1, -2, -2), 4, 4)

"""The tree itself: what is open and selected stays so, and every key has its use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QMenu,
    QStyle,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from briefer.ui.allowing import allow
from briefer.ui.colours import GRID
from briefer.ui.places.brief.outline.delegate import MANY, OutlineDelegate, selected_ground
from briefer.ui.places.brief.outline.editor import WordsEditor
from briefer.ui.places.brief.outline.model import AnyIndex, OutlineModel
from briefer.ui.places.brief.outline.node import Node
from briefer.ui.places.brief.outline.words import badges
from briefer.ui.selecting import select_alone

if TYPE_CHECKING:
    from PySide6.QtCore import QItemSelection

    from briefer.ui.places.brief.outline.work import Entry, Shown


_EDITOR_LINES = 8  # that an editor may take


class OutlineTree(QTreeView):
    """Show an outline; Space ticks, F2 rewords, Alt with an arrow moves, Enter shows the line."""

    chosen = Signal(object)  # a node, or None
    reword_back_asked = Signal(object)
    keep_wording_asked = Signal(object)
    take_out_asked = Signal(object)
    change_asked = Signal(object)
    go_asked = Signal(object)
    record_asked = Signal(object)
    usual_asked = Signal(object)  # a section, the order beside which is to be the template's

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_ = OutlineModel(self)
        self.drawer = OutlineDelegate(self)
        self._closed: set[str] = set()  # sections that the user closed, by key
        self._opened: set[str] = set()
        self._settling = False
        self.setModel(self.model_)
        self.setItemDelegate(self.drawer)
        self.setAccessibleName(name)
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(2 * GRID)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)  # the column's ground is its own
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._make_actions()
        self.customContextMenuRequested.connect(self._show_menu)
        self.collapsed.connect(lambda index: self._note_open(index, is_open=False))
        self.expanded.connect(lambda index: self._note_open(index, is_open=True))

    def _make_actions(self) -> None:
        self.reword = self._action(self.tr("&Reword"), "F2", self.edit_current)
        self.up = self._action(self.tr("Move &up"), "Alt+Up", lambda: self._step(-1))
        self.down = self._action(self.tr("Move &down"), "Alt+Down", lambda: self._step(1))
        self.tick = self._action(self.tr("&Take or leave out"), "", self._tick_current)
        self.take_all = self._action(self.tr("&Take all of its points"), "", self._take_section)
        none = self.tr("&Leave all of its points out")
        self.take_none = self._action(none, "", self._leave_section)
        usual = self.tr("Back to the template’s &order")
        self.usual = self._action(usual, "", self._ask_usual)
        go = self.tr("&Show it in the preview")
        self.go = self._action(go, "", lambda: self._ask(self.go_asked))
        record = self.tr("Show it in the &Library")
        self.record = self._action(record, "Ctrl+Return", self._ask_record)
        back = self.tr("Put the point’s &own words back")
        self.back = self._action(back, "", lambda: self._ask(self.reword_back_asked))
        keep = self.tr("&Keep this wording: I have looked at the point")
        self.keep = self._action(keep, "", lambda: self._ask(self.keep_wording_asked))
        change = self.tr("&Change words, section or source…")
        self.change = self._action(change, "", lambda: self._ask(self.change_asked))
        out = self.tr("Take it out for &good")
        self.out = self._action(out, "", lambda: self._ask(self.take_out_asked))

    def _action(self, words: str, keys: str, act: object) -> QAction:
        action = QAction(words, self)
        if keys and keys != "F2":  # which is the view's own
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(act)
        self.addAction(action)
        return action

    # What is shown

    @property
    def is_editing(self) -> bool:
        """Whether words are being typed."""
        return self.state() == QAbstractItemView.State.EditingState

    @property
    def current(self) -> Node | None:
        """The row with the focus."""
        index = self.currentIndex()
        return self.model_.node(index) if index.isValid() else None

    def show_nothing(self) -> None:
        """Have no rows; an editor of one is closed."""
        self.model_.clear()

    def show_outline(self, shown: Shown, *, left_out: bool) -> None:
        """Show an outline; what was selected, open and in sight stays so."""
        here = self.current
        keys = {self.model_.node(index).key for index in self.selectedIndexes()}
        place = self.verticalScrollBar().value()
        root = self.model_.root
        rows = sum(1 + len(part.entries) for part in shown.parts)
        self.drawer.one_line = rows > MANY
        self.setUniformRowHeights(rows > MANY)
        self.model_.show(shown, left_out=left_out)
        if self.model_.root is root:
            self.scheduleDelayedItemsLayout()
            return
        self._settling = True
        self._open_sections()
        self._select(here.key if here is not None else "", keys, here)
        self.verticalScrollBar().setValue(place)
        self._settling = False

    def _open_sections(self) -> None:
        for node in self.model_.root.walk():
            if node.entry is None and node.parent is not None:
                part = node.part  # tabs are long, and the front is what is worked on
                usually = part is not None and not part.tab and part.kind != "left-out"
                is_open = node.key in self._opened or (usually and node.key not in self._closed)
                self.setExpanded(self.model_.index_of(node), is_open)

    def _select(self, key: str, keys: set[str], before: Node | None) -> None:
        selection = self.selectionModel()
        index = self.model_.find(key)
        if not index.isValid() and before is not None and before.entry is not None:
            index = self.model_.find_point(before.entry.point)
        if index.isValid():
            selection.setCurrentIndex(index, selection.SelectionFlag.NoUpdate)
        for one in keys or {key}:
            found = self.model_.find(one)
            if found.isValid():
                selection.select(found, selection.SelectionFlag.Select)

    def _note_open(self, index: QModelIndex, *, is_open: bool) -> None:
        if self._settling:
            return
        key = self.model_.node(index).key
        (self._opened if is_open else self._closed).add(key)
        (self._closed if is_open else self._opened).discard(key)

    def go_to_point(self, point: str) -> bool:
        """Select the first row of a point and bring it into sight; say whether there is one."""
        here = self.current
        if here is not None and here.entry is not None and here.entry.point == point:
            self.scrollTo(self.currentIndex())
            return True
        index = self.model_.find_point(point)
        if not index.isValid():
            return False
        above = index.parent()
        while above.isValid():
            self.expand(above)
            above = above.parent()
        select_alone(self, index)
        self.scrollTo(index)
        return True

    def selected_with(self, node: Node) -> list[Node]:
        """Give the selected rows when a row is among them, else the row alone."""
        selected = [self.model_.node(index) for index in self.selectedIndexes()]
        return selected if node in selected else [node]

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the ground of a selected row alike in all of its width."""
        own = QStyleOptionViewItem(options)
        own.palette.setColor(QPalette.ColorRole.Highlight, selected_ground(self.palette()))
        super().drawRow(painter, own, index)

    def drawBranches(self, painter: QPainter, rect: QRect, index: AnyIndex) -> None:
        """Draw the arrow of a section, and nothing beside a point."""
        if self.model_.node(index).entry is not None:
            return
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        side = self.indentation()
        option.rect = QRect(rect.right() - side + 1, rect.top(), side, rect.height())
        option.state = QStyle.StateFlag.State_Enabled
        if self.model_.rowCount(index):
            option.state |= QStyle.StateFlag.State_Children
            if self.isExpanded(index):
                option.state |= QStyle.StateFlag.State_Open
        arrow = QStyle.PrimitiveElement.PE_IndicatorBranch
        self.style().drawPrimitive(arrow, option, painter, self)

    # What the user does

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell which row is chosen now."""
        super().selectionChanged(selected, deselected)
        if not self._settling:
            self.chosen.emit(self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with the space bar, show the line with Enter."""
        if event.key() == Qt.Key.Key_Space:
            self._tick_current()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.is_editing:
            self._ask(self.go_asked)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the rows the lines that they take now."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def edit_current(self) -> None:
        """Begin to reword the row with the focus."""
        index = self.currentIndex()
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def edit(self, index: AnyIndex, *more: Any) -> Any:
        """Begin to reword a row, brought into sight with room beneath it."""
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable:
            room = self.viewport().height() - self.visualRect(index).top()
            if room < _EDITOR_LINES * self.fontMetrics().lineSpacing():
                self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        return super().edit(index, *more)

    def finish_editing(self) -> None:
        """Have what is being typed told and its editor closed."""
        editor = self.viewport().findChild(WordsEditor) if self.is_editing else None
        if isinstance(editor, WordsEditor):
            editor.tell()
            editor.finished.emit()

    def _tick_current(self) -> None:
        node = self.current
        if node is None:
            return
        if node.entry is None and node.can_be_ticked:
            self.model_.all_ticked.emit(node, node.tick != Qt.CheckState.Checked)
        elif node.entry is not None and node.entry.can_be_taken:
            self.model_.ticked.emit(node, not node.entry.taken)

    def _take_section(self) -> None:
        self._tick_section(taken=True)

    def _leave_section(self) -> None:
        self._tick_section(taken=False)

    def _tick_section(self, *, taken: bool) -> None:
        node = self.current
        if node is not None and node.entry is None and node.can_be_ticked:
            self.model_.all_ticked.emit(node, taken)

    def _step(self, by: int) -> None:
        """Move the row with the focus past its neighbour among those of its place."""
        node = self.current
        fellows = node.fellows if node is not None else []
        at = fellows.index(node) + by if node in fellows else -1
        if 0 <= at < len(fellows):
            self.model_.moved.emit(node, fellows[at], "before" if by < 0 else "after")

    def _ask_usual(self) -> None:
        node = self.current
        if node is not None and node.part is not None and node.part.ordered:
            self.usual_asked.emit(node)

    def _ask_record(self) -> None:
        node = self.current
        if node is not None and node.entry is not None and not node.entry.row.line.own:
            self.record_asked.emit(node)

    def _ask(self, signal: object) -> None:
        node = self.current
        if node is not None and node.entry is not None:
            signal.emit(node)  # type: ignore[attr-defined]  # a bound signal, which has no type

    def _show_menu(self, at: QPoint) -> None:
        node = self.current
        if node is None or node.part is None:
            return
        if node.entry is None and not (node.can_be_ticked or node.part.kind == "section"):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if node.entry is None:
            self._fill_for_section(menu, node)
        else:
            self._fill_for_point(menu, node, node.entry)
        menu.aboutToHide.connect(self._allow_keys)
        menu.popup(self.viewport().mapToGlobal(at))

    def _fill_for_section(self, menu: QMenu, node: Node) -> None:
        taken = {entry.taken for entry in node.tickable}
        allow(self.take_all, "" if False in taken else self.tr("All of its points are taken"))
        allow(self.take_none, "" if True in taken else self.tr("None of its points is taken"))
        if node.can_be_ticked:
            menu.addActions([self.take_all, self.take_none])
            menu.addSeparator()
        self._allow_moves(node)
        menu.addActions([self.up, self.down])
        part = node.part
        ordered = part is not None and part.ordered
        allow(self.usual, "" if ordered else self.tr("They are in the template’s order"))
        menu.addAction(self.usual)

    def _allow_keys(self) -> None:
        """Let the keys do what they can on any row again."""
        allow(self.up, "")
        allow(self.down, "")

    def _allow_moves(self, node: Node) -> None:
        fellows, fixed = node.fellows, ""
        if node.entry is None and node not in fellows:
            fixed = self.tr("This section keeps the place that the template gives it")
        first, last = self.tr("It is the first here"), self.tr("It is the last here")
        allow(self.up, fixed or (first if fellows[:1] in ([], [node]) else ""))
        allow(self.down, fixed or (last if fellows[-1:] in ([], [node]) else ""))

    def _fill_for_point(self, menu: QMenu, node: Node, entry: Entry) -> None:
        row = entry.row
        if entry.taken:
            self._allow_moves(node)
            menu.addActions([self.reword, self.up, self.down, self.go])
        if not row.line.own:
            menu.addAction(self.record)
        menu.addSeparator()
        allow(self.tick, "" if entry.can_be_taken else badges(entry))
        menu.addAction(self.tick)
        if row.reworded and not row.line.own and row.form != "adopted":
            menu.addAction(self.back)
        if row.line.reworded_stale:
            menu.addAction(self.keep)
        if row.line.own:
            menu.addActions([self.change, self.out])

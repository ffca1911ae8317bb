"""The outline as a tree: sections, sections of tabs within them, and points."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from briefer.ui.places.brief.outline.node import Move, Node
from briefer.ui.places.brief.outline.words import (
    Remark,
    badges,
    how_many_taken,
    remarks,
    section_lines,
    spoken,
    title_of,
)

if TYPE_CHECKING:
    from briefer.ui.places.brief.outline.work import Entry, Shown

AnyIndex = QModelIndex | QPersistentModelIndex
NODE_ROLE = Qt.ItemDataRole.UserRole + 1
MIME = "application/x-briefer-point"
_ROW = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_SECTION = _ROW | Qt.ItemFlag.ItemIsDropEnabled
_TICKED = _ROW | Qt.ItemFlag.ItemIsUserCheckable
_TAKEN = _TICKED | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled
_A_TURN = 20  # rows that are told of before the window goes on


class OutlineModel(QAbstractItemModel):
    """Hold one outline; ticks, moves and wordings are asked for, not made here."""

    ticked = Signal(object, bool)  # a node, whether it shall be taken
    all_ticked = Signal(object, bool)  # a section, whether all of its points shall be taken
    moved = Signal(object, object, str)  # a node, another, whether it goes "before" or "after" it
    worded = Signal(object, str)  # a node, its words

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.root = Node("", None, None)
        self.shown: Shown | None = None
        self._concerns: Mapping[str, tuple[Remark, ...]] = {}
        self._changed: deque[Node] = deque()  # rows that the view is still to be told of
        self._with_left_out = False

    # What is shown

    def show(self, shown: Shown, *, left_out: bool) -> None:
        """Show an outline; where rows and sections are the same ones, nothing jumps."""
        self._with_left_out = left_out
        fresh = self._tree(shown)
        same = [node.key for node in fresh.walk()] == [node.key for node in self.root.walk()]
        self.shown = shown
        if same:
            for held, node in zip(self.root.walk(), fresh.walk(), strict=True):
                held.part, held.entry, held.found = node.part, node.entry, node.found
            self.root.count()
            self._tell_all_changed()
            return
        self.beginResetModel()
        self._changed.clear()
        self.root = fresh
        self.endResetModel()

    def clear(self) -> None:
        """Have no outline."""
        self.beginResetModel()
        self._changed.clear()
        self.root, self.shown, self._concerns = Node("", None, None), None, {}
        self.endResetModel()

    def show_concerns(self, concerns: Mapping[str, tuple[Remark, ...]]) -> None:
        """Show what is to be looked at beside the rows that it concerns."""
        self._concerns = concerns
        self._changed.clear()
        for node in self.root.walk():
            if node.entry is not None:
                found = remarks(node.entry, concerns.get(node.entry.point, ()))
                if found != node.found:
                    node.found = found
                    self._changed.append(node)
        self.root.count()
        self._tell_some_changed()

    def _tell_some_changed(self) -> None:
        """Tell of a few rows a turn: each that is told of is measured anew."""
        for _ in range(min(_A_TURN, len(self._changed))):
            index = self.index_of(self._changed.popleft())
            self.dataChanged.emit(index, index)
        if self._changed:
            QTimer.singleShot(1, self, self._tell_some_changed)

    def _tree(self, shown: Shown) -> Node:
        root = Node("", None, None)
        top = root
        for part in shown.parts:
            if part.kind == "left-out" and not self._with_left_out:
                continue
            above = root if part.depth == 0 else top
            name = part.path or f"{part.title or part.kind}#{len(above.children)}"
            key = f"{above.key}/{name}"
            section = above.add(Node(key, above, part))
            top = section if part.depth == 0 else top
            for entry in part.entries:
                node = section.add(Node(f"{key}/{entry.point}", section, part))
                node.entry = entry
                node.found = remarks(entry, self._concerns.get(entry.point, ()))
        root.count()
        return root

    def _tell_all_changed(self) -> None:
        for node in self.root.walk():
            if node.children:
                index = self.index_of(node)
                last = len(node.children) - 1
                self.dataChanged.emit(self.index(0, 0, index), self.index(last, 0, index))

    # Where things are

    def node(self, index: AnyIndex) -> Node:
        """Give the node of an index, the root for none."""
        if not index.isValid():
            return self.root
        found = index.internalPointer()
        assert isinstance(found, Node)
        return found

    def has(self, node: Node) -> bool:
        """Say whether a node is one of this outline still."""
        top = node
        while top.parent is not None:
            top = top.parent
        return top is self.root

    def index_of(self, node: Node) -> QModelIndex:
        """Give the index of a node."""
        if node.parent is None:
            return QModelIndex()
        return self.createIndex(node.place, 0, node)

    def find(self, key: str) -> QModelIndex:
        """Find a row by its key."""
        found = next((node for node in self.root.walk() if node.key == key), None)
        return self.index_of(found) if found is not None and key else QModelIndex()

    def find_point(self, point: str) -> QModelIndex:
        """Find the first row of a point that the memo takes, else one that it does not."""
        nodes = [n for n in self.root.walk() if n.entry is not None and n.entry.point == point]
        nodes.sort(key=lambda node: not (node.entry is not None and node.entry.taken))
        return self.index_of(nodes[0]) if nodes else QModelIndex()

    # What Qt asks

    def index(self, row: int, column: int, parent: AnyIndex | None = None) -> QModelIndex:
        """Give the index of a child."""
        node = self.node(parent) if parent is not None else self.root
        if column or not 0 <= row < len(node.children):
            return QModelIndex()
        return self.createIndex(row, 0, node.children[row])

    def parent(self, index: AnyIndex) -> QModelIndex:  # type: ignore[override]  # Qt has two
        """Give the section that a row stands in."""
        above = self.node(index).parent if index.isValid() else None
        return self.index_of(above) if above is not None else QModelIndex()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Count the rows of a section."""
        return len((self.node(parent) if parent is not None else self.root).children)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Have one column."""
        del parent
        return 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a row's words, its tick, or the node itself."""
        if not index.isValid():
            return None
        node = self.node(index)
        if role == NODE_ROLE:
            return node
        if node.entry is None:
            return _of_section(node, role)
        return _of_point(node, node.entry, role)

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for a tick or for other words."""
        node = self.node(index)
        if role == Qt.ItemDataRole.CheckStateRole:
            if node.tick is None:
                return False
            asked = self.all_ticked if node.entry is None else self.ticked
            asked.emit(node, Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        if role == Qt.ItemDataRole.EditRole and node.entry is not None:
            self.worded.emit(node, str(value))
            return True
        return False

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let points be ticked, worded and dragged, and sections be ticked and dragged."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled  # sections are put between sections
        node = self.node(index)
        if node.entry is None:
            can = _SECTION if node.tick is None else _SECTION | _TICKED
            return can | Qt.ItemFlag.ItemIsDragEnabled if node.can_move else can
        if not node.entry.can_be_taken:
            return _ROW
        return _TAKEN if node.entry.taken else _TICKED

    # Drag and drop

    def supportedDropActions(self) -> Qt.DropAction:
        """Let rows be moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Take rows of an outline alone."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Carry a row by its key."""
        data = QMimeData()
        data.setData(MIME, self.node(indexes[0]).key.encode())
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex
    ) -> bool:
        """Let a point or a section be put where that changes the memo."""
        del action, column
        return self._move_of(data, row, parent) is not None

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex
    ) -> bool:
        """Ask for the move; the rows follow once the brief has it."""
        del action, column
        move = self._move_of(data, row, parent)
        if move is not None:
            self.moved.emit(*move)
        return False  # or the view would take the row out by itself

    def _move_of(self, data: QMimeData, row: int, parent: AnyIndex) -> Move | None:
        """Say what a drop before a row would move, None where it would change nothing."""
        carried = self.find(bytes(data.data(MIME).data()).decode())
        node, above = self.node(carried), self.node(parent)
        if not carried.isValid():
            return None
        if node.entry is None and (node.parent is not above or row < 0):
            return node.past(above)
        if node.parent is not above:
            return None
        return node.move_to(row if row >= 0 else len(above.children))


def _of_section(node: Node, role: int) -> object:
    assert node.part is not None
    title = title_of(node.part)
    if role == Qt.ItemDataRole.DisplayRole:
        return title
    if role == Qt.ItemDataRole.CheckStateRole:
        return node.tick
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return f"{title}, {how_many_taken(node.points, node.holds)}"
    if role == Qt.ItemDataRole.ToolTipRole:
        lines = section_lines(node.part, node.points, node.holds, can_move=node.can_move)
        return "\n".join((title, *(words for told in lines for words, _ in told.parts)))
    return None


def _of_point(node: Node, entry: Entry, role: int) -> object:
    if role == Qt.ItemDataRole.DisplayRole:
        return entry.plain
    if role == Qt.ItemDataRole.EditRole:
        return entry.row.text
    if role == Qt.ItemDataRole.CheckStateRole:
        return node.tick
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return spoken(entry, node.found)
    if role == Qt.ItemDataRole.ToolTipRole:
        signs = [f"• {one.words}" for one in node.found if not one.quiet]
        return "\n".join(filter(None, (entry.plain, badges(entry), *signs)))
    return None
